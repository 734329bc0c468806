package main

type T int

func (t T) M() {}

type M interface{ M() }

func g() (T, T) { println("g"); return 1, 2 }

func f() (a, b M) {
	a, b = g()
	return
}

type I interface{ foo() }
type S struct{ a, b int }

func (S) foo() {}

//go:noinline
func h() (I, int) { return S{1, 2}, 5 }

func k(v interface{}) (interface{}, int) {
	var x int
	v, x = h()
	return v, x
}

type A struct {
	K int
	S string
}

func proxy() (x int, a A)          { return 1, A{2, "3"} }
func consume(x int, a interface{}) { println(x, a.(A).S) }
func main() {
	consume(proxy())
	a, b := f()
	println(a.(T), b.(T))
	v, x := k(nil)
	println(v.(S).b, x)
}

type shape interface {
	foo()
	area() int
}

func (S) area() int { return 7 }

//go:noinline
func shapes() (shape, *S) { return S{3, 4}, &S{5, 6} }

func unnamed() (I, interface{}) { return shapes() }

func named() (i I, e interface{}) { return shapes() }

func variadic(all ...interface{}) int { return len(all) }

func init() {
	i, e := unnamed()
	println(i.(S).b, e.(*S).b)
	i, e = named()
	println(i.(S).b, e.(*S).b)
	var m = map[string]interface{}{}
	m["i"], m["e"] = shapes()
	println(m["i"].(shape).area(), m["e"].(I) != nil)
	println(variadic(shapes()))
	var p [2]interface{}
	p[0], p[1] = h()
	println(p[0].(I) == i, p[1].(int))
}
