// Select takes a case that is ready, the default if none is, and never a nil channel's.
// needs: goroutines
package main

func main() {
	a, b := make(chan int, 1), make(chan string, 1)
	var none chan int
	take := func() {
		select {
		case n := <-a:
			println("a", n)
		case s, ok := <-b:
			println("b", s, ok)
		case <-none:
			println("none")
		default:
			println("default")
		}
	}
	take()
	a <- 1
	take()
	b <- "x"
	take()
	close(b)
	take()
	done := make(chan bool)
	go func() {
		for i := 0; i < 3; i++ {
			select {
			case a <- i:
			case <-done:
			}
		}
		close(done)
	}()
	println(<-a, <-a, <-a)
	<-done
}

//> default
//> a 1
//> b x true
//> b  false
//> 0 1 2
