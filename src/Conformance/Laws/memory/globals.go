// Package variables are initialised in the order of their dependencies, then init functions run, then main.
package main

var (
	a = b + 1
	b = f("b", c)
	c = f("c", 1)
	d = [...]int{1, 2, a}
	s = []string{"x", "y"}
	p = &q
	q = 5
)

func f(name string, n int) int {
	println("init", name)
	return n * 2
}

func init() { println("first", a, b, c) }
func init() { println("second", d[2], s[1], *p) }

func main() {
	*p = 6
	println("main", q)
}

//> init c
//> init b
//> first 5 4 2
//> second 5 y 5
//> main 6
