// A thousand deferred calls of one frame all run, with the values they were given.
package main

func sum(n int) (total, last int) {
	for i := 0; i < n; i++ {
		defer func(i int) {
			total += i
			last = i
		}(i)
	}
	return
}

func main() {
	total, last := sum(1000)
	println(total, last)
}

//> 499500 0
