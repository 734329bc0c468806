// Of a program's exit code the low 8 bits remain; deferred calls do not run.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred")
	fmt.Println("leaving")
	os.Exit(300)
}
