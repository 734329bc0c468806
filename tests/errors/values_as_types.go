package main

type pair struct{ a, b int }

func size() int { return 2 }

const limit = 10

var total int

func add(p size, q size) (r size) {
	return p
}

func mul(p limit) {}

type list []total

var table map[size]limit

func main() {
	add(1, 2)
	var t total = 1
	_ = t
}

type again size
