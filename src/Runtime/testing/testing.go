// Package testing runs tests, benchmarks and examples that a program gives it. Profiles and coverage are not recorded.
package testing

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"time"
)

var (
	short     = flag.Bool("test.short", false, "run smaller test suite to save time")
	verbose   = flag.Bool("test.v", false, "verbose: print additional output")
	failFast  = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	count     = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
	list      = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	run       = flag.String("test.run", "", "run only tests and examples matching `regexp`")
	bench     = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
	benchMem  = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
	benchTime = flag.Duration("test.benchtime", time.Second, "run each benchmark for duration `d`")
	_         = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
)

// Short says whether the flag -test.short is set.
func Short() bool { return *short }

// Verbose says whether the flag -test.v is set.
func Verbose() bool { return *verbose }

// CoverMode is "": coverage is not recorded.
func CoverMode() string { return "" }

// Coverage is 0: coverage is not recorded.
func Coverage() float64 { return 0 }

// CoverBlock is a block of a coverage profile.
type CoverBlock struct {
	Line0 uint32
	Col0  uint16
	Line1 uint32
	Col1  uint16
	Stmts uint16
}

// Cover is a coverage profile.
type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

// RegisterCover has no effect: coverage is not recorded.
func RegisterCover(c Cover) {}

// TB is what tests and benchmarks have in common.
type TB interface {
	Error(args ...interface{})
	Errorf(format string, args ...interface{})
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...interface{})
	Fatalf(format string, args ...interface{})
	Log(args ...interface{})
	Logf(format string, args ...interface{})
	Name() string
	Skip(args ...interface{})
	SkipNow()
	Skipf(format string, args ...interface{})
	Skipped() bool
	Helper()

	private()
}

// common is the state of a test or benchmark. Its output goes to the parent's when it has ended.
type common struct {
	mu       sync.Mutex
	name     string
	level    int
	parent   *common
	output   bytes.Buffer
	out      io.Writer // of one without a parent
	failed   bool
	skipped  bool
	finished bool // by the end of its function, FailNow or SkipNow
	ended    bool // its result is reported
	helpers  map[string]bool
	start    time.Time
	duration time.Duration
	signal   chan bool       // the parent goes on
	subNames map[string]int  // how often a name was used
	parallel []*T            // subtests that wait for the end of the function
	barrier  chan bool       // closed at the end of the function
	waiting  *sync.WaitGroup // for the parallel subtests
}

func (c *common) private() {}

// Name gives the name of the test or benchmark, behind those it belongs to.
func (c *common) Name() string { return c.name }

// Fail marks the test and those it belongs to as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ended {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed says whether the test has failed.
func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// FailNow marks the test as failed and ends it.
func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

// SkipNow marks the test as skipped and ends it.
func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.finished = true
	runtime.Goexit()
}

// Skipped says whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// Helper has log lines name the caller of the calling function.
func (c *common) Helper() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[frameAt(2).Function] = true
}

// frameAt gives a frame: 1 is that of the caller.
func frameAt(skip int) runtime.Frame {
	var pcs [1]uintptr
	runtime.Callers(skip+1, pcs[:])
	frame, _ := runtime.CallersFrames(pcs[:]).Next()
	return frame
}

// log keeps a message with the place of the call of a method of T or B.
func (c *common) log(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	skip := 3
	frame := frameAt(skip)
	for c.helpers[frame.Function] {
		skip++
		frame = frameAt(skip)
	}
	file := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
	s = strings.Replace(strings.TrimSuffix(s, "\n"), "\n", "\n\t    ", -1)
	fmt.Fprintf(&c.output, "\t%s:%d: %s\n", file, frame.Line, s)
}

// Log keeps its arguments, as Println formats them, for the output.
func (c *common) Log(args ...interface{}) { c.log(fmt.Sprintln(args...)) }

// Logf keeps its arguments, as Printf formats them, for the output.
func (c *common) Logf(format string, args ...interface{}) { c.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (c *common) Error(args ...interface{}) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...interface{}) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...interface{}) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...interface{}) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...interface{}) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...interface{}) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

var errNotFinished = errors.New("test executed panic(nil) or runtime.Goexit")

// checkEnd is deferred: it tells what a function that did not end by itself ended by.
func (c *common) checkEnd() {
	err := recover()
	if !c.finished && err == nil {
		err = errNotFinished
	}
	if err != nil {
		c.Fail()
		c.report()
		panic(err)
	}
}

// report writes the result and what was logged, if they are of interest.
func (c *common) report() {
	result := "PASS"
	switch {
	case c.Failed():
		result = "FAIL"
	case c.Skipped():
		result = "SKIP"
	}
	if c.parent == nil || result != "FAIL" && !*verbose {
		return
	}
	indent := strings.Repeat("    ", c.level-1)
	text := fmt.Sprintf("%s--- %s: %s (%.2fs)\n", indent, result, c.name, c.duration.Seconds())
	for _, line := range strings.SplitAfter(c.output.String(), "\n") {
		if strings.HasPrefix(line, "\t") {
			text += indent
		}
		text += line
	}
	c.output.Reset()
	c.parent.write(text)
}

func (c *common) write(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.out != nil {
		io.WriteString(c.out, s)
	} else {
		c.output.WriteString(s)
	}
}

// root gives where the outermost one writes.
func (c *common) root() io.Writer {
	for c.parent != nil {
		c = c.parent
	}
	return c.out
}

// subName gives the name of a part: spaces are replaced, and a number is added to one that was used.
func (c *common) subName(name string) string {
	name = rewrite(name)
	if c.level > 0 {
		name = c.name + "/" + name
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.subNames == nil {
		c.subNames = map[string]int{}
	}
	unique := name
	if n := c.subNames[name]; n > 0 || c.level > 0 && strings.HasSuffix(name, "/") {
		unique = fmt.Sprintf("%s#%02d", name, n)
	}
	c.subNames[name]++
	return unique
}
