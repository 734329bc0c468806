package main

type E struct{ s string }
func (e *E) Error() string { panic("in Error") }

func main() {
	println("start")
	panic(&E{})
}
