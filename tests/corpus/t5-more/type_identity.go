package main

import "unsafe"

// A type literal written twice is two types for the compiler's rules, though they are identical.

func zeros() [4]int64 {
	var a [4]int64
	return a
}

func faces() [2]interface{} {
	var out [2]interface{}
	return out
}

type source struct{ c chan [3]byte }

func (s *source) read(n int) ([]byte, error) {
	r := make(chan []byte, 1)
	r <- make([]byte, n)
	return <-r, nil
}

func text(s string, c rune) (int, int32) {
	n, last := 0, int32(0)
	for _, r := range s {
		if r == c {
			n++
		}
		last = r
	}
	return n, last
}

type plain interface{ Len() int }

type list []int

func (l list) Len() int { return len(l) }

type wrapped struct{ list }

var kept interface{}
var held plain = list{1, 2}

func convert() {
	kept = held
	local := interface{ Len() int }(held)
	kept = local
	f := interface{ Len() int }.Len
	g := struct{ list }.Len
	println(f(local), g(struct{ list }{list{1}}), wrapped{list{1, 2, 3}}.Len())
}

func pointers() ([]*int, []error, []unsafe.Pointer, [][]int) {
	return []*int{nil, new(int)}, []error{nil}, []unsafe.Pointer{nil}, [][]int{nil, {1}}
}

func main() {
	println(zeros() == [4]int64{}, faces() == [2]interface{}{})
	b, err := new(source).read(3)
	println(len(b), err == nil)
	n, last := text("a\u65e5b\u65e5", 0x65e5)
	println(n, last)
	convert()
	p, e, u, s := pointers()
	println(len(p), len(e), len(u), len(s))
}
