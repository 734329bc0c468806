// testing as a library: tests with parts, logs and results, examples, benchmarks' numbers, allocations.
package main

import (
	"flag"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"
)

func passes(t *testing.T) { t.Log("logged", t.Name()) }

func skips(t *testing.T) {
	defer fmt.Println("deferred", t.Skipped())
	t.Skipf("because %s", "x")
}

func parts(t *testing.T) {
	for _, name := range []string{"a b", "a b", "", "x/y", "\x01é"} {
		ok := t.Run(name, func(t *testing.T) {
			fmt.Println("in", t.Name())
			if strings.HasSuffix(t.Name(), "y") {
				t.Run("inner", func(t *testing.T) { t.SkipNow() })
			}
		})
		fmt.Println(name, ok)
	}
	fmt.Println(t.Failed(), testing.Short(), testing.Verbose(), testing.CoverMode() == "", testing.Coverage())
}

func parallel(t *testing.T) {
	for i := 0; i < 2; i++ {
		i := i
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			time.Sleep(time.Duration(i) * 20 * time.Millisecond)
		})
	}
	fmt.Println("end of function")
}

var sink []byte

func main() {
	flag.Parse()
	r := testing.BenchmarkResult{N: 100, T: time.Second, Bytes: 1 << 20, MemAllocs: 250, MemBytes: 3200}
	fmt.Println(r.NsPerOp(), r.AllocsPerOp(), r.AllocedBytesPerOp(), r.MemString(), "|", r)
	for _, d := range []time.Duration{0, 50, 1234, 9999, 1e6} {
		fmt.Println(testing.BenchmarkResult{N: 100, T: d})
	}
	fmt.Println(testing.AllocsPerRun(10, func() { sink = make([]byte, 100); sink = make([]byte, 200) }), testing.AllocsPerRun(5, func() {}))
	flag.Set("test.benchtime", "1ms")
	total := 0
	b := testing.Benchmark(func(b *testing.B) {
		b.SetBytes(5)
		for i := 0; i < b.N; i++ {
			total++
		}
	})
	fmt.Println(b.N > 0, b.T > 0, total >= b.N, b.Bytes)
	fmt.Println(testing.Benchmark(func(b *testing.B) { b.FailNow() }))
	testing.Benchmark(func(b *testing.B) {
		n := make(chan int, 2*b.N)
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				n <- 1
			}
		})
		if len(n) != b.N {
			fmt.Println("shared", len(n), b.N)
		}
	})
	tests := []testing.InternalTest{{"TestPasses", passes}, {"TestSkips", skips}, {"TestParts", parts}, {"TestParallel", parallel}}
	fmt.Println(testing.RunTests(regexp.MatchString, tests))
	examples := []testing.InternalExample{{"ExampleA", func() { fmt.Println("out") }, "out\n", false}, {"ExampleB", func() { fmt.Println("1\n2") }, "2\n1", true}}
	fmt.Println(testing.RunExamples(regexp.MatchString, examples))
	testing.Main(regexp.MatchString, tests, nil, examples)
}
