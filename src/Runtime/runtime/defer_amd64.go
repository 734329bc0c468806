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
}

const (
	deferHeader  = unsafe.Sizeof(_defer{})
	deferClasses = 9 // free lists by size of arguments: 0, 8, 16 … 64
)

var deferPool [deferClasses]*_defer

func deferClass(siz int32) int {
	return (int(siz) + 7) / 8
}

// newdefer makes a record with room for siz bytes of arguments and puts it at the head of the list.
func newdefer(siz int32) *_defer {
	class := deferClass(siz)
	var d *_defer
	if class < deferClasses && deferPool[class] != nil {
		d = deferPool[class]
		deferPool[class] = d.link
	} else {
		d = (*_defer)(allocate(deferHeader + uintptr(class)*8))
	}
	gp := getg()
	d.siz = siz
	d.link = gp._defer
	gp._defer = d
	return d
}

// freedefer takes back a record that is out of the list.
func freedefer(d *_defer) {
	class := deferClass(d.siz)
	d.started = false
	d.sp = 0
	d.pc = 0
	d.fn = nil
	d._panic = nil
	d.link = nil
	if class < deferClasses {
		d.link = deferPool[class]
		deferPool[class] = d
	}
}

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

	sp := uintptr(unsafe.Pointer(&e))
	endByPanic(gp, *(*uintptr)(unsafe.Pointer(sp - 8)), sp)
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
		gp._panic = (*_panic)(noescape(unsafe.Pointer(&none)))
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

// endByPanic ends the program by a panic that nothing recovered.
func endByPanic(gp *g, pc, sp uintptr) {
	preparePanics(gp._panic)
	fatalpanic(gp, pc, sp)
}

// fatalpanic prints the panics that nobody recovered and the stack from the function that panicked, and ends the program.
func fatalpanic(gp *g, pc, sp uintptr) {
	printlock()
	printPanics(gp._panic)
	if gp.signal == 1 {
		print("[signal SIGSEGV: segmentation violation code=0x1 addr=", hex(gp.sigaddr), " pc=", hex(gp.sigpc), "]\n")
	} else if gp.signal == 2 {
		print("[signal SIGFPE: floating-point exception code=0x1 addr=", hex(gp.sigpc), " pc=", hex(gp.sigpc), "]\n")
	}
	print("\n")
	printGoroutine(gp, pc, sp, false)
	host_fatal(2)
}

// preparePanics replaces errors and stringers by their texts while code may still run.
func preparePanics(p *_panic) {
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

func printPanics(p *_panic) {
	if p.link != nil {
		printPanics(p.link)
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
	gp := getg()
	printlock()
	print("fatal error: ", text, "\n\n")
	sp := uintptr(unsafe.Pointer(&text))
	die(gp, *(*uintptr)(unsafe.Pointer(sp - 8)), sp, false)
}

// die prints all goroutines, that which failed first, and ends the program.
func die(gp *g, pc, sp uintptr, entered bool) {
	gp.throwing = true
	printGoroutine(gp, pc, sp, entered)
	printOthers(gp)
	host_fatal(2)
}
