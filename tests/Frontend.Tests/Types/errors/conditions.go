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
	i := 5
	if i { // ERROR `2: non-bool i \(type int\) used as if condition`
	}
	if s := 5; s { // ERROR `2: non-bool s \(type int\) used as if condition`
	}
	if x := two(); x { // ERROR `13: multiple-value two\(\) in single-value context`
	}
	for i { // ERROR `2: non-bool i \(type int\) used as for condition`
	}
	for i := 0; i; i++ { // ERROR `2: non-bool i \(type int\) used as for condition`
	}
	for i := range 5 { // ERROR `11: cannot range over 5 \(type untyped number\)`
	}
	for i, j, k := range sl { // ERROR `17: too many variables in range`
	}
	for i, j := range ch { // ERROR `14: too many variables in range`
	}
	for i := range so { // ERROR `11: invalid operation: range so \(receive from send-only type chan<- int\)`
	}
	for i, c := range "abc" {
		c = "x" // ERROR `7: cannot use "x" \(type string\) as type rune in assignment`
	}
	var str string
	for str = range sl { // ERROR `12: cannot assign type int to str \(type string\) in range`
	}
	for _, str = range m { // ERROR `15: cannot assign type S to str \(type string\) in range`
	}
	for range fn { // ERROR `6: cannot range over fn \(type func\(\)\)`
	}
}
