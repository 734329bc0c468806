// Package ring has circular lists.
package ring

// A Ring is an element of a circular list, which has neither beginning nor end. The zero value is a ring of one element.
type Ring struct {
	next, prev *Ring
	Value      interface{} // for the user
}

//godefer:line ring.go:19
func (r *Ring) init() *Ring {
	r.next = r
	r.prev = r
	return r
}

// Next gives the next element.
//godefer:line ring.go:26
func (r *Ring) Next() *Ring {
	if r.next == nil {
		return r.init()
	}
	return r.next
}

// Prev gives the previous element.
//godefer:line ring.go:34
func (r *Ring) Prev() *Ring {
	if r.next == nil {
		return r.init()
	}
	return r.prev
}

// Move goes n % r.Len() elements forward, backward if n is negative.
//godefer:line ring.go:44
func (r *Ring) Move(n int) *Ring {
	if r.next == nil {
		return r.init()
	}
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// New gives a ring of n elements, nil if n <= 0.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	first := new(Ring)
	last := first
	for i := 1; i < n; i++ {
		last.next = &Ring{prev: last}
		last = last.next
	}
	last.next = first
	first.prev = last
	return first
}

// Link makes s the next element of r and gives what was the next one. If both are in the same ring the elements between them are taken
// out; else the rings become one.
//godefer:line ring.go:93
func (r *Ring) Link(s *Ring) *Ring {
	n := r.Next()
	if s != nil {
		p := s.Prev()
		r.next = s
		s.prev = r
		n.prev = p
		p.next = n
	}
	return n
}

// Unlink takes n % r.Len() elements behind r out and gives them.
//godefer:line ring.go:111
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len gives the number of elements.
//godefer:line ring.go:121
func (r *Ring) Len() int {
	if r == nil {
		return 0
	}
	n := 1
	for p := r.Next(); p != r; p = p.next {
		n++
	}
	return n
}

// Do calls f for the value of each element, forward from r.
//godefer:line ring.go:134
func (r *Ring) Do(f func(interface{})) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
