package main

import "runtime"

type I interface{ M() }
type J interface{ N() }
type T struct{}
type U struct{}

func (T) M()  {}
func (*U) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		e, isrt := r.(runtime.Error)
		if isrt {
			println(name, "runtime.Error:", e.Error())
			return
		}
		if e, ok := r.(error); ok {
			println(name, "error:", e.Error())
			return
		}
		if s, ok := r.(string); ok {
			println(name, "string:", s)
			return
		}
		println(name, "other")
	}()
	f()
	println(name, "no panic")
}

var zero int
var nilmap map[string]int
var nilp *struct{ a [100]int }
var any interface{}
var ch chan int
var sl = []int{1, 2, 3}
var i = 5
var neg = -1

func main() {
	try("index", func() { println(sl[i]) })
	try("indexneg", func() { println(sl[neg]) })
	try("slice", func() { println(sl[i:]) })
	try("slice2", func() { println(sl[2:neg]) })
	try("slice3", func() { _ = sl[1:2:i] })
	try("str", func() { _ = "abc"[i] })
	try("strslice", func() { s := "abc"; println(s[i:]) })
	try("div", func() { println(1 / zero) })
	try("mod", func() { println(1 % zero) })
	try("nilmap", func() { nilmap["a"] = 1 })
	try("nilptr", func() { println(nilp.a[3]) })
	try("assertnil", func() { _ = any.(int) })
	try("assert", func() { var x interface{} = "s"; _ = x.(int) })
	try("assertI", func() { var x interface{} = "s"; _ = x.(I) })
	try("assertnilI", func() { _ = any.(I) })
	try("assertE2", func() { var x I = T{}; _ = x.(J) })
	try("assertI2T", func() { var x I = T{}; _ = x.(*U) })
	try("assertU", func() { var x interface{} = U{}; _ = x.(I) })
	try("closenil", func() { close(ch) })
	try("closetwice", func() { c := make(chan int); close(c); close(c) })
	try("sendclosed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("makeslice", func() { _ = make([]int, neg) })
	try("makeslicecap", func() { _ = make([]int, 1, neg) })
	try("makeslicebig", func() { _ = make([]int, 1<<62>>uint(zero)) })
	try("makechan", func() { _ = make(chan int, neg) })
	try("makemap", func() { m := make(map[int]int, neg); println(len(m)) })
	try("hash", func() { m := map[interface{}]int{}; m[[]int{1}] = 2 })
	try("hashf", func() { m := map[interface{}]int{}; _ = m[func() {}] })
	try("cmp", func() { var a, b interface{} = []int{1}, []int{1}; println(a == b) })
	try("cmpmap", func() { var a, b interface{} = map[int]int{}, map[int]int{}; println(a == b) })
	try("cmpstruct", func() {
		type S struct {
			f func()
			i int
		}
		var a, b interface{} = S{}, S{}
		println(a == b)
	})
	try("nilfunc", func() { var f func(); f() })
	try("nilmethod", func() { var i I; i.M() })
	try("nilU", func() { var u *T; u.M() })
	try("nilwrap", func() { var u *T; var i I = u; i.M() })
	try("shift", func() { var s int = -1; println(1 << uint(s)) })
	try("goexitvalue", func() { panic(runtime.Error(nil)) })
	try("custom", func() { panic(3) })
	try("append", func() { var x [10]int; s := x[:]; s = append(s[:5:5], 1); println(len(s), cap(s)) })
	try("copy", func() { println(copy(sl, sl[1:])) })
	try("conv", func() { var x interface{} = 3; println(x.(string)) })
	try("TypeAssertionError", func() {
		defer func() {
			_, ok := recover().(*runtime.TypeAssertionError)
			println(ok)
		}()
		_ = any.(T)
	})
}
