package sync

import "unsafe"

// Pool keeps values for further use; it may forget them at any time.
type Pool struct {
	noCopy noCopy

	local     unsafe.Pointer // *poolLocal
	localSize uintptr

	// New makes a value for a Get that finds none.
	New func() interface{}
}

// poolLocal is what a pool keeps: the value put first comes back first, then the others from the last.
type poolLocal struct {
	private interface{}
	shared  []interface{}
}

// used has the pools that keep something, for the collector.
var used []*Pool

func runtime_registerPoolCleanup(cleanup func())

func init() {
	runtime_registerPoolCleanup(forget)
}

// forget empties all pools.
func forget() {
	for _, p := range used {
		p.local = nil
	}
	used = nil
}

// Put gives x to the pool.
//go:noinline
//godefer:line pool.go:88
func (p *Pool) Put(x interface{}) {
	if x == nil {
		return
	}
	l := (*poolLocal)(p.local)
	if l == nil {
		l = new(poolLocal)
		p.local = unsafe.Pointer(l)
		p.localSize = 1
		used = append(used, p)
	}
	if l.private == nil {
		l.private = x
		return
	}
	l.shared = append(l.shared, x)
}

// Get takes a value out of the pool; if it has none it gives what New makes, or nil.
//godefer:line pool.go:124
func (p *Pool) Get() interface{} {
	if l := (*poolLocal)(p.local); l != nil {
		if x := l.private; x != nil {
			l.private = nil
			return x
		}
		if last := len(l.shared) - 1; last >= 0 {
			x := l.shared[last]
			l.shared[last] = nil
			l.shared = l.shared[:last]
			return x
		}
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
