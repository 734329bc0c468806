package runtime

import "unsafe"

// Goroutines and their scheduler. One goroutine runs at a time, on any backend; another one gets its turn only inside the run-time calls
// that wait or yield. Whoever stops running looks for the next goroutine itself and switches to it: there is no stack for the scheduler.

// stack is the memory of a goroutine's stack: [lo, hi).
type stack struct {
	lo uintptr
	hi uintptr
}

// gobuf is where a backend keeps a goroutine that does not run. For machine code sp points at the address to go on at; other backends use
// the words as they like.
type gobuf struct {
	sp   uintptr
	bp   uintptr
	ctxt unsafe.Pointer
}

// g is a goroutine. Compiled code knows the offsets of stackguard0 and _panic, the switch that of sched.
type g struct {
	stack       stack
	stackguard0 uintptr // compared with SP in the prologue of functions
	stackguard1 uintptr
	_panic      *_panic // newest panic that is not over
	_defer      *_defer // newest deferred call
	sched       gobuf
	goid        int64
	schedlink   *g // next in a queue
	waiting     *sudog
	param       *sudog // what woke it
	startpc     uintptr
	gopc        uintptr // return address of the go statement
	signal      int     // 1 while a panic is due to a memory fault, 2 to a division
	sigaddr     uintptr
	sigpc       uintptr
	status      uint8
	waitreason  waitReason
	selectDone  bool // a case of its select has been chosen
	throwing    bool
	entered     bool // the function on top has no frame yet
}

// States of a goroutine.
const (
	gIdle = iota
	gRunnable
	gRunning
	gWaiting
	gExiting // has run its last function and looks for who runs next, on its own stack
	gDead
)

// waitReason says why a goroutine does not run; traces show it.
type waitReason uint8

const (
	waitZero waitReason = iota
	waitChanReceiveNil
	waitChanSendNil
	waitSelect
	waitSelectNoCases
	waitChanReceive
	waitChanSend
	waitSemacquire
	waitSleep
	waitCond
	waitFinalizer
)

var waitReasonTexts = [...]string{
	waitZero:           "",
	waitChanReceiveNil: "chan receive (nil chan)",
	waitChanSendNil:    "chan send (nil chan)",
	waitSelect:         "select",
	waitSelectNoCases:  "select (no cases)",
	waitChanReceive:    "chan receive",
	waitChanSend:       "chan send",
	waitSemacquire:     "semacquire",
	waitSleep:          "sleep",
	waitCond:           "sync.Cond.Wait",
	waitFinalizer:      "finalizer wait",
}

// g0 is the goroutine that runs main. The entry fills in its stack.
var g0 g

// systemGoroutines is how many numbers Go's own goroutines take before a program makes its first.
const systemGoroutines = 2

// mostInherited is how often in a row a goroutine may run only because the one before it made it ready: two that wake each other must not
// keep the others waiting for ever.
const mostInherited = 1000

// pollInterval is how many turns may pass before those that yielded, and timers, are looked at although other goroutines can run.
const pollInterval = 61

// gqueue is a queue of goroutines.
type gqueue struct {
	head *g
	tail *g
}

func (q *gqueue) add(gp *g) {
	gp.schedlink = nil
	if q.tail == nil {
		q.head = gp
	} else {
		q.tail.schedlink = gp
	}
	q.tail = gp
}

func (q *gqueue) take() *g {
	gp := q.head
	if gp != nil {
		q.head = gp.schedlink
		gp.schedlink = nil
		if q.head == nil {
			q.tail = nil
		}
	}
	return gp
}

var sched struct {
	next      *g // runs before the queues: what the running goroutine made or woke last
	queue     gqueue
	yielded   gqueue // when queue is empty
	free      *g // ended, with their stacks
	all       []*g
	live      int
	lastID    int64
	inherited int
	ticks     uint32
	mainEnded bool
}

// schedinit is called once there is a stack and a current goroutine.
func schedinit() {
	if stats.nextCollection == 0 {
		initHeap()
	}
	gp := getg()
	gp.goid = 1
	gp.status = gRunning
	sched.lastID = 1 + systemGoroutines
	sched.live = 1
	sched.all = append(sched.all, gp)
}

// switchto leaves the running goroutine, which goes on when somebody switches to it, and lets another one go on. If from is nil, the running
// one has ended and the backend may forget it.
func switchto(from, to *g)

// newgoroutine is for backends without gc's stacks: it queues a goroutine that will call fn, which the backend knows by a number.
func newgoroutine(fn *funcval, number uintptr) {
	if fn == nil {
		throw("go of nil func value")
	}
	gp := allocg()
	gp.stack = g0.stack
	gp.sched.sp = number
	start(gp)
}

// start puts a new goroutine, whose first call is prepared, where it runs next.
func start(gp *g) {
	sched.lastID++
	gp.goid = sched.lastID
	gp.status = gRunnable
	gp.waitreason = waitZero
	sched.live++
	runNext(gp)
}

