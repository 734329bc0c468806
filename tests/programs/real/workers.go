// Workers take jobs from a channel and give results in another.
package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

type job struct {
	id    int
	input int
}

type result struct {
	job    job
	worker int
	output int
	err    error
}

var errOdd = errors.New("odd multiple of seven")

func collatz(n int) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

func work(id int, jobs <-chan job, results chan<- result, wg *sync.WaitGroup, active *int32) {
	defer wg.Done()
	atomic.AddInt32(active, 1)
	defer atomic.AddInt32(active, -1)
	for j := range jobs {
		r := result{job: j, worker: id}
		if j.input%14 == 7 {
			r.err = errOdd
		} else {
			r.output = collatz(j.input)
		}
		results <- r
	}
}

func process(workers, count int) (all []result, failed int) {
	jobs := make(chan job)
	results := make(chan result, 4)
	var wg sync.WaitGroup
	var active int32
	for w := 1; w <= workers; w++ {
		wg.Add(1)
		go work(w, jobs, results, &wg, &active)
	}
	go func() {
		for i := 0; i < count; i++ {
			jobs <- job{i, i + 1}
		}
		close(jobs)
	}()
	go func() {
		wg.Wait()
		close(results)
	}()
	for r := range results {
		if r.err != nil {
			failed++
		}
		all = append(all, r)
	}
	if n := atomic.LoadInt32(&active); n != 0 {
		panic(fmt.Sprint("still active: ", n))
	}
	sort.Slice(all, func(i, j int) bool { return all[i].job.id < all[j].job.id })
	return all, failed
}

type counter struct {
	mu     sync.RWMutex
	values map[string]int
}

func (c *counter) add(k string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[k] += n
}

func (c *counter) get(k string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.values[k]
}

func main() {
	for _, workers := range []int{1, 3, 8} {
		all, failed := process(workers, 30)
		sum := 0
		for _, r := range all {
			sum += r.output
		}
		fmt.Printf("%d workers: %d results, %d failed, sum %d\n", workers, len(all), failed, sum)
	}
	all, _ := process(4, 10)
	for _, r := range all {
		fmt.Println(r.job.id, r.job.input, r.output, r.err)
	}

	c := counter{values: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 50; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			c.add([]string{"even", "odd"}[i%2], i)
			_ = c.get("even")
		}(i)
	}
	wg.Wait()
	fmt.Println(c.get("even"), c.get("odd"))

	done := make(chan struct{})
	ticker := time.NewTicker(2 * time.Millisecond)
	ticks := 0
loop:
	for {
		select {
		case <-ticker.C:
			if ticks++; ticks == 2 {
				close(done)
			}
		case <-done:
			break loop
		case <-time.After(time.Minute):
			fmt.Println("timed out")
		}
	}
	ticker.Stop()
	fmt.Println("ticked:", ticks > 1)
}
