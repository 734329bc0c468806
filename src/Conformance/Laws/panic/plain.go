// A panic without any deferred call prints its value and ends the program with exit code 2.
package main

func f(n int) {
	if n > 2 {
		panic(n)
	}
	f(n + 1)
}

func main() {
	println("before")
	f(0)
	println("not reached")
}

// panics
//> before
//> panic: 3
