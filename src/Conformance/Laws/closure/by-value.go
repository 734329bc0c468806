// A variable that is never assigned again can be captured as a copy; the closure outlives the function.
package main

type point struct{ x, y int }

func make3(a int, s string, p point) (func() int, func() string, func(int) int) {
	return func() int { return a + p.x }, func() string { return s }, func(n int) int { return a*n + p.y }
}

func main() {
	f, g, h := make3(1, "one", point{2, 3})
	f2, _, h2 := make3(10, "ten", point{20, 30})
	println(f(), g(), h(5), f2(), h2(5))
}

//> 3 one 8 30 80
