package main

import "unsafe"

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
	_ = string(1.5) // ERROR `12: cannot convert 1\.5 \(type untyped number\) to type string`
	_ = string(f32) // ERROR `12: cannot convert f32 \(type float32\) to type string`
	_ = int("5") // ERROR `9: cannot convert "5" \(type untyped string\) to type int`
	_ = int(s) // ERROR `9: cannot convert s \(type string\) to type int`
	_ = []byte(5) // ERROR `12: cannot convert 5 \(type int\) to type \[\]byte`
	_ = []byte("abc")
	_ = float64("x") // ERROR `13: cannot convert "x" \(type untyped string\) to type float64`
	_ = S(5) // ERROR `7: cannot convert 5 \(type int\) to type S`
	_ = N(sl)
	_ = (*int)(5) // ERROR `12: cannot convert 5 \(type int\) to type \*int`
	_ = int(p) // ERROR `9: cannot convert p \(type \*int\) to type int`
	_ = unsafe.Pointer(i) // ERROR `20: cannot convert i \(type int\) to type unsafe\.Pointer`
	_ = Iface(i) // ERROR `11: cannot convert i \(type int\) to type Iface:\n\tint does not implement Iface \(missing M method\)`
	_ = Iface(Impl{}) // ERROR `11: cannot convert Impl literal \(type Impl\) to type Iface:\n\tImpl does not implement Iface \(M method has pointer receiver\)`
	_ = Iface(&Impl{})
	_ = int() // ERROR `9: missing argument to conversion to int: int\(\)`
	_ = int(1, 2) // ERROR `9: too many arguments to conversion to int: int\(1, 2\)`
	_ = bool(1) // ERROR `10: cannot convert 1 \(type untyped number\) to type bool`
	_ = complex(1, 2i) // ERROR `13: constant 0\+2i truncated to real`
	_ = complex(i, i) // ERROR `13: invalid operation: complex\(i, i\) \(arguments have type int, expected floating-point\)`
	_ = complex(f32, 1.0)
	_ = complex(f32, 1i) // ERROR `13: constant 0\+1i truncated to real`
	_ = real(i) // ERROR `10: invalid argument i \(type int\) for real`
	_ = imag("x") // ERROR `10: invalid argument "x" \(type untyped string\) for imag`
}
