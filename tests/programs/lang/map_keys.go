package main

type P struct{ x, y int16 }
type Q struct{ a, b int32 }
type R struct {
	a bool
	b uint8
	c int16
	d uint32
}
type W struct{ p *int }
type A4 [4]byte
type A2 [2]int16
type I2 [2]int32
type A1 [1]int64
type S1 struct{ s string }
type N struct{ q Q }

func f(i int) Q { return Q{int32(i), -int32(i)} }

func main() {
	p := map[P]int{{1, 2}: 3, {-1, 5}: 4}
	q := map[Q]string{}
	r := map[R]int{}
	w := map[W]int{}
	a4 := map[A4]int{}
	a2 := map[A2]int{}
	i2 := map[I2]int{}
	a1 := map[A1]int{}
	s1 := map[S1]int{}
	n := map[N]int{}
	x, y := 1, 2
	for i := 0; i < 40; i++ {
		p[P{int16(i), int16(-i)}]++
		q[f(i)] += "q"
		q[f(i)] += "r"
		r[R{i%2 == 0, uint8(i), int16(-i), uint32(i * 1000)}] = i
		a4[A4{byte(i), 1, 2, byte(i)}] = i
		a2[A2{int16(i), 7}] = i
		i2[I2{int32(i), 7}] = i
		a1[A1{int64(i)}] = i
		s1[S1{string(rune(i + 65))}] = i
		n[N{f(i)}] = i
	}
	w[W{&x}] = 1
	w[W{&y}] = 2
	w[W{&x}] += 5
	println(len(p), len(q), len(r), len(w), len(a4), len(a2), len(i2), len(a1), len(s1), len(n))
	println(p[P{7, -7}], p[P{1, 2}], q[f(9)], r[R{false, 9, -9, 9000}], w[W{&x}], w[W{&y}], a4[A4{8, 1, 2, 8}], a2[A2{3, 7}], i2[I2{39, 7}], a1[A1{12}], s1[S1{"B"}], n[N{Q{3, -3}}])
	_, ok1 := r[R{true, 9, -9, 9000}]
	v, ok2 := a2[A2{7, 3}]
	println(ok1, v, ok2)
	delete(p, P{7, -7})
	delete(a2, A2{3, 7})
	delete(q, f(3))
	delete(n, N{f(5)})
	delete(i2, I2{1, 7})
	println(len(p), len(a2), len(q), len(n), len(i2))
	sum := 0
	for k, v := range r {
		if (k.b%2 == 0) != k.a || int(k.b) != v || int(k.c) != -v || int(k.d) != v*1000 {
			println("bad", k.b)
		}
		sum += v
	}
	for k := range a2 {
		sum += int(k[0])
	}
	println(sum)
	func() {
		defer delete(p, P{1, 2})
		defer delete(a4, A4{8, 1, 2, 8})
	}()
	println(len(p), len(a4))
}
