package runtime

import "unsafe"

// funcval is a function value: the address of the code, then what is captured.
type funcval struct {
	fn uintptr
}

// maxstacksize is Go's limit on 64-bit systems. As stacks double, the largest one is half a gibibyte.
const maxstacksize = 1000000000

const (
	firstStack   = 64 << 10
	stackReserve = 256 << 10 // below the guard of the largest stack, for reporting the overflow
	stackMargin  = 1024      // functions without a check may go this far below the guard
)

func printOverflow() {
	print("runtime: goroutine stack exceeds ", maxstacksize, "-byte limit\n")
	printlock()
	print("fatal error: stack overflow\n\n")
}

// stackOverflow is what a backend without gc's stacks calls when it cannot give a goroutine more stack.
func stackOverflow() {
	printOverflow()
	die(getg(), 0, 0, false)
}

// newstack is called by morestack: the function at pc, entered with its return address at sp, needs more stack than
// stackguard0 leaves. It grows the part in use, or reports an overflow.
//
//go:nosplit
func newstack(pc, sp uintptr) {
	gp := getg()
	if gp.committed == 0 {
		gp.committed = firstStack
	}
	more := gp.committed
	size := gp.stack.hi - gp.stack.lo
	if gp.committed+more > size {
		gp.stackguard0 = gp.stack.lo + stackMargin
		printOverflow()
		die(gp, pc, sp, true)
	}
	if host_commitStack(int(more)) == 0 {
		gp.stackguard0 = gp.stack.lo + stackMargin
		print("runtime: out of memory: cannot allocate ", more, "-byte block (", memoryInUse, " in use)\n")
		print("fatal error: out of memory\n\n")
		die(gp, pc, sp, true)
	}
	gp.committed += more
	guard := gp.stack.hi - gp.committed + stackMargin
	if gp.committed == size {
		guard = gp.stack.lo + stackReserve
	}
	gp.stackguard0 = guard
}

// goroutineStack is the size of the stacks of goroutines that go statements make.
const goroutineStack = 64 << 10

// goexit is the return address of a goroutine's first function.
func goexit()

// newproc is what a go statement calls: the arguments of fn, siz bytes, follow its own on the stack.
//
//go:nosplit
func newproc(siz int32, fn *funcval) {
	sp := uintptr(unsafe.Pointer(&siz))
	newproc1(fn, uintptr(unsafe.Pointer(&fn))+8, uintptr(siz), *(*uintptr)(unsafe.Pointer(sp - 8)))
}

// newproc1 makes a goroutine that will call fn with n bytes of arguments, for a go statement that returns to pc.
func newproc1(fn *funcval, argp, n, pc uintptr) {
	if fn == nil {
		throw("go of nil func value")
	}
	gp := allocg()
	if gp.stack.hi == 0 {
		gp.stack.lo = uintptr(allocate(goroutineStack))
		gp.stack.hi = gp.stack.lo + goroutineStack
		gp.committed = goroutineStack
		gp.stackguard0 = gp.stack.lo + stackMargin
		gp.stackguard1 = gp.stackguard0
	}
	// From sp up: where the goroutine starts, where its function returns to, the arguments.
	sp := gp.stack.hi - (n+7)&^7 - 4*8
	memmove(unsafe.Pointer(sp+16), unsafe.Pointer(argp), n)
	*(*uintptr)(unsafe.Pointer(sp)) = fn.fn
	*(*uintptr)(unsafe.Pointer(sp + 8)) = funcPC(goexit) + 1
	gp.sched = gobuf{sp: sp, ctxt: unsafe.Pointer(fn)}
	gp.startpc = fn.fn
	gp.gopc = pc
	start(gp)
}

// funcPC gives the address of a function's code.
func funcPC(f func()) uintptr {
	return **(**uintptr)(unsafe.Pointer(&f))
}

// faultInfo is filled in by the machine before it enters sigpanic.
var faultInfo struct {
	kind    uintptr // 0: memory, 1: division
	address uintptr
	pc      uintptr
	write   uintptr
}

// sigpanic is entered as if the faulting instruction had called it.
func sigpanic() {
	gp := getg()
	gp.sigaddr = faultInfo.address
	gp.sigpc = faultInfo.pc
	if faultInfo.kind != 0 {
		gp.signal = 2
		panicdivide()
	}
	gp.signal = 1
	panicmem()
}
