// Assignments of several variables happen at once, also around a loop: nothing is lost between iterations.
package main

//go:noinline
func fib(n int) (int, int) {
	a, b := 0, 1
	for i := 0; i < n; i++ {
		a, b = b, a+b
	}
	return a, b
}

//go:noinline
func rotate(n int) (int, int, int, int) {
	a, b, c, d := 1, 2, 3, 4
	for ; n > 0; n-- {
		a, b, c, d = d, a, b, c
	}
	return a, b, c, d
}

//go:noinline
func last(n int) (previous, i int) {
	for i = 0; i < n; {
		previous = i
		i++
	}
	return previous, i
}

//go:noinline
func floats(n int) (x, y float64) {
	x, y = 1, 2
	for ; n > 0; n-- {
		x, y = y, x
	}
	return
}

func main() {
	a, b := fib(50)
	println(a, b)
	for n := 0; n < 5; n++ {
		a, b, c, d := rotate(n)
		println(a, b, c, d)
	}
	p, i := last(7)
	x, y := floats(3)
	println(p, i, x == 2, y == 1)
}

//> 12586269025 20365011074
//> 1 2 3 4
//> 4 1 2 3
//> 3 4 1 2
//> 2 3 4 1
//> 1 2 3 4
//> 6 7 true true
