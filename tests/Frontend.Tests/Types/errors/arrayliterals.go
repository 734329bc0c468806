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
	_ = [2]int{1, 2, 3} // ERROR `19: array index 2 out of bounds \[0:2\]`
	_ = [2]int{5: 1} // ERROR `13: array index 5 out of bounds \[0:2\]`
	_ = []int{-1: 1} // ERROR `12: index must be non-negative integer constant`
	_ = []int{"a": 1} // ERROR `12: index must be non-negative integer constant`
	_ = []int{i: 1} // ERROR `12: index must be non-negative integer constant`
}
