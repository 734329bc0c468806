package main

func main() {
	c := make(chan int)
	var s string
	select {
	case s = <-c:
	case s, x := <-c:
	}
	select {
	case s = <-c:
	}
}
