package main

type big struct{ a, b, c, d, e int }

//go:noinline
func both(n int, ok bool) bool { return ok == (n > 0) }

//go:noinline
func sum(n int, s big, u, v uint64) uint64 { return u + v + uint64(s.a+n) }

var one float64 = 1

func logical(p, q bool) bool { return both(1, p && q) != both(-1, p || q) }

func converted(x float64) uint64 { return sum(1, big{a: 2}, uint64(x), 3) }

func tail(data []byte, n uint64) []byte { return data[n:] }

func main() {
	println(logical(true, false), logical(true, true), logical(false, false))
	println(converted(one), converted(1e19))
	println(len(tail([]byte("abcdef"), 2)))
}
