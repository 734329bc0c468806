// Loads and stores of all widths keep their neighbours, in globals, locals, on the heap and in arrays.
package main

type mixed struct {
	a int8
	b uint8
	c int16
	d uint16
	e int32
	f uint32
	g int64
	h uint64
	i float32
	j bool
	k float64
	l string
	m *int
	n int8
}

var global mixed

func fill(p *mixed, n int) {
	p.a, p.b, p.c, p.d = int8(-n), uint8(-n), int16(-n), uint16(-n)
	p.e, p.f, p.g, p.h = int32(-n), uint32(-n), int64(-n), uint64(-n)
	p.i, p.j, p.k, p.l = float32(n)/2, n%2 == 1, float64(n)/4, "text"
	p.m, p.n = &n, int8(n)
}

func show(p *mixed) {
	println(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i == 0.5*float32(*p.m), p.j, p.k == 0.25*float64(*p.m), p.l, *p.m, p.n)
}

func main() {
	var local mixed
	heap := new(mixed)
	array := [3]mixed{}
	fill(&global, 1)
	fill(&local, 2)
	fill(heap, 3)
	for i := range array {
		fill(&array[i], 100+i)
	}
	array[1].b = 0
	array[1].d = 0
	array[1].f = 0
	show(&global)
	show(&local)
	show(heap)
	show(&array[0])
	show(&array[1])
	show(&array[2])
}

//> -1 255 -1 65535 -1 4294967295 -1 18446744073709551615 true true true text 1 1
//> -2 254 -2 65534 -2 4294967294 -2 18446744073709551614 true false true text 2 2
//> -3 253 -3 65533 -3 4294967293 -3 18446744073709551613 true true true text 3 3
//> -100 156 -100 65436 -100 4294967196 -100 18446744073709551516 true false true text 100 100
//> -101 0 -101 0 -101 0 -101 18446744073709551515 true true true text 101 101
//> -102 154 -102 65434 -102 4294967194 -102 18446744073709551514 true false true text 102 102
