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

//go:noinline
func floatsOfMemory(a, b, c *float32, x, y, z float32) (float32, float32, float32) { // ADDSS, SUBSS, MULSS of memory
	return x + *a, y - *b, z * *c
}

//go:noinline
func addOfMemory(p *uint32, q *uint64, x uint32, y uint64) (uint32, uint64) { return x + *p, y + *q }

//go:noinline
func subOfMemory(p *uint32, q *uint64, x uint32, y uint64) (uint32, uint64) { return x - *p, y - *q }

//go:noinline
func andOfMemory(p *uint32, q *uint64, x uint32, y uint64) (uint32, uint64) { return x & *p, y & *q }

//go:noinline
func orOfMemory(p *uint32, q *uint64, x uint32, y uint64) (uint32, uint64) { return x | *p, y | *q }

//go:noinline
func xorOfMemory(p *uint32, q *uint64, x uint32, y uint64) (uint32, uint64) { return x ^ *p, y ^ *q }

type floats struct{ a, b, c, d, e, f, g, h, i, j, k, l, m float32 }

type shorts struct{ a, b, c, d, e, f, g uint16 }

type pair struct{ a, b uint32 }

type doubles struct{ a, b, c, d, e, f, g, h, i, j, k float64 }

type longs struct{ a, b, c, d, e, f, g, h, i, j, k, l, m uint32 }

type quads struct{ a, b, c, d, e, f, g, h, i, j, k uint64 }

//go:noinline
func structs(t []floats, u []shorts, p []pair, i int, x float32, y uint32) (float32, uint32) { // indexes that no scale fits
	t[i].b = x
	u[i].c = 7
	p[i].b = y
	return t[i].c, p[i].a
}

//go:noinline
func moreStructs(d []doubles, u []shorts, l []longs, q []quads, i int, x float64, y uint16, z uint32) (float64, uint16) {
	d[i].b = x
	u[i].b = y
	l[i].b = z
	l[i].c = 9
	q[i].c = 11
	return d[i].c, u[i].a
}

//go:noinline
func doublesOfMemory(a, b *float64, x, y float64) (float64, float64) { return x + *a, y - *b } // ADDSD, SUBSD of memory

//go:noinline
func signed16(a, b int16) (int16, int16, bool) { return a / b, a % b, a == 1000 } // IDIVW, CMPW

//go:noinline
func signed(a, b int32, c, d int64) (int32, int32, int64, int64) { return a / b, a % b, c / d, c % d } // IDIVL, IDIVQ, not for -1

//go:noinline
func orZero(f float32, b bool) float32 { // XORPS
	if b {
		return f
	}
	return 0
}

//go:noinline
func branches(a int16, b uint32, x, y float32) int { // CMPW and TESTL of constants, UCOMISS
	n := 0
	if a < 1000 {
		n += 1
		println("a")
	}
	if b&6 != 0 {
		n += 2
		println("b")
	}
	if x < y {
		n += 4
		println("x")
	}
	return n
}

//go:noinline
func singles(a uint16, b int32, c uint32, n uint) (uint16, int32, uint32) {
	return a >> 3, b >> (n & 31), ^c
} // SHRW, SARL, NOTL

//go:noinline
func rotateLeft(a uint64, b uint32, c uint16, d uint8, n uint) (uint64, uint32, uint16, uint8) { // ROLQ, ROLL, ROLW, ROLB
	q, l, w, x := n&63, n&31, n&15, n&7
	return a<<q | a>>(64-q), b<<l | b>>(32-l), c<<w | c>>(16-w), d<<x | d>>(8-x)
}

//go:noinline
func rotateConstant(a uint64, b uint32, c uint16) (uint64, uint32, uint16) {
	return a<<9 | a>>55, b<<9 | b>>23, c<<9 | c>>7
}

//go:noinline
func unlike(a, b, x, y int32, f, g float64, u, v int64) (int32, int64) { // CMOVLNE, CMOVQNEF
	if a != b {
		x = y
	}
	if f != g {
		u = v
	}
	return x, u
}

//go:noinline
func conversions(a float64, b int32, c int64, d float64) (int32, float32, float32, float32) { // CVTTSD2SL, CVTSL2SS, CVTSQ2SS, CVTSD2SS
	return int32(a), float32(b), float32(c), float32(d)
}

//go:noinline
func arithmetic(a, b float32, c, d int32, e, f uint64, g uint32) (float32, float32, int32, int32, uint64, uint32, uint32) { // DIVSS, PXOR, IMULL, IDIVL, DIVQ
	return a / b, -a, c * d, c / d, e / f, g | 0x12, g ^ 0x12345
}

//go:noinline
func inMemory(p *uint32, b []byte, d []float64, h []quads, i int, x uint32, z byte, f float64) { // ADDL of memory, indexed stores
	*p += 5
	b[i] = z
	b[i+1] = 7
	d[i] = f
	h[i].d = uint64(x)
}

//go:noinline
func lessThanMemory32(p *uint32, x uint32) bool { return *p < x } // CMPL of memory

//go:noinline
func lessThanMemory16(p *uint16, x uint16) bool { return *p < x } // CMPW of memory

//go:noinline
func shiftsByAny(a uint64, b uint32, c int64, d int32, e uint8, n uint) (uint64, uint32, int64, int32, uint8) { // SHLQ, SHLL, SARQ, SBBL
	return a << n, b << n, c >> n, d >> 3, e >> 3
}

