package main

import (
	"fmt"
	_ "io"
	m "math" // ERROR `2: imported and not used: "math" as m`
	"os" // ERROR `2: imported and not used: "os"`
	"strings" // ERROR `2: imported and not used: "strings"`
)

func main() {
	fmt.println("x") // ERROR `2: cannot refer to unexported name fmt\.println` `2: undefined: fmt\.println`
	fmt.Foo() // ERROR `2: undefined: fmt\.Foo`
	strings := 5
	_ = strings
	var f fmt.File // ERROR `8: undefined: fmt\.File`
	fmt = nil // ERROR `6: use of package fmt without selector`
}
