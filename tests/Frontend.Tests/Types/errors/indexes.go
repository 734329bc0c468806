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
	_ = i[0] // ERROR `7: invalid operation: i\[0\] \(type int does not support indexing\)`
	_ = sl["a"] // ERROR `8: non-integer slice index "a"`
	_ = sl[1.5] // ERROR `9: constant 1\.5 truncated to integer`
	_ = sl[-1] // ERROR `8: invalid slice index -1 \(index must be non-negative\)`
	_ = arr[3] // ERROR `9: invalid array index 3 \(out of bounds for 3-element array\)`
	_ = arr[i:5] // ERROR `9: invalid slice index 5 \(out of bounds for 3-element array\)`
	_ = "abc"[3] // ERROR `11: invalid string index 3 \(out of bounds for 3-byte string\)`
	_ = m[1] // ERROR `7: cannot use 1 \(type int\) as type string in map index`
	_ = sl[2:1] // ERROR `8: invalid slice index: 2 > 1`
	_ = sl[1:2:0] // ERROR `8: invalid slice index: 1 > 0`
	_ = i[:] // ERROR `7: cannot slice i \(type int\)`
	_ = [3]int{}[:] // ERROR `14: invalid operation \[3\]int literal\[:\] \(slice of unaddressable value\)`
	_ = <-i // ERROR `6: invalid operation: <-i \(receive from non-chan type int\)`
	_ = <-so // ERROR `6: invalid operation: <-so \(receive from send-only type chan<- int\)`
}
