package main

import (
	"fmt"
	"runtime"
)

func run(name string, f func()) {
	c := make(chan bool)
	go func() {
		defer close(c)
		defer func() { fmt.Println(name, "outer recover", recover()) }()
		f()
		fmt.Println(name, "returned")
	}()
	<-c
}

func main() {
	run("plain", func() {
		defer fmt.Println("d")
		runtime.Goexit()
	})
	run("in deferred", func() {
		defer fmt.Println("after")
		defer runtime.Goexit()
		fmt.Println("body")
	})
	run("in deferred of panic", func() {
		defer fmt.Println("after")
		defer func() { runtime.Goexit() }()
		panic("lost")
	})
	run("recover in goexit", func() {
		defer func() { fmt.Println("r", recover()) }()
		runtime.Goexit()
	})
	run("panic in deferred of goexit, recovered", func() {
		defer fmt.Println("last")
		defer func() { fmt.Println("rec", recover()) }()
		defer func() { panic("x") }()
		runtime.Goexit()
	})
	run("nested function", func() {
		func() {
			defer fmt.Println("nested d")
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	})
}
