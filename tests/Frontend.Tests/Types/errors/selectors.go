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
	_ = i + s // ERROR `8: invalid operation: i \+ s \(mismatched types int and string\)`
	_ = i + f32 // ERROR `8: invalid operation: i \+ f32 \(mismatched types int and float32\)`
	_ = s - s // ERROR `8: invalid operation: s - s \(operator - not defined on string\)`
	_ = b + b // ERROR `8: invalid operation: b \+ b \(operator \+ not defined on bool\)`
	_ = b && i // ERROR `8: invalid operation: b && i \(mismatched types bool and int\)`
	_ = !i // ERROR `6: invalid operation: ! int`
	_ = -s // ERROR `6: invalid operation: - string`
	_ = ^f32 // ERROR `6: invalid operation: \^ float32`
	_ = &5 // ERROR `6: cannot take the address of 5`
	_ = &i.x // ERROR `8: i\.x undefined \(type int has no field or method x\)`
	_ = &fn(1) // ERROR `9: multiple-value fn\(\) in single-value context`
	_ = *i // ERROR `6: invalid indirect of i \(type int\)`
	_ = **p // ERROR `6: invalid indirect of \*p \(type int\)`
	_ = i.(int) // ERROR `7: invalid type assertion: i\.\(int\) \(non-interface type int on left\)`
	_ = ifc.(Wrong) // ERROR `9: impossible type assertion:\n\tWrong does not implement Iface \(wrong type for M method\)\n\t\thave M\(string\) string\n\t\twant M\(int\) string`
	_ = ifc.(Impl) // ERROR `9: impossible type assertion:\n\tImpl does not implement Iface \(M method has pointer receiver\)`
	_ = ifc.(Lower) // ERROR `9: impossible type assertion:\n\tLower does not implement Iface \(missing M method\)\n\t\thave m\(int\) string\n\t\twant M\(int\) string`
	_ = ifc.(*Impl)
	_ = eface.foo // ERROR `11: eface\.foo undefined \(type interface \{\} is interface with no methods\)`
	_ = em.a // ERROR `8: ambiguous selector em\.a`
	_ = em.b
	_ = em.x
	_ = pp.a // ERROR `8: pp\.a undefined \(type \*\*S has no field or method a\)`
	_ = st.A // ERROR `8: st\.A undefined \(type S has no field or method A, but does have a\)`
	_ = st._ // ERROR `8: cannot refer to blank field or method`
	_ = ifc.N // ERROR `9: ifc\.N undefined \(type Iface has no field or method N\)`
	_ = S.a // ERROR `7: S\.a undefined \(type S has no method a\)`
	_ = Impl.M // ERROR `10: invalid method expression Impl\.M \(needs pointer receiver: \(\*Impl\)\.M\)`
	_ = (*Impl).M
	_ = Iface.M
	_ = Iface.Q // ERROR `11: Iface\.Q undefined \(type Iface has no method Q\)`
}
