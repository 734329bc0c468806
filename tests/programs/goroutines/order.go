package main

import "runtime"

func main() {
	done := make(chan int, 10)
	for i := 0; i < 5; i++ {
		go func(i int) {
			println("start", i)
			runtime.Gosched()
			println("end", i)
			done <- i
		}(i)
	}
	println(runtime.NumGoroutine())
	for i := 0; i < 5; i++ {
		println("done", <-done)
	}
	c := make(chan string)
	for _, name := range []string{"a", "b", "c"} {
		name := name
		go func() {
			for i := 0; i < 2; i++ {
				println(name, <-c)
			}
			done <- 0
		}()
	}
	runtime.Gosched()
	for i := 0; i < 6; i++ {
		c <- "message"
	}
	for i := 0; i < 3; i++ {
		<-done
	}
	gate := make(chan bool)
	for i := 0; i < 4; i++ {
		go func(i int) {
			<-gate
			println("gate", i)
			done <- i
		}(i)
	}
	runtime.Gosched()
	close(gate)
	for i := 0; i < 4; i++ {
		<-done
	}
	runtime.Gosched()
	println(runtime.NumGoroutine(), runtime.GOMAXPROCS(0) > 0, runtime.NumCPU() > 0)
}
