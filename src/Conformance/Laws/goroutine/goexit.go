// runtime.Goexit ends a goroutine after its deferred calls; the others go on.
// needs: goroutines recover
package main

import "runtime"

func main() {
	done := make(chan int)
	go func() {
		defer close(done)
		defer func() { println("recover", recover() == nil) }()
		func() {
			defer println("inner")
			runtime.Goexit()
		}()
		println("not reached")
	}()
	<-done
	println("main goes on")
}

//> inner
//> recover true
//> main goes on
