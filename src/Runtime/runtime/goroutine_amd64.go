package runtime

import "unsafe"

// funcval is a function value: the address of the code, then what is captured.
type funcval struct {
	fn uintptr
}

// goexit is the return address of a goroutine's first function.
func goexit()

// mainstart is where main's goroutine begins.
func mainstart()

// systemstack calls fn on the stack of the system, where the running goroutine's stack may be moved and looked through.
//
//go:noescape
func systemstack(fn func())

// gsys stands for the system while code runs on its stack; sched.ctxt is the goroutine that waits for it.
var gsys g

// mayCollect tells whether the running code is prepared for a collection: that on the system's stack is not.
func mayCollect() bool {
	return getg() != &gsys
}

// bootstrap is called by the entry routine on the system's stack: it goes on with main's goroutine.
func bootstrap() {
	initHeap()
	sigpanicPC = funcPC(sigpanic)
	gp := &g0
	gp.setStack(stackalloc(firstStack))
	sp := gp.stack.hi - 8*8
	*(*uintptr)(unsafe.Pointer(sp)) = funcPC(mainstart)
	gp.startpc = funcPC(mainstart)
	gp.sched.sp = sp
	switchto(nil, gp)
}

// newproc is what a go statement calls: the arguments of fn, siz bytes, follow its own on the stack.
//
//go:nosplit
func newproc(siz int32, fn *funcval) {
	sp := uintptr(unsafe.Pointer(&siz))
	argp := uintptr(unsafe.Pointer(&fn)) + 8
	systemstack(func() {
		newproc1(fn, argp, uintptr(siz), *(*uintptr)(unsafe.Pointer(sp - 8)))
	})
}

// newproc1 makes a goroutine that will call fn with n bytes of arguments, for a go statement that returns to pc.
func newproc1(fn *funcval, argp, n, pc uintptr) {
	if fn == nil {
		throw("go of nil func value")
	}
	gp := allocg()
	need := (n+7)&^7 + 4*8
	size := uintptr(firstStack)
	for size < need+stackGuard {
		size *= 2
	}
	if gp.stack.hi-gp.stack.lo < size {
		if gp.stack.hi != 0 {
			stackfree(gp.stack)
		}
		gp.setStack(stackalloc(size))
	}
	// From sp up: where the goroutine starts, where its function returns to, the arguments.
	sp := gp.stack.hi - need
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
