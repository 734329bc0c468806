// Hand-made handling of command-line flags.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

type flagValue interface {
	Set(string) error
	String() string
}

type intFlag int

func (i *intFlag) Set(s string) error {
	n, err := strconv.ParseInt(s, 0, 64)
	if err != nil {
		return err
	}
	*i = intFlag(n)
	return nil
}
func (i *intFlag) String() string { return strconv.Itoa(int(*i)) }

type boolFlag bool

func (b *boolFlag) Set(s string) error {
	v, err := strconv.ParseBool(s)
	*b = boolFlag(v)
	return err
}
func (b *boolFlag) String() string { return fmt.Sprintf("%t", *b) }

type listFlag []string

func (l *listFlag) Set(s string) error {
	*l = append(*l, strings.Split(s, ",")...)
	return nil
}
func (l *listFlag) String() string { return fmt.Sprint([]string(*l)) }

type durationFlag time.Duration

func (d *durationFlag) Set(s string) error {
	v, err := time.ParseDuration(s)
	*d = durationFlag(v)
	return err
}
func (d *durationFlag) String() string { return time.Duration(*d).String() }

type set struct {
	names  []string
	values map[string]flagValue
	usage  map[string]string
	rest   []string
}

func (s *set) define(name string, v flagValue, usage string) {
	if s.values == nil {
		s.values, s.usage = map[string]flagValue{}, map[string]string{}
	}
	s.names = append(s.names, name)
	s.values[name], s.usage[name] = v, usage
}

func (s *set) parse(args []string) error {
	for len(args) > 0 {
		a := args[0]
		args = args[1:]
		if !strings.HasPrefix(a, "-") || a == "-" {
			s.rest = append(s.rest, a)
			continue
		}
		name := strings.TrimLeft(a, "-")
		if name == "" {
			s.rest = append(s.rest, args...)
			return nil
		}
		value, given := "", false
		if i := strings.IndexByte(name, '='); i >= 0 {
			name, value, given = name[:i], name[i+1:], true
		}
		v, ok := s.values[name]
		if !ok {
			return fmt.Errorf("flag provided but not defined: -%s", name)
		}
		if _, isBool := v.(*boolFlag); isBool && !given {
			value = "true"
		} else if !given {
			if len(args) == 0 {
				return fmt.Errorf("flag needs an argument: -%s", name)
			}
			value, args = args[0], args[1:]
		}
		if err := v.Set(value); err != nil {
			return fmt.Errorf("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	return nil
}

func (s *set) print() {
	for _, n := range s.names {
		fmt.Printf("  -%-9s %-22s %s\n", n, s.values[n], s.usage[n])
	}
	fmt.Printf("  rest: %q\n", s.rest)
}

func run(args []string) {
	n, verbose, list, wait := intFlag(10), boolFlag(false), listFlag(nil), durationFlag(time.Second)
	var s set
	s.define("n", &n, "number of things")
	s.define("v", &verbose, "say more")
	s.define("list", &list, "names")
	s.define("wait", &wait, "time to wait")
	fmt.Println(strings.Join(args, " "))
	if err := s.parse(args); err != nil {
		fmt.Println("  error:", err)
		return
	}
	s.print()
}

func main() {
	run(os.Args[1:])
	run(strings.Fields("-n 0x1f --v -list=a,b -list c x y"))
	run(strings.Fields("-wait 1h15m -v=false -- -n 3"))
	run([]string{"-wait", "soon"})
	run([]string{"-n"})
	run([]string{"-n=12x"})
	run([]string{"-zzz"})
	run([]string{"-v=maybe"})
	run([]string{"-n", "99999999999999999999"})
}
