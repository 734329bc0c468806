// Run-time errors are panics with Go's texts that can be recovered.
// needs: recover
package main

type t struct{ x [100]int }

func try(name string, f func()) {
	defer func() {
		err := recover().(error)
		println(name, err.Error())
	}()
	f()
	println("not reached")
}

func main() {
	zero, index := 0, 5
	s := []int{1, 2, 3}
	var a [4]int
	var p *t
	var m map[string]int
	var i interface{} = "text"
	var e error
	var fn func()
	try("divide", func() { println(1 / zero) })
	try("modulo", func() { println(1 % zero) })
	try("index", func() { println(s[index]) })
	try("negative", func() { println(s[zero-1]) })
	try("array", func() { println(a[index]) })
	try("slice", func() { println(len(s[index:])) })
	try("slice order", func() { println(len(s[3:index-3])) })
	try("string", func() { println("abc"[index]) })
	try("nil", func() { println(p.x[3]) })
	try("nil store", func() { p.x[3] = 1 })
	try("nil map", func() { m["x"] = 1 })
	try("assertion", func() { println(i.(int)) })
	try("method", func() { println(e.Error()) })
	try("function", func() { fn() })
	try("make", func() { println(len(make([]int, zero-1))) })
	println(m["missing"])
}

//> divide runtime error: integer divide by zero
//> modulo runtime error: integer divide by zero
//> index runtime error: index out of range
//> negative runtime error: index out of range
//> array runtime error: index out of range
//> slice runtime error: slice bounds out of range
//> slice order runtime error: slice bounds out of range
//> string runtime error: index out of range
//> nil runtime error: invalid memory address or nil pointer dereference
//> nil store runtime error: invalid memory address or nil pointer dereference
//> nil map assignment to entry in nil map
//> assertion interface conversion: interface {} is string, not int
//> method runtime error: invalid memory address or nil pointer dereference
//> function runtime error: invalid memory address or nil pointer dereference
//> make runtime error: makeslice: len out of range
//> 0
