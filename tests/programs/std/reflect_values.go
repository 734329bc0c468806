package main

import (
	"errors"
	"fmt"
	"reflect"
)

type T struct {
	A int    `json:"a" x:"y"`
	B string `json:"b,omitempty"`
	c float64
}

func (t T) Sum(x, y int) (int, string)     { return t.A + x + y, t.B }
func (t *T) Set(a int8, s string, f ...int) { t.A = int(a) + len(f); t.B = s }
func (t T) Err() error                     { return errors.New("e:" + t.B) }

type big [5]int

func f(a int8, b int32, c float32, d complex128, e string, g big, h []int, i interface{}) (big, int16, error) {
	fmt.Println(a, b, c, d, e, g, h, i)
	g[0] = 99
	return g, int16(a) + int16(b), nil
}

func main() {
	t := T{1, "x", 2}
	rt := reflect.TypeOf(t)
	for i := 0; i < rt.NumField(); i++ {
		fl := rt.Field(i)
		fmt.Println(fl.Name, fl.Type, fl.Tag.Get("json"), fl.Tag.Get("x"), fl.PkgPath, fl.Offset, fl.Index)
	}
	for _, p := range []reflect.Type{rt, reflect.TypeOf(&t)} {
		for i := 0; i < p.NumMethod(); i++ {
			m := p.Method(i)
			fmt.Println(m.Name, m.Type, m.Index)
		}
	}
	v := reflect.ValueOf(&t)
	v.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(int8(5)), reflect.ValueOf("hey"), reflect.ValueOf(1), reflect.ValueOf(2)})
	out := v.MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(10), reflect.ValueOf(20)})
	fmt.Println(out[0].Int(), out[1])
	fmt.Println(v.Elem().Method(0).Call(nil)[0])
	r := reflect.ValueOf(f).Call([]reflect.Value{reflect.ValueOf(int8(-3)), reflect.ValueOf(int32(7)), reflect.ValueOf(float32(1.5)), reflect.ValueOf(2i), reflect.ValueOf("s"), reflect.ValueOf(big{1, 2}), reflect.ValueOf([]int{4}), reflect.ValueOf("i")})
	fmt.Println(r[0], r[1], r[2])
	m := rt.Method(1)
	fmt.Println(m.Func.Call([]reflect.Value{reflect.ValueOf(t), reflect.ValueOf(1), reflect.ValueOf(2)})[0])
	v.Elem().Field(0).SetInt(77)
	fmt.Printf("%+v\n", t)
	s := reflect.MakeSlice(reflect.TypeOf([]string{}), 0, 2)
	s = reflect.Append(s, reflect.ValueOf("a"), reflect.ValueOf("b"), reflect.ValueOf("c"))
	fmt.Println(s, s.Len(), s.Slice(1, 2))
	mp := reflect.MakeMap(reflect.TypeOf(map[string]int{}))
	mp.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(3))
	fmt.Println(mp, mp.MapIndex(reflect.ValueOf("k")), mp.MapIndex(reflect.ValueOf("z")).IsValid(), mp.MapKeys())
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual([]int{1}, []int{2}), reflect.DeepEqual(t, T{77, "hey", 2}))
	fmt.Println(reflect.New(rt).Type(), reflect.Zero(rt), reflect.PtrTo(reflect.TypeOf(3)), reflect.SliceOf(rt), reflect.MapOf(reflect.TypeOf(""), rt), reflect.TypeOf((*error)(nil)).Elem())
	fmt.Println(reflect.TypeOf(errors.New("")).Implements(reflect.TypeOf((*error)(nil)).Elem()))
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.7).Convert(reflect.TypeOf(0)))
	ch := reflect.MakeChan(reflect.TypeOf(make(chan int)), 1)
	ch.Send(reflect.ValueOf(9))
	x, ok := ch.Recv()
	fmt.Println(x, ok, ch.Type())
	sw := []string{"1", "2", "3"}
	reflect.Swapper(sw)(0, 2)
	fmt.Println(sw)
	defer func() { fmt.Println(recover()) }()
	reflect.ValueOf(t).Field(0).SetInt(1)
}
