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
	none(1) // ERROR `6: too many arguments in call to none\n\thave \(number\)\n\twant \(\)`
	two(1, 2) // ERROR `5: too many arguments in call to two\n\thave \(number, number\)\n\twant \(\)`
	variadic() // ERROR `10: not enough arguments in call to variadic\n\thave \(\)\n\twant \(int, \.\.\.string\)`
	variadic("a") // ERROR `11: cannot use "a" \(type string\) as type int in argument to variadic`
	variadic(1, 2) // ERROR `14: cannot use 2 \(type int\) as type string in argument to variadic`
	variadic(1, "a", "b")
	variadic(1, sl...) // ERROR `11: cannot use sl \(type \[\]int\) as type \[\]string in argument to variadic`
	variadic(1, []string{}...)
	variadic(1, "a", []string{}...) // ERROR `10: too many arguments in call to variadic\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)`
	variadic(two())
	none(two()) // ERROR `6: too many arguments in call to none\n\thave \(int, string\)\n\twant \(\)`
	none(none()) // ERROR `6: too many arguments in call to none` `11: none\(\) used as value`
	i() // ERROR `3: cannot call non-function i \(type int\)`
	s.foo() // ERROR `3: s\.foo undefined \(type string has no field or method foo\)`
	copy(sl, s) // ERROR `6: arguments to copy have different element types: \[\]int and string`
	copy(i, sl) // ERROR `6: first argument to copy should be slice; have int`
	copy(sl) // ERROR `6: missing arguments to copy`
	delete(m) // ERROR `8: missing second \(key\) argument to delete`
	delete(m, 1) // ERROR `8: cannot use 1 \(type int\) as type string in delete`
	delete(i, 1) // ERROR `8: first argument to delete must be map; have int`
	append() // ERROR `8: missing arguments to append`
	append(1, 2) // ERROR `8: first argument to append must be slice; have untyped number`
	append(nil, 1) // ERROR `8: first argument to append must be typed slice; have untyped nil`
	append(sl, "a") // ERROR `13: cannot use "a" \(type string\) as type int in append` `13: append\(sl, "a"\) evaluated but not used`
	append(sl, sl) // ERROR `8: cannot use sl \(type \[\]int\) as type int in append` `8: append\(sl, sl\) evaluated but not used`
	append(sl, sl...) // ERROR `8: append\(sl, sl\.\.\.\) evaluated but not used`
	append(sl, 1, sl...) // ERROR `8: too many arguments to append`
	append(sl...) // ERROR `8: cannot use \.\.\. on first argument to append`
	_ = append([]byte{}, "abc"...)
	panic(1, 2) // ERROR `7: too many arguments to panic: panic\(1, 2\)`
	print(two()) // ERROR `11: multiple-value two\(\) in single-value context`
	println(nil, none()) // ERROR `9: use of untyped nil` `19: none\(\) used as value`
	len() // ERROR `5: missing argument to len: len\(\)`
	len(1, 2) // ERROR `5: too many arguments to len: len\(1, 2\)`
	_ = len(i) // ERROR `9: invalid argument i \(type int\) for len`
	_ = cap(m) // ERROR `9: invalid argument m \(type map\[string\]S\) for cap`
	_ = make(map[string]int, "a") // ERROR `27: cannot convert "a" \(type untyped string\) to type int` `27: non-integer size argument in make\(map\[string\]int\) - string`
	_ = make([]int, i, 5)
	_ = make([]int, 1, 2, 3) // ERROR `10: too many arguments to make\(\[\]int\)`
	_ = make(chan int, -1) // ERROR `10: negative buffer argument in make\(chan int\)`
	_ = make(chan int, 1.5) // ERROR `21: constant 1\.5 truncated to integer`
	_ = make() // ERROR `10: missing argument to make`
	_ = make(5) // ERROR `11: 5 is not a type`
	_ = new() // ERROR `9: missing argument to new`
	_ = new(int, int) // ERROR `9: too many arguments to new\(int\)`
}
