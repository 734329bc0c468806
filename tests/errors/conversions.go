package main

type celsius float64

func main() {
	var f float64 = 1
	var n int = f
	var c celsius = f
	n = int("5")
	s := string(1.5)
	b := []byte(5)
	_ = (*int)(5)
	_ = int(nil)
	_ = celsius("x")
	_ = int8(300)
	_ = uint(-1)
	_ = [2]int([]int{1, 2})
	_ = func()(1)
	if n == f {
	}
	n = f + n
}
