// Reads a small language from standard input: tokens, a recursive descent parser, an evaluator with scopes, and positions in errors.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type Kind int

const (
	EOF Kind = iota
	Number
	Ident
	Text
	Op
)

//go:generate stringer
var kindNames = map[Kind]string{EOF: "end", Number: "number", Ident: "name", Text: "text", Op: "operator"}

func (k Kind) String() string { return kindNames[k] }

type Token struct {
	Kind Kind
	Text string
	Pos  int
}

type SyntaxError struct {
	Line, Pos int
	Msg       string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Pos+1, e.Msg) }

func tokens(line string) (list []Token) {
	rs := []rune(line)
	for i := 0; i < len(rs); {
		start := i
		switch r := rs[i]; {
		case unicode.IsSpace(r):
			i++
			continue
		case unicode.IsDigit(r):
			for i < len(rs) && (unicode.IsDigit(rs[i]) || rs[i] == '.' || rs[i] == 'e') {
				i++
			}
			list = append(list, Token{Number, string(rs[start:i]), start})
		case unicode.IsLetter(r) || r == '_':
			for i < len(rs) && (unicode.IsLetter(rs[i]) || unicode.IsDigit(rs[i]) || rs[i] == '_') {
				i++
			}
			list = append(list, Token{Ident, string(rs[start:i]), start})
		case r == '"':
			for i++; i < len(rs) && rs[i] != '"'; i++ {
			}
			if i == len(rs) {
				panic(SyntaxError{Pos: start, Msg: "text without end"})
			}
			i++
			list = append(list, Token{Text, string(rs[start:i]), start})
		default:
			i++
			if i < len(rs) && strings.Contains("== != <= >= && ||", string(rs[start:i+1])) && rs[i] != ' ' {
				i++
			}
			list = append(list, Token{Op, string(rs[start:i]), start})
		}
	}
	return append(list, Token{EOF, "", len(rs)})
}

type Value interface{}

type Func func(args []Value) Value

type Env struct {
	vars map[string]Value
	up   *Env
}

func (e *Env) find(name string) (Value, bool) {
	for ; e != nil; e = e.up {
		if v, ok := e.vars[name]; ok {
			return v, true
		}
	}
	return nil, false
}

type parser struct {
	list []Token
	env  *Env
}

func (p *parser) next() Token {
	t := p.list[0]
	if t.Kind != EOF {
		p.list = p.list[1:]
	}
	return t
}

func (p *parser) is(op string) bool {
	if t := p.list[0]; t.Kind == Op && t.Text == op {
		p.next()
		return true
	}
	return false
}

func (p *parser) fail(t Token, format string, args ...interface{}) {
	panic(SyntaxError{Pos: t.Pos, Msg: fmt.Sprintf(format, args...)})
}

var levels = [][]string{{"||"}, {"&&"}, {"==", "!=", "<", ">", "<=", ">="}, {"+", "-"}, {"*", "/", "%"}}

func (p *parser) binary(level int) Value {
	if level == len(levels) {
		return p.unary()
	}
	left := p.binary(level + 1)
outer:
	for {
		for _, op := range levels[level] {
			t := p.list[0]
			if p.is(op) {
				left = p.apply(t, op, left, p.binary(level+1))
				continue outer
			}
		}
		return left
	}
}

func (p *parser) apply(t Token, op string, a, b Value) Value {
	switch x := a.(type) {
	case float64:
		if y, ok := b.(float64); ok {
			switch op {
			case "+":
				return x + y
			case "-":
				return x - y
			case "*":
				return x * y
			case "/":
				if y == 0 {
					p.fail(t, "division by zero")
				}
				return x / y
			case "%":
				return float64(int(x) % int(y))
			case "<":
				return x < y
			case ">":
				return x > y
			case "<=":
				return x <= y
			case ">=":
				return x >= y
			}
		}
	case string:
		switch y := b.(type) {
		case string:
			if op == "+" {
				return x + y
			}
		case float64:
			if op == "*" {
				return strings.Repeat(x, int(y))
			}
		}
	case bool:
		if y, ok := b.(bool); ok && op == "&&" {
			return x && y
		} else if ok && op == "||" {
			return x || y
		}
	}
	switch op {
	case "==":
		return a == b
	case "!=":
		return a != b
	}
	p.fail(t, "cannot %T %s %T", a, op, b)
	return nil
}

func (p *parser) unary() Value {
	t := p.list[0]
	switch {
	case p.is("-"):
		if x, ok := p.unary().(float64); ok {
			return -x
		}
		p.fail(t, "- wants a number")
	case p.is("!"):
		return p.unary() == false
	case p.is("("):
		v := p.binary(0)
		if t := p.list[0]; !p.is(")") {
			p.fail(t, "expected ), found %v %q", t.Kind, t.Text)
		}
		return v
	}
	switch t = p.next(); t.Kind {
	case Number:
		x, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			p.fail(t, "%v", err.(*strconv.NumError).Err)
		}
		return x
	case Text:
		s, err := strconv.Unquote(t.Text)
		if err != nil {
			p.fail(t, "%v", err)
		}
		return s
	case Ident:
		v, ok := p.env.find(t.Text)
		if !ok {
			p.fail(t, "undefined: %s", t.Text)
		}
		f, isFunc := v.(Func)
		if !isFunc || !p.is("(") {
			return v
		}
		var args []Value
		for !p.is(")") {
			if len(args) > 0 && !p.is(",") {
				p.fail(p.list[0], "expected , or )")
			}
			args = append(args, p.binary(0))
		}
		return f(args)
	}
	p.fail(t, "unexpected %v %q", t.Kind, t.Text)
	return nil
}

func run(env *Env, n int, line string) (err error) {
	defer func() {
		if e, ok := recover().(SyntaxError); ok {
			e.Line = n
			err = e
		}
	}()
	p := &parser{tokens(line), env}
	if len(p.list) > 2 && p.list[0].Kind == Ident && p.list[1].Text == "=" {
		name := p.next().Text
		p.next()
		env.vars[name] = p.binary(0)
	} else if p.list[0].Kind != EOF {
		fmt.Println(show(p.binary(0)))
	}
	if t := p.next(); t.Kind != EOF {
		p.fail(t, "unexpected %v %q", t.Kind, t.Text)
	}
	return nil
}

func show(v Value) string {
	switch v := v.(type) {
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case string:
		return strconv.Quote(v)
	case Func:
		return "func"
	}
	return fmt.Sprint(v)
}

func main() {
	verbose := flag.Bool("v", false, "say more")
	limit := flag.Int("errors", 100, "stop after so many `errors`")
	flag.Parse()
	env := &Env{vars: map[string]Value{"n": float64(flag.NArg())}, up: &Env{vars: map[string]Value{
		"true": true, "false": false,
		"len": Func(func(a []Value) Value { return float64(len([]rune(a[0].(string)))) }),
		"sum": Func(func(a []Value) (s Value) {
			t := 0.0
			for _, x := range a {
				t += x.(float64)
			}
			return t
		}),
	}}}
	in := bufio.NewScanner(os.Stdin)
	bad := 0
	for n := 1; in.Scan(); n++ {
		if *verbose {
			fmt.Printf("%3d| %s\n", n, in.Text())
		}
		if err := run(env, n, in.Text()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			if bad++; bad >= *limit {
				break
			}
		}
	}
	if bad > 0 {
		fmt.Fprintf(os.Stderr, "%d errors, args %q\n", bad, flag.Args())
		os.Exit(3)
	}
}
