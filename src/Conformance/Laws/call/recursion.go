// Functions call themselves and each other, with their own variables in each call.
package main

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func hanoi(n int, from, to, over string, moves *int) {
	if n > 0 {
		hanoi(n-1, from, over, to, moves)
		*moves++
		hanoi(n-1, over, to, from, moves)
	}
}

func main() {
	moves := 0
	hanoi(10, "a", "b", "c", &moves)
	println(fib(20), even(1000), odd(7), ackermann(2, 9), moves)
}

//> 6765 true true 21 1023
