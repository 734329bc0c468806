package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Printl("x")
	var b strings.Bilder
	_ = b
	strings.toLower("x")
}
