// Function values are passed, stored, compared with nil, and called from maps, slices and structs.
package main

type op struct {
	name string
	f    func(int, int) int
}

func add(a, b int) int { return a + b }

func apply(f func(int, int) int, a, b int) int { return f(a, b) }

func twice(f func(int) int) func(int) int { return func(x int) int { return f(f(x)) } }

func main() {
	ops := []op{{"add", add}, {"sub", func(a, b int) int { return a - b }}, {"none", nil}}
	for _, o := range ops {
		if o.f == nil {
			println(o.name, "nil")
			continue
		}
		println(o.name, apply(o.f, 7, 5))
	}
	m := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	println(m["double"](4), m["none"] == nil, twice(twice(m["double"]))(1))
}

//> add 12
//> sub 2
//> none nil
//> 8 true 16
