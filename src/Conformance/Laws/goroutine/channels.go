// Goroutines talk through channels with and without room; a closed channel gives zero.
// needs: goroutines
package main

func produce(n int, out chan<- int) {
	for i := 0; i < n; i++ {
		out <- i
	}
	close(out)
}

func main() {
	for _, room := range []int{0, 1, 10} {
		c := make(chan int, room)
		go produce(20, c)
		sum := 0
		for n := range c {
			sum += n
		}
		n, ok := <-c
		println(room, sum, n, ok)
	}
}

//> 0 190 0 false
//> 1 190 0 false
//> 10 190 0 false
