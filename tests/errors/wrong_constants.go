package main

// A constant with a type and a wrong value still has its type.

type M map[string]int

const a M = 1
const b int = "x"
const c int = f()
const d string = 1 + "a"

func f() int { return 1 }

func main() {
	var w string = a
	var x string = c
	var y int = d
	var z [c]int
}
