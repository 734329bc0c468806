package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

type thing struct{}

//go:noinline
func (t *thing) where() string {
	_, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(base(file), ":", line, " ", ok)
}

func base(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

//go:noinline
func outer(f func()) {
	inner(f)
}

//go:noinline
func inner(f func()) {
	defer func() {
		fmt.Println("deferred in", name(1))
	}()
	f()
}

//go:noinline
func name(skip int) string {
	pc, _, _, ok := runtime.Caller(skip)
	if !ok {
		return "?"
	}
	return runtime.FuncForPC(pc).Name()
}

func small() string { return name(1) }

func main() {
	fmt.Println(new(thing).where())
	fmt.Println(name(0), name(1), name(50))
	outer(func() {
		fmt.Println(name(1), name(2), name(3))
		pcs := make([]uintptr, 20)
		n := runtime.Callers(1, pcs)
		frames := runtime.CallersFrames(pcs[:n])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				fmt.Println(f.Function, base(f.File), f.Line, f.Func != nil, f.Entry != 0)
			}
			if !more {
				break
			}
		}
	})
	fmt.Println(small())
	f := runtime.FuncForPC(0)
	fmt.Println(f == nil, f.Name() == "")
	stack := string(debug.Stack())
	fmt.Println(strings.HasPrefix(stack, "goroutine 1 [running]:\n"), strings.Contains(stack, "main.main"), strings.Contains(stack, "runtime_api.go:67"))
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.Version(), runtime.NumGoroutine())
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.Alloc > 0, m.Sys >= m.Alloc, m.EnableGC, m.BySize[1].Size)
	runtime.GC()
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC > 0)
	runtime.KeepAlive(f)
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100), debug.SetMaxStack(1<<20))
	defer func() {
		r := recover()
		re, ok := r.(runtime.Error)
		fmt.Println(ok, re)
		var tae *runtime.TypeAssertionError
		tae, ok = r.(*runtime.TypeAssertionError)
		fmt.Println(ok, tae == nil)
		_, err := os.Open("a/b")
		fmt.Println(err, errors.New("x") == errors.New("x"))
	}()
	var i interface{} = "s"
	_ = i.(int)
}
