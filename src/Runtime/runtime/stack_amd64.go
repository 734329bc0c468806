package runtime

import "unsafe"

// Stacks begin small and grow by moving: the frames are copied to a stack of twice the size, and every word in them that the compiler's
// pointer maps call a pointer into the old stack is adjusted.

const (
	firstStack  = 2048
	stackGuard  = 880 // functions without a check, and those with small frames, may go this far below the guard; the compiler knows it
	stackOrders = 4   // stacks of 2, 4, 8 and 16 KiB are cut out of larger runs
	stackRun    = 32 << 10
)

// maxstacksize is the most bytes that the stack of a goroutine may have, on any backend.
var maxstacksize uintptr = 1000000000

//go:linkname debugSetMaxStack runtime/debug.setMaxStack
func debugSetMaxStack(bytes int) int {
	old := maxstacksize
	maxstacksize = uintptr(bytes)
	return int(old)
}

// freeStacks has the free stacks of each small size, linked by their first words.
var freeStacks [stackOrders]uintptr

func stackOrder(n uintptr) uintptr {
	order := uintptr(0)
	for n > firstStack {
		n >>= 1
		order++
	}
	return order
}

// stackalloc gives a stack of n bytes, a power of two.
func stackalloc(n uintptr) stack {
	order := stackOrder(n)
	if order >= stackOrders {
		s := stackPages(n >> pageShift)
		return stack{s.base, s.base + n}
	}
	if freeStacks[order] == 0 {
		run := stackPages(stackRun >> pageShift).base
		for lo := run; lo < run+stackRun; lo += n {
			*(*uintptr)(unsafe.Pointer(lo)) = freeStacks[order]
			freeStacks[order] = lo
		}
	}
	lo := freeStacks[order]
	freeStacks[order] = *(*uintptr)(unsafe.Pointer(lo))
	return stack{lo, lo + n}
}

func stackPages(n uintptr) *span {
	s := allocPages(n, spanStack)
	if s == nil {
		outOfMemory(n << pageShift)
	}
	return s
}

func stackfree(old stack) {
	n := old.hi - old.lo
	order := stackOrder(n)
	if order >= stackOrders {
		freePages(spanOf(old.lo))
		return
	}
	*(*uintptr)(unsafe.Pointer(old.lo)) = freeStacks[order]
	freeStacks[order] = old.lo
}

func (gp *g) setStack(s stack) {
	gp.stack = s
	gp.stackguard0 = s.lo + stackGuard
	gp.stackguard1 = gp.stackguard0
}

// newstack is called by morestack on the system's stack: the function that gp is about to enter needs more stack than there is.
func newstack(gp *g) {
	if gp == &gsys {
		host_trap(1)
	}
	gp.entered = true
	size := (gp.stack.hi - gp.stack.lo) * 2
	if size > maxstacksize {
		printOverflow()
		die(gp)
	}
	copystack(gp, size)
	gp.entered = false
}

// growFor makes sure that n bytes of arguments, rounded up to a power of two, fit on the stack of the running goroutine.
func growFor(n uintptr) {
	systemstack(func() {
		gp := (*g)(gsys.sched.ctxt)
		size := gp.stack.hi - gp.stack.lo
		used := gp.stack.hi - gp.sched.sp
		for size < used+2*n+stackGuard {
			size *= 2
		}
		if size != gp.stack.hi-gp.stack.lo {
			copystack(gp, size)
		}
	})
}

func printOverflow() {
	print("runtime: goroutine stack exceeds ", maxstacksize, "-byte limit\n")
	printlock()
	print("fatal error: stack overflow\n\n")
}

// stackOverflow is what a backend without gc's stacks calls when it cannot give a goroutine more stack.
func stackOverflow() {
	printOverflow()
	die(getg())
}

// move says which addresses change by how much.
type move struct {
	lo    uintptr
	size  uintptr
	delta uintptr
}

// adjust changes a word if it points into the old stack.
func (m *move) adjust(p uintptr) {
	if v := *(*uintptr)(unsafe.Pointer(p)); v-m.lo < m.size {
		*(*uintptr)(unsafe.Pointer(p)) = v + m.delta
	}
}

// copystack moves the stack of a goroutine that does not run to one of the given size.
func copystack(gp *g, size uintptr) {
	old := gp.stack
	gp.setStack(stackalloc(size))
	m := &move{old.lo, old.hi - old.lo, gp.stack.hi - old.hi}
	used := old.hi - gp.sched.sp
	memmove(unsafe.Pointer(gp.stack.hi-used), unsafe.Pointer(old.hi-used), used)
	gp.sched.sp += m.delta
	m.adjust(uintptr(unsafe.Pointer(&gp.sched.bp)))
	m.adjust(uintptr(unsafe.Pointer(&gp.sched.ctxt)))
	m.adjustDefers(gp)
	m.adjustPanics(gp)
	m.adjustWaiting(gp)
	var u unwinder
	for u.start(gp); u.f != nil; u.next() {
		m.adjustFrame(&u)
	}
	stackfree(old)
}

func (m *move) adjustFrame(u *unwinder) {
	if u.size != 0 {
		m.adjust(u.argp() - 16) // saved BP
	}
	if !u.isAlive() {
		return
	}
	i := u.info
	for p := u.localp(); i.locals.next(); {
		m.adjust(p + i.locals.offset)
	}
	for p := u.argp(); i.args.next(); {
		m.adjust(p + i.args.offset)
	}
}

// adjustDefers adjusts what the records of deferred calls, which lie outside of the stack, say about it.
func (m *move) adjustDefers(gp *g) {
	for d := gp._defer; d != nil; d = d.link {
		m.adjust(uintptr(unsafe.Pointer(&d.sp)))
		m.adjust(uintptr(unsafe.Pointer(&d.fn)))
		m.adjust(uintptr(unsafe.Pointer(&d._panic)))
		if d.fn == nil || d.siz == 0 {
			continue
		}
		if f := findFunction(d.fn.fn); f != nil {
			args := bitmapAt(f.stackMaps[0], 0)
			for args.next() {
				m.adjust(uintptr(deferArgs(d)) + args.offset)
			}
		}
	}
}

// adjustWaiting adjusts where a goroutine that stands in queues of channels has what it sends and wants what it receives: it may need more stack
// before it stops.
func (m *move) adjustWaiting(gp *g) {
	for sg := gp.waiting; sg != nil; sg = sg.waitlink {
		m.adjust(uintptr(unsafe.Pointer(&sg.elem)))
	}
}

// adjustPanics adjusts the records of panics, which lie in the frames of gopanic.
func (m *move) adjustPanics(gp *g) {
	m.adjust(uintptr(unsafe.Pointer(&gp._panic)))
	for p := gp._panic; p != nil; p = p.link {
		m.adjust(uintptr(unsafe.Pointer(&p.argp)))
		m.adjust(uintptr(unsafe.Pointer(&p.link)))
	}
}
