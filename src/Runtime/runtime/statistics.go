package runtime

import "unsafe"

// MemStats are figures of the memory.
type MemStats struct {
	Alloc      uint64
	TotalAlloc uint64
	Sys        uint64
	Lookups    uint64
	Mallocs    uint64
	Frees      uint64

	HeapAlloc    uint64
	HeapSys      uint64
	HeapIdle     uint64
	HeapInuse    uint64
	HeapReleased uint64
	HeapObjects  uint64

	StackInuse  uint64
	StackSys    uint64
	MSpanInuse  uint64
	MSpanSys    uint64
	MCacheInuse uint64
	MCacheSys   uint64
	BuckHashSys uint64
	GCSys       uint64
	OtherSys    uint64

	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool

	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats stores the figures. Objects that are garbage count as allocated until a collection finds out.
func ReadMemStats(m *MemStats) {
	*m = MemStats{EnableGC: true, NumGC: stats.collections, NumForcedGC: stats.forced, PauseTotalNs: stats.pause}
	bytes, objects := stats.allocated, stats.mallocs
	for i := 1; i < len(m.BySize); i++ {
		m.BySize[i].Size = uint32(sizeClasses[i-1])
		m.BySize[i].Mallocs = stats.classes[i-1].mallocs
		m.BySize[i].Frees = stats.classes[i-1].frees
	}
	for i, s := range current {
		if s != &noSpan {
			n := s.freeObjects() - s.remaining()
			bytes += n * s.elemsize
			objects += uint64(n)
			if class := i/2 + 1; class < len(m.BySize) {
				m.BySize[class].Mallocs += uint64(n)
			}
		}
	}
	m.TotalAlloc = uint64(bytes)
	m.Mallocs = objects
	m.Frees = stats.frees
	m.Alloc = uint64(bytes - stats.freed)
	m.HeapAlloc = m.Alloc
	m.HeapObjects = m.Mallocs - m.Frees
	m.Sys = uint64(heap.system)
	m.HeapSys = uint64(heap.pages << pageShift)
	m.HeapInuse = uint64(heap.inUse << pageShift)
	m.HeapIdle = m.HeapSys - m.HeapInuse
	m.NextGC = uint64(stats.nextCollection)
}

// There are no profiles and no execution traces: rates can be set, nothing is recorded.

// MemProfileRate would be how many bytes are allocated between two samples.
var MemProfileRate int = 512 * 1024

// StackRecord is a stack of calls.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack gives the return addresses.
func (r *StackRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

// MemProfileRecord is what was allocated at one place.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes is what has not been freed.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects is what has not been freed.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack gives the return addresses.
func (r *MemProfileRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

// BlockProfileRecord is how long goroutines waited at one place.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

func untilZero(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs
}

// MemProfile gives no records.
//
//go:noinline
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

// BlockProfile gives no records.
//
//go:noinline
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MutexProfile gives no records.
//
//go:noinline
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// ThreadCreateProfile gives no records.
//
//go:noinline
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) { return 0, true }

// GoroutineProfile gives the stack of the running goroutine.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	if len(p) < n {
		return n, false
	}
	callers(1, p[0].Stack0[:])
	return n, true
}

// SetBlockProfileRate has no effect.
//
//go:noinline
func SetBlockProfileRate(rate int) {}

// SetMutexProfileFraction has no effect.
func SetMutexProfileFraction(rate int) int { return 0 }

// SetCPUProfileRate has no effect.
//
//go:noinline
func SetCPUProfileRate(hz int) {}

// CPUProfile always panics, as in Go.
func CPUProfile() []byte {
	panic("CPUProfile no longer available")
}

// StartTrace is not supported.
//
//go:noinline
func StartTrace() error { return errorString("tracing is not supported by GoDefer") }

// StopTrace has no effect.
//
//go:noinline
func StopTrace() {}

// ReadTrace gives nil: there is no trace.
//
//go:noinline
func ReadTrace() []byte { return nil }

// SetCgoTraceback has no effect: there is no C.
//
//go:noinline
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}
