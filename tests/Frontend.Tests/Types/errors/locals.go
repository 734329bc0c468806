package main

type S struct{ a int }
type I interface{ M() }
type J interface{ N() }
type P struct{}

func (*P) M() {}

var i int
var s string
var ch chan int
var ro <-chan int
var so chan<- int
var m map[string]S
var sl []int
var arr [2]int
var e interface{}
var ij I
var fn func()

const k = 1

func two() (int, string) { return 1, "" }
func none()              {}
func variadic(a int, b ...string) {}

func main() {
	goto L
L:
	for {
		break L
	}
M:
	continue M // ERROR `11: invalid continue label M`
	break // ERROR `2: break is not in a loop, switch, or select`
	undefinedFunc(1) // ERROR `2: undefined: undefinedFunc`
	undefinedPkg.Func(1) // ERROR `2: undefined: undefinedPkg`
	fallthrough // ERROR `2: fallthrough statement out of place`
	{
		i := 1
	}
	type local struct{ local } // ERROR `7: invalid recursive type local`
	var loc local
	var arr2 [i]int // ERROR `11: non-constant array bound i`
	var arr3 [-1]int // ERROR `11: array bound must be non-negative`
	var arr4 [1.5]int // ERROR `12: constant 1\.5 truncated to integer`
	var arr5 [...]int // ERROR `11: use of \[\.\.\.\] array outside of array literal`
	var arr6 ["a"]int // ERROR `11: invalid array bound "a"`
	var arr7 [1 << 70]int // ERROR `11: array bound is too large` `14: constant 1180591620717411303424 overflows int`
	var mm map[[]int]int // ERROR `9: invalid map key type \[\]int`
	var mf map[func()]int // ERROR `9: invalid map key type func\(\)`
	var ms map[struct{ f []int }]int // ERROR `9: invalid map key type struct \{ f \[\]int \}`
}
