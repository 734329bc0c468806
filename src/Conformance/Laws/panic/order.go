// A panic runs the deferred calls of all frames up to the one that recovers; what that frame deferred before still runs.
// needs: recover
package main

func inner() {
	defer println("inner 1")
	defer println("inner 2")
	panic("p")
}

func middle() {
	defer println("middle")
	inner()
	println("not reached")
}

func outer() {
	defer println("outer first")
	defer func() { println("recovered", recover().(string)) }()
	defer println("outer last")
	middle()
	println("not reached")
}

func main() {
	outer()
	println("end")
}

//> inner 2
//> inner 1
//> middle
//> outer last
//> recovered p
//> outer first
//> end
