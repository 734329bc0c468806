package runtime

import "unsafe"

// _defer is a deferred call, newest first in the goroutine's list. The arguments, siz bytes of them, follow the record.
type _defer struct {
	siz     int32
	started bool
	sp      uintptr // of the function that defers, where deferproc was called
	pc      uintptr // return address of that call
	fn      *funcval
	_panic  *_panic // the panic that runs it
	link    *_defer
}

// _panic is a panic that is not over, newest first in the goroutine's list. Compiled code knows the offset of argp.
type _panic struct {
	argp      uintptr // arguments of the deferred call it runs: identifies who may recover
	arg       interface{}
	link      *_panic
	recovered bool
	aborted   bool
	goexit    bool // Goexit, which is no panic, runs the deferred calls
}

const (
	deferHeader  = unsafe.Sizeof(_defer{})
	fineDefers   = 8  // free lists for 0, 8, 16 … 64 bytes of arguments,
	deferClasses = 32 // above by powers of two
)

var deferPool [deferClasses]*_defer

//go:nosplit
func deferClass(siz int32) int {
	class := (int(siz) + 7) / 8
	if class <= fineDefers {
		return class
	}
	class = fineDefers
	for n := int32(8 * fineDefers); n < siz; n *= 2 {
		class++
	}
	return class
}

func deferRoom(class int) uintptr {
	if class <= fineDefers {
		return uintptr(class) * 8
	}
	return 8 * fineDefers << uint(class-fineDefers)
}

// newdefer makes a record with room for siz bytes of arguments and puts it at the head of the list.
//
//go:nosplit
func newdefer(siz int32) *_defer {
	class := deferClass(siz)
	d := deferPool[class]
	if d != nil {
		deferPool[class] = d.link
	} else {
		// The arguments are in no pointer map until the record has them: the stack must not move, nor a collection run.
		systemstack(func() {
			d = (*_defer)(allocate(deferHeader + deferRoom(class)))
		})
	}
	gp := getg()
	d.siz = siz
	d.link = gp._defer
	gp._defer = d
	return d
}

// freedefer takes back a record that is out of the list.
//
//go:nosplit
func freedefer(d *_defer) {
	class := deferClass(d.siz)
	d.started = false
	d.sp = 0
	d.pc = 0
	d.fn = nil
	d._panic = nil
	d.link = deferPool[class]
	deferPool[class] = d
}

//go:nosplit
func deferArgs(d *_defer) unsafe.Pointer {
	return add(unsafe.Pointer(d), deferHeader)
}

// deferproc is what a defer statement calls: the arguments of fn, siz bytes, follow its own on the stack. It returns 0; when a
// deferred function recovers a panic, the call seems to return once more, with 1.
//
//go:nosplit
func deferproc(siz int32, fn *funcval) {
	sp := uintptr(unsafe.Pointer(&siz))
	argp := uintptr(unsafe.Pointer(&fn)) + 8
	d := newdefer(siz)
	d.fn = fn
	d.sp = sp
	d.pc = *(*uintptr)(unsafe.Pointer(sp - 8))
	if siz != 0 {
		memmove(deferArgs(d), unsafe.Pointer(argp), uintptr(siz))
	}
	return0()
}

// deferreturn is called before a function that defers returns. If there is a call to run, it goes there by jmpdefer with the
// return address lowered to this call, so that it comes back until no call of this frame is left. arg0 is where the arguments go.
//
//go:nosplit
func deferreturn(arg0 uintptr) {
	gp := getg()
	d := gp._defer
	if d == nil {
		return
	}
	sp := uintptr(unsafe.Pointer(&arg0))
	if d.sp != sp {
		return
	}
	if d.siz != 0 {
		memmove(unsafe.Pointer(sp), deferArgs(d), uintptr(d.siz))
	}
	fn := d.fn
	d.fn = nil
	gp._defer = d.link
	freedefer(d)
	jmpdefer(fn, sp)
}

// mostUnchecked is how many bytes of arguments calldefer may put below the guard of the stack; it rounds up to a power of two.
const mostUnchecked = 256

