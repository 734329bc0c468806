package main

const (
	x = y
	y = z + 1
	z = x
)

var p = q
var q = p

func main() {}
