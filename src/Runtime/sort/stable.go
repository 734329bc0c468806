package sort

// blockLength is the length of the blocks that Stable sorts by insertion and then merges.
const blockLength = 20

// Stable sorts data with O(n*log(n)) comparisons and O(n*log(n)*log(n)) swaps. Equal elements keep their order.
func Stable(data Interface) {
	stable(data, data.Len())
}

func stable(data Interface, n int) {
	a := 0
	for ; a+blockLength <= n; a += blockLength {
		insertionSort(data, a, a+blockLength)
	}
	insertionSort(data, a, n)
	for length := blockLength; length < n; length *= 2 {
		a := 0
		for ; a+2*length <= n; a += 2 * length {
			merge(data, a, a+length, a+2*length)
		}
		if m := a + length; m < n {
			merge(data, a, m, n)
		}
	}
}

// merge merges the sorted ranges [a, m) and [m, b) in place (Kim and Kutzner, Stable Minimum Storage Merging by Symmetric Comparisons).
func merge(data Interface, a, m, b int) {
	if m-a == 1 {
		insertFirst(data, a, m, b)
		return
	}
	if b-m == 1 {
		insertLast(data, a, m)
		return
	}
	middle := int(uint(a+b) >> 1)
	n := middle + m
	start, end := a, m
	if m > middle {
		start, end = n-b, middle
	}
	last := n - 1
	for start < end {
		c := int(uint(start+end) >> 1)
		if !data.Less(last-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < middle {
		merge(data, a, start, middle)
	}
	if middle < end && end < b {
		merge(data, middle, end, b)
	}
}

// insertFirst brings element a to its place among [m, b), before those equal to it.
func insertFirst(data Interface, a, m, b int) {
	low, high := m, b
	for low < high {
		middle := int(uint(low+high) >> 1)
		if data.Less(middle, a) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for k := a; k < low-1; k++ {
		data.Swap(k, k+1)
	}
}

// insertLast brings element m to its place among [a, m), behind those equal to it.
func insertLast(data Interface, a, m int) {
	low, high := a, m
	for low < high {
		middle := int(uint(low+high) >> 1)
		if !data.Less(m, middle) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for k := m; k > low; k-- {
		data.Swap(k, k-1)
	}
}

// rotate exchanges the neighbouring ranges [a, m) and [m, b).
func rotate(data Interface, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			swapRange(data, m-left, m, right)
			left -= right
		} else {
			swapRange(data, m-left, m+right-left, left)
			right -= left
		}
	}
	swapRange(data, m-left, m, left)
}

func swapRange(data Interface, a, b, n int) {
	for i := 0; i < n; i++ {
		data.Swap(a+i, b+i)
	}
}
