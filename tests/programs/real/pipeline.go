// Stages connected by channels, with cancellation.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type stage func(ctx context.Context, in <-chan int) <-chan int

func source(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func transform(f func(int) int) stage {
	return func(ctx context.Context, in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for v := range in {
				select {
				case out <- f(v):
				case <-ctx.Done():
					return
				}
			}
		}()
		return out
	}
}

func filter(keep func(int) bool) stage {
	return func(ctx context.Context, in <-chan int) <-chan int {
		out := make(chan int, 2)
		go func() {
			defer close(out)
			for v := range in {
				if keep(v) {
					out <- v
				}
			}
		}()
		return out
	}
}

func merge(chans ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)
	wg.Add(len(chans))
	for _, c := range chans {
		go func(c <-chan int) {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}(c)
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func sieve(limit int) (primes []int) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ch := source(ctx, limit)
	<-ch
	for p := range ch {
		primes = append(primes, p)
		prime := p
		ch = filter(func(n int) bool { return n%prime != 0 })(ctx, ch)
	}
	return primes
}

type key string

func request(ctx context.Context, d time.Duration) error {
	user, ok := ctx.Value(key("user")).(string)
	if !ok {
		return errors.New("no user")
	}
	select {
	case <-time.After(d):
		fmt.Println("done for", user)
		return nil
	case <-ctx.Done():
		return fmt.Errorf("%s: %v", user, ctx.Err())
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ch := source(ctx, 10)
	for _, s := range []stage{transform(func(x int) int { return x * x }), filter(func(x int) bool { return x%2 == 1 }), transform(func(x int) int { return x + 1 })} {
		ch = s(ctx, ch)
	}
	for v := range ch {
		fmt.Print(v, " ")
	}
	fmt.Println()
	cancel()
	fmt.Println(ctx.Err())

	sum := 0
	bg := context.Background()
	for v := range merge(source(bg, 10), source(bg, 20), source(bg, 30)) {
		sum += v
	}
	fmt.Println("sum", sum)
	fmt.Println(sieve(60))

	parent := context.WithValue(bg, key("user"), "ada")
	short, stop := context.WithTimeout(parent, 5*time.Millisecond)
	defer stop()
	fmt.Println(request(short, 50*time.Millisecond))
	fmt.Println(request(parent, time.Millisecond))
	fmt.Println(request(bg, time.Millisecond))
	fmt.Println(short.Err() == context.DeadlineExceeded, bg, parent.Value(key("x")))
	_, has := short.Deadline()
	fmt.Println(has)

	var once sync.Once
	cond := sync.NewCond(&sync.Mutex{})
	ready, woken := false, 0
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			cond.L.Lock()
			for !ready {
				cond.Wait()
			}
			woken++
			cond.L.Unlock()
			once.Do(func() { fmt.Println("first one") })
		}()
	}
	cond.L.Lock()
	ready = true
	cond.Broadcast()
	cond.L.Unlock()
	wg.Wait()
	fmt.Println(woken)
}
