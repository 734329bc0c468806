package runtime

import "unsafe"

// Routines that the linker writes in machine code.

func host_setThreadBase(p unsafe.Pointer)
func host_setFaultHandler(pc uintptr, info unsafe.Pointer)

// getg gives the current goroutine.
func getg() *g

// jmpdefer runs fn as if the caller of deferreturn had called it with the arguments at argp.
func jmpdefer(fn *funcval, argp uintptr)

// calldefer calls fn with a copy of the n bytes at args and marks the frame as that of a deferred call of the newest panic.
//go:noescape
func calldefer(fn *funcval, args unsafe.Pointer, n int)

// return0 makes its caller, deferproc, return 0 in AX.
func return0()

// resume continues at pc with the stack at sp, as if deferproc returned 1.
func resume(sp, pc uintptr)

//go:noescape
func memmove(to, from unsafe.Pointer, n uintptr)

//go:noescape
func memclrNoHeapPointers(p unsafe.Pointer, n uintptr)

//go:noescape
func memequal(p, q unsafe.Pointer, n uintptr) bool
func cmpstring(a, b string) int

// ctz64 gives the number of zero bits below the lowest one bit; 64 for 0. The compiler makes it an instruction.
func ctz64(x uint64) int
