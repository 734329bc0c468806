// A deferred function changes named results after the return statement has set them; unnamed ones keep their value.
package main

func named(i int) (t int) {
	t = i
	defer func() { t += 3 }()
	return 2 * i
}

func unnamed(i int) int {
	t := i
	defer func() { t += 3 }()
	return t
}

func several() (a int, s string, f float64) {
	defer func() {
		a++
		s += "!"
		f *= 2
	}()
	return 1, "s", 0.25
}

func main() {
	println(named(1), unnamed(1))
	a, s, f := several()
	println(a, s, f == 0.5)
}

//> 5 1
//> 2 s! true
