package main

import "fmt"

func f() (r int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("outer", e)
			r = 7
		}
	}()
	defer func() {
		defer func() {
			fmt.Println("inner", recover())
		}()
		panic("two")
	}()
	panic("one")
}

func g() {
	defer fmt.Println("g deferred")
	defer func() {
		defer func() { fmt.Println("r1", recover()) }()
		defer func() { panic("p3") }()
		defer func() { panic("p2") }()
		panic("p1")
	}()
	panic("p0")
}

func main() {
	fmt.Println(f())
	func() {
		defer func() { fmt.Println("main", recover()) }()
		g()
	}()
	defer func() {
		fmt.Println(recover())
		fmt.Println(recover())
	}()
	defer panic("deferred panic")
	panic("x")
}
