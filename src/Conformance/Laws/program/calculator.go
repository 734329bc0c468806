// A recursive descent calculator that panics on errors and recovers them.
// needs: recover
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type parser struct {
	text string
	at   int
}

func (p *parser) peek() byte {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
	if p.at == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

func (p *parser) number() int {
	start := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	n, err := strconv.Atoi(p.text[start:p.at])
	if err != nil {
		panic(err)
	}
	return n
}

func (p *parser) factor() int {
	switch p.peek() {
	case '(':
		p.at++
		n := p.sum()
		if p.peek() != ')' {
			panic(errors.New("no closing parenthesis"))
		}
		p.at++
		return n
	case '-':
		p.at++
		return -p.factor()
	}
	return p.number()
}

func (p *parser) product() int {
	n := p.factor()
	for {
		switch p.peek() {
		case '*':
			p.at++
			n *= p.factor()
		case '/':
			p.at++
			n /= p.factor()
		default:
			return n
		}
	}
}

func (p *parser) sum() int {
	n := p.product()
	for {
		switch p.peek() {
		case '+':
			p.at++
			n += p.product()
		case '-':
			p.at++
			n -= p.product()
		default:
			return n
		}
	}
}

func evaluate(text string) (n int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	p := &parser{text: text}
	n = p.sum()
	if p.peek() != 0 {
		err = fmt.Errorf("unexpected %q", p.peek())
	}
	return
}

func main() {
	for _, text := range []string{"1 + 2 * 3", "(1+2)*-3", "2*(3", "7/(4-4)", "", "1 2", "100/7*7"} {
		n, err := evaluate(text)
		fmt.Println(n, err)
	}
}

//1> 7 <nil>
//1> -9 <nil>
//1> 0 no closing parenthesis
//1> 0 runtime error: integer divide by zero
//1> 0 strconv.Atoi: parsing "": invalid syntax
//1> 1 unexpected '2'
//1> 98 <nil>
