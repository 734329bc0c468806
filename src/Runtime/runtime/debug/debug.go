// Package debug has what a program may ask of the runtime for debugging. Figures of the collector are those of runtime.ReadMemStats.
package debug

import (
	"os"
	"runtime"
	"time"
)

// GCStats are figures of collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats stores the figures; pauses are not measured.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := range stats.PauseQuantiles {
		stats.PauseQuantiles[i] = 0
	}
}

// settings are what the Set functions remember; they have no other effect.
var settings = struct {
	maxThreads   int
	panicOnFault bool
}{maxThreads: 10000}

func setGCPercent(percent int) int
func setMaxStack(bytes int) int

// SetGCPercent sets the growth of the heap after which a collection begins; it gives the setting before.
//go:noinline
func SetGCPercent(percent int) int {
	return setGCPercent(percent)
}

// FreeOSMemory runs a collection.
func FreeOSMemory() {
	runtime.GC()
}

// SetMaxStack sets the most bytes that the stack of a goroutine may have; it gives the setting before.
//go:noinline
func SetMaxStack(bytes int) int {
	return setMaxStack(bytes)
}

// SetMaxThreads gives the setting before; there is one thread.
//go:noinline
func SetMaxThreads(threads int) int {
	old := settings.maxThreads
	settings.maxThreads = threads
	return old
}

// SetPanicOnFault gives the setting before; faults at other addresses than nil end the program.
//go:noinline
func SetPanicOnFault(enabled bool) bool {
	old := settings.panicOnFault
	settings.panicOnFault = enabled
	return old
}

// WriteHeapDump is not supported and writes nothing.
//go:noinline
func WriteHeapDump(fd uintptr) {}

// SetTraceback has no effect: traces show what they show by default.
//go:noinline
func SetTraceback(level string) {}

// PrintStack writes the calls going on to standard error.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// Stack gives the calls going on as text.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}
