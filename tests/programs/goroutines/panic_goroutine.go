package main

import "runtime"

type failure struct{ code int }

func (f failure) Error() string { return "failure" }

func fail(n int) {
	if n == 0 {
		panic(failure{3})
	}
	fail(n - 1)
}

func main() {
	done := make(chan bool)
	go func() {
		defer func() {
			println("recovered", recover().(failure).code)
			done <- true
		}()
		fail(3)
	}()
	<-done
	// Panics of several goroutines at a time are apart from each other.
	for i := 0; i < 3; i++ {
		go func(i int) {
			defer func() {
				runtime.Gosched()
				println("goroutine", i, recover().(int))
				done <- true
			}()
			defer runtime.Gosched()
			panic(i)
		}(i)
	}
	for i := 0; i < 3; i++ {
		<-done
	}
	defer println("not run")
	go func() {
		defer func() {
			defer println("deferred before the end")
			panic("second")
		}()
		panic("first")
	}()
	<-done
}
