// The runtime knows the addresses of every goroutine's stack: a string that is made there outlives what is put there next.
// needs: goroutines
package main

func decimal(n int) string {
	s := ""
	for n > 0 {
		s = string('0'+n%10) + s
		n /= 10
	}
	return s
}

func main() {
	done := make(chan string)
	for i := 1; i <= 3; i++ {
		go func(n int) { done <- decimal(n) }(9071 * i)
		println(<-done)
	}
}

//> 9071
//> 18142
//> 27213
