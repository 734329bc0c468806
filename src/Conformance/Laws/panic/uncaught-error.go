// A run-time error that nobody recovers ends the program with its text and exit code 2.
// needs: recover
package main

func main() {
	var a []int
	defer println("deferred")
	println(a[len(a)])
}

// panics
//> deferred
//> panic: runtime error: index out of range
