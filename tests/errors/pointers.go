package main

type t struct{ n int }

func (p *t) set(n int) { p.n = n }

func make1() t { return t{} }

func main() {
	make1().set(1)
	t{}.set(2)
	m := map[string]t{}
	m["a"].set(3)
	_ = &make1()
	_ = &m["a"]
	var p **t
	p.set(1)
	println(p.n)
	var i interface{} = 1
	println(i.n, i + 1)
	var f func()
	println(f == f)
	println([]int{} == nil, []int{} == []int{})
}
