package main

import "unsafe" // ERROR `8: imported and not used: "unsafe"`

type S struct{ a, b int }
type N []int
type E struct {
	S
	*N2
}
type N2 struct{ x, a int }
type Iface interface{ M(int) string }
type Impl struct{}

func (*Impl) M(int) string { return "" }

type Wrong struct{}

func (Wrong) M(string) string { return "" }

type Lower struct{}

func (Lower) m(int) string { return "" }

var i int
var u uint
var s string
var f32 float32
var p *int
var pp **S
var st S
var em E
var fn func(int) (int, string)
var ch chan int
var ro <-chan int
var so chan<- int
var m map[string]int
var arr [3]int
var sl []int
var ifc Iface
var eface interface{}
var b bool

func main() {
	_ = S{1} // ERROR `8: too few values in S literal`
	_ = S{1, 2, 3} // ERROR `14: too many values in S literal`
	_ = S{a: 1, 2} // ERROR `14: mixture of field:value and value initializers`
	_ = S{c: 1} // ERROR `8: unknown field 'c' in struct literal of type S`
	_ = S{a: 1, a: 2} // ERROR `14: duplicate field name in struct literal: a`
	_ = S{A: 1} // ERROR `8: unknown field 'A' in struct literal of type S \(but does have a\)`
	_ = E{a: 1} // ERROR `8: unknown field 'a' in struct literal of type E`
	_ = E{x: 1} // ERROR `8: cannot use promoted field N2\.x in struct literal of type E`
}
