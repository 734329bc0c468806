// Finalizers run once their objects are unreachable; the collector can be tuned; allocations are counted by size class.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type node struct {
	id   int
	next *node
}

type I interface{ Name() string }

func (n *node) Name() string { return fmt.Sprint("node", n.id) }

var kept *node
var done = make(chan string, 100)

func make1() {
	a := &node{id: 1}
	a.next = &node{id: 2}
	runtime.SetFinalizer(a, func(n *node) { done <- fmt.Sprint("ptr ", n.id, " ", n.next.id) })
	b := &node{id: 3}
	runtime.SetFinalizer(b, func(n I) (int, string) { done <- "iface " + n.Name(); return 1, "x" })
	c := &node{id: 4}
	runtime.SetFinalizer(c, func(n interface{}) { done <- fmt.Sprint("eface ", n.(*node).id); kept = n.(*node) })
	d := &node{id: 5}
	runtime.SetFinalizer(d, func(n *node) { done <- "wrong" })
	runtime.SetFinalizer(d, nil)
	e := &node{id: 6}
	e.next = e
	runtime.SetFinalizer(e, func(n *node) { done <- "cycle" })
}

func clobber(n int) int {
	var x [100]int
	for i := range x {
		x[i] = n
	}
	if n > 0 {
		return clobber(n-1) + x[n]
	}
	return 0
}

func main() {
	go func() { make1(); done <- "made" }()
	fmt.Println(<-done)
	clobber(50)
	got := map[string]bool{}
	for i := 0; i < 10; i++ {
		runtime.GC()
		runtime.Gosched()
	}
	for len(done) > 0 {
		got[<-done] = true
	}
	fmt.Println(got["ptr 1 2"], got["iface node3"], got["eface 4"], got["wrong"], got["cycle"], len(got), kept.id)
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(debug.SetGCPercent(-1), debug.SetGCPercent(50), debug.SetGCPercent(100), debug.SetMaxStack(1<<20), debug.SetMaxStack(1000000000))
	var m1, m2 runtime.MemStats
	runtime.ReadMemStats(&m1)
	var keep []*[6]int
	for i := 0; i < 1000; i++ {
		keep = append(keep, new([6]int))
	}
	runtime.ReadMemStats(&m2)
	fmt.Println(m2.BySize[4].Size, m2.BySize[4].Mallocs-m1.BySize[4].Mallocs >= 1000)
	keep = nil
	n := 0
	count := 0
	for i := 0; i < 100; i++ {
		x := new([64]int)
		runtime.SetFinalizer(x, func(*[64]int) { count++ })
		n += len(x)
	}
	runtime.GC()
	runtime.Gosched()
	runtime.GC()
	runtime.Gosched()
	fmt.Println(count > 80)
}
