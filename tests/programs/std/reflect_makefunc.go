// reflect.MakeFunc and method values made by reflection: arguments and results of every shape, defer, go, panics, the collector.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type small struct {
	a int8
	b string
}
type large struct {
	a, b, c, d, e int
	s             string
}
type nested struct {
	p struct{ x, y uint16 }
	q [1]float32
	r bool
}
type shape interface{ area() float64 }
type square float64

func (s square) area() float64                             { return float64(s * s) }
func (s square) Scale(f float64, n ...int) (square, int)   { return s * square(f), len(n) }
func (s *small) Set(b string, l large) (old string, e int) { old, s.b = s.b, b; return old, l.e }
func (l large) Get(i int8) (large, int8)                   { l.a += int(i); return l, -i }
func (square) unexported()                                 {}

// show prints what it is called with, and gives results: the arguments of the result's type, or zero values.
func show(name string, t reflect.Type) reflect.Value {
	return reflect.MakeFunc(t, func(args []reflect.Value) []reflect.Value {
		runtime.GC()
		fmt.Print(name, "(")
		for _, a := range args {
			fmt.Printf("%v:%v ", a.Type(), a)
		}
		fmt.Println(")")
		var results []reflect.Value
		for i := 0; i < t.NumOut(); i++ {
			r := reflect.Zero(t.Out(i))
			for _, a := range args {
				if a.Type() == t.Out(i) {
					r = a
				}
			}
			results = append(results, r)
		}
		return results
	})
}

func fill(name string, f interface{}) {
	v := reflect.ValueOf(f).Elem()
	v.Set(show(name, v.Type()))
}

func shapes() {
	var nothing func()
	fill("nothing", &nothing)
	nothing()
	var ints func(int8, uint8, int16, uint16, int32, uint32, int64, uint64, int, uint, bool) (uint64, int8, int16, bool, int32, uint8)
	fill("ints", &ints)
	fmt.Println(ints(-1, 255, -2, 65535, -3, 1<<32-1, -4, 1<<64-1, -5, 5, true))
	var floats func(float32, float64, complex64, complex128) (complex128, complex64, float64, float32)
	fill("floats", &floats)
	fmt.Println(floats(1.5, -2.5, 1+2i, 3-4i))
	var words func(string, []int, interface{}, error, map[string]int, *int, chan int) ([]int, error, string, interface{})
	fill("words", &words)
	fmt.Println(words("s", []int{1, 2, 3}, 7, errors.New("e"), map[string]int{"k": 1}, nil, nil))
	var structs func(small, large, nested, [1]string, [3]int16, struct{}) ([3]int16, nested, large, small, [1]string)
	fill("structs", &structs)
	fmt.Println(structs(small{-1, "b"}, large{1, 2, 3, 4, 5, "six"}, nested{struct{ x, y uint16 }{7, 8}, [1]float32{9}, true}, [1]string{"one"}, [3]int16{-1, -2, -3}, struct{}{}))
	var variadic func(string, ...int) []int
	fill("variadic", &variadic)
	fmt.Println(variadic("v"), variadic("v", 1, 2))
	var faces func(shape, func(int) int) shape
	fill("faces", &faces)
	fmt.Println(faces(square(3), nil).area())
}

func methods() {
	s := square(3)
	scale := reflect.ValueOf(s).MethodByName("Scale").Interface().(func(float64, ...int) (square, int))
	fmt.Println(scale(2))
	fmt.Println(scale(3, 1, 2))
	p := &small{1, "first"}
	set := reflect.ValueOf(p).MethodByName("Set").Interface().(func(string, large) (string, int))
	fmt.Println(set("second", large{e: 5}))
	fmt.Println(set("third", large{e: 6}))
	fmt.Println(*p)
	get := reflect.ValueOf(large{a: 40}).Method(0).Interface().(func(int8) (large, int8))
	fmt.Println(get(2))
	var f func(int8) (large, int8)
	reflect.ValueOf(&f).Elem().Set(reflect.ValueOf(&large{a: 1}).MethodByName("Get"))
	fmt.Println(f(-2))
	fmt.Println(reflect.ValueOf(s).Method(0).Type(), reflect.ValueOf(s).Method(0).Pointer() != 0)
}

func swaps() {
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var ints func(int, int) (int, int)
	var texts func(string, string) (string, string)
	for _, f := range []interface{}{&ints, &texts} {
		v := reflect.ValueOf(f).Elem()
		v.Set(reflect.MakeFunc(v.Type(), swap))
	}
	fmt.Println(ints(1, 2))
	fmt.Println(texts("a", "b"))
	out := reflect.ValueOf(ints).Call([]reflect.Value{reflect.ValueOf(3), reflect.ValueOf(4)})
	fmt.Println(out[0], out[1])
}

func calls() {
	var f func(string, int) string
	reflect.ValueOf(&f).Elem().Set(reflect.MakeFunc(reflect.TypeOf(f), func(args []reflect.Value) []reflect.Value {
		n := args[1].Int()
		if n == 0 {
			panic("at the bottom")
		}
		return []reflect.Value{reflect.ValueOf(args[0].String() + f(strings.Repeat("x", int(n)), int(n-1)))}
	}))
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("outer", recover()) }()
		defer f("never", 0)
		fmt.Println("before")
		defer func() { fmt.Println(recover()) }()
		f("deep", 300)
	}()
	<-done
}

func wrong(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

type hidden struct{ n int }

func main() {
	shapes()
	methods()
	swaps()
	wrong("type", func() { reflect.MakeFunc(reflect.TypeOf(1), nil) })
	make1 := func(results ...reflect.Value) func() int {
		return reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return results }).Interface().(func() int)
	}
	wrong("count", func() { make1()() })
	wrong("result", func() { make1(reflect.ValueOf("s"))() })
	wrong("hidden", func() { make1(reflect.ValueOf(hidden{1}).Field(0))() })
	fmt.Println(make1(reflect.ValueOf(8))())
	wrong("nil", func() {
		var s shape
		reflect.ValueOf(&s).Elem().Method(0).Interface()
	})
	results := make(chan int)
	for i := 0; i < 3; i++ {
		sum := 0
		add := reflect.MakeFunc(reflect.TypeOf(func(int, chan int) {}), func(args []reflect.Value) []reflect.Value {
			for j := 0; j < 2000; j++ {
				sum += len(strings.Repeat("x", int(args[0].Int())))
			}
			args[1].Interface().(chan int) <- sum
			return nil
		}).Interface().(func(int, chan int))
		go add(i, results)
	}
	fmt.Println(<-results + <-results + <-results)
	calls()
}
