// The sieve of Eratosthenes.
package main

import "fmt"

func main() {
	const n = 10000
	composite := make([]bool, n+1)
	count, last := 0, 0
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		count, last = count+1, i
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	fmt.Println(count, last)
}

//1> 1229 9973
