// Package reflect: types made at run time are the program's own, conversions between all kinds, deep equality, selects, and what misuse panics with.
package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"reflect"
	"sort"
	"strings"
	"unsafe"
)

type M int

func (m M) Twice() M       { return 2 * m }
func (m *M) Add(n int) int { *m += M(n); return int(*m) }

type S struct {
	A int `json:"a" xml:"b"`
	B string
	c []byte
	*E
}

type E struct{ X, y float64 }

func (e E) Norm() float64 { return math.Hypot(e.X, e.y) }

type I interface{ Twice() M }

type node struct {
	v    int
	next *node
}

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

func made() {
	m, s, i := reflect.TypeOf(M(0)), reflect.TypeOf(""), reflect.TypeOf(0)
	fmt.Println(
		reflect.ArrayOf(8, s) == reflect.TypeOf([8]string{}), reflect.SliceOf(m) == reflect.TypeOf([]M{}), reflect.PtrTo(m) == reflect.TypeOf(new(M)),
		reflect.MapOf(m, reflect.SliceOf(s)) == reflect.TypeOf(map[M][]string{}), reflect.ChanOf(reflect.RecvDir, m) == reflect.TypeOf(make(<-chan M)),
		reflect.ChanOf(reflect.SendDir, m) == reflect.TypeOf(make(chan<- M)), reflect.ChanOf(reflect.BothDir, m) == reflect.TypeOf(make(chan M)),
		reflect.FuncOf([]reflect.Type{m, reflect.TypeOf([]string{})}, []reflect.Type{i}, true) == reflect.TypeOf(func(M, ...string) int { return 0 }),
		reflect.TypeOf(M.Twice) == m.Method(0).Type, m.Method(0).Func.Interface().(func(M) M)(4))
	a := reflect.New(reflect.ArrayOf(3, reflect.ArrayOf(2, m))).Elem()
	a.Index(1).Index(1).SetInt(5)
	fmt.Println(a.Interface(), a.Type(), a.Interface().([3][2]M)[1])
	mm := reflect.MakeMap(reflect.MapOf(reflect.ArrayOf(2, s), i))
	mm.SetMapIndex(reflect.ValueOf([2]string{"a", "b"}), reflect.ValueOf(7))
	fmt.Println(mm.Interface().(map[[2]string]int)[[2]string{"a", "b"}], mm.Len())
	c := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.SliceOf(m)), 1)
	c.Send(reflect.ValueOf([]M{1, 2}))
	v, ok := c.Recv()
	fmt.Println(v, ok, c.Cap(), c.Len())
	st := reflect.StructOf([]reflect.StructField{{Name: "Name", Type: s, Tag: `k:"v"`}, {Name: "N", Type: reflect.PtrTo(i)}, {Name: "L", Type: reflect.ArrayOf(2, reflect.TypeOf(int8(0)))}})
	x := reflect.New(st).Elem()
	x.Field(0).SetString("hi")
	fmt.Printf("%v %+v %d %v\n", st, x.Interface(), st.Size(), st.Field(0).Tag.Get("k"))
	fmt.Println(st == reflect.TypeOf(struct {
		Name string `k:"v"`
		N    *int
		L    [2]int8
	}{}), reflect.DeepEqual(x.Interface(), reflect.Zero(st).Interface()))
	f := reflect.FuncOf([]reflect.Type{reflect.PtrTo(m)}, []reflect.Type{s, reflect.TypeOf((*error)(nil)).Elem()}, false)
	fmt.Println(f, f.NumIn(), f.NumOut(), f.IsVariadic(), f.Out(1))
	try("ArrayOf", func() { reflect.ArrayOf(-1, i) })
	try("MapOf", func() { reflect.MapOf(reflect.SliceOf(i), i) })
	try("FuncOf", func() { reflect.FuncOf([]reflect.Type{i}, nil, true) })
	try("ChanOf", func() { reflect.ChanOf(0, i) })
	try("StructOf", func() { reflect.StructOf([]reflect.StructField{{Name: "", Type: i}}) })
	try("StructOf", func() { reflect.StructOf([]reflect.StructField{{Name: "A", Type: i}, {Name: "A", Type: i}}) })
	try("StructOf", func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: i}}) })
	try("StructOf", func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) })
}

