package main

import (
	crand "crypto/rand"
	"math/rand"
)

func main() {
	rand.Foo()
	crand.Foo()
	var r *rand.Rand = 1
	r.x()
	crand.Reader.x()
}
