// Operands that are calls are evaluated from left to right.
package main

func t(i int) int {
	println("call", i)
	return i
}

func three(a, b, c int) int { return a*100 + b*10 + c }

func main() {
	println(three(t(1), t(2), t(3)))
	println(t(4) + t(5)*t(6))
	a := [3]int{}
	a[t(0)], a[t(1)] = t(7), t(8)
	println(a[0], a[1], t(1) == 0 && t(2) == 2, t(1) == 1 || t(2) == 2)
	m := map[int]int{t(1): t(2), t(3): t(4)}
	println(len(m))
}

//> call 1
//> call 2
//> call 3
//> 123
//> call 4
//> call 5
//> call 6
//> 34
//> call 0
//> call 1
//> call 7
//> call 8
//> call 1
//> call 1
//> 7 8 false true
//> call 1
//> call 2
//> call 3
//> call 4
//> 2
