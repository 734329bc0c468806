package sync

// noCopy marks structs that must not be copied after their first use, for vet.
type noCopy struct{}

//godefer:line cond.go:97
func (*noCopy) Lock() {}

//godefer:line cond.go:98
func (*noCopy) Unlock() {}

// WaitGroup waits for a number of goroutines to finish. The zero WaitGroup counts none.
type WaitGroup struct {
	noCopy noCopy
	state1 [3]uint32 // waiters, the counter, a semaphore
}

// Add adds delta, which may be negative, to the counter. At 0 all that wait go on.
//godefer:line waitgroup.go:53
func (wg *WaitGroup) Add(delta int) {
	counter := int32(wg.state1[1]) + int32(delta)
	wg.state1[1] = uint32(counter)
	waiters := wg.state1[0]
	if counter < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && counter == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if counter > 0 {
		return
	}
	wg.state1[0] = 0
	for ; waiters > 0; waiters-- {
		runtime_Semrelease(&wg.state1[2], false)
	}
}

// Done takes one from the counter.
//godefer:line waitgroup.go:98
func (wg *WaitGroup) Done() {
	wg.Add(-1)
}

// Wait waits until the counter is 0.
//godefer:line waitgroup.go:103
func (wg *WaitGroup) Wait() {
	if wg.state1[1] == 0 {
		return
	}
	wg.state1[0]++
	runtime_Semacquire(&wg.state1[2])
	if wg.state1[0] != 0 || wg.state1[1] != 0 {
		panic("sync: WaitGroup is reused before previous Wait has returned")
	}
}
