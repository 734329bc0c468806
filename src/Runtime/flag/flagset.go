// Package flag reads flags of the command line: -name, -name=value, -name value (not for booleans), with one or two dashes. The flags end
// before the first argument that is none, or behind --.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
)

// ErrHelp is the error when -help or -h is given and no such flag is defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling says what FlagSet.Parse does with an error.
type ErrorHandling int

// What to do with an error.
const (
	ContinueOnError ErrorHandling = iota // return it
	ExitOnError                          // exit with code 2
	PanicOnError                         // panic with it
)

// A Flag is a flag that is defined.
type Flag struct {
	Name     string // without dashes
	Usage    string // help text
	Value    Value  // as it is set
	DefValue string // text of the value it has if it is not given
}

// A FlagSet is a set of flags that are defined.
type FlagSet struct {
	// Usage is called after an error, unless it is nil: then a default is.
	Usage func()

	name          string
	parsed        bool
	actual        map[string]*Flag // those given
	formal        map[string]*Flag // those defined
	args          []string         // behind the flags
	errorHandling ErrorHandling
	output        io.Writer // nil means standard error
}

// NewFlagSet gives an empty set. The name is for messages.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{
		name:          name,
		errorHandling: errorHandling,
	}
	f.Usage = f.defaultUsage
	return f
}

// Init sets the name and what to do with errors.
//godefer:line flag.go:993
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

// Output gives where messages go.
//godefer:line flag.go:317
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// Name gives the name of the set.
//godefer:line flag.go:325
func (f *FlagSet) Name() string {
	return f.name
}

// ErrorHandling gives what the set does with errors.
//godefer:line flag.go:330
func (f *FlagSet) ErrorHandling() ErrorHandling {
	return f.errorHandling
}

// SetOutput sets where messages go; nil means standard error.
//godefer:line flag.go:336
func (f *FlagSet) SetOutput(output io.Writer) {
	f.output = output
}

func visitSorted(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fn(flags[name])
	}
}

// VisitAll calls fn for all flags of the set, sorted by name.
//godefer:line flag.go:342
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	visitSorted(f.formal, fn)
}

// Visit calls fn for the flags that were given, sorted by name.
//godefer:line flag.go:356
func (f *FlagSet) Visit(fn func(*Flag)) {
	visitSorted(f.actual, fn)
}

// Lookup gives a flag of the set, nil if there is none with the name.
//godefer:line flag.go:369
func (f *FlagSet) Lookup(name string) *Flag {
	return f.formal[name]
}

// Set sets a flag as if it were given.
//godefer:line flag.go:380
func (f *FlagSet) Set(name, value string) error {
	flag, ok := f.formal[name]
	if !ok {
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.given(flag)
	return nil
}

func (f *FlagSet) given(flag *Flag) {
	if f.actual == nil {
		f.actual = make(map[string]*Flag)
	}
	f.actual[flag.Name] = flag
}

// NFlag gives the number of flags that were given.
//godefer:line flag.go:541
func (f *FlagSet) NFlag() int { return len(f.actual) }

// Arg gives an argument behind the flags, "" if there is none with the number.
//godefer:line flag.go:549
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// NArg gives the number of arguments behind the flags.
//godefer:line flag.go:564
func (f *FlagSet) NArg() int { return len(f.args) }

// Args gives the arguments behind the flags.
//godefer:line flag.go:570
func (f *FlagSet) Args() []string { return f.args }

// Parsed says whether Parse has been called.
//godefer:line flag.go:945
func (f *FlagSet) Parsed() bool {
	return f.parsed
}

// Var defines a flag with a value of the caller's type. It panics if the name is taken.
//godefer:line flag.go:793
func (f *FlagSet) Var(value Value, name string, usage string) {
	if _, taken := f.formal[name]; taken {
		message := "flag redefined: " + name
		if f.name != "" {
			message = f.name + " " + message
		}
		fmt.Fprintln(f.Output(), message)
		panic(message)
	}
	if f.formal == nil {
		f.formal = make(map[string]*Flag)
	}
	f.formal[name] = &Flag{name, usage, value, value.String()}
}

// Parse reads the flags at the beginning of the arguments, which do not have the command's name.
//godefer:line flag.go:921
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.errorHandling {
		case ContinueOnError:
			return err
		case ExitOnError:
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
	}
}

// failf writes an error and the usage, and gives the error.
//godefer:line flag.go:825
func (f *FlagSet) failf(format string, a ...interface{}) error {
	err := fmt.Errorf(format, a...)
	fmt.Fprintln(f.Output(), err)
	f.usage()
	return err
}

// parseOne reads one flag; it says whether there was one.
//godefer:line flag.go:843
func (f *FlagSet) parseOne() (more bool, err error) {
	if len(f.args) == 0 {
		return false, nil
	}
	argument := f.args[0]
	if len(argument) < 2 || argument[0] != '-' {
		return false, nil
	}
	name := argument[1:]
	if name[0] == '-' {
		name = name[1:]
		if name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", argument)
	}
	f.args = f.args[1:]
	name, value, hasValue := splitValue(name)
	flag, ok := f.formal[name]
	switch {
	case !ok && (name == "help" || name == "h"):
		f.usage()
		return false, ErrHelp
	case !ok:
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if err := f.setGiven(flag, value, hasValue); err != nil {
		return false, err
	}
	f.given(flag)
	return true, nil
}

// splitValue splits name=value.
func splitValue(s string) (name, value string, hasValue bool) {
	for i := 1; i < len(s); i++ {
		if s[i] == '=' {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

// setGiven sets a flag; one that needs a value and was given without one takes the next argument.
func (f *FlagSet) setGiven(flag *Flag, value string, hasValue bool) error {
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			if err := b.Set("true"); err != nil {
				return f.failf("invalid boolean flag %s: %v", flag.Name, err)
			}
		} else if err := b.Set(value); err != nil {
			return f.failf("invalid boolean value %q for -%s: %v", value, flag.Name, err)
		}
		return nil
	}
	if !hasValue {
		if len(f.args) == 0 {
			return f.failf("flag needs an argument: -%s", flag.Name)
		}
		value, f.args = f.args[0], f.args[1:]
	}
	if err := flag.Value.Set(value); err != nil {
		return f.failf("invalid value %q for flag -%s: %v", value, flag.Name, err)
	}
	return nil
}
