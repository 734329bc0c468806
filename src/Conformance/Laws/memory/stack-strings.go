// A string that is made in memory of a frame outlives what is put there next: the runtime knows which addresses are on stacks.
package main

func decimal(n int) string {
	s := ""
	for n > 0 {
		s = string('0'+n%10) + s
		n /= 10
	}
	return s
}

func main() { println(decimal(9071), decimal(1<<40)) }

//> 9071 1099511627776
