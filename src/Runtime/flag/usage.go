package flag

import (
	"fmt"
	"reflect"
	"strings"
)

// isZeroValue says whether value is the text of the zero value of the flag's type, which needs no mention.
func isZeroValue(flag *Flag, value string) bool {
	t := reflect.TypeOf(flag.Value)
	var zero reflect.Value
	if t.Kind() == reflect.Ptr {
		zero = reflect.New(t.Elem())
	} else {
		zero = reflect.Zero(t)
	}
	return value == zero.Interface().(Value).String()
}

// UnquoteUsage takes a name between back quotes out of the usage text; if there is none it gives one by the flag's type, none for a
// boolean flag.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if i := strings.IndexByte(usage, '`'); i >= 0 {
		if n := strings.IndexByte(usage[i+1:], '`'); n >= 0 {
			name = usage[i+1 : i+1+n]
			return name, usage[:i] + name + usage[i+n+2:]
		}
	}
	switch flag.Value.(type) {
	case boolFlag:
		return "", usage
	case *durationValue:
		return "duration", usage
	case *float64Value:
		return "float", usage
	case *intValue, *int64Value:
		return "int", usage
	case *stringValue:
		return "string", usage
	case *uintValue, *uint64Value:
		return "uint", usage
	}
	return "value", usage
}

// PrintDefaults writes the usage of all flags.
//godefer:line flag.go:459
func (f *FlagSet) PrintDefaults() {
	f.VisitAll(func(flag *Flag) {
		line := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if name != "" {
			line += " " + name
		}
		if len(line) <= 4 { // a dash and one letter leave room
			line += "\t"
		} else {
			line += "\n    \t"
		}
		line += strings.Replace(usage, "\n", "\n    \t", -1)
		if !isZeroValue(flag, flag.DefValue) {
			if _, ok := flag.Value.(*stringValue); ok {
				line += fmt.Sprintf(" (default %q)", flag.DefValue)
			} else {
				line += fmt.Sprintf(" (default %v)", flag.DefValue)
			}
		}
		fmt.Fprint(f.Output(), line, "\n")
	})
}

//godefer:line flag.go:513
func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

//godefer:line flag.go:834
func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}
