package main

// Constants that are added up are one literal in messages, where gc joins them.

type S string

const a = "x"
const b S = "y"

func join(s string) {
	var c int = a + "b"
	var d int = b + "c"
	var e int = string("u") + "v"
	var f int = "q" + s + "b" + a
	var g int = a + "q" + s
	_ = s + ("b" + a) + 1
	_ = (s + a + "b") * 2
	_ = 1 + "a" + "b"
}

func main() {}
