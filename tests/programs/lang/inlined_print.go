package main

func t(i int) int {
	println("call", i)
	return i
}

func main() {
	println(t(1) == 0 && t(2) == 2, t(3) == 3 || t(4) == 4)
	println(t(5) == 5 && t(6) == 6)
}
