package main

import "example.com/order/log"

// Each depends on a variable of b.go in another way.
var (
	total        = log.Int("total", early+viaFunc)
	viaFunc      = log.Int("viaFunc", readsOf(1))
	viaMethod    = log.Int("viaMethod", box{}.get())
	viaPointer   = log.Int("viaPointer", (&box{}).set())
	viaExpr      = log.Int("viaExpr", box.other(box{}))
	viaClosure   = log.Int("viaClosure", func() int { return ofClosure }())
	viaNested    = log.Int("viaNested", func() int { return func() int { return ofNested }() }())
	viaVariable  = log.Int("viaVariable", function())
	viaInterface = log.Int("viaInterface", getter(box{}).hidden())
	viaReference = log.Int("viaReference", *address())
)

// What has no name is set in its turn, too.
var _ = log.Int("blank", ofBlank)

var left, right = pair()

var table = map[string]int{"x": log.Int("table x", ofTable), "y": log.Int("table y", 0)}

var pointer = &ofPointer

// A body that is not called is a reference all the same.
var function = func() int { return ofVariable }

var conditional = log.Int("conditional", pick(false))

// Functions that call each other.
var ping = log.Int("ping", even(3))

func even(n int) int {
	if n == 0 {
		return ofEven
	}
	return odd(n - 1)
}

func init() { log.Int("first init of a.go", total) }

func init() { log.Int("second init of a.go", total) }
