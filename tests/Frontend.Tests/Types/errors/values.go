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
	_ = fn
	_ = fn(1) // ERROR `8: multiple-value fn\(\) in single-value context`
	_ = int // ERROR `6: type int is not an expression`
	i
	i + 1
	fn(1)
	fn // ERROR `2: fn evaluated but not used`
	"a" // ERROR `2: "a" evaluated but not used`
	ch
	<-ch
	-i
	len(s) // ERROR `5: len\(s\) evaluated but not used`
	append(sl, 1)
	make([]int, 1)
	new(int)
	cap(sl)
	real(1i) // ERROR `6: real\(1i\) evaluated but not used`
	unsafe.Sizeof(i) // ERROR `15: unsafe\.Sizeof\(i\) evaluated but not used`
	_ = unsafe.Offsetof(i) // ERROR `21: invalid expression unsafe\.Offsetof\(i\)`
	_ = unsafe.Offsetof(em.x) // ERROR `21: invalid expression unsafe\.Offsetof\(em\.N2\.x\): selector implies indirection of embedded em\.N2`
	_ = unsafe.Offsetof(st.a)
	_ = unsafe.Foo // ERROR `6: undefined: unsafe\.Foo`
	_ = len // ERROR `6: use of builtin len not in function call`
	_ = print // ERROR `6: use of builtin print not in function call`
	_ = undefinedName // ERROR `6: undefined: undefinedName`
	_ = undefinedName.x.y // ERROR `6: undefined: undefinedName`
	_ = fn(undefinedName, 1) // ERROR `9: undefined: undefinedName`
}
