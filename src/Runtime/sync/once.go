package sync

// Once does something once. The zero Once has not.
type Once struct {
	m    Mutex
	done uint32
}

// Do calls f if this is the first call of Do for o; others wait until it returned.
func (o *Once) Do(f func()) {
	if o.done == 1 {
		return
	}
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		defer o.finish()
		f()
	}
}

// finish counts also if f panics.
func (o *Once) finish() {
	o.done = 1
}
