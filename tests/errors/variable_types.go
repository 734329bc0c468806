package main

func size() int { return 1 }

func main() {
	var c chan undefined
	n := 1 + total
	select {
	case n = <-c:
	case n, ok := <-c:
		println(n, ok)
	}
	println(-other)
}

var total size
var other []size
var last size
