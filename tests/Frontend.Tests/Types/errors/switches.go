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
	switch i {
	case "a": // ERROR `2: invalid case "a" in switch on i \(mismatched types string and int\)` `7: cannot convert "a" \(type untyped string\) to type int`
	case 1, 2, 1: // ERROR `2: duplicate case 1 in switch\n\tprevious case at switches\.go:31:7`
	case s: // ERROR `2: invalid case s in switch on i \(mismatched types string and int\)`
	case nil: // ERROR `2: cannot convert nil to type int`
	default:
	default: // ERROR `2: multiple defaults in switch \(first at switches\.go:34:2\)`
	}
	switch {
	case i: // ERROR `2: invalid case i in switch \(mismatched types int and bool\)`
	case true, true:
	}
	switch sl {
	case nil:
	case sl: // ERROR `2: invalid case sl in switch \(can only compare slice sl to nil\)`
	}
	switch fn {
	case fn: // ERROR `2: invalid case fn in switch \(can only compare func fn to nil\)`
	}
	switch s {
	case "a", "b":
		fallthrough
	case "c", "a": // ERROR `2: duplicate case "a" in switch\n\tprevious case at switches\.go:49:7`
		fallthrough // ERROR `3: cannot fallthrough final case in switch`
	}
	switch e {
	case 1, 1, 1.0, "a", "a": // ERROR `2: duplicate case 1 in switch\n\tprevious case at switches\.go:55:7` `2: duplicate case "a" in switch\n\tprevious case at switches\.go:55:18`
	case sl: // ERROR `2: invalid case sl \(type \[\]int\) in switch \(incomparable type\)`
	}
	switch x := e.(type) {
	case int, string:
	case int:
	case nil, nil: // ERROR `2: multiple nil cases in type switch \(first at switches\.go:61:2\)`
	case 5: // ERROR `2: 5 \(type untyped number\) is not a type`
	case undefinedT: // ERROR `7: undefined: undefinedT`
	}
	switch x := i.(type) { // ERROR `2: cannot type switch on non-interface value i \(type int\)` `9: x declared and not used`
	}
	switch ij.(type) {
	case P: // ERROR `2: impossible type switch case: ij \(type I\) cannot have dynamic type P \(M method has pointer receiver\)`
	case *P:
	case J:
	case int: // ERROR `2: impossible type switch case: ij \(type I\) cannot have dynamic type int \(missing M method\)`
		fallthrough // ERROR `3: cannot fallthrough in type switch`
	case string: // ERROR `2: impossible type switch case: ij \(type I\) cannot have dynamic type string \(missing M method\)`
	}
	switch x := ij.(type) { // ERROR `9: x declared and not used`
	}
}
