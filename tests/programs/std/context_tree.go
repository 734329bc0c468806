// Contexts: trees of them, their texts, deadlines, values, and what misuse panics with.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key struct{ name string }

type stringKey string

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
	fmt.Println(what, "returns")
}

func state(c context.Context) string {
	select {
	case <-c.Done():
		return fmt.Sprint("done ", c.Err())
	default:
		return fmt.Sprint("open ", c.Err())
	}
}

// custom is a context that is not of package context.
type custom struct {
	context.Context
	done chan struct{}
	err  error
	mu   sync.Mutex
}

func (c *custom) Done() <-chan struct{} { return c.done }

func (c *custom) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

func (c *custom) end() {
	c.mu.Lock()
	c.err = errors.New("custom end")
	c.mu.Unlock()
	close(c.done)
}

func main() {
	bg, todo := context.Background(), context.TODO()
	fmt.Println(bg, todo, bg == todo, bg == context.Background(), bg.Done() == nil, bg.Err(), bg.Value(1))
	d, ok := bg.Deadline()
	fmt.Println(d.IsZero(), ok)
	fmt.Println(context.Canceled, context.DeadlineExceeded)
	fmt.Printf("%T %T %+v\n", bg, context.DeadlineExceeded, context.DeadlineExceeded)
	te, ok := context.DeadlineExceeded.(interface {
		Timeout() bool
		Temporary() bool
	})
	fmt.Println(ok, te.Timeout(), te.Temporary())

	// values
	v1 := context.WithValue(bg, key{"a"}, 1)
	v2 := context.WithValue(v1, key{"b"}, "two")
	v3 := context.WithValue(v2, key{"a"}, nil)
	fmt.Println(v1.Value(key{"a"}), v2.Value(key{"a"}), v2.Value(key{"b"}), v3.Value(key{"a"}), v3.Value(key{"c"}), v1.Value("a"))
	fmt.Println(v1)
	fmt.Println(v2)
	fmt.Println(context.WithValue(todo, stringKey("k"), 2.5))
	fmt.Println(context.WithValue(todo, 3, []int{1}))
	try("nil key", func() { context.WithValue(bg, nil, 1) })
	try("slice key", func() { context.WithValue(bg, []int{1}, 1) })
	try("func key", func() { context.WithValue(bg, main, 1) })
	try("nil parent", func() { context.WithCancel(nil) })

	// cancellation of trees
	root, cancelRoot := context.WithCancel(v2)
	left, cancelLeft := context.WithCancel(root)
	right := context.WithValue(root, key{"side"}, "right")
	leaf, cancelLeaf := context.WithCancel(context.WithValue(right, 1, 2))
	fmt.Println(root)
	fmt.Println(leaf)
	cancelLeft()
	cancelLeft()
	fmt.Println(state(root), "|", state(left), "|", state(right), "|", state(leaf))
	cancelRoot()
	fmt.Println(state(root), "|", state(left), "|", state(right), "|", state(leaf), leaf.Value(key{"side"}), leaf.Value(key{"b"}))
	cancelLeaf()
	late, cancelLate := context.WithCancel(leaf)
	fmt.Println(state(late))
	cancelLate()

	// deadlines
	now := time.Now()
	far, cancelFar := context.WithDeadline(bg, now.Add(time.Hour))
	d, ok = far.Deadline()
	fmt.Println(d.Equal(now.Add(time.Hour)), ok)
	near, cancelNear := context.WithTimeout(far, 2*time.Hour)
	d, _ = near.Deadline()
	fmt.Println("shorter wins:", d.Equal(now.Add(time.Hour)))
	fmt.Printf("%.30s\n", fmt.Sprint(near))
	fmt.Printf("%.32s\n", fmt.Sprint(far))
	past, cancelPast := context.WithDeadline(bg, now.Add(-time.Second))
	fmt.Println(state(past))
	cancelPast()
	fmt.Println(state(past))
	quick, cancelQuick := context.WithTimeout(near, 5*time.Millisecond)
	child, cancelChild := context.WithCancel(quick)
	<-child.Done()
	fmt.Println(state(child), "|", state(quick), "|", state(near))
	cancelChild()
	cancelQuick()
	cancelFar()
	fmt.Println(state(near), "|", state(far))
	cancelNear()
	zero, cancelZero := context.WithTimeout(bg, 0)
	fmt.Println(state(zero))
	cancelZero()

	// parents of another type
	c := &custom{Context: v1, done: make(chan struct{})}
	under, cancelUnder := context.WithCancel(c)
	fmt.Println(state(under), under.Value(key{"a"}))
	c.end()
	<-under.Done()
	fmt.Println(state(under))
	cancelUnder()
	embed := struct{ context.Context }{root}
	in, cancelIn := context.WithCancel(embed)
	<-in.Done()
	fmt.Println(state(in))
	cancelIn()

	// many workers end with one call
	ctx, cancel := context.WithCancel(bg)
	var wg sync.WaitGroup
	counts := make([]int, 8)
	for i := range counts {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			c, cancel := context.WithTimeout(ctx, time.Hour)
			defer cancel()
			t := time.NewTicker(time.Millisecond)
			defer t.Stop()
			for {
				select {
				case <-t.C:
					counts[i]++
				case <-c.Done():
					counts[i] += 1000
					return
				}
			}
		}(i)
	}
	time.Sleep(20 * time.Millisecond)
	cancel()
	wg.Wait()
	for _, n := range counts {
		fmt.Print(n > 1000, " ")
	}
	fmt.Println(ctx.Err())
}
