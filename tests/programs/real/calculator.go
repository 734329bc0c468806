// A calculator: expressions with variables, read line by line.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type kind int

const (
	number kind = iota
	name
	operator
	open
	closing
	end
)

func (k kind) String() string {
	return [...]string{"number", "name", "operator", "(", ")", "end"}[k]
}

type token struct {
	kind kind
	text string
	pos  int
}

type syntaxError struct {
	pos int
	msg string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.pos+1, e.msg) }

var errDivision = errors.New("division by zero")

func scan(line string) ([]token, error) {
	var tokens []token
	runes := []rune(line)
	for i := 0; i < len(runes); {
		c := runes[i]
		start := i
		switch {
		case unicode.IsSpace(c):
			i++
			continue
		case unicode.IsDigit(c) || c == '.':
			for i < len(runes) && (unicode.IsDigit(runes[i]) || runes[i] == '.') {
				i++
			}
			tokens = append(tokens, token{number, string(runes[start:i]), start})
			continue
		case unicode.IsLetter(c):
			for i < len(runes) && (unicode.IsLetter(runes[i]) || unicode.IsDigit(runes[i])) {
				i++
			}
			tokens = append(tokens, token{name, string(runes[start:i]), start})
			continue
		case strings.ContainsRune("+-*/^=%", c):
			tokens = append(tokens, token{operator, string(c), start})
		case c == '(':
			tokens = append(tokens, token{open, "(", start})
		case c == ')':
			tokens = append(tokens, token{closing, ")", start})
		default:
			return nil, &syntaxError{start, fmt.Sprintf("unexpected %q", c)}
		}
		i++
	}
	return append(tokens, token{end, "", len(runes)}), nil
}

type parser struct {
	tokens []token
	at     int
	vars   map[string]float64
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.kind != end {
		p.at++
	}
	return t
}

var precedence = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}

func (p *parser) expression(least int) float64 {
	left := p.operand()
	for {
		t := p.peek()
		level := precedence[t.text]
		if t.kind != operator || level == 0 || level < least {
			return left
		}
		p.next()
		if t.text == "^" {
			left = math.Pow(left, p.expression(level))
			continue
		}
		right := p.expression(level + 1)
		switch t.text {
		case "+":
			left += right
		case "-":
			left -= right
		case "*":
			left *= right
		case "/", "%":
			if right == 0 {
				panic(errDivision)
			}
			if t.text == "/" {
				left /= right
			} else {
				left = math.Mod(left, right)
			}
		}
	}
}

func (p *parser) operand() float64 {
	switch t := p.next(); t.kind {
	case number:
		v, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(&syntaxError{t.pos, err.Error()})
		}
		return v
	case name:
		if p.peek().kind == open {
			return p.call(t)
		}
		v, ok := p.vars[t.text]
		if !ok {
			panic(&syntaxError{t.pos, "undefined: " + t.text})
		}
		return v
	case open:
		v := p.expression(1)
		if c := p.next(); c.kind != closing {
			panic(&syntaxError{c.pos, fmt.Sprintf("expected ), found %v", c.kind)})
		}
		return v
	case operator:
		if t.text == "-" {
			return -p.expression(3)
		}
		fallthrough
	default:
		panic(&syntaxError{t.pos, fmt.Sprintf("unexpected %v %q", t.kind, t.text)})
	}
}

func (p *parser) call(f token) float64 {
	functions := map[string]func(float64) float64{"sqrt": math.Sqrt, "abs": math.Abs, "floor": math.Floor}
	p.next()
	v := p.expression(1)
	if c := p.next(); c.kind != closing {
		panic(&syntaxError{c.pos, "missing )"})
	}
	if g, ok := functions[f.text]; ok {
		return g(v)
	}
	panic(&syntaxError{f.pos, "no function " + f.text})
}

func evaluate(line string, vars map[string]float64) (result float64, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case error:
			err = e
		default:
			panic(e)
		}
	}()
	tokens, err := scan(line)
	if err != nil {
		return 0, err
	}
	target := ""
	if len(tokens) > 2 && tokens[0].kind == name && tokens[1].text == "=" {
		target = tokens[0].text
		tokens = tokens[2:]
	}
	p := &parser{tokens: tokens, vars: vars}
	result = p.expression(1)
	if t := p.peek(); t.kind != end {
		return 0, &syntaxError{t.pos, fmt.Sprintf("unexpected %v", t.kind)}
	}
	if target != "" {
		vars[target] = result
	}
	return result, nil
}

func main() {
	vars := map[string]float64{"pi": math.Pi}
	in := bufio.NewReader(os.Stdin)
	failures := 0
	for n := 1; ; n++ {
		line, err := in.ReadString('\n')
		line = strings.TrimSpace(line)
		if line != "" {
			v, failed := evaluate(line, vars)
			if failed != nil {
				failures++
				kind := "error"
				if _, ok := failed.(*syntaxError); ok {
					kind = "syntax error"
				}
				fmt.Printf("%2d: %s: %v\n", n, kind, failed)
			} else {
				fmt.Printf("%2d: %s => %.10g\n", n, line, v)
			}
		}
		if err != nil {
			break
		}
	}
	if failures > 0 {
		fmt.Fprintf(os.Stderr, "%d failures\n", failures)
		os.Exit(3)
	}
}
