package main

import (
	"example.com/order/first"
	"example.com/order/log"
	"example.com/order/second"
)

func main() {
	log.Int("main", first.Value+second.Value)
	println(total, early, viaFunc, viaMethod, viaPointer, viaExpr, viaClosure, viaNested, viaVariable, viaInterface, viaReference)
	println(left, right, table["x"], *pointer, zero, ping, pong, lists[1][0], conditional)
}

func init() { log.Int("main init of main.go", total) }
