// runtime.Caller tells the line and function of callers.
// needs: frames
package main

import "runtime"

func where() (string, int) {
	pc, _, line, ok := runtime.Caller(1)
	if !ok {
		return "unknown", 0
	}
	return runtime.FuncForPC(pc).Name(), line
}

//go:noinline
func f() {
	name, line := where()
	println(name, line)
}

func main() {
	f()
	name, line := where()
	println(name, line)
}

//> main.f 17
//> main.main 23
