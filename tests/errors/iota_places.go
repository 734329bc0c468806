package main

// Where iota is not a constant's, it is undefined; in messages it is its value.

const a int = string(iota)
const b, c int = string(iota), string(iota) + "a"
const d = len(e)

var e [iota]int

func f(x, y iota) int {
	iota = 1
	return 1 << iota
}

func main() {}
