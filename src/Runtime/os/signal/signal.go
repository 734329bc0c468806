// Package signal lets a program ask for signals of the system. No signal ever reaches a program here: what it asks for is remembered, and that is all.
package signal

import (
	"os"
	"sync"
	"syscall"
)

const numSignals = 65

// ignored has the signals that are ignored.
var ignored struct {
	sync.Mutex
	signals [numSignals]bool
}

// setIgnored sets what becomes of signals, of all if none is given.
func setIgnored(signals []os.Signal, value bool) {
	ignored.Lock()
	defer ignored.Unlock()
	if len(signals) == 0 {
		for n := range ignored.signals {
			ignored.signals[n] = value
		}
	}
	for _, s := range signals {
		if n, ok := number(s); ok {
			ignored.signals[n] = value
		}
	}
}

func number(s os.Signal) (n int, ok bool) {
	signal, ok := s.(syscall.Signal)
	return int(signal), ok && signal >= 0 && signal < numSignals
}

// Ignore says that signals are to have no effect, all if none is given.
func Ignore(sig ...os.Signal) { setIgnored(sig, true) }

// Ignored says whether a signal has no effect.
func Ignored(sig os.Signal) bool {
	ignored.Lock()
	defer ignored.Unlock()
	n, ok := number(sig)
	return ok && ignored.signals[n]
}

// Notify would send signals, all if none is given, to c.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	setIgnored(sig, false)
}

// Reset takes back what Notify said of signals, of all if none is given; as in Go 1.11, what is ignored stays so.
//
//go:noinline
func Reset(sig ...os.Signal) {}

// Stop ends what Notify began.
//
//go:noinline
func Stop(c chan<- os.Signal) {}
