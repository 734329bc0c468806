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
	_ = nil // ERROR `4: use of untyped nil`
	_ = i << s // ERROR `8: invalid operation: i << s \(shift count type string, must be unsigned integer\)`
	_ = i << i // ERROR `8: invalid operation: i << i \(shift count type int, must be unsigned integer\)`
	_ = s << u // ERROR `8: invalid operation: s << u \(shift of type string\)`
	_ = 1.0 << u // ERROR `10: invalid operation: 1 << u \(shift of type float64\)`
	_ = f32 << u // ERROR `10: invalid operation: f32 << u \(shift of type float32\)`
	_ = i / 0 // ERROR `8: division by zero`
	_ = 1.0 / 0 // ERROR `10: division by zero`
	_ = 5 % 0 // ERROR `8: division by zero`
	_ = 5.5 % 2 // ERROR `10: illegal constant expression: floating-point % operation`
}
