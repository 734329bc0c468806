package sort

// Search gives the smallest i in [0, n) for which f is true, n if there is none; f must be true for all larger ones.
func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		middle := int(uint(low+high) >> 1)
		if !f(middle) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// SearchInts gives the index of x in a, which is in ascending order, or where it would be inserted.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s gives the index of x in a, which is in ascending order, or where it would be inserted.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings gives the index of x in a, which is in ascending order, or where it would be inserted.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// Search is SearchInts(p, x).
//godefer:line search.go:106
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Search is SearchFloat64s(p, x).
//godefer:line search.go:109
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// Search is SearchStrings(p, x).
//godefer:line search.go:112
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }
