package sync

// RWMutex is a lock that one writer or any number of readers hold. The zero RWMutex is unlocked.
type RWMutex struct {
	w           Mutex  // held by the writer
	writerSem   uint32 // the writer waits here for the readers before it
	readerSem   uint32 // readers wait here for the writer
	readerCount int32  // readers; with a writer, less by maxReaders
	readerWait  int32  // readers before the writer
}

const maxReaders = 1 << 30

// RLock locks rw for reading. A waiting writer comes first.
//godefer:line rwmutex.go:43
func (rw *RWMutex) RLock() {
	rw.readerCount++
	if rw.readerCount < 0 {
		runtime_Semacquire(&rw.readerSem)
	}
}

// RUnlock undoes one RLock.
//godefer:line rwmutex.go:62
func (rw *RWMutex) RUnlock() {
	rw.readerCount--
	r := rw.readerCount
	if r >= 0 {
		return
	}
	if r == -1 || r == -maxReaders-1 {
		throw("sync: RUnlock of unlocked RWMutex")
	}
	rw.readerWait--
	if rw.readerWait == 0 {
		runtime_Semrelease(&rw.writerSem, false)
	}
}

// Lock locks rw for writing.
//godefer:line rwmutex.go:87
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	r := rw.readerCount
	rw.readerCount -= maxReaders
	rw.readerWait += r
	if r != 0 && rw.readerWait != 0 {
		runtime_Semacquire(&rw.writerSem)
	}
}

// Unlock undoes a Lock.
//godefer:line rwmutex.go:113
func (rw *RWMutex) Unlock() {
	rw.readerCount += maxReaders
	r := rw.readerCount
	if r >= maxReaders {
		throw("sync: Unlock of unlocked RWMutex")
	}
	for i := int32(0); i < r; i++ {
		runtime_Semrelease(&rw.readerSem, false)
	}
	rw.w.Unlock()
}

// RLocker gives a Locker whose methods are RLock and RUnlock.
//godefer:line rwmutex.go:139
func (rw *RWMutex) RLocker() Locker {
	return (*rlocker)(rw)
}

type rlocker RWMutex

//godefer:line rwmutex.go:145
func (r *rlocker) Lock() { (*RWMutex)(r).RLock() }

//godefer:line rwmutex.go:146
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
