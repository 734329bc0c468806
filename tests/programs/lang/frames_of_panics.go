// Which functions a trace names: those the compiler made only if a panic stopped them.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type value struct{}

func (value) show(when string) { show(when) }

type shower interface{ show(string) }

type outer struct{ shower }

// show prints the program's functions and lines of a trace of the running goroutine, and of its calls.
func show(when string) {
	text := make([]byte, 8192)
	lines := strings.Split(string(text[:runtime.Stack(text, false)]), "\n")
	fmt.Println(when)
	for i, line := range lines {
		if strings.HasPrefix(line, "main.") {
			place := strings.Fields(lines[i+1])[0]
			fmt.Println("\t", line[:strings.LastIndex(line, "(")], place[strings.LastIndex(place, "/")+1:])
		}
	}
	pcs := make([]uintptr, 20)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for more := true; more; {
		var frame runtime.Frame
		if frame, more = frames.Next(); strings.HasPrefix(frame.Function, "main.") {
			fmt.Println("\t", frame.Function, frame.Line)
		}
	}
}

func init() { show("init") }

func deferring() {
	defer show("return, first deferred")
	defer func() {
		show("return, last deferred")
	}()
	fmt.Println("body")
}

func panicking() {
	defer func() {
		show("panic")
		fmt.Println(recover())
	}()
	var none *value
	shower(none).show("never")
}

func main() {
	show("main")
	shower(&value{}).show("wrapper")
	outer{&outer{value{}}}.show("two wrappers")
	deferring()
	panicking()
}
