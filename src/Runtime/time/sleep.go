package time

import "errors"

// Sleep pauses the goroutine for at least d.
func Sleep(d Duration)

// runtimeTimer is the runtime's timer.
type runtimeTimer struct {
	order  uintptr
	i      int
	when   int64
	period int64
	f      func(interface{}, uintptr)
	arg    interface{}
	seq    uintptr
}

func startTimer(t *runtimeTimer)
func stopTimer(t *runtimeTimer) bool

// when gives the monotonic time d from now; what overflows is the end of time.
func when(d Duration) int64 {
	if d <= 0 {
		return runtimeNano()
	}
	t := runtimeNano() + int64(d)
	if t < 0 {
		t = 1<<63 - 1
	}
	return t
}

// Timer is one event in the future: the time is sent on C, or the function of AfterFunc is called.
type Timer struct {
	C <-chan Time
	r runtimeTimer
}

// NewTimer makes a Timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, r: runtimeTimer{when: when(d), f: sendTime, arg: c}}
	startTimer(&t.r)
	return t
}

// sendTime does not wait: a ticker's reader that is too slow misses ticks.
func sendTime(c interface{}, seq uintptr) {
	select {
	case c.(chan Time) <- Now():
	default:
	}
}

// Stop keeps the timer from firing; false says that it has fired or was stopped before.
//godefer:line sleep.go:76
func (t *Timer) Stop() bool {
	if t.r.f == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(&t.r)
}

// Reset makes the timer fire after d; false says that it had fired or was stopped.
//godefer:line sleep.go:123
func (t *Timer) Reset(d Duration) bool {
	if t.r.f == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	w := when(d)
	active := stopTimer(&t.r)
	t.r.when = w
	startTimer(&t.r)
	return active
}

// After gives a channel on which the time is sent after d.
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{r: runtimeTimer{when: when(d), f: goFunc, arg: f}}
	startTimer(&t.r)
	return t
}

func goFunc(arg interface{}, seq uintptr) {
	go arg.(func())()
}

var errPeriod = errors.New("non-positive interval for NewTicker")

// Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time
	r runtimeTimer
}

// NewTicker makes a Ticker with a period, which must be positive.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic(errPeriod)
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c, r: runtimeTimer{when: when(d), period: int64(d), f: sendTime, arg: c}}
	startTimer(&t.r)
	return t
}

// Stop ends the ticks; the channel stays open.
//godefer:line tick.go:45
func (t *Ticker) Stop() {
	stopTimer(&t.r)
}

// Tick gives the channel of a Ticker that cannot be stopped; nil for a period that is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
