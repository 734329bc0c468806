package main

type t struct {
	a int
	a string
}

type i interface {
	m()
	m(int)
}

func (t) f() {}
func (*t) f() {}

func g(x int, x string) {}

func g() {}

var v = 1
var v = 2

func main() {
	x := 1
	var x int
	switch x {
	case 1, 2, 1:
	case 'a':
	case 97:
	default:
	default:
	}
	_ = map[string]int{"a": 1, "a": 2}
	_ = t{a: 1, a: 2}
	_ = []int{0: 1, 0: 2}
}
