package reflect

import "unsafe"

// visit is a pair of places that is being compared: meeting it again means that the data has a cycle.
type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// DeepEqual says whether x and y are equal in depth: of one type, and equal elements in arrays, structs, slices, maps, behind pointers
// and in interfaces. A nil slice or map differs from an empty one; functions are equal only if both are nil.
func DeepEqual(x, y interface{}) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	if a.typ != b.typ {
		return false
	}
	var c comparison
	return c.equal(a, b)
}

// comparison remembers the pairs on the way that can be part of a cycle; the list is short for ordinary data.
type comparison struct {
	visited []visit
}

// enter says whether the pair of places was met before; references from both sides count as the same.
func (c *comparison) enter(a, b unsafe.Pointer, typ *rtype) (known bool) {
	if uintptr(a) > uintptr(b) {
		a, b = b, a
	}
	v := visit{a, b, typ}
	for i := range c.visited {
		if c.visited[i] == v {
			return true
		}
	}
	c.visited = append(c.visited, v)
	return false
}

func (c *comparison) equal(a, b Value) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	switch a.kind() {
	case Array:
		return c.elements(a, b)
	case Slice:
		return c.slices(a, b)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return c.equal(a.Elem(), b.Elem())
	case Ptr:
		p, q := a.word(), b.word()
		return p == q || p != nil && q != nil && (c.enter(p, q, a.typ) || c.equal(a.Elem(), b.Elem()))
	case Struct:
		for i, n := 0, a.NumField(); i < n; i++ {
			if !c.equal(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case Map:
		return c.maps(a, b)
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return a.typ.alg.equal(a.address(), b.address())
}

func (c *comparison) elements(a, b Value) bool {
	for i, n := 0, a.Len(); i < n; i++ {
		if !c.equal(a.Index(i), b.Index(i)) {
			return false
		}
	}
	return true
}

func (c *comparison) slices(a, b Value) bool {
	s, t := (*sliceWords)(a.ptr), (*sliceWords)(b.ptr)
	if (s.data == nil) != (t.data == nil) || s.len != t.len {
		return false
	}
	if s.data == t.data || s.len == 0 {
		return true
	}
	if c.enter(unsafe.Pointer(s.data), unsafe.Pointer(t.data), a.typ) {
		return true
	}
	return c.elements(a, b)
}

func (c *comparison) maps(a, b Value) bool {
	p, q := a.word(), b.word()
	if (p == nil) != (q == nil) || a.Len() != b.Len() {
		return false
	}
	if p == q || c.enter(p, q, a.typ) {
		return true
	}
	for _, k := range a.MapKeys() {
		x, y := a.MapIndex(k), b.MapIndex(k)
		if !x.IsValid() || !y.IsValid() || !c.equal(x, y) {
			return false
		}
	}
	return true
}
