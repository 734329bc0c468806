package main

type Shape interface{ Area() undefined }

type Square struct{}

func (Square) Area() float64 { return 1 }

func f(s Shape) Shape {
	_ = s.(Square)
	switch s.(type) {
	case Square:
	}
	return Square{}
}

func main() {}
