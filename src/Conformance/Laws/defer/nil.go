// Deferring a nil function panics when the call is made, not at the defer statement.
package main

func f() {
	defer func() { println(recover() != nil) }()
	var fn func()
	defer fn()
	println("after the defer statement")
}

func main() { f() }

//> after the defer statement
//> true
