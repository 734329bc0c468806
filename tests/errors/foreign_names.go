package main

import (
	"os"
	"strings"
)

type archive struct {
	File *os.File
	file int
}

func main() {
	_ = archive{os.File: nil}
	_ = archive{os.Stdin: nil}
	_ = archive{os.file: nil}
	var b strings.Builder
	b.grow(1)
	b.buf = nil
	interface{}.Close()
	struct{}.Close()
	_ = func().Close
	map[string]int.Close()
	f([]int, 2)
}

func f(n int) {}
