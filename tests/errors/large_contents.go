package main

func main() {
	x := [...]int{1 << 30: 5}
	println(len(x))
}
