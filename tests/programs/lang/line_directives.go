// Places that //line comments give, in what the runtime tells of callers and in a panic's trace.
package main

import (
	"fmt"
	"runtime"
)

func where() {
	_, file, line, _ := runtime.Caller(1)
	fmt.Println(file[len(file)-5:], line)
}

//line foo.y:100
func main() {
	where()
//line bar.y:7
	where()
	where()
	/*line baz.y:50:3*/ where()
	/*line :9:1*/ where()
}
