package testing

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// T is a test that is going on.
type T struct {
	common
	filter     *filter
	isParallel bool
}

// InternalTest is a test and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// Parallel has the test wait until the function it is part of has ended, and then run beside others.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	t.isParallel = true
	t.duration += time.Since(t.start)
	if *verbose {
		fmt.Fprintf(t.root(), "=== PAUSE %s\n", t.name)
	}
	t.parent.mu.Lock()
	t.parent.parallel = append(t.parent.parallel, t)
	barrier := t.parent.barrier
	t.parent.mu.Unlock()
	t.signal <- true
	<-barrier
	if *verbose {
		fmt.Fprintf(t.root(), "=== CONT  %s\n", t.name)
	}
	t.start = time.Now()
}

// Run runs f as a part of the test and says whether it passed, or runs on beside others.
func (t *T) Run(name string, f func(t *T)) bool {
	full := t.subName(name)
	if !t.filter.chooses(full) {
		return true
	}
	sub := newT(&t.common, full, t.filter)
	if *verbose {
		fmt.Fprintf(t.root(), "=== RUN   %s\n", full)
	}
	go sub.run(f)
	if !<-sub.signal {
		runtime.Goexit() // the part called FailNow of this test
	}
	return !sub.Failed()
}

func newT(parent *common, name string, f *filter) *T {
	return &T{common: common{name: name, parent: parent, level: parent.level + 1, signal: make(chan bool, 1), barrier: make(chan bool), waiting: &sync.WaitGroup{}}, filter: f}
}

// run runs the function, then the parts that wait for its end, and reports.
func (t *T) run(f func(*T)) {
	defer func() {
		t.duration += time.Since(t.start)
		t.checkEnd()
		t.runParallel()
		t.report()
		t.mu.Lock()
		t.ended = true
		t.mu.Unlock()
		if t.isParallel {
			t.parent.waiting.Done()
		}
		t.signal <- true
	}()
	t.start = time.Now()
	f(t)
	t.finished = true
}

func (c *common) runParallel() {
	if len(c.parallel) == 0 {
		return
	}
	start := time.Now()
	c.waiting.Add(len(c.parallel))
	close(c.barrier)
	c.waiting.Wait()
	c.duration += time.Since(start)
}

// RunTests runs the tests that the flag -test.run chooses and says whether all passed. Like Go's it runs none unless Main or M.Run was called.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	ran, ok := runTests(matchString, tests, os.Stdout)
	if !ran && !hasExamples {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(match func(pat, str string) (bool, error), tests []InternalTest, out io.Writer) (ran, ok bool) {
	ok = true
	f := newFilter(match, *run)
	for i := uint(0); isStarted && i < *count && (ok || !*failFast); i++ {
		all := &T{common: common{out: out, barrier: make(chan bool), waiting: &sync.WaitGroup{}}, filter: f}
		for _, test := range tests {
			if *failFast && all.Failed() {
				break
			}
			ran = ran || f.chooses(rewrite(test.Name))
			all.Run(test.Name, test.F)
		}
		all.runParallel()
		ok = ok && !all.Failed()
	}
	return ran, ok
}
