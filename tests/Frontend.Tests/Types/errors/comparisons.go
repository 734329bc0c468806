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
	_ = i == s // ERROR `8: invalid operation: i == s \(mismatched types int and string\)`
	_ = sl == sl // ERROR `9: invalid operation: sl == sl \(slice can only be compared to nil\)`
	_ = m == m // ERROR `8: invalid operation: m == m \(map can only be compared to nil\)`
	_ = fn == fn // ERROR `9: invalid operation: fn == fn \(func can only be compared to nil\)`
	_ = fn == nil
	_ = st == st
	_ = [2][]int{} == [2][]int{} // ERROR `17: invalid operation: \[2\]\[\]int literal == \[2\]\[\]int literal \(\[2\]\[\]int cannot be compared\)`
	_ = struct{ f []int }{} == struct{ f []int }{} // ERROR `26: invalid operation: struct \{ f \[\]int \} literal == struct \{ f \[\]int \} literal \(struct containing \[\]int cannot be compared\)`
	_ = eface == sl // ERROR `12: invalid operation: eface == sl \(operator == not defined on slice\)`
	_ = eface == i
	_ = ifc == i // ERROR `10: invalid operation: ifc == i \(mismatched types Iface and int\)`
	_ = i < eface // ERROR `8: invalid operation: i < eface \(operator < not defined on interface\)`
	_ = p < p // ERROR `8: invalid operation: p < p \(operator < not defined on pointer\)`
}
