package main

type celsius float64
type kelvin float64

func main() {
	a, b := 1, "x"
	c, k := celsius(1), kelvin(2)
	var u uint8 = 1
	println(a + b)
	println(c + k)
	println(!a)
	println(-b)
	println(a && true)
	println(u << 1.5)
	println(1.5 % 2)
	if a {
	}
	if a = 2; a == nil {
	}
	println(b == 1, a < "x")
	for a {
	}
	println(&1, *a)
}
