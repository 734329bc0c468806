package log

import (
	"fmt"
	"io"
	"os"
)

// The functions of the package are those of one Logger, which writes to standard error with date and time.

// SetOutput sets where lines go.
func SetOutput(w io.Writer) {
	std.SetOutput(w)
}

// Flags gives what the header has.
func Flags() int {
	return std.Flags()
}

// SetFlags sets what the header has.
func SetFlags(flag int) {
	std.SetFlags(flag)
}

// Prefix gives what lines begin with.
func Prefix() string {
	return std.Prefix()
}

// SetPrefix sets what lines begin with.
func SetPrefix(prefix string) {
	std.SetPrefix(prefix)
}

// Print writes a line as fmt.Print would.
func Print(v ...interface{}) {
	std.Output(2, fmt.Sprint(v...))
}

// Printf writes a line as fmt.Printf would.
func Printf(format string, v ...interface{}) {
	std.Output(2, fmt.Sprintf(format, v...))
}

// Println writes a line as fmt.Println would.
func Println(v ...interface{}) {
	std.Output(2, fmt.Sprintln(v...))
}

// Fatal is Print and then os.Exit(1).
func Fatal(v ...interface{}) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func Fatalf(format string, v ...interface{}) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func Fatalln(v ...interface{}) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
func Panic(v ...interface{}) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
func Panicf(format string, v ...interface{}) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
func Panicln(v ...interface{}) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}

// Output writes a line; calldepth tells which caller's place the header names.
func Output(calldepth int, s string) error {
	return std.Output(calldepth+1, s)
}
