package main

type shape interface{ area() int }
type square int

func (s square) area() int { return int(s * s) }

var side = square(3)

var (
	first              = side
	second interface{} = first
	list               = []square{
		1,
		first,
		side,
	}
	face  shape = side
	table       = map[string][]square{
		"a": {1, side},
		"b": nil,
	}
	floats = [...]float64{0.5, float64(len(table)), 2}
	next   = struct {
		a, b interface{}
	}{first, "x"}
)

func main() {
	println(first, second.(square), list[2], face.area(), len(table["a"]), floats[1] > 1)
	println(next.a == second, next.b.(string))
}
