package main

type shape struct {
	side int
}

func (s shape) area() int { return s.side * s.side }

func main() {
	s := shape{side: 2}
	println(s.perimeter())
	println(s.Side)
	s.grow()
	println(width, s.area)
	var t circle
	println(t)
	undefinedFunction(1)
	_ = shape{height: 3}
	_ = s.area.x
}
