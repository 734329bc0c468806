package main

import (
	"fmt" // ERROR `2: imported and not used: "fmt"`
	"os" // ERROR `2: imported and not used: "os"`
	str "strings" // ERROR `2: imported and not used: "strings" as str`
)

const d int // ERROR `9: const declaration cannot have type without expression` `9: missing value in const declaration`
const (
	e = iota
	f, g // ERROR `2: missing value in const declaration`
	h = 1, 2 // ERROR `9: extra expression in const declaration`
)

var variable, second = f2() // ERROR `26: not enough arguments in call to f2\n\thave \(\)\n\twant \(int\)` `26: f2\(\) used as value`
var third, fourth = 1, 2, 3 // ERROR `5: extra expression in var declaration`
var variable string // ERROR `5: variable redeclared in this block\n\tprevious declaration at names\.go:16:5`
var init int // ERROR `5: cannot declare init - must be func`
var main int // ERROR `5: cannot declare main - must be func`

type T int
type T string // ERROR `6: T redeclared in this block\n\tprevious declaration at names\.go:22:6`

func f2() (int, int)  { return 1, 2 }
func f2(a int)        {} // ERROR `6: f2 redeclared in this block\n\tprevious declaration at names\.go:25:17`
func init() int       { return 1 } // ERROR `6: func init must have no arguments and no return values`
func init(a int)      {} // ERROR `6: func init must have no arguments and no return values`
func shadow() (err error) {
	{
		err := f2
		return // ERROR `3: err is shadowed during return`
	}
}
func redecl() {
	a := 1
	a := 2 // ERROR `4: no new variables on left side of :=`
	a, b := 1, 2
	var b int // ERROR `6: b redeclared in this block\n\tprevious declaration at names\.go:38:5`
	const a = 5 // ERROR `8: a redeclared in this block\n\tprevious declaration at names\.go:36:2`
	type a int // ERROR `7: a redeclared in this block\n\tprevious declaration at names\.go:40:12`
	a.b, c := 1, 2 // ERROR `3: non-name a\.b on left side of :=`
	d, d := 1, 2 // ERROR `5: d repeated on left side of :=`
}
