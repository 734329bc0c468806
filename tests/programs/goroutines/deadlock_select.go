package main

func main() {
	defer println("not run")
	var none chan int
	c := make(chan int)
	go func() { <-c }()
	go func() { none <- 1 }()
	go func() { select {} }()
	println("waiting")
	select {
	case v := <-none:
		println(v)
	case none <- 2:
	}
}
