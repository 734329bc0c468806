package main

import "sync/atomic"

type counters struct {
	narrow int32
	wide   uint64
	word   uintptr
}

func store(c *counters) {
	atomic.StoreInt32(&c.narrow, -5)
	atomic.StoreUint64(&c.wide, 1<<63)
	atomic.StoreUintptr(&c.word, 7)
}

func exchange(c *counters) {
	println(atomic.SwapInt32(&c.narrow, 6), atomic.SwapUint64(&c.wide, 3), atomic.SwapUintptr(&c.word, 8))
}

func compareAndSwap(c *counters) {
	println(atomic.CompareAndSwapInt32(&c.narrow, 6, -1), atomic.CompareAndSwapInt32(&c.narrow, 6, 9))
	println(atomic.CompareAndSwapUint64(&c.wide, 4, 5), atomic.CompareAndSwapUint64(&c.wide, 3, 5))
	println(atomic.CompareAndSwapUintptr(&c.word, 8, 0))
}

func main() {
	c := &counters{}
	store(c)
	exchange(c)
	compareAndSwap(c)
	println(atomic.AddInt32(&c.narrow, -1), atomic.AddUint64(&c.wide, ^uint64(0)), atomic.AddUintptr(&c.word, 2))
	println(atomic.LoadInt32(&c.narrow), atomic.LoadUint64(&c.wide), atomic.LoadUintptr(&c.word))
}
