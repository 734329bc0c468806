// A program whose goroutines all wait ends with a fatal error and exit code 2.
// needs: goroutines
package main

func main() {
	println("before")
	<-make(chan int)
}

// panics
//> before
//> fatal error: all goroutines are asleep - deadlock!
