package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"path"
)

type ints []int

func (h ints) Len() int            { return len(h) }
func (h ints) Less(i, j int) bool  { return h[i] < h[j] }
func (h ints) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *ints) Pop() interface{} {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func show(l *list.List) {
	print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		print(" ", e.Value.(int))
	}
	print(" |")
	for e := l.Back(); e != nil; e = e.Prev() {
		print(" ", e.Value.(int))
	}
	println()
}

func lists() {
	l := list.New()
	a, b := l.PushBack(1), l.PushFront(2)
	c := l.InsertAfter(3, a)
	d := l.InsertBefore(4, a)
	show(l)
	l.MoveToFront(c)
	l.MoveToBack(b)
	l.MoveBefore(d, c)
	l.MoveAfter(a, b)
	show(l)
	var other list.List
	other.PushBack(10)
	other.PushBackList(l)
	other.PushFrontList(&other)
	show(&other)
	println(l.Remove(b).(int), l.Remove(b).(int), other.InsertAfter(5, b) == nil, b.Next() == nil)
	show(l)
	show(l.Init())
}

func heaps() {
	h := &ints{5, 2, 8, 1, 9, 3}
	heap.Init(h)
	heap.Push(h, 4)
	(*h)[3] = 100
	heap.Fix(h, 3)
	println(heap.Remove(h, 2).(int))
	for h.Len() > 0 {
		print(heap.Pop(h).(int), " ")
	}
	println()
}

func rings() {
	r := ring.New(5)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	show := func(v interface{}) { print(v.(int), " ") }
	r.Do(show)
	s := r.Unlink(2)
	s.Do(show)
	r.Move(-1).Do(show)
	r.Link(s)
	r.Do(show)
	println(r.Len(), r.Prev().Value.(int), ring.New(0) == nil, new(ring.Ring).Len())
}

func main() {
	lists()
	heaps()
	rings()
	for _, p := range []string{"", "/", ".", "..", "a/b", "a//b/./c/..", "/../a", "../../x", "a/../..", "abc/", "/a/b.tar.gz", "./.", "a/b/../../../c", "x/.y"} {
		dir, file := path.Split(p)
		println(path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), path.IsAbs(p), dir, file, path.Join(p, "", "../z"), path.Join("", p))
	}
	for _, m := range [][2]string{{"abc", "abc"}, {"*", "abc"}, {"*c", "abc"}, {"a*", "ab/c"}, {"a*/b", "a/c/b"}, {"a*b*c*d*e*/f", "axbxcxdxe/f"},
		{"a*b?c*x", "abxbbxdbxebxczzx"}, {"ab[c]", "abc"}, {"ab[^b-d]", "abc"}, {"ab[e-g]", "abc"}, {"a\\*b", "a*b"}, {"a?b", "a☺b"}, {"[a-ζ]*", "α"}, {"*[a-ζ]", "A"},
		{"[]a]", "]"}, {"[-]", "-"}, {"[x-]", "x"}, {"[a-b-c]", "a"}, {"[", "a"}, {"[^", "a"}, {"a[", "ab"}, {"a[", "a"}, {"*x", "xxx"}, {"\\", "a"}, {"[\\]a]", "]"}} {
		ok, err := path.Match(m[0], m[1])
		println(m[0], m[1], ok, err == path.ErrBadPattern)
	}
}
