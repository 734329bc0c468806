package flag

import (
	"fmt"
	"os"
	"time"
)

// CommandLine is the set of the program's own flags; the functions of the package are its methods.
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)

// Usage writes the usage of the program's flags. A program may set it to something else.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

func init() {
	CommandLine.Usage = commandLineUsage
}

func commandLineUsage() {
	Usage()
}

// Parse reads the program's flags. It must be called when all are defined and before any is used.
func Parse() {
	CommandLine.Parse(os.Args[1:])
}

// Parsed says whether Parse has been called.
//godefer:line flag.go:957
func Parsed() bool {
	return CommandLine.Parsed()
}

// VisitAll calls fn for all flags, sorted by name.
func VisitAll(fn func(*Flag)) {
	CommandLine.VisitAll(fn)
}

// Visit calls fn for the flags that were given, sorted by name.
func Visit(fn func(*Flag)) {
	CommandLine.Visit(fn)
}

// Lookup gives a flag, nil if there is none with the name.
//godefer:line flag.go:375
func Lookup(name string) *Flag {
	return CommandLine.formal[name]
}

// Set sets a flag as if it were given.
func Set(name, value string) error {
	return CommandLine.Set(name, value)
}

// PrintDefaults writes the usage of all flags.
func PrintDefaults() {
	CommandLine.PrintDefaults()
}

// NFlag gives the number of flags that were given.
//godefer:line flag.go:544
func NFlag() int { return len(CommandLine.actual) }

// Arg gives an argument behind the flags, "" if there is none with the number.
//godefer:line flag.go:559
func Arg(i int) string {
	return CommandLine.Arg(i)
}

// NArg gives the number of arguments behind the flags.
//godefer:line flag.go:567
func NArg() int { return len(CommandLine.args) }

// Args gives the arguments behind the flags.
//godefer:line flag.go:573
func Args() []string { return CommandLine.args }

// Var defines a flag with a value of the caller's type. It panics if the name is taken.
func Var(value Value, name string, usage string) {
	CommandLine.Var(value, name, usage)
}

// BoolVar defines a boolean flag that p points to the value of.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.Var(newBoolValue(value, p), name, usage)
}

// Bool defines a boolean flag and gives where its value is.
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

// IntVar defines an int flag that p points to the value of.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.Var(newIntValue(value, p), name, usage)
}

// Int defines an int flag and gives where its value is.
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

// Int64Var defines an int64 flag that p points to the value of.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Var(newInt64Value(value, p), name, usage)
}

// Int64 defines an int64 flag and gives where its value is.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a uint flag that p points to the value of.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.Var(newUintValue(value, p), name, usage)
}

// Uint defines a uint flag and gives where its value is.
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

// Uint64Var defines a uint64 flag that p points to the value of.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Var(newUint64Value(value, p), name, usage)
}

// Uint64 defines a uint64 flag and gives where its value is.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a string flag that p points to the value of.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.Var(newStringValue(value, p), name, usage)
}

// String defines a string flag and gives where its value is.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a float64 flag that p points to the value of.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Var(newFloat64Value(value, p), name, usage)
}

// Float64 defines a float64 flag and gives where its value is.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a duration flag that p points to the value of.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.Var(newDurationValue(value, p), name, usage)
}

// Duration defines a duration flag and gives where its value is.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}
