// Functions give several results of all sizes.
package main

type small struct{ a, b int32 }
type large struct {
	a [10]int64
	s string
}

//go:noinline
func many(i int) (int8, uint8, int16, uint16, int32, uint32, int64, uint64, float32, float64, bool, string, small, large) {
	var l large
	for j := range l.a {
		l.a[j] = int64(i * j)
	}
	l.s = "large"
	return int8(i), uint8(i), int16(i), uint16(i), int32(i), uint32(i), int64(i), uint64(i), float32(i) / 2, float64(i) / 4, i > 0, "s", small{int32(i), -int32(i)}, l
}

func main() {
	a, b, c, d, e, f, g, h, x, y, t, s, u, v := many(-2)
	println(a, b, c, d, e, f, g, h, x == -1, y == -0.5, t, s, u.a, u.b, v.a[9], v.s)
}

//> -2 254 -2 65534 -2 4294967294 -2 18446744073709551614 true true false s -2 2 -18 large
