package main

func main() {
	in := make(<-chan int)
	out := make(chan<- string)
	in <- 1
	x := <-out
	close(in)
	close(1)
	out <- 5
	for range out {
	}
	for a, b := range in {
	}
	select {
	case x = 1:
	case 5:
	default:
	default:
	}
	go 1
	defer println
	go func() {}
	<-x
	println(len(5), cap(map[int]int{}))
}
