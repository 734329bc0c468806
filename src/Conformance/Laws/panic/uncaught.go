// A panic that nobody recovers runs the deferred calls, prints its value and ends the program with exit code 2.
// needs: recover
package main

func main() {
	defer println("deferred")
	println("before")
	panic("the value")
}

// panics
//> before
//> deferred
//> panic: the value
