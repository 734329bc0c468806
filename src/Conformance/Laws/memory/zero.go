// Variables begin as zero, each time they are declared.
package main

type t struct {
	a [37]byte
	p *int
	s []int
	m map[int]int
	i interface{}
	f func()
	c complex128
}

func dirty() int {
	var a [200]int
	s := 0
	for i := range a {
		s += a[i]
		a[i] = -1
	}
	return s + a[7]
}

func main() {
	for i := 0; i < 3; i++ {
		var v t
		n := dirty()
		for j, b := range v.a {
			if b != 0 {
				println("not zero", j)
			}
			v.a[j] = 0xff
		}
		println(n, v.p == nil, v.s == nil, v.m == nil, v.i == nil, v.f == nil, v.c == 0)
		v.p, v.s, v.i, v.c = &n, []int{1}, 1, 1i
	}
	s := make([]int, 100, 200)
	s = s[:200]
	total := 0
	for _, n := range s {
		total += n
	}
	println(total)
}

//> -1 true true true true true true
//> -1 true true true true true true
//> -1 true true true true true true
//> 0
