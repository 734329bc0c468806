package main

import (
	"fmt"
	x()
)

func f(fmt.Foo) {
	1 := 2
}
