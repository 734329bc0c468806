package main

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Rect struct{ w, h float64 }
type Circle struct{ r float64 }
type Label struct {
	Shape
	name string
}

func (r Rect) Area() float64         { return r.w * r.h }
func (r Rect) Perimeter() float64    { return 2 * (r.w + r.h) }
func (c *Circle) Area() float64      { return 3 * c.r * c.r }
func (c *Circle) Perimeter() float64 { return 6 * c.r }
func (l Label) Name() string         { return l.name }

type myErr struct{ code int }

func (e *myErr) Error() string { return "myErr" }

func mayFail(i int) error {
	if i == 0 {
		return nil
	}
	var e *myErr
	if i == 1 {
		return e
	}
	return &myErr{i}
}

func classify(x interface{}) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8, int16:
		_ = v
		return "small int"
	case int64:
		if v > 5 {
			return "big"
		}
		return "int64"
	case string:
		return "string " + v
	case []int:
		return "slice"
	case map[string]int:
		return "map"
	case func() int:
		return "func"
	case error:
		return "error " + v.Error()
	case NamedShape:
		return "named shape " + v.Name()
	case Shape:
		return "shape"
	case *int:
		return "*int"
	case chan int:
		return "chan"
	case [3]int:
		return "array"
	case struct{ a, b int }:
		return "anon struct"
	case interface{ Foo() }:
		return "foo"
	}
	return "?"
}

func try(what string, f func()) {
	defer func() {
		switch e := recover().(type) {
		case nil:
			println(what, "ok")
		case error:
			println(what, e.Error())
		default:
			println(what, "other")
		}
	}()
	f()
}

type T1 struct{ a int }
type T2 struct{ b []int }
type F func()
type inner struct{ x interface{} }

type lower interface{ m() }
type L int

func (L) m() {}

type withUnexp struct{}

func (withUnexp) m(int) {}

func local() interface{} {
	type T1 struct{ a int }
	return T1{1}
}

func main() {
	var ns NamedShape = Label{Rect{2, 3}, "lab"}
	println(ns.Area(), ns.Perimeter(), ns.Name())
	var s Shape = ns
	println(s.(Named).Name(), s == Shape(ns))
	s = &Circle{2}
	println(s.Area())
	_, ok := s.(Named)
	println(ok)
	for i := 0; i < 3; i++ {
		println(mayFail(i) == nil)
	}
	x := 5
	for _, v := range []interface{}{nil, 1, int8(2), int64(9), int64(1), "s", []int{1}, map[string]int{}, func() int { return 1 }, &myErr{}, ns, s, &x, make(chan int), [3]int{}, struct{ a, b int }{}, 3.5, T1{}} {
		println(classify(v))
	}
	var e, e2 interface{}
	try("E string", func() { _ = e.(string) })
	e = 1
	try("int->string", func() { _ = e.(string) })
	try("int->Shape", func() { _ = e.(Shape) })
	try("int->error", func() { _ = e.(error) })
	try("circle->Named", func() { _ = s.(Named) })
	try("shape->Rect", func() { _ = s.(Rect) })
	s = nil
	try("nilshape->Rect", func() { _ = s.(Rect) })
	try("nilshape->Named", func() { _ = s.(Named) })
	try("nil call", func() { s.Area() })
	e = T1{1}
	e2 = local()
	println(e == e2)
	try("local", func() { _ = e2.(T1) })
	e = T2{}
	e2 = T2{}
	try("uncomparable", func() { println(e == e2) })
	e, e2 = []int{}, []int{}
	try("slices", func() { println(e == e2) })
	e, e2 = F(nil), F(nil)
	try("funcs", func() { println(e == e2) })
	e, e2 = inner{[]int{1}}, inner{[]int{1}}
	try("inner", func() { println(e == e2) })
	e, e2 = inner{1}, inner{1}
	try("inner1", func() { println(e == e2) })
	e, e2 = [2]interface{}{1, "a"}, [2]interface{}{1, "a"}
	try("arr", func() { println(e == e2) })
	e, e2 = [2]interface{}{1, map[int]int{}}, [2]interface{}{2, map[int]int{}}
	try("arr2", func() { println(e == e2) })
	e, e2 = []int{}, map[int]int{}
	try("different", func() { println(e == e2) })
	e = L(3)
	_, ok = e.(lower)
	println(ok)
	e = withUnexp{}
	_, ok = e.(lower)
	println(ok)
	try("wrong sig", func() { e.(lower).m() })
	var pr *Rect
	try("nil ptr wrapper", func() { Shape(pr).Area() })
	var lab *Label
	try("nil label", func() { Named(lab).Name() })
	lab = &Label{}
	try("nil embedded", func() { Shape(lab).Area() })
	f := Shape.Area
	println(f(Rect{4, 5}))
	g := ns.Perimeter
	println(g())
	h := (*Circle).Area
	println(h(&Circle{1}))
	k := Rect.Area
	println(k(Rect{1, 2}))
	var big interface{} = [100]int{99: 5}
	arr := big.([100]int)
	println(arr[99])
	if v, ok := big.([100]int); ok {
		println(v[99])
	}
	if v, ok := big.([99]int); !ok {
		println(v[98])
	}
	var em interface{ Shape } = Rect{1, 1}
	println(em.Area())
	switch {
	case interface{}(1) == 1:
		println("eq const")
	}
	switch interface{}("a") {
	case 1:
		println("no")
	case "a":
		println("yes")
	}
	var i1 interface{} = 1.0
	println(i1 == 1, i1 == 1.0, 1.0 == i1)
}
