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
	_ = int{1}
	_ = &int{1}
	_ = (*S){} // ERROR `10: syntax error: unexpected \{ at end of statement`
	_ = []S{{1, 2}, {1}, 5} // ERROR `2: syntax error: non-declaration statement outside function body`
	_ = []*S{{1, 2}, {a: 1}, nil}
	_ = [...]S{{}, {}}
	_ = map[S]S{{1, 2}: {3, 4}}
	_ = func() int { return 1, 2 } // ERROR `16: method has no receiver` `17: syntax error: unexpected \{, expecting \(`
	_ = func() { return 1 }
} // ERROR `1: syntax error: non-declaration statement outside function body`

func ret1() (int, string) { return 1 }
func ret2() (int, string) { return fn(1) }
func ret3() (string, int) { return fn(1) }
func ret4() (a int)       { return }
func ret5() int           { return }
