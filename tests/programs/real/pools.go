// sync.Pool, Once, Cond, RWMutex, Map, atomic counters, a bounded queue, a barrier and a pipeline with errors.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

type Queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	max      int
	closed   bool
}

func NewQueue(max int) *Queue {
	q := &Queue{max: max}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

func (q *Queue) Put(x int) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.max && !q.closed {
		q.notFull.Wait()
	}
	if q.closed {
		return false
	}
	q.items = append(q.items, x)
	q.notEmpty.Signal()
	return true
}

func (q *Queue) Get() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		if q.closed {
			return 0, false
		}
		q.notEmpty.Wait()
	}
	x := q.items[0]
	q.items = q.items[1:]
	q.notFull.Signal()
	return x, true
}

func (q *Queue) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
	q.notFull.Broadcast()
}

type Barrier struct {
	c       *sync.Cond
	n, here int
	round   int
}

func (b *Barrier) Wait() int {
	b.c.L.Lock()
	defer b.c.L.Unlock()
	round := b.round
	b.here++
	if b.here == b.n {
		b.here = 0
		b.round++
		b.c.Broadcast()
	}
	for round == b.round {
		b.c.Wait()
	}
	return round
}

func stage(ctx context.Context, in <-chan int, f func(int) (int, error), errs chan<- error) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for x := range in {
			y, err := f(x)
			if err != nil {
				select {
				case errs <- err:
				default:
				}
				return
			}
			select {
			case out <- y:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func main() {
	q := NewQueue(3)
	var produced, consumed, sum int64
	var prod, cons sync.WaitGroup
	for p := 0; p < 4; p++ {
		prod.Add(1)
		go func(p int) {
			defer prod.Done()
			for i := 0; i < 25; i++ {
				if q.Put(p*100 + i) {
					atomic.AddInt64(&produced, 1)
				}
			}
		}(p)
	}
	for c := 0; c < 3; c++ {
		cons.Add(1)
		go func() {
			defer cons.Done()
			for {
				x, ok := q.Get()
				if !ok {
					return
				}
				atomic.AddInt64(&sum, int64(x))
				atomic.AddInt64(&consumed, 1)
			}
		}()
	}
	prod.Wait()
	q.Close()
	cons.Wait()
	fmt.Println(produced, consumed, sum, q.Put(1))

	b := &Barrier{c: sync.NewCond(new(sync.Mutex)), n: 5}
	var rounds [3]int32
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range rounds {
				atomic.AddInt32(&rounds[b.Wait()], 1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(rounds)

	var once sync.Once
	var ran int
	for i := 0; i < 3; i++ {
		once.Do(func() { ran++ })
	}
	func() {
		var o sync.Once
		defer func() { fmt.Println("once:", recover()); o.Do(func() { fmt.Println("never") }) }()
		o.Do(func() { panic("first") })
	}()
	pool := sync.Pool{New: func() interface{} { return new(bytes.Buffer) }}
	buf := pool.Get().(*bytes.Buffer)
	buf.WriteString("pooled")
	fmt.Println(ran, buf)
	buf.Reset()
	pool.Put(buf)

	var m sync.Map
	for i := 0; i < 5; i++ {
		m.Store(i, i*i)
	}
	m.Delete(2)
	var keys []int
	m.Range(func(k, v interface{}) bool { keys = append(keys, k.(int)*100+v.(int)); return true })
	sort.Ints(keys)
	v, loaded := m.LoadOrStore(9, "new")
	fmt.Println(keys, v, loaded)

	var rw sync.RWMutex
	shared := map[string]int{}
	for i := 0; i < 10; i++ {
		wg.Add(2)
		go func(i int) { defer wg.Done(); rw.Lock(); shared[fmt.Sprint("k", i%4)] += i; rw.Unlock() }(i)
		go func() { defer wg.Done(); rw.RLock(); _ = len(shared); rw.RUnlock() }()
	}
	wg.Wait()
	fmt.Println(shared["k0"], shared["k1"], shared["k2"], shared["k3"])

	for _, bad := range []int{-1, 7} {
		ctx, cancel := context.WithCancel(context.Background())
		errs := make(chan error, 1)
		src := make(chan int)
		go func() {
			defer close(src)
			for i := 1; i <= 10; i++ {
				select {
				case src <- i:
				case <-ctx.Done():
					return
				}
			}
		}()
		sq := stage(ctx, src, func(x int) (int, error) { return x * x, nil }, errs)
		out := stage(ctx, sq, func(x int) (int, error) {
			if x == bad*bad && bad > 0 {
				return 0, errors.New("bad value")
			}
			return x + 1, nil
		}, errs)
		total := 0
		for x := range out {
			total += x
		}
		cancel()
		select {
		case err := <-errs:
			fmt.Println(total, err)
		default:
			fmt.Println(total, "fine")
		}
	}
	t := time.AfterFunc(time.Hour, func() {})
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Hour))
	done := make(chan bool)
	tick := time.NewTicker(time.Millisecond)
	n := 0
	go func() {
		for range tick.C {
			if n++; n == 3 {
				close(done)
				return
			}
		}
	}()
	<-done
	tick.Stop()
	select {
	case <-time.After(2 * time.Millisecond):
		fmt.Println("timeout", n)
	case <-make(chan int):
	}
	defer func() {
		fmt.Println(recover())
		var mu sync.Mutex
		mu.Unlock()
	}()
	var neg sync.WaitGroup
	neg.Add(-1)
}
