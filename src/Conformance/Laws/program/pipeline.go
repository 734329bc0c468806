// A pipeline of goroutines whose results are collected in order.
// needs: goroutines
package main

import (
	"fmt"
	"sync"
)

type job struct{ id, input int }
type answer struct{ id, output int }

func worker(jobs <-chan job, answers chan<- answer, wait *sync.WaitGroup) {
	defer wait.Done()
	for j := range jobs {
		n := j.input
		steps := 0
		for n != 1 {
			if n%2 == 0 {
				n /= 2
			} else {
				n = 3*n + 1
			}
			steps++
		}
		answers <- answer{j.id, steps}
	}
}

func main() {
	jobs, answers := make(chan job), make(chan answer, 4)
	var wait sync.WaitGroup
	for i := 0; i < 3; i++ {
		wait.Add(1)
		go worker(jobs, answers, &wait)
	}
	go func() {
		for i := 0; i < 30; i++ {
			jobs <- job{i, i + 1}
		}
		close(jobs)
		wait.Wait()
		close(answers)
	}()
	results := make([]int, 30)
	for a := range answers {
		results[a.id] = a.output
	}
	fmt.Println(results)
}

//1> [0 1 7 2 5 8 16 3 19 6 14 9 9 17 17 4 12 20 20 7 7 15 15 10 23 10 111 18 18 18]