func conversions() {
	values := []interface{}{int8(-5), uint8(200), int64(1 << 40), uint64(1 << 63), uintptr(7), float32(2.5), -1e20, complex64(1 + 2i), true, "héllo", []byte("by"), []rune("rü"), M(9), [2]int{1, 2}, S{A: 1}, &S{}, (*node)(nil), map[string]int{}, func() {}, errors.New("e"), make(chan int), unsafe.Pointer(nil)}
	targets := []interface{}{int(0), int8(0), uint16(0), uint64(0), uintptr(0), float32(0), float64(0), complex64(0), complex128(0), "", []byte(nil), []rune(nil), M(0), false, [2]int{}, S{}, (*S)(nil), (<-chan int)(nil), map[string]int(nil)}
	for _, v := range values {
		val := reflect.ValueOf(v)
		for _, t := range targets {
			typ := reflect.TypeOf(t)
			if !val.Type().ConvertibleTo(typ) {
				continue
			}
			r := val.Convert(typ)
			if k := typ.Kind(); k == reflect.Ptr || k == reflect.Chan {
				fmt.Print(r.Type(), "; ")
				continue
			}
			fmt.Printf("%v(%v)=%v; ", typ, v, r.Interface())
		}
		for _, it := range []reflect.Type{reflect.TypeOf((*interface{})(nil)).Elem(), reflect.TypeOf((*I)(nil)).Elem(), reflect.TypeOf((*error)(nil)).Elem(), reflect.TypeOf((*fmt.Stringer)(nil)).Elem()} {
			fmt.Print(val.Type().Implements(it), val.Type().AssignableTo(it), val.Type().ConvertibleTo(it), " ")
		}
		fmt.Println(val.Type(), val.Type().Comparable())
	}
	try("Convert", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("Convert", func() { reflect.ValueOf(M(3)).Convert(reflect.TypeOf((*error)(nil)).Elem()) })
	v := reflect.ValueOf(M(3)).Convert(reflect.TypeOf((*I)(nil)).Elem())
	fmt.Println(v.Kind(), v.Type(), v.Elem().Type(), v.Interface(), v.NumMethod(), v.Method(0).Call(nil)[0])
}

func equality() {
	loop := &node{v: 1}
	loop.next = loop
	loop2 := &node{v: 1}
	loop2.next = &node{1, loop2}
	var nilSlice []int
	var nilMap map[int]int
	f := func() {}
	pairs := [][2]interface{}{
		{1, 1}, {1, int64(1)}, {nil, nil}, {nil, 0}, {nilSlice, []int{}}, {nilSlice, []int(nil)}, {[]int{}, []int{}}, {nilMap, map[int]int{}}, {map[int]int{1: 2}, map[int]int{1: 2}}, {map[int]int{1: 2}, map[int]int{1: 3}}, {map[int]int{1: 2}, map[int]int{2: 2}},
		{math.NaN(), math.NaN()}, {[]float64{math.NaN()}, []float64{math.NaN()}}, {map[float64]int{math.NaN(): 1}, map[float64]int{math.NaN(): 1}}, {f, f}, {(func())(nil), (func())(nil)}, {loop, loop}, {loop, loop2}, {&node{1, nil}, &node{1, nil}}, {S{B: "x", c: []byte{1}}, S{B: "x", c: []byte{1}}}, {S{c: nil}, S{c: []byte{}}},
		{[]interface{}{1, "a", nil}, []interface{}{1, "a", nil}}, {errors.New("a"), errors.New("a")}, {M(1), 1}, {[2]int{1, 2}, [2]int{1, 2}}, {&[]int{1}, &[]int{1}}, {-0.0, 0.0}, {make(chan int), make(chan int)}, {"a", "a"}, {[]byte("a"), []byte("a")}, {struct{ f func() }{nil}, struct{ f func() }{nil}},
	}
	for _, p := range pairs {
		fmt.Print(reflect.DeepEqual(p[0], p[1]), " ")
	}
	nan := math.NaN()
	m := map[string]interface{}{"x": nan}
	s := []interface{}{nan}
	fmt.Println(reflect.DeepEqual(m, m), reflect.DeepEqual(s, s), reflect.DeepEqual(&nan, &nan))
}

func selects() {
	a, b := make(chan int, 1), make(chan string, 1)
	cases := []reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)}, {Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf("x")}, {Dir: reflect.SelectDefault}}
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v.IsValid(), ok)
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v.IsValid(), ok)
	a <- 5
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v, ok)
	close(a)
	i, v, ok = reflect.Select(cases[:1])
	fmt.Println(i, v, ok)
	try("send on closed", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(a), Send: reflect.ValueOf(1)}})
	})
	try("two defaults", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
	})
	try("bad send", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf(1)}})
	})
	try("no direction", func() { reflect.Select([]reflect.SelectCase{{}}) })
	x, ok := reflect.ValueOf(b).TryRecv()
	fmt.Println(x, ok, reflect.ValueOf(b).TrySend(reflect.ValueOf("y")), reflect.ValueOf(b).TrySend(reflect.ValueOf("z")))
}

