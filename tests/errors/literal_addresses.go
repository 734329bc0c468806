package main

type T struct{ x int }

type E struct{}

func f(x int) {}

func name() {}

func pointers() []error {
	f(&T{"c"})
	_ = []*T{&T{"a"}, &T{1}}
	_ = &name{1}
	_ = (1) == (T{2} + T{"b"})
	return []error{&E{}}
}

func main() {}
