package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string { return strings.Join(*l, ",") }

func (l *list) Set(s string) error {
	if s == "bad" {
		return errors.New("bad item")
	}
	*l = append(*l, s)
	return nil
}

func newSet(name string) (*flag.FlagSet, *list) {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	f.Bool("b", false, "a boolean")
	f.Bool("yes", true, "say yes\nor no")
	f.Int("n", 0, "number of `times`")
	f.Int64("i64", -5, "an int64")
	f.Uint("u", 7, "a uint")
	f.Uint64("u64", 0, "a uint64")
	f.String("s", "deflt", "a string")
	f.Float64("f", 2.5, "a float")
	f.Duration("d", time.Second, "a duration")
	l := new(list)
	f.Var(l, "l", "a list")
	return f, l
}

func main() {
	for _, args := range [][]string{
		{}, {"-b", "-n", "5", "-s=x y", "--d", "3m", "-l", "a", "-l=b", "rest", "-b"}, {"-yes=false", "-f", "1e3", "-u64=18446744073709551615", "--", "-b"},
		{"-n"}, {"-n", "x"}, {"-n=99999999999999999999"}, {"-b=maybe"}, {"-zzz"}, {"---b"}, {"-=x"}, {"-h"}, {"-l", "bad"}, {"-d", "5"}, {"-u", "-1"}, {"-", "x"}, {"-n", "0x1f"},
	} {
		f, l := newSet("test")
		err := f.Parse(args)
		fmt.Printf("%q: %v, %d flags, %q, %v\n", args, err, f.NFlag(), f.Args(), *l)
		f.Visit(func(x *flag.Flag) { fmt.Printf(" %s=%s(%s)", x.Name, x.Value, x.DefValue) })
		fmt.Println(f.Parsed(), f.NArg(), f.Arg(0), f.Arg(9))
	}
	f, _ := newSet("")
	f.Usage()
	fmt.Println(f.Set("n", "3"), f.Set("none", ""), f.Lookup("n").Value.(flag.Getter).Get(), f.Lookup("none") == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		f.Int("n", 1, "again")
	}()
	var verbose bool
	flag.BoolVar(&verbose, "v", false, "talk")
	count := flag.Int("count", 3, "how many")
	flag.Parse()
	fmt.Println(verbose, *count, flag.NArg(), flag.Args())
	flag.VisitAll(func(x *flag.Flag) { fmt.Println(x.Name, x.Usage) })
}
