// A panic in a deferred function replaces the one that runs it; recover gives the new one, and then there is none.
// needs: recover
package main

func f() (first, second interface{}) {
	defer func() {
		first = recover()
		second = recover()
	}()
	defer func() { panic("second") }()
	panic("first")
}

func again() (r interface{}) {
	defer func() { r = recover() }()
	func() {
		defer func() {
			v := recover()
			panic("again " + v.(string))
		}()
		panic("once")
	}()
	return nil
}

func main() {
	first, second := f()
	println(first.(string), second == nil)
	println(again().(string))
}

//> second true
//> again once
