package main

import "bufio"

var a int = (*bufio.Reader).ReadLine
var b int = bufio.Reader.ReadLine
var c int = "a\x7fb"

func main() {
	(1) := 2
	for _, (2) := range []int{} {
	}
	var len int
	for cap := range []int{} {
		cap(len("a"))
	}
}
