package main

type failure struct{}

func (*failure) Error() string { return "failure" }

type number int

func (number) Error() string { return "number" }

func main() {
	five := 5
	println(&five == interface{}(nil), interface{}(nil) != &five, (*int)(nil) == interface{}(nil))
	println(five == interface{}(nil), interface{}(nil) != five, 5 == interface{}(nil))
	println((*failure)(nil) == error(nil), (*failure)(nil) != error(nil))
	none := (*failure)(nil)
	nothing := error(nil)
	println(none == nothing, none != nothing, nothing == nil, none == nil)
	println(number(0) == error(nil), error(number(1)) == number(1), error(nil) == error(nil))
	var f func() = nil
	var m map[string]int = nil
	println(f == nil, m == nil, nil == interface{}(nil), interface{}(none) == nil)
}
