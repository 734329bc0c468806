package main

var a = b + 1
var b = f()

func f() int { return g() }
func g() int {
	for {
		return a
	}
}

func main() {
	println(a)
}
