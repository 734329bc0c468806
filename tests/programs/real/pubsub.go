// Topics with subscribers behind channels, a dispatcher, wildcard patterns, slow consumers and an orderly end.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"path"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Message struct {
	Topic string
	Body  interface{}
	Seq   uint64
}

func (m Message) String() string { return fmt.Sprintf("#%d %s=%v", m.Seq, m.Topic, m.Body) }

type Policy int

const (
	Block Policy = iota
	DropNewest
	DropOldest
)

func (p Policy) String() string { return [...]string{"block", "drop-newest", "drop-oldest"}[p] }

type subscription struct {
	name    string
	pattern string
	policy  Policy
	ch      chan Message
	dropped int64
}

type Broker struct {
	mu     sync.RWMutex
	subs   []*subscription
	seq    uint64
	closed bool
	logger *log.Logger
}

func (b *Broker) Subscribe(name, pattern string, size int, p Policy) (<-chan Message, error) {
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, fmt.Errorf("subscribe %s: pattern %q: %v", name, pattern, err)
	}
	s := &subscription{name: name, pattern: pattern, policy: p, ch: make(chan Message, size)}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs = append(b.subs, s)
	b.logger.Printf("%s subscribes to %s (%v)", name, pattern, p)
	return s.ch, nil
}

func (b *Broker) Publish(ctx context.Context, topic string, body interface{}) (delivered int, err error) {
	m := Message{topic, body, atomic.AddUint64(&b.seq, 1)}
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.closed {
		return 0, fmt.Errorf("publish %v: broker is closed", m)
	}
	for _, s := range b.subs {
		if ok, _ := path.Match(s.pattern, topic); !ok {
			continue
		}
		switch s.policy {
		case Block:
			select {
			case s.ch <- m:
				delivered++
			case <-ctx.Done():
				return delivered, ctx.Err()
			}
		case DropNewest:
			select {
			case s.ch <- m:
				delivered++
			default:
				atomic.AddInt64(&s.dropped, 1)
			}
		case DropOldest:
			for sent := false; !sent; {
				select {
				case s.ch <- m:
					sent = true
					delivered++
				default:
					<-s.ch
					atomic.AddInt64(&s.dropped, 1)
				}
			}
		}
	}
	return delivered, nil
}

func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return
	}
	b.closed = true
	for _, s := range b.subs {
		close(s.ch)
	}
}

func main() {
	b := &Broker{logger: log.New(os.Stdout, "[broker] ", 0)}
	var wg sync.WaitGroup
	var mu sync.Mutex
	got := map[string][]string{}
	consume := func(name, pattern string, size int, p Policy, wait <-chan struct{}) {
		ch, err := b.Subscribe(name, pattern, size, p)
		if err != nil {
			fmt.Println("error:", err)
			return
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-wait
			for m := range ch {
				mu.Lock()
				got[name] = append(got[name], m.String())
				mu.Unlock()
			}
		}()
	}
	now, later := make(chan struct{}), make(chan struct{})
	close(now)
	consume("all", "*", 0, Block, now)
	consume("temps", "temp.*", 2, DropNewest, later)
	consume("latest", "temp.[ko]*", 1, DropOldest, later)
	consume("bad", "temp.[", 1, Block, now)

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	bodies := []interface{}{20.5, "n/a", -3, []int{1, 2}, map[string]bool{"ok": true}, nil}
	for i, body := range bodies {
		for _, t := range []string{"temp.kitchen", "temp.outside", "door"} {
			if t == "door" && i%2 == 1 {
				continue
			}
			if _, err := b.Publish(ctx, t, body); err != nil {
				fmt.Println("error:", err)
			}
		}
	}
	close(later)
	b.Close()
	b.Close()
	wg.Wait()
	cancel()
	if _, err := b.Publish(ctx, "late", 'x'); err != nil {
		fmt.Println("error:", err)
	}
	names := make([]string, 0)
	for n := range got {
		names = append(names, n)
	}
	sort.Slice(names, func(i, j int) bool { return len(got[names[i]]) > len(got[names[j]]) || len(got[names[i]]) == len(got[names[j]]) && names[i] < names[j] })
	for _, n := range names {
		fmt.Printf("%-7s %2d  %s\n", n, len(got[n]), strings.Join(got[n], "; "))
	}
	for _, s := range b.subs {
		fmt.Printf("%-7s dropped %d (%v)\n", s.name, s.dropped, s.policy)
	}
	slow, stop := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer stop()
	b2 := &Broker{logger: log.New(os.Stderr, "", log.Lshortfile)}
	b2.Subscribe("never", "*", 1, Block)
	n, err := b2.Publish(slow, "a", 1)
	fmt.Println(n, err)
	n, err = b2.Publish(slow, "b", 2)
	fmt.Println(n, err)
}
