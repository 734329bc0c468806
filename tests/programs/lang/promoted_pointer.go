package main

type Rect struct{ W, H int }

func (r *Rect) Area() int { return r.W * r.H }

type named struct {
	*Rect
	n int
}

type Shape interface{ Area() int }

func area(x Shape) int { return x.Area() }

func main() {
	v := named{&Rect{3, 4}, 21}
	println(area(v), area(&v))
}
