package main

import "runtime"

func deep(n int, done chan string) {
	defer func() {
		if n%2 == 0 {
			println("deferred", n, recover() == nil)
		}
	}()
	if n == 0 {
		runtime.Goexit()
	}
	deep(n-1, done)
	println("not reached")
}

func main() {
	done := make(chan string)
	go func() {
		defer close(done)
		deep(5, done)
	}()
	<-done

	// A panic in a deferred call of Goexit, recovered in it, does not disturb it.
	done = make(chan string)
	go func() {
		defer func() { done <- "one" }()
		defer func() {
			defer func() { println("recovered", recover().(string)) }()
			panic("in deferred call")
		}()
		runtime.Goexit()
	}()
	println(<-done)

	// Goexit in a deferred call while panicking ends the goroutine without a message.
	go func() {
		defer func() { done <- "two" }()
		defer func() {
			defer runtime.Goexit()
			println("goexit while panicking")
		}()
		panic("lost")
	}()
	println(<-done)

	go runtime.Goexit()
	runtime.Gosched()

	// Goexit in main: the others go on.
	go func() {
		for i := 0; i < 3; i++ {
			runtime.Gosched()
			println("after main", i)
		}
	}()
	defer println("main's deferred call")
	runtime.Goexit()
}