//go:noinline
func bitBranches(a uint64, b uint16) int { // BTQ and TESTW of constants
	n := 0
	if a&(1<<40) != 0 {
		n++
		println("40")
	}
	if b&6 != 0 {
		n += 2
		println("6")
	}
	return n
}

//go:noinline
func storedConditions(p *[4]bool, a, b uint, f, g float64) int64 { // SETs to memory
	p[0], p[1], p[2], p[3] = a > b, a >= b, f < g, f >= g
	return int64(f)
}

//go:noinline
func link(p **uint64, q *uint64) { *p = q } // a store that the collector may want to hear of

//go:noinline
func constants64(x, y, z uint64, d int64) (uint64, bool, uint64, int64) { // XORQ, TESTQ, ORQ, SUBQ of constants
	return x ^ 0x1234567, y&0x70f == 0, z | 0x7654321, -1<<31 - d
}

//go:noinline
func sameOrder(a, b int, c, d uint, e bool) (bool, bool, bool, bool, bool, bool, bool, bool, bool) { // SETLE, SETLS, … into registers
	return (a <= b) == e, (c <= d) == e, (a >= b) == e, (c >= d) == e, (a > b) == e, (c > d) == e, (a < b) == e, (c < d) == e, (a != b) == e
}

//go:noinline
func lesser(a, b, x, y int32) int32 { // CMOVLLT
	if a < b {
		x = y
	}
	return x
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
		case float64:
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
	f1, f2, f3 := float32(0.25), float32(1e10), float32(-3)
	show(floatsOfMemory(&f1, &f2, &f3, 1.5, 2.5, 3.5))
	show(addOfMemory(&q, &p, 0xffffffff, 1<<63))
	show(subOfMemory(&q, &p, 7, 1<<63))
	show(andOfMemory(&q, &p, 0xabcd, 1<<63|0xabcdef))
	show(orOfMemory(&q, &p, 0xabcd, 1<<63|0xabcdef))
	show(xorOfMemory(&q, &p, 0xabcd, 1<<63|0xabcdef))
	t, u, w := make([]floats, 3), make([]shorts, 3), make([]pair, 3)
	t[2].c, w[2].a = 2.75, 99
	show(structs(t, u, w, 2, 1.25, 0xfedcba98))
	println(t[2].b, u[2].c, w[2].b)
	d, l, h := make([]doubles, 3), make([]longs, 3), make([]quads, 3)
	d[2].c, u[2].a = 6.5, 21
	show(moreStructs(d, u, l, h, 2, 1.125, 0xfedc, 0xfedcba98))
	println(d[2].b, u[2].b, l[2].b, l[2].c, h[2].c)
	d1, d2 := 0.125, 1e100
	show(doublesOfMemory(&d1, &d2, 1.5, 2.5))
	for _, b := range []int16{-1, 7, -300} {
		show(signed16(-32768, b))
		show(signed16(1000, b))
		show(signed(-1<<31, int32(b), -1<<63, int64(b)))
		println(orZero(float32(b), b < 0))
		println(branches(b, uint32(b), 1.5, float32(b)))
		show(singles(uint16(b), int32(b)<<16, uint32(b), uint(b)))
		show(rotateLeft(0x8000000000000005, 0x80000005, 0x8005, 0x85, uint(b)))
		show(unlike(int32(b), 7, 1, 2, float64(b), 7, 3, 4))
		show(conversions(float64(b)+0.75, int32(b)*1000003, int64(b)<<40+1, float64(b)/3))
	}
	bs, ds := make([]byte, 4), make([]float64, 4)
	for _, a := range []int32{-9, 3, 40} {
		show(arithmetic(float32(a)+0.5, 3, a, -7, uint64(a), 10, uint32(a)))
		o, q16 := uint32(a), uint16(a)
		println(lessThanMemory32(&o, 41), lessThanMemory16(&q16, 3))
		inMemory(&o, bs, ds, h, 2, uint32(a)+9, byte(a), float64(a)/4)
		println(o, bs[2], bs[3], ds[2], h[2].d)
		show(shiftsByAny(5, 5, -1<<40, a<<20, byte(a), uint(a)))
		println(bitBranches(uint64(a), uint16(a)))
		var conditions [4]bool
		println(storedConditions(&conditions, uint(a), 3, float64(a)+0.5, 3.5))
		println(conditions[0], conditions[1], conditions[2], conditions[3])
	}
	show(rotateConstant(0x8000000000000005, 0x80000005, 0x8005))
	var held *uint64
	link(&held, &p)
	println(*held)
	for _, a := range []int{-7, 0, 7} {
		show(constants64(uint64(a), uint64(a)<<8, uint64(a), int64(a)))
		show(sameOrder(a, 0, uint(a), 1, true))
		show(sameOrder(0, a, 1, uint(a), false))
		print(lesser(int32(a), 0, 3, 4), " ", lesser(0, int32(a), 3, 4), "\n")
	}
	zero := 0.0
	show(chooseByFloats(zero/zero, 3, 1, 2, 3, 4, 5, 6))
	show(comparisons(1, 2, 3, 4, zero/zero, zero, 5, 6))
	a, b, c := make([]uint16, 4), make([]uint32, 4), make([]uint64, 4)
	show(indexed(a, b, c, 2, 0x12345678))
	println(a[3], b[3], c[3])
	show(bytes([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, 1))
}