func structs() {
	t := reflect.TypeOf(S{})
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		tag, ok := f.Tag.Lookup("xml")
		fmt.Println(f.Name, f.Type, f.Tag, tag, ok, f.Offset, f.Index, f.Anonymous, f.PkgPath)
	}
	for _, n := range []string{"A", "X", "y", "c", "Z", "E"} {
		f, ok := t.FieldByName(n)
		fmt.Print(f.Name, f.Index, ok, " ")
	}
	f, ok := t.FieldByNameFunc(func(s string) bool { return strings.ToLower(s) == "x" })
	fmt.Println(f.Index, ok, t.NumMethod(), reflect.PtrTo(t).NumMethod(), t.Method(0).Name, t.Method(0).Type)
	s := S{1, "b", nil, &E{3, 4}}
	v := reflect.ValueOf(&s).Elem()
	v.FieldByName("X").SetFloat(6)
	fmt.Println(s.X, v.MethodByName("Norm").Call(nil)[0], v.Field(2).CanSet(), v.Field(0).CanSet(), v.Field(2).CanInterface(), v.FieldByIndex([]int{3, 1}))
	m := M(5)
	p := reflect.ValueOf(&m)
	for i := 0; i < p.NumMethod(); i++ {
		fmt.Print(p.Type().Method(i).Name, " ", p.Type().Method(i).Type, "; ")
	}
	fmt.Println(p.Method(0).Call([]reflect.Value{reflect.ValueOf(3)})[0], m, p.Elem().Method(0).Call(nil)[0])
	swap := reflect.Swapper([]S{{A: 1}, {A: 2}})
	swap(0, 1)
	names := []string{"c", "a", "b"}
	reflect.Swapper(names)(0, 2)
	fmt.Println(names)
	try("swap", func() { reflect.Swapper(names)(0, 3) })
	try("swapper", func() { reflect.Swapper(5) })
	for _, x := range []interface{}{os.Stdout, io.EOF, s, &s, m, 'x', "s", []int{1}, [1]int{}, map[string]bool{}, main, make(chan<- int), 1i, uint8(1), struct{}{}, new(interface{})} {
		t := reflect.TypeOf(x)
		fmt.Print(t, "|", t.Name(), "|", t.PkgPath(), "|", t.Kind(), "|", t.Size(), "|", t.Align(), "; ")
	}
	fmt.Println()
}

