package main

import "runtime"

type tree struct {
	left, right *tree
	value       int
}

func build(depth int) *tree {
	if depth == 0 {
		return &tree{value: 1}
	}
	return &tree{build(depth - 1), build(depth - 1), depth}
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.right.sum() + t.value
}

type mixed struct {
	name  string
	next  *mixed
	data  []byte
	any   interface{}
	f     func() int
	m     map[int]string
	array [3]*int
	c     chan *mixed
}

var global *mixed
var table [4]*tree

func fill(n int) *mixed {
	x := &mixed{name: "name" + string(rune('a'+n%26)), data: make([]byte, n), any: n, c: make(chan *mixed, 1)}
	x.data[n-1] = byte(n)
	x.f = func() int { return len(x.name) + n }
	x.m = map[int]string{n: x.name}
	v := n * 2
	x.array[1] = &v
	x.c <- &mixed{name: "in channel"}
	return x
}

func check(x *mixed, n int) bool {
	in := <-x.c
	x.c <- in
	return x.name == "name"+string(rune('a'+n%26)) && len(x.data) == n && x.data[n-1] == byte(n) && x.any.(int) == n &&
		x.f() == 5+n && x.m[n] == x.name && *x.array[1] == 2*n && in.name == "in channel"
}

func garbage(n int) {
	var keep [16][]*int
	for i := 0; i < n; i++ {
		s := make([]*int, 100)
		s[i%100] = new(int)
		*s[i%100] = i
		keep[i%16] = s
	}
	total := 0
	for i := range keep {
		for _, p := range keep[i] {
			if p != nil {
				total += *p
			}
		}
	}
	println(total)
}

func main() {
	long := build(14)
	for i := range table {
		table[i] = build(10)
	}
	var list []*mixed
	for i := 1; i <= 200; i++ {
		list = append(list, fill(i))
		list[i-1].next = global
		global = list[i-1]
	}
	garbage(20000)
	s := ""
	for i := 0; i < 3000; i++ {
		s += "x"
	}
	println(len(s))
	runtime.GC()
	ok := true
	for i, x := range list {
		ok = ok && check(x, i+1)
	}
	n := 0
	for x := global; x != nil; x = x.next {
		n += len(x.data)
	}
	println(ok, n, long.sum(), table[0].sum()+table[3].sum())
	c := make(chan *tree)
	done := make(chan int)
	for i := 0; i < 4; i++ {
		go func() {
			n := 0
			for t := range c {
				u := build(6)
				n += t.sum() + u.sum()
			}
			done <- n
		}()
	}
	for i := 0; i < 400; i++ {
		c <- build(8)
	}
	close(c)
	n = 0
	for i := 0; i < 4; i++ {
		n += <-done
	}
	println(n)
	defer func(t *tree, m *mixed) {
		garbage(5000)
		println(t.sum(), m.name, recover().(*mixed).name)
	}(build(5), fill(3))
	func() {
		defer garbage(5000)
		panic(&mixed{name: "panic value"})
	}()
}
