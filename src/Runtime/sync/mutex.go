// Package sync has locks and other means by which goroutines wait for each other. Goroutines change only inside calls of the runtime;
// what happens between two such calls needs no atomic operation.
package sync

// A Locker can be locked and unlocked.
//godefer:line mutex.go:31
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a lock that one goroutine holds. The zero Mutex is unlocked.
type Mutex struct {
	state int32 // the bits below, and the number of waiters above them
	sema  uint32
}

const (
	mutexLocked   = 1 << iota
	mutexWoken    // a waiter was woken and will try
	mutexStarving // a waiter tried in vain: the next Unlock hands the lock over
	mutexWaiter   // one waiter
)

func runtime_SemacquireMutex(s *uint32, lifo bool)
func runtime_Semacquire(s *uint32)
func runtime_Semrelease(s *uint32, handoff bool)
func throw(text string)

// Lock locks m; it waits while m is locked.
//godefer:line mutex.go:72
func (m *Mutex) Lock() {
	if m.state&mutexLocked == 0 {
		m.state |= mutexLocked
		return
	}
	lockSlow(m)
}

// lockSlow waits. Who comes by when the lock is free may take it before a waiter that was woken; that waiter then goes to the front of
// the queue and gets the lock handed over, still locked.
func lockSlow(m *Mutex) {
	m.state += mutexWaiter
	first := false
	for {
		runtime_SemacquireMutex(&m.sema, first)
		if m.state&mutexStarving != 0 && first {
			m.state = m.state&^mutexStarving - mutexWaiter
			return
		}
		m.state &^= mutexWoken
		if m.state&mutexLocked == 0 {
			m.state = m.state&^mutexStarving | mutexLocked
			m.state -= mutexWaiter
			return
		}
		m.state |= mutexStarving
		first = true
	}
}

// Unlock unlocks m, which need not be locked by this goroutine. Unlocking an unlocked Mutex is a fatal error.
//godefer:line mutex.go:175
func (m *Mutex) Unlock() {
	if m.state&mutexLocked == 0 {
		throw("sync: unlock of unlocked mutex")
	}
	if m.state == mutexLocked {
		m.state = 0
		return
	}
	if m.state&mutexStarving != 0 {
		runtime_Semrelease(&m.sema, true)
		return
	}
	m.state &^= mutexLocked
	if m.state&mutexWoken == 0 {
		m.state |= mutexWoken
		runtime_Semrelease(&m.sema, false)
	}
}
