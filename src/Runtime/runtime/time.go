package runtime

import _ "unsafe" // for linkname

// timer is what package time keeps in its timers and tickers: when it is due, in nanoseconds of the monotonic clock, is repeated every
// period, calls f(arg, seq). f runs on the stack of whichever goroutine looks for work and must not wait.
type timer struct {
	order  uintptr // among timers due at the same time the first started comes first; 0: not in the heap
	i      int     // where
	when   int64
	period int64
	f      func(interface{}, uintptr)
	arg    interface{}
	seq    uintptr
}

// timers is a heap of four children each, the first due on top.
var timers []*timer

var timerOrder uintptr

func nanotime() int64 {
	return int64(host_nanotime())
}

func (t *timer) before(u *timer) bool {
	return t.when < u.when || t.when == u.when && t.order < u.order
}

func startTimer(t *timer) {
	timerOrder++
	t.order = timerOrder
	if t.when < 0 {
		t.when = 1<<63 - 1
	}
	timers = append(timers, t)
	siftUp(len(timers) - 1)
}

// stopTimer takes a timer out; false if it was not waiting any more.
func stopTimer(t *timer) bool {
	if t.order == 0 {
		return false
	}
	t.order = 0
	i, last := t.i, len(timers)-1
	moved := timers[last]
	timers[last] = nil
	timers = timers[:last]
	if i != last {
		timers[i] = moved
		moved.i = i
		siftUp(i)
		siftDown(moved.i)
	}
	return true
}

func siftUp(i int) {
	t := timers[i]
	for i > 0 {
		parent := (i - 1) / 4
		if !t.before(timers[parent]) {
			break
		}
		timers[i] = timers[parent]
		timers[i].i = i
		i = parent
	}
	timers[i] = t
	t.i = i
}

func siftDown(i int) {
	t := timers[i]
	for {
		least := i
		first := t
		for child := 4*i + 1; child <= 4*i+4 && child < len(timers); child++ {
			if timers[child].before(first) {
				least, first = child, timers[child]
			}
		}
		if least == i {
			break
		}
		timers[i] = first
		first.i = i
		i = least
	}
	timers[i] = t
	t.i = i
}

// fireTimers calls what is due.
func fireTimers(now int64) {
	for len(timers) != 0 && timers[0].when <= now {
		fireFirst()
	}
}

// fireFirst calls the function of the timer that is due first.
func fireFirst() {
	t := timers[0]
	if t.period > 0 {
		t.when += t.period * (1 + (nanotime()-t.when)/t.period)
		timerOrder++
		t.order = timerOrder
		siftDown(0)
	} else {
		stopTimer(t)
	}
	t.f(t.arg, t.seq)
}

// timeSleep is time.Sleep.
//
//go:linkname timeSleep time.Sleep
func timeSleep(ns int64) {
	if ns <= 0 {
		return
	}
	t := new(timer)
	t.when = nanotime() + ns
	t.f = wakeSleeper
	t.arg = getg()
	startTimer(t)
	park(waitSleep)
}

// wakeSleeper queues behind those that woke before, so that sleepers go on in the order in which they are due.
func wakeSleeper(gp interface{}, _ uintptr) {
	sleeper := gp.(*g)
	sleeper.status = gRunnable
	sched.queue.add(sleeper)
}

//go:linkname timeStartTimer time.startTimer
func timeStartTimer(t *timer) {
	startTimer(t)
}

//go:linkname timeStopTimer time.stopTimer
func timeStopTimer(t *timer) bool {
	return stopTimer(t)
}

//go:linkname timeRuntimeNano time.runtimeNano
func timeRuntimeNano() int64 {
	return nanotime()
}

//go:linkname timeNow time.now
func timeNow() (sec int64, nsec int32, mono int64) {
	s, n := host_walltime()
	return int64(s), int32(n), nanotime()
}
