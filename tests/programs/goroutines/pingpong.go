package main

import "runtime"

// Two goroutines that wake each other all the time do not keep a third one waiting.
func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for v := range a {
			b <- v + 1
		}
		close(b)
	}()
	stop := false
	go func() {
		for i := 0; i < 3; i++ {
			runtime.Gosched()
		}
		stop = true
	}()
	v, n := 0, 0
	for !stop {
		a <- v
		v = <-b
		n++
	}
	println(n > 0)
	close(a)
	_, ok := <-b
	println(ok)
	const many = 1000
	first := make(chan int)
	left := first
	for i := 0; i < many; i++ {
		right := make(chan int)
		go func(l, r chan int) { l <- 1 + <-r }(left, right)
		left = right
	}
	go func() { left <- 0 }()
	println(<-first)
}
