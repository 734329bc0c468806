package main

// Debug information shows where Go's own library declares what is inlined from it and what wrappers are made for.

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type counter struct {
	sync.Mutex
	bufio.ReadWriter
	counts map[string]int
}

func (c *counter) add(word string) {
	c.Lock()
	defer c.Unlock()
	c.counts[strings.TrimPrefix(word, "-")]++
}

func main() {
	c := &counter{counts: map[string]int{}}
	started := time.Now()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		c.add(lines.Text())
	}
	words := make([]string, 0, len(c.counts))
	for word := range c.counts {
		words = append(words, word)
	}
	sort.Sort(sort.Reverse(sort.StringSlice(words)))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i, word := range words {
		fmt.Fprintln(out, i, word, strings.HasPrefix(word, "a"), len(flag.Args()))
	}
	if err := errors.New("done"); time.Since(started).Seconds() > 1 {
		fmt.Fprintln(os.Stderr, err)
	}
}
