package sync

import "unsafe"

// Cond is a place where goroutines wait for something to happen.
type Cond struct {
	noCopy noCopy

	// L is held while the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// notifyList is the runtime's.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

func runtime_notifyListAdd(l *notifyList) uint32
func runtime_notifyListWait(l *notifyList, ticket uint32)
func runtime_notifyListNotifyAll(l *notifyList)
func runtime_notifyListNotifyOne(l *notifyList)

// NewCond makes a Cond with a Locker.
//godefer:line cond.go:32
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
//godefer:line cond.go:52
func (c *Cond) Wait() {
	c.checker.check()
	ticket := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that waits longest.
//godefer:line cond.go:64
func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

// Broadcast wakes all that wait.
//godefer:line cond.go:73
func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}

// copyChecker holds its own address from its first use on.
type copyChecker uintptr

//godefer:line cond.go:81
func (c *copyChecker) check() {
	here := uintptr(unsafe.Pointer(c))
	if *c == 0 {
		*c = copyChecker(here)
	}
	if uintptr(*c) != here {
		panic("sync.Cond is copied")
	}
}
