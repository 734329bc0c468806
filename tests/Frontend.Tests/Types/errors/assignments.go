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
	i = s // ERROR `4: cannot use s \(type string\) as type int in assignment`
	s = 5 // ERROR `4: cannot use 5 \(type int\) as type string in assignment`
	i, s = 1 // ERROR `7: assignment mismatch: 2 variables but 1 values`
	i, s = two()
	s, i = two() // ERROR `7: cannot assign int to s \(type string\) in multiple assignment` `7: cannot assign string to i \(type int\) in multiple assignment`
	i, s, _ = two() // ERROR `10: assignment mismatch: 3 variables but 2 values`
	i = two() // ERROR `9: multiple-value two\(\) in single-value context`
	i = none() // ERROR `10: none\(\) used as value`
	var a, b = two()
	var c, d int = two() // ERROR `6: cannot assign string to d \(type int\) in multiple assignment`
	x, y, z := two() // ERROR `10: assignment mismatch: 3 variables but 2 values`
	x2 := none() // ERROR `12: none\(\) used as value`
	x3, y3 := 1 // ERROR `9: assignment mismatch: 2 variables but 1 values`
	x4, y4 := m["a"]
	x5, y5 := sl[0] // ERROR `9: assignment mismatch: 2 variables but 1 values`
	x6, y6 := <-ch
	x7, y7 := e.(int)
	i, i = m["a"] // ERROR `7: cannot assign S to i \(type int\) in multiple assignment` `7: cannot assign bool to i \(type int\) in multiple assignment`
	m["a"].a = 5 // ERROR `11: cannot assign to struct field m\["a"\]\.a in map`
	m["a"] = S{}
	s[0] = 'a' // ERROR `7: cannot assign to s\[0\]`
	k = 2 // ERROR `4: cannot assign to k`
	5 = i // ERROR `4: cannot assign to 5`
	none() = 1 // ERROR `6: none\(\) used as value`
	two = nil // ERROR `6: cannot assign to two`
	"a"[0] = 1 // ERROR `9: cannot assign to "a"\[0\]`
	arr[0] = "a" // ERROR `11: cannot use "a" \(type string\) as type int in assignment`
	(i) = 5
	i++
	s++ // ERROR `3: invalid operation: s\+\+ \(non-numeric type string\)`
	m["a"]++ // ERROR `8: invalid operation: m\["a"\]\+\+ \(non-numeric type S\)`
	k++
	i += s // ERROR `4: invalid operation: i \+= s \(mismatched types int and string\)`
	i <<= s // ERROR `4: invalid operation: i <<= s \(shift count type string, must be unsigned integer\)`
	i <<= 2
	s += 'a' // ERROR `4: cannot convert 'a' \(type untyped number\) to type string` `4: invalid operation: s \+= 'a' \(mismatched types string and rune\)`
	s += "a"
	_ += 1 // ERROR `4: cannot use _ as value`
	_ = _ // ERROR `4: cannot use _ as value`
}
