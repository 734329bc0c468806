package main

// Method tables that compiled code compares by address and those that conversions find at run time are the same.

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

type code int

func (c code) Error() string { return "code" }

type both interface {
	error
	extra() int
}

func (c code) extra() int { return int(c) }

func dynamic(x interface{}) (err error) {
	switch e := x.(type) {
	case error:
		err = e
	}
	return err
}

func main() {
	err := dynamic(&failure{"x"})
	f, ok := err.(*failure)
	println(ok, f.text)
	_, ok = dynamic(code(3)).(code)
	println(ok)
	var b both = code(4)
	err = b
	c, ok := err.(code)
	println(ok, c)
	_, ok = dynamic(code(5)).(both)
	println(ok, err == error(code(4)), dynamic(code(4)) == err)
	switch dynamic(code(1)).(type) {
	case *failure:
		println("failure")
	case code:
		println("code")
	}
}
