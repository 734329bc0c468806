// Package sort sorts what has a length, an order and a way to swap two elements. Elements that are equal end in the order in which Go 1.11
// leaves them: the same comparisons and swaps are made.
package sort

// Interface is what can be sorted.
//godefer:line sort.go:14
type Interface interface {
	// Len gives the number of elements.
	Len() int
	// Less says whether element i belongs before element j; elements of which
	// neither does are equal.
	Less(i, j int) bool
	// Swap exchanges elements i and j.
	Swap(i, j int)
}

// Sort sorts data with O(n*log(n)) comparisons and swaps. Equal elements may change their order.
func Sort(data Interface) {
	n := data.Len()
	quickSort(data, 0, n, depthLimit(n))
}

// depthLimit gives how deep quicksort may go before it turns to heapsort: twice the number of bits of n.
func depthLimit(n int) int {
	depth := 0
	for ; n > 0; n >>= 1 {
		depth += 2
	}
	return depth
}

const (
	shortRange = 12 // ranges up to this length are sorted by insertion
	shortGap   = 6  // after one pass of shellsort with this gap
)

func quickSort(data Interface, a, b, depth int) {
	for b-a > shortRange {
		if depth == 0 {
			heapSort(data, a, b)
			return
		}
		depth--
		low, high := partition(data, a, b)
		// The shorter side first, so that the stack is at most log(n) deep.
		if low-a < b-high {
			quickSort(data, a, low, depth)
			a = high
		} else {
			quickSort(data, high, b, depth)
			b = low
		}
	}
	if b-a < 2 {
		return
	}
	for i := a + shortGap; i < b; i++ {
		if data.Less(i, i-shortGap) {
			data.Swap(i, i-shortGap)
		}
	}
	insertionSort(data, a, b)
}

// insertionSort sorts [a, b).
func insertionSort(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// medianToFirst brings the median of three elements to m1.
func medianToFirst(data Interface, m1, m0, m2 int) {
	if data.Less(m1, m0) {
		data.Swap(m1, m0)
	}
	if data.Less(m2, m1) {
		data.Swap(m2, m1)
		if data.Less(m1, m0) {
			data.Swap(m1, m0)
		}
	}
}

// choosePivot brings the pivot to the first place: the median of three, of a long range the median of three such medians.
func choosePivot(data Interface, first, middle, end int) {
	if n := end - first; n > 40 {
		step := n / 8
		medianToFirst(data, first, first+step, first+2*step)
		medianToFirst(data, middle, middle-step, middle+step)
		medianToFirst(data, end-1, end-1-step, end-1-2*step)
	}
	medianToFirst(data, first, middle, end-1)
}

// partition brings [first, end) into three parts: below the pivot, equal to it [low, high), above it.
func partition(data Interface, first, end int) (low, high int) {
	middle := int(uint(first+end) >> 1)
	choosePivot(data, first, middle, end)

	// Elements of [first+1, a) are below the pivot, of [a, b) not above it, of [b, c) unknown, of [c, end-1) above it; that at end-1
	// is not below it.
	a, c := first+1, end-1
	for a < c && data.Less(a, first) {
		a++
	}
	b := a
	for {
		for b < c && !data.Less(first, b) {
			b++
		}
		for b < c && data.Less(first, c-1) {
			c--
		}
		if b >= c {
			break
		}
		data.Swap(b, c-1)
		b++
		c--
	}

	hasMany := end-c < 5
	if !hasMany && end-c < (end-first)/4 {
		b, c, hasMany = probeEqual(data, first, middle, end, b, c)
	}
	if hasMany {
		b = gatherEqual(data, first, a, b)
	}
	data.Swap(first, b-1)
	return b - 1, c
}

// probeEqual looks at three elements: if two of them are equal to the pivot there are many such, and a part of them is worth having.
func probeEqual(data Interface, first, middle, end, b, c int) (newB, newC int, hasMany bool) {
	equal := 0
	if !data.Less(first, end-1) {
		data.Swap(c, end-1)
		c++
		equal++
	}
	if !data.Less(b-1, first) {
		b--
		equal++
	}
	if !data.Less(middle, first) {
		data.Swap(middle, b-1)
		b--
		equal++
	}
	return b, c, equal > 1
}

// gatherEqual brings the elements of [a, b) that are equal to the pivot to the end of that range, and gives where they begin.
func gatherEqual(data Interface, first, a, b int) int {
	for {
		for a < b && !data.Less(b-1, first) {
			b--
		}
		for a < b && data.Less(a, first) {
			a++
		}
		if a >= b {
			return b
		}
		data.Swap(a, b-1)
		a++
		b--
	}
}

func heapSort(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		siftDown(data, a, 0, i)
	}
}

// siftDown makes a heap of the n elements from base on, of which only the one at root may be too small for its place.
func siftDown(data Interface, base, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(base+child, base+child+1) {
			child++
		}
		if !data.Less(base+root, base+child) {
			return
		}
		data.Swap(base+root, base+child)
		root = child
	}
}

type reverse struct {
	Interface
}

//godefer:line sort.go:246
func (r reverse) Less(i, j int) bool {
	return r.Interface.Less(j, i)
}

// Reverse gives data in the opposite order.
//godefer:line sort.go:251
func Reverse(data Interface) Interface {
	return &reverse{data}
}

// IsSorted says whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}
