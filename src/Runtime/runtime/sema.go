package runtime

import "unsafe"

// Semaphores and lists of waiting goroutines for package sync. A semaphore is a counter anywhere in memory; who waits for it stands in a
// table by its address.

const semaBuckets = 251

// semaWaiters are the goroutines that wait for one semaphore.
type semaWaiters struct {
	addr  *uint32
	queue waitq
	next  *semaWaiters
}

var semaTable [semaBuckets]*semaWaiters

func semaBucket(addr *uint32) **semaWaiters {
	return &semaTable[uintptr(unsafe.Pointer(addr))>>3%semaBuckets]
}

// waitersOf gives the waiters of a semaphore, or nil.
func waitersOf(addr *uint32) *semaWaiters {
	for w := *semaBucket(addr); w != nil; w = w.next {
		if w.addr == addr {
			return w
		}
	}
	return nil
}

func addWaiters(addr *uint32) *semaWaiters {
	bucket := semaBucket(addr)
	*bucket = &semaWaiters{addr: addr, next: *bucket}
	return *bucket
}

func removeWaiters(w *semaWaiters) {
	p := semaBucket(w.addr)
	for *p != w {
		p = &(*p).next
	}
	*p = w.next
}

// enqueueFirst puts an entry before all others.
func (q *waitq) enqueueFirst(sg *sudog) {
	sg.prev = nil
	sg.next = q.first
	if q.first == nil {
		q.last = sg
	} else {
		q.first.prev = sg
	}
	q.first = sg
}

// semacquire waits until the counter is not 0 and takes one from it. With lifo it waits in front of the others.
func semacquire(addr *uint32, lifo bool) {
	for *addr == 0 {
		w := waitersOf(addr)
		if w == nil {
			w = addWaiters(addr)
		}
		gp := getg()
		sg := newSudog(gp)
		if lifo {
			w.queue.enqueueFirst(sg)
		} else {
			w.queue.enqueue(sg)
		}
		gp.waiting = sg
		park(waitSemacquire)
		gp.waiting = nil
		handed := sg.ticket != 0
		freeSudog(sg)
		if handed {
			return
		}
	}
	*addr--
}

// semrelease adds one to the counter and wakes a waiter. With handoff the waiter has it for sure; else another one may be quicker.
func semrelease(addr *uint32, handoff bool) {
	*addr++
	w := waitersOf(addr)
	if w == nil {
		return
	}
	sg := w.queue.dequeue()
	if w.queue.first == nil {
		removeWaiters(w)
	}
	if handoff {
		*addr--
		sg.ticket = 1
	}
	ready(sg.g)
}

//go:linkname syncSemacquire sync.runtime_Semacquire
func syncSemacquire(addr *uint32) {
	semacquire(addr, false)
}

//go:linkname syncSemacquireMutex sync.runtime_SemacquireMutex
func syncSemacquireMutex(addr *uint32, lifo bool) {
	semacquire(addr, lifo)
}

//go:linkname syncSemrelease sync.runtime_Semrelease
func syncSemrelease(addr *uint32, handoff bool) {
	semrelease(addr, handoff)
}

// notifyList is what sync.Cond waits on: tickets are given in order and notified in order.
type notifyList struct {
	wait   uint32 // next ticket
	notify uint32 // first ticket that has not been notified
	lock   uintptr
	head   *sudog
	tail   *sudog
}

//go:linkname notifyListCheck sync.runtime_notifyListCheck
func notifyListCheck(size uintptr) {
	if size != unsafe.Sizeof(notifyList{}) {
		throw("bad notifyList size")
	}
}

//go:linkname notifyListAdd sync.runtime_notifyListAdd
func notifyListAdd(l *notifyList) uint32 {
	l.wait++
	return l.wait - 1
}

//go:linkname notifyListWait sync.runtime_notifyListWait
func notifyListWait(l *notifyList, ticket uint32) {
	if int32(ticket-l.notify) < 0 {
		return // notified already
	}
	gp := getg()
	sg := newSudog(gp)
	sg.ticket = ticket
	if l.tail == nil {
		l.head = sg
	} else {
		l.tail.next = sg
	}
	l.tail = sg
	gp.waiting = sg
	park(waitCond)
	gp.waiting = nil
	freeSudog(sg)
}

//go:linkname notifyListNotifyAll sync.runtime_notifyListNotifyAll
func notifyListNotifyAll(l *notifyList) {
	l.notify = l.wait
	sg := l.head
	l.head = nil
	l.tail = nil
	for sg != nil {
		next := sg.next
		sg.next = nil
		ready(sg.g)
		sg = next
	}
}

//go:linkname notifyListNotifyOne sync.runtime_notifyListNotifyOne
func notifyListNotifyOne(l *notifyList) {
	if l.wait == l.notify {
		return
	}
	ticket := l.notify
	l.notify++
	var before *sudog
	for sg := l.head; sg != nil; before, sg = sg, sg.next {
		if sg.ticket != ticket {
			continue
		}
		if before == nil {
			l.head = sg.next
		} else {
			before.next = sg.next
		}
		if l.tail == sg {
			l.tail = before
		}
		sg.next = nil
		ready(sg.g)
		return
	}
}

//go:linkname syncCanSpin sync.runtime_canSpin
func syncCanSpin(i int) bool {
	return false
}

//go:linkname syncDoSpin sync.runtime_doSpin
func syncDoSpin() {}

//go:linkname syncNanotime sync.runtime_nanotime
func syncNanotime() int64 {
	return nanotime()
}

//go:linkname syncThrow sync.throw
func syncThrow(text string) {
	throw(text)
}

//go:linkname syncProcPin sync.runtime_procPin
func syncProcPin() int {
	return 0
}

//go:linkname syncProcUnpin sync.runtime_procUnpin
func syncProcUnpin() {}

//go:linkname atomicProcPin sync/atomic.runtime_procPin
func atomicProcPin() int {
	return 0
}

//go:linkname atomicProcUnpin sync/atomic.runtime_procUnpin
func atomicProcUnpin() {}

// poolCleanup empties the pools of package sync before a collection.
var poolCleanup func()

//go:linkname syncRegisterPoolCleanup sync.runtime_registerPoolCleanup
func syncRegisterPoolCleanup(cleanup func()) {
	poolCleanup = cleanup
}
