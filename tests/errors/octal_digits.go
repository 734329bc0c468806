package main

func f(s string) {}

func main() {
	f(08)
	var a [09]int
	println(len(a))
}
