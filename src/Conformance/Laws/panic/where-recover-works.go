// Recover works only when it is called directly by a deferred function that the panic runs.
// needs: recover
package main

func helper() interface{} { return recover() }

func notDirect() {
	defer func() { println("not direct", helper() == nil) }()
	panic(1)
}

func nestedLiteral() {
	defer func() { func() { println("nested", recover() == nil) }() }()
	panic(2)
}

func direct() {
	defer helper()
	panic(3)
}

func deferredInDeferred() {
	defer func() { defer func() { println("deferred in deferred", recover() == nil) }() }()
	panic(4)
}

func try(f func()) {
	defer func() { println("left over", recover() != nil) }()
	f()
}

func main() {
	println("no panic", recover() == nil)
	try(notDirect)
	try(nestedLiteral)
	try(direct)
	try(deferredInDeferred)
	func() {
		defer func() { println("no panic in deferred", recover() == nil) }()
	}()
}

//> no panic true
//> not direct true
//> left over true
//> nested true
//> left over true
//> left over false
//> deferred in deferred true
//> left over true
//> no panic in deferred true
