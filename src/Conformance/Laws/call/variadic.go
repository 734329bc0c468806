// Variadic parameters are slices: made for each call, or the caller's own with dots.
package main

func sum(base int, rest ...int) int {
	for i, n := range rest {
		base += n
		rest[i] = 0
	}
	return base
}

func count(v ...interface{}) int { return len(v) }

func main() {
	s := []int{1, 2, 3}
	println(sum(10), sum(10, 1), sum(10, 1, 2, 3), sum(10, s...), sum(0, s...), sum(5, nil...))
	println(count(), count(nil), count(1, "a", nil), count([]interface{}{1, 2}...))
}

//> 10 11 16 16 0 5
//> 0 1 3 2
