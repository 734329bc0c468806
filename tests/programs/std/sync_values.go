package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	f := atomic.AddInt32
	var n int32
	f(&n, 5)
	atomic.AddInt32(&n, 2)
	g := atomic.CompareAndSwapInt32
	fmt.Println(n, g(&n, 7, 9), n)
	var v atomic.Value
	v.Store("x")
	fmt.Println(v.Load())
	var m sync.Map
	m.Store(1, "a")
	x, ok := m.Load(1)
	fmt.Println(x, ok)
	y, loaded := m.LoadOrStore(2, "b")
	fmt.Println(y, loaded)
	m.Delete(1)
	m.Range(func(k, v interface{}) bool { fmt.Println(k, v); return true })
	p := sync.Pool{New: func() interface{} { return "new" }}
	p.Put("old")
	fmt.Println(p.Get(), p.Get())
	defer func() { fmt.Println(recover()) }()
	v.Store(3)
}