// gopanic is what a panic statement calls. It runs deferred calls until one of them recovers, and does not return.
func gopanic(e interface{}) {
	gp := getg()
	var p _panic
	p.arg = e
	p.link = gp._panic
	gp._panic = (*_panic)(noescape(unsafe.Pointer(&p)))

	for {
		d := gp._defer
		if d == nil {
			break
		}
		if d.started {
			// An earlier panic, which will not go on, or Goexit was running this call when it panicked.
			if d._panic != nil {
				d._panic.aborted = true
			}
			gp._defer = d.link
			freedefer(d)
			continue
		}
		d.started = true
		d._panic = gp._panic
		if d.siz > mostUnchecked {
			growFor(uintptr(d.siz))
		}
		calldefer(d.fn, deferArgs(d), int(d.siz))
		p.argp = 0
		gp._defer = d.link
		sp := d.sp
		pc := d.pc
		freedefer(d)
		if p.recovered {
			gp._panic = p.link
			for gp._panic != nil && gp._panic.aborted {
				gp._panic = gp._panic.link
			}
			if gp._panic == nil {
				gp.signal = 0
			}
			resume(sp, pc)
		}
	}

	endByPanic(gp)
}

// gorecover is what recover calls; argp is where the arguments of its caller are. Only a function that a panic called as a deferred
// one gets the panic.
//
//go:nosplit
func gorecover(argp uintptr) interface{} {
	gp := getg()
	p := gp._panic
	if p != nil && !p.recovered && argp == p.argp {
		p.recovered = true
		return p.arg
	}
	return nil
}

// runAllDeferred runs the deferred calls of the goroutine for Goexit.
func runAllDeferred() {
	gp := getg()
	for gp._defer != nil {
		d := gp._defer
		if d.started {
			if d._panic != nil {
				d._panic.aborted = true
			}
			gp._defer = d.link
			freedefer(d)
			continue
		}
		d.started = true
		var none _panic // recover finds nothing
		none.link = gp._panic
		none.recovered = true
		none.goexit = true
		gp._panic = (*_panic)(noescape(unsafe.Pointer(&none)))
		if d.siz > mostUnchecked {
			growFor(uintptr(d.siz))
		}
		calldefer(d.fn, deferArgs(d), int(d.siz))
		gp._panic = none.link
		gp._defer = d.link
		freedefer(d)
	}
}

// noescape hides a pointer from escape analysis; the caller promises that it does not outlive its stack frame.
//
//go:nosplit
func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

// endByPanic ends the program by a panic that nothing recovered: it prints the panics and the stack.
func endByPanic(gp *g) {
	preparePanics(gp._panic)
	systemstack(func() {
		printlock()
		printPanics(gp._panic.shown())
		gp.printSignal()
		print("\n")
		printGoroutine(gp)
		host_fatal(2)
	})
}

// printSignal says which fault led to the panic, if one did.
func (gp *g) printSignal() {
	switch gp.signal {
	case 1:
		print("[signal SIGSEGV: segmentation violation code=0x1 addr=", hex(gp.sigaddr), " pc=", hex(gp.sigpc), "]\n")
	case 2:
		print("[signal SIGFPE: floating-point exception code=0x1 addr=", hex(gp.sigpc), " pc=", hex(gp.sigpc), "]\n")
	}
}

// preparePanics replaces errors and stringers by their texts while code may still run.
func preparePanics(p *_panic) {
	defer func() {
		if recover() != nil {
			throw("panic while printing panic value")
		}
	}()
	for p != nil {
		switch v := p.arg.(type) {
		case error:
			p.arg = v.Error()
		case stringer:
			p.arg = v.String()
		}
		p = p.link
	}
}

// shown gives p, or the newest before it that is a panic.
func (p *_panic) shown() *_panic {
	for p != nil && p.goexit {
		p = p.link
	}
	return p
}

func printPanics(p *_panic) {
	if earlier := p.link.shown(); earlier != nil {
		printPanics(earlier)
		print("\t")
	}
	print("panic: ")
	printPanicValue(p.arg)
	if p.recovered {
		print(" [recovered]")
	}
	print("\n")
}

// throw ends the program for an error that cannot be recovered.
func throw(text string) {
	systemstack(func() {
		printlock()
		print("fatal error: ", text, "\n")
		gp := failing()
		gp.printSignal()
		print("\n")
		die(gp)
	})
}

// failing gives the goroutine that runs or that the system works for.
func failing() *g {
	gp := getg()
	if gp == &gsys {
		gp = (*g)(gsys.sched.ctxt)
	}
	return gp
}

// die prints all goroutines, that which failed first, and ends the program.
func die(gp *g) {
	gp.throwing = true
	printGoroutine(gp)
	printOthers(gp)
	host_fatal(2)
}
