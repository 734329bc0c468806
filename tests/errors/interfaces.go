package main

type shape interface {
	area() float64
	name() string
}

type square struct{}

func (s *square) area() float64 { return 1 }
func (s *square) name() string  { return "square" }

type circle struct{}

func (c circle) area() int    { return 1 }
func (c circle) name() string { return "circle" }

type line struct{}

func (line) name() string { return "line" }
func (line) Area() float64 { return 0 }

func draw(s shape) {}

func main() {
	var s shape = square{}
	s = circle{}
	draw(line{})
	s = nil
	s = 1
	var p *shape
	p.area()
	_ = s.(line)
	_ = circle{}.(shape)
	var e error = "text"
	switch s.(type) {
	case circle:
	case *square, *square:
	}
}
