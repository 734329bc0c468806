package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer func() { panic("in goexit") }()
		runtime.Goexit()
	}()
	<-c
}
