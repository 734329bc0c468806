// A panic in any goroutine that nobody recovers ends the program.
// needs: goroutines recover
package main

func main() {
	go func() {
		defer println("deferred")
		panic("in a goroutine")
	}()
	select {}
}

// panics
//> deferred
//> panic: in a goroutine
