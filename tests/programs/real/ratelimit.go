// A token bucket, a sliding window and a debouncer on a clock of their own, driven by a scripted load.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"text/tabwriter"
	"time"
)

type Clock interface{ Now() time.Time }

type manual struct {
	mu  sync.Mutex
	now time.Time
}

func (m *manual) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now
}

func (m *manual) Advance(d time.Duration) {
	m.mu.Lock()
	m.now = m.now.Add(d)
	m.mu.Unlock()
}

var ErrLimited = errors.New("limited")

type LimitError struct {
	Key   string
	Retry time.Duration
}

func (e *LimitError) Error() string { return fmt.Sprintf("%s: %v, retry in %v", e.Key, ErrLimited, e.Retry) }

type Limiter interface {
	Allow(key string) error
	fmt.Stringer
}

type bucket struct {
	tokens float64
	last   time.Time
}

type TokenBucket struct {
	clock    Clock
	rate     float64
	capacity float64
	buckets  map[string]*bucket
}

func (t *TokenBucket) String() string { return fmt.Sprintf("token bucket %.1f/s up to %g", t.rate, t.capacity) }

func (t *TokenBucket) Allow(key string) error {
	b, ok := t.buckets[key]
	now := t.clock.Now()
	if !ok {
		b = &bucket{t.capacity, now}
		t.buckets[key] = b
	}
	b.tokens += now.Sub(b.last).Seconds() * t.rate
	if b.tokens > t.capacity {
		b.tokens = t.capacity
	}
	b.last = now
	if b.tokens < 1 {
		wait := time.Duration((1 - b.tokens) / t.rate * float64(time.Second))
		return &LimitError{key, wait.Round(time.Millisecond)}
	}
	b.tokens--
	return nil
}

type Window struct {
	clock Clock
	size  time.Duration
	most  int
	seen  map[string][]time.Time
}

func (w *Window) String() string { return fmt.Sprintf("window %v x%d", w.size, w.most) }

func (w *Window) Allow(key string) error {
	now := w.clock.Now()
	list := w.seen[key]
	i := sort.Search(len(list), func(i int) bool { return now.Sub(list[i]) < w.size })
	list = list[i:]
	defer func() { w.seen[key] = list }()
	if len(list) >= w.most {
		return &LimitError{key, w.size - now.Sub(list[0])}
	}
	list = append(list, now)
	return nil
}

type tally struct{ ok, refused int }

func drive(l Limiter, c *manual, script string) map[string]*tally {
	out := map[string]*tally{}
	for i, word := range strings.Fields(script) {
		if strings.HasPrefix(word, "+") {
			d, err := time.ParseDuration(word[1:])
			if err != nil {
				fmt.Fprintln(os.Stderr, "bad step:", err)
				continue
			}
			c.Advance(d)
			continue
		}
		t := out[word]
		if t == nil {
			t = new(tally)
			out[word] = t
		}
		err := l.Allow(word)
		switch e := err.(type) {
		case nil:
			t.ok++
		case *LimitError:
			t.refused++
			if t.refused <= 2 {
				fmt.Printf("  step %d: %v\n", i, e)
			}
		default:
			panic(e)
		}
	}
	return out
}

func main() {
	script := strings.Repeat("ann bob ann +100ms ", 12) + "+2s ann ann ann +1x bob +1m30s cid " + strings.Repeat("cid ", 7)
	c := &manual{now: time.Date(2018, time.March, 25, 1, 59, 58, 500e6, time.UTC)}
	for _, l := range []Limiter{
		&TokenBucket{c, 5, 3, map[string]*bucket{}},
		&Window{c, time.Second, 4, map[string][]time.Time{}},
	} {
		fmt.Println(l)
		start := c.Now()
		result := drive(l, c, script)
		names := make([]string, 0, len(result))
		for n := range result {
			names = append(names, n)
		}
		sort.Strings(names)
		w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
		fmt.Fprintln(w, "who\tok\trefused\tshare\t")
		for _, n := range names {
			t := result[n]
			fmt.Fprintf(w, "%s\t%d\t%d\t%.1f%%\t\n", n, t.ok, t.refused, 100*float64(t.ok)/float64(t.ok+t.refused))
		}
		w.Flush()
		fmt.Println("took", c.Now().Sub(start), "until", c.Now().Format(time.RFC1123Z), c.Now().Weekday(), c.Now().YearDay())
	}
}
