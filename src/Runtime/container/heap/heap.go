// Package heap has heap operations for what implements Interface: a tree in which no element is less than the one above it. The least
// element is at index 0.
package heap

import "sort"

// Interface is what can be a heap: Push adds x as the last element, Pop takes the last element away. To add to a heap and take from it
// call the functions of this package.
type Interface interface {
	sort.Interface
	Push(x interface{})
	Pop() interface{}
}

// Init makes h a heap. It is linear in the number of elements.
func Init(h Interface) {
	n := h.Len()
	for i := n/2 - 1; i >= 0; i-- {
		down(h, i, n)
	}
}

// Push adds x.
func Push(h Interface, x interface{}) {
	h.Push(x)
	up(h, h.Len()-1)
}

// Pop takes the least element away and gives it.
func Pop(h Interface) interface{} {
	last := h.Len() - 1
	h.Swap(0, last)
	down(h, 0, last)
	return h.Pop()
}

// Remove takes element i away and gives it.
func Remove(h Interface, i int) interface{} {
	last := h.Len() - 1
	if last != i {
		h.Swap(i, last)
		if !down(h, i, last) {
			up(h, i)
		}
	}
	return h.Pop()
}

// Fix makes h a heap again after element i has changed.
func Fix(h Interface, i int) {
	if !down(h, i, h.Len()) {
		up(h, i)
	}
}

// up moves element i towards the top while it is less than the one above.
func up(h Interface, i int) {
	for {
		parent := (i - 1) / 2
		if parent == i || !h.Less(i, parent) {
			return
		}
		h.Swap(parent, i)
		i = parent
	}
}

// down moves element i of n away from the top while one below is less; it says whether it moved.
func down(h Interface, i, n int) bool {
	start := i
	for {
		child := 2*i + 1
		if child >= n || child < 0 {
			return i > start
		}
		if right := child + 1; right < n && h.Less(right, child) {
			child = right
		}
		if !h.Less(child, i) {
			return i > start
		}
		h.Swap(i, child)
		i = child
	}
}
