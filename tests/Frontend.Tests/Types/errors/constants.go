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
	_ = 'a' * "b" // ERROR `10: cannot convert "b" \(type untyped string\) to type rune` `10: invalid operation: 'a' \* "b" \(mismatched types rune and string\)`
	_ = 1 + 2i + "x" // ERROR `13: cannot convert "x" \(type untyped string\) to type complex128` `13: invalid operation: 1 \+ 2i \+ "x" \(mismatched types complex128 and string\)`
	_ = uint(1) - 2 // ERROR `14: constant -1 overflows uint`
	_ = int8(127) + 1 // ERROR `16: constant 128 overflows int8`
	_ = -uint(1) // ERROR `6: constant -1 overflows uint`
	_ = ^uint8(1) + 255 // ERROR `16: constant 509 overflows uint8`
	_ = 1 << 64 // ERROR `8: constant 18446744073709551616 overflows int`
	i = 1 << 64 // ERROR `8: constant 18446744073709551616 overflows int`
	i = 1.5 // ERROR `6: constant 1\.5 truncated to integer`
	i = 1.0
	i = 'a'
	s = 'a' // ERROR `4: cannot use 'a' \(type rune\) as type string in assignment`
	f32 = 1e100 // ERROR `8: constant 1e\+100 overflows float32`
	f32 = 1i // ERROR `8: constant 0\+1i truncated to real`
	u = -1 // ERROR `6: constant -1 overflows uint`
	b = 1 // ERROR `4: cannot use 1 \(type int\) as type bool in assignment`
	p = 0 // ERROR `4: cannot use 0 \(type int\) as type \*int in assignment`
	sl = nil
	_ = [...]int{1, 2}[2] // ERROR `20: invalid array index 2 \(out of bounds for 2-element array\)`
}
