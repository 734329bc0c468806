// Literals in literals capture through all levels; recursion goes through a variable.
package main

func main() {
	a := 1
	f := func(b int) func(int) func() int {
		a++
		return func(c int) func() int {
			a++
			return func() int {
				a++
				b++
				return a*100 + b*10 + c
			}
		}
	}
	g := f(2)(3)
	println(g(), g(), a)
	var fact func(n int) int
	fact = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * fact(n-1)
	}
	println(fact(10))
}

//> 433 543 5
//> 3628800
