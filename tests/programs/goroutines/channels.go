package main

import "runtime"

type pair struct {
	a, b int
	s    string
}

type empty struct{}

var nilChan chan int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			err, isRuntime := r.(runtime.Error)
			if isRuntime {
				println(name, err.Error())
			} else {
				println(name, "other")
			}
		}
	}()
	f()
	println(name, "ok")
}

func producer(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 0; i < n; i++ {
			c <- i
		}
	}()
	return c
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if v := <-in; v%prime != 0 {
			out <- v
		}
	}
}

func sieve() {
	ch := make(chan int)
	go func() {
		for i := 2; ; i++ {
			ch <- i
		}
	}()
	for i := 0; i < 12; i++ {
		prime := <-ch
		print(prime, " ")
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	println()
}

func buffered() {
	c := make(chan string, 3)
	println(len(c), cap(c))
	c <- "a"
	c <- "b"
	println(len(c), cap(c))
	c <- "c"
	close(c)
	for s := range c {
		print(s, len(c), " ")
	}
	v, ok := <-c
	println(v == "", ok, len(nilChan), cap(nilChan))
}

func structs() {
	c := make(chan pair, 2)
	p := make(chan *pair)
	go func() {
		for x := range c {
			x.a, x.b = x.b, x.a
			p <- &x
		}
		close(p)
	}()
	c <- pair{1, 2, "x"}
	c <- pair{3, 4, "y"}
	close(c)
	for x := range p {
		println(x.a, x.b, x.s)
	}
	big := make(chan [100]int, 1)
	var arr [100]int
	arr[99] = 7
	big <- arr
	println((<-big)[99])
}

func zeroSize() {
	c := make(chan empty, 2)
	c <- empty{}
	c <- empty{}
	println(len(c))
	<-c
	close(c)
	_, ok := <-c
	println(ok)
	_, ok = <-c
	println(ok)
	done := make(chan struct{})
	go func() { done <- struct{}{} }()
	<-done
}

func interfaces() {
	c := make(chan interface{}, 4)
	c <- 1
	c <- "two"
	c <- nil
	c <- pair{a: 4}
	close(c)
	for v := range c {
		switch v := v.(type) {
		case int:
			println("int", v)
		case string:
			println("string", v)
		case pair:
			println("pair", v.a)
		case nil:
			println("nil")
		}
	}
	cc := make(chan chan int, 1)
	inner := make(chan int, 1)
	cc <- inner
	inner <- 5
	println(<-<-cc)
	println(cc == nil, inner == <-func() chan chan int { cc <- inner; return cc }())
}

func errors() {
	closed := make(chan int)
	close(closed)
	try("send", func() { closed <- 1 })
	try("close", func() { close(closed) })
	try("close nil", func() { close(nilChan) })
	try("receive", func() { <-closed })
	n := -1
	try("make", func() { _ = make(chan int, n) })
	try("select send", func() {
		select {
		case closed <- 1:
		default:
		}
	})
	try("waiting sender", func() {
		c := make(chan int)
		go close(c)
		c <- 1
	})
	try("waiting select", func() {
		c := make(chan int)
		go close(c)
		select {
		case c <- 1:
		case <-nilChan:
		}
	})
}

func main() {
	sum := 0
	for v := range producer(100) {
		sum += v
	}
	println(sum)
	sieve()
	buffered()
	structs()
	zeroSize()
	interfaces()
	errors()
}
