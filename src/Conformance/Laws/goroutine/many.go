// A thousand goroutines run, each with its own arguments.
// needs: goroutines
package main

import "sync"

func main() {
	var wait sync.WaitGroup
	var lock sync.Mutex
	sum := 0
	for i := 0; i < 1000; i++ {
		wait.Add(1)
		go func(i int) {
			defer wait.Done()
			lock.Lock()
			defer lock.Unlock()
			sum += i
		}(i)
	}
	wait.Wait()
	println(sum)
}

//> 499500
