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
	_ = map[string]int{"a": 1, "a": 2} // ERROR `29: duplicate key "a" in map literal`
	_ = map[string]int{1: 1} // ERROR `21: cannot use 1 \(type int\) as type string in map key`
	_ = map[string]int{"a"} // ERROR `21: missing key in map literal`
	_ = map[interface{}]int{1: 1, 1: 2, 1.0: 3, "a": 1, "a": 2} // ERROR `32: duplicate key 1 in map literal` `54: duplicate key "a" in map literal`
}
