// A deferred function has deferred calls of its own, which run before the next one of its caller.
package main

func main() {
	defer println("outer 1")
	defer func() {
		defer println("inner 1")
		defer func() {
			defer println("innermost")
			println("inner 2")
		}()
		println("outer 2")
	}()
	println("body")
}

//> body
//> outer 2
//> inner 2
//> innermost
//> inner 1
//> outer 1
