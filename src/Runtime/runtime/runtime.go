// Package runtime is GoDefer's run-time library: what compiled Go code calls and what a program may import as "runtime". It is plain
// Go over the host interface (host_* functions); entry points and signatures are those that Go 1.11's compiler calls.
package runtime

import "unsafe"

// GOOS and GOARCH name the platform programs are compiled for.
const (
	GOOS   = "linux"
	GOARCH = "amd64"
)

// Compiler names the compiler, as in Go.
const Compiler = "gc"

// writeBarrier is looked at before each pointer store into the heap. The barrier stays off.
var writeBarrier struct {
	enabled bool
	pad     [3]byte
	needed  bool
	cgo     bool
	alignme uint64
}

// Instructions that compiled code uses only if the processor has them; the emulated one does.
var (
	support_popcnt = true
	support_sse41  = true
)

// linkInfo is filled in by the linker. Engines for which offsets are addresses and which keep functions outside of memory leave all but
// itabs at 0.
var linkInfo struct {
	text, etext   uintptr
	types, etypes uintptr
	functab       uintptr
	nfunctab      uintptr
	itabs         unsafe.Pointer // array of the method tables that the compiler made
	nitabs        uintptr
	typelinks     uintptr // array of the types without a name
	ntypelinks    uintptr
	data, edata   uintptr // variables with pointers
}

// zeroVal is what a look-up of a missing map element points to.
var zeroVal [1024]byte

// zerobase is the address of all variables of size 0.
var zerobase uintptr

func add(p unsafe.Pointer, n uintptr) unsafe.Pointer {
	return unsafe.Pointer(uintptr(p) + n)
}

// getclosureptr gives the closure through which its caller was called. It is an operation of the IR.
func getclosureptr() unsafe.Pointer

func throwinit() {
	throw("recursive call during initialization - linker skew")
}

func exit(code int) {
	host_exit(code)
}
