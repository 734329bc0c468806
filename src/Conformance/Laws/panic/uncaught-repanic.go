// A panic in a deferred function that nobody recovers is printed behind the one it replaced.
// needs: recover
package main

func main() {
	defer func() {
		defer func() { panic("third") }()
		panic("second")
	}()
	panic("first")
}

// panics
//> panic: first
//> 	panic: second
//> 	panic: third
