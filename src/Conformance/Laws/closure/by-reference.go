// A variable that is assigned after the capture is shared by the function and all its literals.
package main

func counter() (increment func() int, get func() int) {
	n := 0
	increment = func() int {
		n++
		return n
	}
	get = func() int { return n }
	return
}

func main() {
	inc, get := counter()
	inc2, get2 := counter()
	inc()
	inc()
	inc2()
	println(get(), get2())
	x := 1
	f := func() { x *= 2 }
	f()
	x++
	f()
	println(x)
	s := "a"
	add := func(t string) { s += t }
	add("b")
	add("c")
	println(s)
}

//> 2 1
//> 6
//> abc
