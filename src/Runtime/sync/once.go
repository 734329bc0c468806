package sync

// Once does something once. The zero Once has not.
type Once struct {
	m    Mutex
	done uint32
}

// Do calls f if this is the first call of Do for o; others wait until it returned.
//godefer:line once.go:35
func (o *Once) Do(f func()) {
	if o.done == 1 {
		return
	}
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		// It counts also if f panics.
		defer func() { o.done = 1 }()
		f()
	}
}
