package main

// Forms of machine instructions that other programs do not need: each function is compiled to the ones in its comment.

//go:noinline
func floatArrays(a, b []float32, i int, c float32) (float32, float32, float32, float32) { // ADDSS SUBSS MULSS of memory, indexed stores
	b[i] = c
	x := c + a[1]
	y := c - a[2]
	z := c * a[3]
	return x, y, z, c * b[i+1]
}

//go:noinline
func truncations(f float32) (int32, int64, uint8) { return int32(f), int64(f), uint8(f) } // CVTTSS2SL, CVTTSS2SQ

//go:noinline
func unsignedDivision(a, b uint32, c, d uint16, e, f uint8) (uint32, uint32, uint16, uint16, uint8, uint8) { // DIVL, DIVW
	return a / b, a % b, c / d, c % d, e / f, e % f
}

//go:noinline
func byConstants(a uint32, b int32, c uint64, d int64) (uint32, int32, uint64, int64) { // high halves of products
	return a / 7, b / 7, c / 7, d / 7
}

//go:noinline
func bits64(x uint64, n uint) (bool, uint64, uint64, uint64) { // BTQ, BTSQ, BTRQ, BTCQ
	return x&(1<<(n&63)) != 0, x | 1<<(n&63), x &^ (1 << (n & 63)), x ^ 1<<(n&63)
}

//go:noinline
func bits32(x uint32, n uint) (bool, uint32, uint32, uint32) { // BTL, BTSL, BTRL, BTCL
	return x&(1<<(n&31)) != 0, x | 1<<(n&31), x &^ (1 << (n & 31)), x ^ 1<<(n&31)
}

//go:noinline
func bitConstants(x uint64, y uint32) (uint64, uint64, uint64, uint32, uint32, uint32, bool) {
	return x | 1<<40, x &^ (1 << 40), x ^ 1<<40, y | 1<<20, y &^ (1 << 20), y ^ 1<<31, y&(1<<20) != 0
}

//go:noinline
func shifts(a uint32, b uint16, c uint8, d int16, e int8, n uint) (uint32, uint16, uint8, int16, int8, int16, int8) {
	return a >> (n & 31), b >> (n & 15), c >> (n & 7), d >> n, e >> n, d >> 3, e >> 2
}

//go:noinline
func rotations(a uint64, b uint32, c uint16, d uint8, n uint) (uint64, uint32, uint16, uint8, uint8) {
	return a>>(n&63) | a<<(64-n&63), b>>(n&31) | b<<(32-n&31), c>>(n&15) | c<<(16-n&15), d>>(n&7) | d<<(8-n&7), d<<3 | d>>5
}

//go:noinline
func withMemory(p *uint64, q *uint32, a uint64, b uint32) (uint64, uint64, uint64, uint64, uint64, uint32, uint32, uint32, uint32, uint32) {
	return a + *p, a - *p, a & *p, a | *p, a ^ *p, b + *q, b - *q, b & *q, b | *q, b ^ *q
}

//go:noinline
func choose64(a, b int64, c, d uint64, x, y int64) (r int64) { // CMOVQ
	if a < b {
		x = y
	}
	r += x
	if a <= b {
		y = r
	}
	r += y
	if a > b {
		x = r
	}
	r += x
	if a >= b {
		y = a
	}
	r += y
	if c < d {
		x = b
	}
	r += x
	if c <= d {
		y = r
	}
	r += y
	if c > d {
		x = y
	}
	r += x
	if c >= d {
		y = x
	}
	return r + y
}

//go:noinline
func choose32(a, b int32, c, d uint32, x, y int32) (r int32) { // CMOVL
	if a == b {
		x = y
	}
	r += x
	if a < b {
		x = r
	}
	r += x
	if a <= b {
		y = r
	}
	r += y
	if a > b {
		x = r
	}
	r += x
	if a >= b {
		y = a
	}
	r += y
	if c < d {
		x = b
	}
	r += x
	if c <= d {
		y = r
	}
	r += y
	if c > d {
		x = y
	}
	r += x
	if c >= d {
		y = x
	}
	return r + y
}

//go:noinline
func choose16(a, b int16, c, d uint16, x, y int16) (r int16) { // CMOVW
	if a == b {
		x = y
	}
	r += x
	if a != b {
		y = r
	}
	r += y
	if a < b {
		x = r
	}
	r += x
	if a <= b {
		y = r
	}
	r += y
	if a > b {
		x = r
	}
	r += x
	if a >= b {
		y = a
	}
	r += y
	if c < d {
		x = b
	}
	r += x
	if c <= d {
		y = r
	}
	r += y
	if c > d {
		x = y
	}
	r += x
	if c >= d {
		y = x
	}
	return r + y
}