func misuse() {
	var zero reflect.Value
	s := S{A: 1}
	v := reflect.ValueOf(s)
	for i, f := range []func(){
		func() { zero.Type() }, func() { zero.Interface() }, func() { zero.Int() }, func() { zero.Elem() }, func() { v.SetInt(1) }, func() { v.Field(0).SetInt(1) }, func() { v.Field(9) }, func() { v.Int() }, func() { v.Len() }, func() { v.Index(0) }, func() { v.MapKeys() },
		func() { v.Field(2).Interface() }, func() { reflect.ValueOf(&s).Elem().Field(2).SetBytes(nil) }, func() { reflect.ValueOf(&s).Elem().Field(0).SetString("x") }, func() { reflect.ValueOf(&s).Elem().Field(0).Set(reflect.ValueOf("x")) },
		func() { reflect.ValueOf([]int{1}).Index(5) }, func() { reflect.ValueOf("abc").Index(3) }, func() { reflect.ValueOf([]int{1}).Slice(0, 9) }, func() { reflect.ValueOf([2]int{}).Slice(0, 1) }, func() { reflect.ValueOf(1).Call(nil) }, func() { reflect.ValueOf(strings.ToUpper).Call(nil) },
		func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf(1)}) }, func() { reflect.ValueOf((func())(nil)).Call(nil) }, func() { reflect.ValueOf(1).IsNil() }, func() { reflect.TypeOf(1).Elem() }, func() { reflect.TypeOf(1).Field(0) }, func() { reflect.TypeOf(1).NumIn() }, func() { reflect.TypeOf(1).Key() },
		func() { reflect.ValueOf(map[string]int{}).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(1)) }, func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) }, func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1)) }, func() { reflect.ValueOf(make(chan<- int)).Recv() }, func() { reflect.ValueOf(make(<-chan int)).Close() },
		func() { reflect.New(nil) }, func() { reflect.Zero(nil) }, func() { reflect.MakeSlice(reflect.TypeOf(1), 1, 1) }, func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 1) }, func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) }, func() { reflect.MakeMap(reflect.TypeOf(1)) }, func() { reflect.MakeChan(reflect.TypeOf(1), 0) },
		func() { reflect.Append(reflect.ValueOf(1), reflect.ValueOf(1)) }, func() { reflect.Copy(reflect.ValueOf(1), reflect.ValueOf(1)) }, func() { v.Addr() }, func() { v.Method(5) }, func() { reflect.ValueOf(int8(1)).OverflowFloat(1) }, func() { reflect.ValueOf((*S)(nil)).Elem().Field(0) }, func() { v.FieldByName("X") }, func() { v.NumMethod(); v.UnsafeAddr() },
	} {
		try(fmt.Sprint(i), f)
	}
	fmt.Println(zero.IsValid(), zero.Kind(), zero.String(), v.String(), reflect.ValueOf("s").String(), reflect.Indirect(reflect.ValueOf(&s)).Field(0), reflect.ValueOf(int8(0)).OverflowInt(200), reflect.ValueOf(float32(0)).OverflowFloat(1e300), reflect.ValueOf(uint8(0)).OverflowUint(255))
}

func collections() {
	s := reflect.ValueOf(&[]int{1, 2, 3}).Elem()
	s.Set(reflect.Append(s, reflect.ValueOf(4), reflect.ValueOf(5)))
	s.Set(reflect.AppendSlice(s, s.Slice(0, 2)))
	fmt.Println(s, s.Slice3(1, 2, 4).Cap(), reflect.Copy(s, reflect.ValueOf([]int{9, 8})), s)
	s.SetLen(3)
	fmt.Println(s, reflect.ValueOf([3]int{1, 2, 3}).Len(), reflect.Copy(reflect.ValueOf(make([]byte, 3)), reflect.ValueOf("hello")))
	m := reflect.ValueOf(map[string]int{"a": 1, "b": 2})
	keys := m.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	m.SetMapIndex(reflect.ValueOf("a"), reflect.Value{})
	m.SetMapIndex(reflect.ValueOf("c"), reflect.ValueOf(3))
	fmt.Println(keys, m.Len(), m.MapIndex(reflect.ValueOf("zz")).IsValid(), m.MapIndex(reflect.ValueOf("c")))
	sum := reflect.ValueOf(func(base int, xs ...int) (int, error) {
		for _, x := range xs {
			base += x
		}
		return base, io.EOF
	})
	fmt.Println(sum.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2), reflect.ValueOf(3)})[0], sum.CallSlice([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf([]int{7})})[1], sum.Type().In(1), sum.Type().NumOut())
	var e error
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.IsNil(), ev.Kind(), ev.Type())
	ev.Set(reflect.ValueOf(io.EOF))
	fmt.Println(e, ev.Elem().Type(), ev.NumMethod())
	ev.Set(reflect.Zero(ev.Type()))
	fmt.Println(e == nil)
}

func main() {
	made()
	conversions()
	equality()
	selects()
	structs()
	misuse()
	collections()
}
