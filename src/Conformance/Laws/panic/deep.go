// A panic unwinds a thousand frames, each with a deferred call.
// needs: recover
package main

var ran int

func down(n int) {
	defer func() { ran++ }()
	if n == 0 {
		panic("bottom")
	}
	down(n - 1)
}

func main() {
	func() {
		defer func() { println(recover().(string)) }()
		down(1000)
	}()
	println(ran)
}

//> bottom
//> 1001
