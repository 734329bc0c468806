package p

import fmt
import "a" as b
import . "math"
import (
	_ "os"
	x +
)

x := 1

const c int 3
const (
	a, = 1
	b = iota,
)

type T
type U = 
type (
	V int
	W [
)
type 5 int

var a b c
var x, y
var (
	v = 1
	w int = 
)

func
func 3() {}
func f
func g()
{
}
func () m() {}
func (a, b T) m() {}
func (T) {}
func h() int string {}
func i() { } else { }
func j() { } func k() { }
import "late"
if x { }
func last() {}
}
