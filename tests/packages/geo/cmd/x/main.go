package main

import (
	"example.com/geo/internal/num"
	s "example.com/geo/shapes"
	. "example.com/geo/stack"
)

type named struct {
	*s.Rect
	n num.Num
}

func area(x s.Shape) int { return x.Area() }

func locals(n int) int {
	a, b := n, n+1
	num.Touch(&a)
	p := num.Keep(&b)
	*p = 7
	return num.Max(a, b) + num.Abs(-n)
}

func leak() {
	x := 5
	num.Leak(&x)
}

func main() {
	r := s.New(-3, 4)
	println(area(r), s.Name(r), s.Unit.Area(), num.Loop(10), locals(3))
	v := named{r, 21}
	println(v.n.Double(), v.Area(), area(v))
	var st Stack
	st.Push(1)
	st.Push("two")
	println(st.Len(), st.Pop().(string), Apply(func(i int) int { return i * num.Scale }, 3))
	u := s.Unit
	u.Set(5)
	println(u.Area(), s.Unit.Area(), s.Pi > 3, s.Big>>98, num.Calls)
	leak()
	if e, ok := s.ErrBad.(s.Err); ok {
		println(e.Error(), string(e))
	}
	defer func() { println(recover() == s.ErrBad) }()
	panic(s.ErrBad)
}
