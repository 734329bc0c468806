// os.Exit ends the program at once with its code; deferred calls do not run.
package main

import "os"

func main() {
	defer println("not run")
	println("before")
	os.Exit(3)
}

// exit: 3
//> before
