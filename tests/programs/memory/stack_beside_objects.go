package main

// Objects of a page right behind stacks that move: what points to their beginning must not move with them.

type page [1024]int

var last *page

func recur(depth int) {
	p := new(page)
	last = p
	p[0] = depth
	if depth > 0 {
		recur(depth - 1)
	}
	if p[0] != depth {
		println("found", p[0], "at depth", depth)
		panic("moved")
	}
}

func main() {
	done := make(chan bool)
	for i := 0; i < 20; i++ {
		go func() {
			recur(300)
			done <- true
		}()
		<-done
	}
	recur(3000)
	println("ok")
}
