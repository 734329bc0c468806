package testing

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// B is a benchmark that is going on. Its function does the work N times.
type B struct {
	common
	N int

	filter      *filter
	bytes       int64
	isTimed     bool
	showsAllocs bool
	hasParts    bool
	parallelism int
	allocs      uint64 // at the start of the timer
	allocated   uint64
	netAllocs   uint64
	netBytes    uint64
	result      BenchmarkResult
}

// InternalBenchmark is a benchmark and its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// StartTimer has time count.
func (b *B) StartTimer() {
	if b.isTimed {
		return
	}
	b.allocs, b.allocated = memory()
	b.start = time.Now()
	b.isTimed = true
}

// StopTimer has time not count.
func (b *B) StopTimer() {
	if !b.isTimed {
		return
	}
	b.duration += time.Since(b.start)
	allocs, allocated := memory()
	b.netAllocs += allocs - b.allocs
	b.netBytes += allocated - b.allocated
	b.isTimed = false
}

// ResetTimer forgets the time and the allocations up to now.
func (b *B) ResetTimer() {
	if b.isTimed {
		b.allocs, b.allocated = memory()
		b.start = time.Now()
	}
	b.duration, b.netAllocs, b.netBytes = 0, 0, 0
}

func memory() (allocs, bytes uint64) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.Mallocs, stats.TotalAlloc
}

// SetBytes tells how many bytes one operation works on.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs has the result show allocations.
func (b *B) ReportAllocs() { b.showsAllocs = true }

// SetParallelism sets how many goroutines RunParallel uses for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// PB shares the operations of RunParallel out.
type PB struct {
	left *int64
}

// Next says whether there is one more operation to do.
func (pb *PB) Next() bool { return atomic.AddInt64(pb.left, -1) >= 0 }

// RunParallel has several goroutines run the body, which share the operations.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	goroutines := runtime.GOMAXPROCS(0)
	if b.parallelism > 1 {
		goroutines *= b.parallelism
	}
	left := int64(b.N)
	var wait sync.WaitGroup
	wait.Add(goroutines)
	for i := 0; i < goroutines; i++ {
		go func() {
			defer wait.Done()
			body(&PB{&left})
		}()
	}
	wait.Wait()
	if left > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// Run runs f as a part of the benchmark and says whether it passed.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasParts = true
	full := b.subName(name)
	if !b.filter.chooses(full) {
		return true
	}
	sub := &B{common: common{name: full, parent: &b.common, level: b.level + 1}, filter: b.filter}
	sub.measure(f)
	sub.write()
	return !sub.Failed()
}

// write writes the result line of a benchmark that has no parts.
func (b *B) write() {
	switch {
	case b.Failed():
		b.common.report()
	case !b.hasParts && b.root() != nil:
		line := fmt.Sprintf("%s\t%v", b.name, b.result)
		if *benchMem || b.showsAllocs {
			line += "\t" + b.result.MemString()
		}
		fmt.Fprintln(b.root(), line)
	}
}

// measure runs f for more and more operations, until they take as long as the flag -test.benchtime says.
func (b *B) measure(f func(*B)) {
	const most = 1000000000
	n := 1
	for b.runN(f, n); !b.Failed() && !b.Skipped() && !b.hasParts && b.duration < *benchTime && n < most; b.runN(f, n) {
		n = next(n, b.duration, *benchTime)
	}
	b.result = BenchmarkResult{n, b.duration, b.bytes, b.netAllocs, b.netBytes}
}

// next gives how many operations to try when n took so long: a fifth more than are needed, at most 100 times as many, as a round number.
func next(n int, took, wanted time.Duration) int {
	needed := 100 * n
	if each := int64(took) / int64(n); each > 0 {
		needed = int(int64(wanted) / each)
	}
	if needed += needed / 5; needed > 100*n {
		needed = 100 * n
	}
	if needed <= n {
		needed = n + 1
	}
	return roundUp(needed)
}

// roundUp gives the next number of the form 1, 2, 3 or 5 times a power of 10.
func roundUp(n int) int {
	base := 1
	for base*10 <= n {
		base *= 10
	}
	for _, factor := range []int{1, 2, 3, 5} {
		if n <= factor*base {
			return factor * base
		}
	}
	return 10 * base
}

// runN runs f in a goroutine of its own, as FailNow ends it.
func (b *B) runN(f func(*B), n int) {
	runtime.GC()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer b.checkEnd()
		b.N = n
		b.finished = false
		b.ResetTimer()
		b.StartTimer()
		defer b.StopTimer()
		f(b)
		b.finished = true
	}()
	<-done
}

// Benchmark measures f.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{}
	b.measure(f)
	if b.Failed() {
		return BenchmarkResult{}
	}
	return b.result
}

// RunBenchmarks runs the benchmarks that the flag -test.bench chooses.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks(matchString, benchmarks, os.Stdout)
}

func runBenchmarks(match func(pat, str string) (bool, error), benchmarks []InternalBenchmark, out io.Writer) bool {
	if *bench == "" {
		return true
	}
	all := &B{common: common{out: out}, filter: newFilter(match, *bench)}
	for _, benchmark := range benchmarks {
		all.Run(benchmark.Name, benchmark.F)
	}
	return !all.Failed()
}

// BenchmarkResult is what a benchmark measured.
type BenchmarkResult struct {
	N         int           // operations
	T         time.Duration // for all
	Bytes     int64         // each works on
	MemAllocs uint64
	MemBytes  uint64
}

// NsPerOp gives the nanoseconds of an operation.
func (r BenchmarkResult) NsPerOp() int64 { return each(r.T.Nanoseconds(), r.N) }

// AllocsPerOp gives the allocations of an operation.
func (r BenchmarkResult) AllocsPerOp() int64 { return each(int64(r.MemAllocs), r.N) }

// AllocedBytesPerOp gives the bytes that an operation allocates.
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return each(int64(r.MemBytes), r.N) }

func each(total int64, n int) int64 {
	if n <= 0 {
		return 0
	}
	return total / int64(n)
}

func (r BenchmarkResult) String() string {
	ns := fmt.Sprintf("%10d ns/op", r.NsPerOp())
	if per := float64(r.T.Nanoseconds()) / float64(r.N); r.N > 0 && r.NsPerOp() < 100 {
		// The fraction matters; its point stands where the others' last digits do.
		if r.NsPerOp() < 10 {
			ns = fmt.Sprintf("%13.2f ns/op", per)
		} else {
			ns = fmt.Sprintf("%12.1f ns/op", per)
		}
	}
	speed := ""
	if r.Bytes > 0 && r.T > 0 && r.N > 0 {
		speed = fmt.Sprintf("\t%7.2f MB/s", float64(r.Bytes)*float64(r.N)/1e6/r.T.Seconds())
	}
	return fmt.Sprintf("%8d\t%s%s", r.N, ns, speed)
}

// MemString gives what an operation allocates as text.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// AllocsPerRun gives how many allocations a call of f makes on average, as a whole number. It calls f once before it counts.
func AllocsPerRun(runs int, f func()) (avg float64) {
	f()
	before, _ := memory()
	for i := 0; i < runs; i++ {
		f()
	}
	after, _ := memory()
	return float64((after - before) / uint64(runs))
}