// allocg gives a goroutine without a number; one that has ended keeps its stack.
func allocg() *g {
	gp := sched.free
	if gp != nil {
		sched.free = gp.schedlink
		gp.schedlink = nil
		return gp
	}
	gp = new(g)
	sched.all = append(sched.all, gp)
	return gp
}

// runNext makes a goroutine run as soon as the running one stops; one that was to do so goes to the end of the queue.
func runNext(gp *g) {
	if sched.next != nil {
		sched.queue.add(sched.next)
	}
	sched.next = gp
}

// dequeue takes the goroutine that is to run next, or nil.
func dequeue() *g {
	if gp := sched.next; gp != nil {
		sched.next = nil
		if sched.inherited < mostInherited || sched.queue.head == nil && sched.yielded.head == nil {
			sched.inherited++
			return gp
		}
		sched.queue.add(gp)
	}
	sched.inherited = 0
	if sched.queue.head == nil || sched.ticks%pollInterval == 0 && sched.yielded.head != nil {
		return sched.yielded.take()
	}
	return sched.queue.take()
}

// findRunnable gives the next goroutine. If all wait, time passes until a timer is due; without timers nothing can happen any more.
func findRunnable() *g {
	sched.ticks++
	if sched.ticks%pollInterval == 0 && len(timers) != 0 {
		fireTimers(nanotime())
	}
	for {
		if gp := dequeue(); gp != nil {
			return gp
		}
		if len(timers) == 0 {
			deadlock()
		}
		for wait := timers[0].when - nanotime(); wait > 0; wait = timers[0].when - nanotime() {
			host_sleep(int(wait))
		}
		fireFirst()
	}
}

// park stops the running goroutine until ready is called for it.
func park(reason waitReason) {
	gp := getg()
	gp.status = gWaiting
	gp.waitreason = reason
	leave(gp)
}

// leave lets the next goroutine run, which may be this one.
func leave(gp *g) {
	next := findRunnable()
	next.status = gRunning
	if next != gp {
		switchto(gp, next)
	}
}

// ready lets a goroutine that waits go on.
func ready(gp *g) {
	gp.status = gRunnable
	runNext(gp)
}

// Gosched lets the other goroutines that can run do so.
func Gosched() {
	gp := getg()
	gp.status = gRunnable
	sched.yielded.add(gp)
	leave(gp)
}

// Goexit ends the goroutine after running its deferred calls.
func Goexit() {
	runAllDeferred()
	goexit1()
}

// goexit1 is where a goroutine comes after its first function, or after the deferred calls that Goexit ran.
func goexit1() {
	gp := getg()
	gp.status = gExiting
	gp._panic = nil
	gp._defer = nil
	gp.waiting = nil
	gp.param = nil
	gp.signal = 0
	sched.live--
	if gp == &g0 {
		sched.mainEnded = true
	}
	// A timer that is due may start a goroutine: it must not get the stack this runs on.
	next := findRunnable()
	gp.status = gDead
	if gp != &g0 {
		gp.schedlink = sched.free
		sched.free = gp
	}
	next.status = gRunning
	switchto(nil, next)
}

// deadlock ends the program: no goroutine can ever run again.
func deadlock() {
	systemstack(func() {
		printlock()
		if sched.mainEnded {
			print("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n")
		} else {
			print("fatal error: all goroutines are asleep - deadlock!\n")
		}
		printOthers(nil)
		host_fatal(2)
	})
}

// printOthers prints the goroutines that have not ended, but for one.
func printOthers(but *g) {
	for _, gp := range sched.all {
		isIdle := gp == finalizers.g && !finalizers.running
		if gp != but && !isIdle && gp.status != gExiting && gp.status != gDead && gp.status != gIdle {
			print("\n")
			printGoroutine(gp)
		}
	}
}

// printGoroutine prints the state and the frames of a goroutine.
func printGoroutine(gp *g) {
	status := "running"
	switch gp.status {
	case gRunnable:
		status = "runnable"
	case gWaiting:
		status = waitReasonTexts[gp.waitreason]
	}
	print("goroutine ", gp.goid, " [", status, "]:\n")
	printFrames(gp, printTarget)
}

// NumGoroutine gives the number of goroutines.
//
//go:noinline
func NumGoroutine() int {
	return sched.live
}

// NumCPU gives the number of processors.
func NumCPU() int {
	return 1
}

// GOMAXPROCS gives how many goroutines run at a time, which is always one.
//
//go:noinline
func GOMAXPROCS(n int) int {
	return 1
}

// LockOSThread has no effect: there is one thread.
//
//go:noinline
func LockOSThread() {}

// UnlockOSThread has no effect: there is one thread.
func UnlockOSThread() {}

// block is select{}.
func block() {
	park(waitSelectNoCases)
}

// fastrandn gives a random number below n.
func fastrandn(n uint32) uint32 {
	return uint32(uint64(fastrand()) * uint64(n) >> 32)
}