//go:noinline
func chooseByFloats(f, g float64, x, y int64, u, v int32, s, t int16) (int64, int32, int16) { // CMOV of floating-point flags
	if f == g {
		x = y
	}
	if f < g {
		y = x + 1
	}
	if f <= g {
		x = y + 1
	}
	if f == g {
		u = v
	}
	if f != g {
		v = u + 1
	}
	if f < g {
		u = v + 1
	}
	if f <= g {
		v = u + 1
	}
	if f == g {
		s = t
	}
	if f != g {
		t = s + 1
	}
	if f < g {
		s = t + 1
	}
	if f <= g {
		t = s + 1
	}
	return x + y, u + v, s + t
}

//go:noinline
func comparisons(a, b int, c, d uint, f, g float64, h, i int16) (bool, bool, bool, bool, bool, bool, bool) { // SETLE, SETB, SETORD
	return a <= b, c < d, c <= d, f == f, f != f, h < i, f == g
}

//go:noinline
func addresses(a, b uint32, c, d uint16) (uint32, uint32, uint32, uint16, uint16, uint16, uint16, uint16) { // LEAL, LEAW
	return a + 4*b, a + 8*b, a + b + 5, c + 2*d, c + 4*d, c + 8*d, c + d + 7, c + 9
}

//go:noinline
func indexed(a []uint16, b []uint32, c []uint64, i int, v uint32) (uint32, uint64) { // indexed loads and stores of each scale
	a[i] = uint16(v)
	a[i+1] = 7
	b[i] = v
	b[i+1] = 9
	c[i] = uint64(v)
	c[i+1] = 11
	return b[i] + uint32(a[i]), c[i]
}

//go:noinline
func bytes(p []byte, i int) (uint16, uint32, uint64) { // parts put together
	return uint16(p[i]) | uint16(p[i+1])<<8,
		uint32(p[i]) | uint32(p[i+1])<<8 | uint32(p[i+2])<<16 | uint32(p[i+3])<<24,
		uint64(p[i]) | uint64(p[i+1])<<8 | uint64(p[i+2])<<16 | uint64(p[i+3])<<24 | uint64(p[i+4])<<32 | uint64(p[i+5])<<40 | uint64(p[i+6])<<48 | uint64(p[i+7])<<56
}

func show(values ...interface{}) {
	for _, value := range values {
		switch v := value.(type) {
		case bool:
			print(v)
		case int8:
			print(v)
		case int16:
			print(v)
		case int32:
			print(v)
		case int64:
			print(v)
		case uint8:
			print(v)
		case uint16:
			print(v)
		case uint32:
			print(v)
		case uint64:
			print(v)
		case float32:
			print(v)
		}
		print(" ")
	}
	println()
}

func main() {
	fs, gs := []float32{1, 2.5, 3.25, -4}, make([]float32, 4)
	show(floatArrays(fs, gs, 2, 1.5))
	show(truncations(100.75))
	show(unsignedDivision(1000003, 97, 60001, 7, 250, 9))
	show(byConstants(4000000000, -100, 1<<63, -1<<62))
	for _, n := range []uint{0, 5, 31, 40, 63} {
		show(bits64(0x8000010000000021, n))
		show(bits32(0x80000021, n))
		show(shifts(0x80000001, 0x8001, 0x81, -300, -100, n))
		show(rotations(0x8000000000000001, 0x80000001, 0x8001, 0x81, n))
	}
	show(bitConstants(1<<40|1, 1<<20|1))
	p, q := uint64(0xff00ff), uint32(0xf0f)
	show(withMemory(&p, &q, 0x123456789, 0x12345))
	for _, a := range []int{-5, 3, 7} {
		show(choose64(int64(a), 3, uint64(a), 3, 100, 7))
		show(choose32(int32(a), 3, uint32(a), 3, 100, 7))
		show(choose16(int16(a), 3, uint16(a), 3, 100, 7))
		show(chooseByFloats(float64(a), 3, 1, 2, 3, 4, 5, 6))
		show(comparisons(a, 3, uint(a), 3, float64(a), 3, int16(a), 3))
		show(addresses(uint32(a), 11, uint16(a), 13))
	}
	zero := 0.0
	show(chooseByFloats(zero/zero, 3, 1, 2, 3, 4, 5, 6))
	show(comparisons(1, 2, 3, 4, zero/zero, zero, 5, 6))
	a, b, c := make([]uint16, 4), make([]uint32, 4), make([]uint64, 4)
	show(indexed(a, b, c, 2, 0x12345678))
	println(a[3], b[3], c[3])
	show(bytes([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, 1))
}
