package main

import "fmt"

const (
	first _ = iota
	second
)

func show(x _) string {
	return x
}

func main() {
	fmt._("x")
	_ = fmt._
	fmt._ = 1
	_ = nil
	_ = 1 << 100
}
