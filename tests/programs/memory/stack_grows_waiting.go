package main

// Goroutines whose stacks grow, at every depth, while they stand in the queues of channels: what they send and where they receive moves.

type big [5]int

func send(c chan int, n int) { c <- n }

func receive(depth int, c chan int) {
	go send(c, depth)
	if n := <-c; n != depth {
		println("received", n, "at depth", depth)
		panic("receive")
	}
	if depth > 0 {
		receive(depth-1, c)
	}
}

func choose(depth int, c, never chan int) {
	go send(c, depth)
	n, m := -1, -1
	select {
	case m = <-never:
	case n = <-c:
	}
	if n != depth || m != -1 {
		println("chose", n, m, "at depth", depth)
		panic("choose")
	}
	if depth > 0 {
		choose(depth-1, c, never)
	}
}

func pass(depth int, c chan big) {
	c <- big{depth, 1, 2, 3, 4}
	if depth > 0 {
		pass(depth-1, c)
	}
}

func offer(depth int, c chan big, never chan int) {
	select {
	case <-never:
	case c <- big{depth, 1, 2, 3, 4}:
	}
	if depth > 0 {
		offer(depth-1, c, never)
	}
}

func check(depth int, c chan big) {
	for ; depth >= 0; depth-- {
		if b := <-c; b != (big{depth, 1, 2, 3, 4}) {
			println("passed", b[0], b[1], b[2], b[3], b[4], "at depth", depth)
			panic("pass")
		}
	}
}

func main() {
	const depth = 3000
	receive(depth, make(chan int))
	choose(depth, make(chan int), make(chan int))
	c := make(chan big)
	go pass(depth, c)
	check(depth, c)
	go offer(depth, c, make(chan int))
	check(depth, c)
	println("ok")
}
