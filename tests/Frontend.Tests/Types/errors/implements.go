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
	var ij2 I = P{} // ERROR `6: cannot use P literal \(type P\) as type I in assignment:\n\tP does not implement I \(M method has pointer receiver\)`
	var ij3 I = &P{}
	var ij4 I = ij3.(J) // ERROR `6: cannot use ij3\.\(J\) \(type J\) as type I in assignment:\n\tJ does not implement I \(missing M method\)`
	var ij5 J = ij3 // ERROR `6: cannot use ij3 \(type I\) as type J in assignment:\n\tI does not implement J \(missing N method\)`
	var pi *I = &P{} // ERROR `6: cannot use P literal \(type \*P\) as type \*I in assignment:\n\t\*I is pointer to interface, not interface`
	ij = 5 // ERROR `5: cannot use 5 \(type int\) as type I in assignment:\n\tint does not implement I \(missing M method\)`
	ij = nil
	var q *P = ij // ERROR `6: cannot use ij \(type I\) as type \*P in assignment: need type assertion`
}
