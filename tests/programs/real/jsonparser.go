// A parser of JSON into maps, slices and basic values, and a printer.
package main

import (
	"bytes"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type parser struct {
	text string
	pos  int
}

type parseError struct {
	line, col int
	msg       string
}

func (e parseError) Error() string { return fmt.Sprintf("%d:%d: %s", e.line, e.col, e.msg) }

func (p *parser) fail(format string, args ...interface{}) {
	before := p.text[:p.pos]
	line := strings.Count(before, "\n") + 1
	col := p.pos - strings.LastIndex(before, "\n")
	panic(parseError{line, col, fmt.Sprintf(format, args...)})
}

func (p *parser) space() {
	for p.pos < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.pos]) >= 0 {
		p.pos++
	}
}

func (p *parser) peek() byte {
	p.space()
	if p.pos == len(p.text) {
		return 0
	}
	return p.text[p.pos]
}

func (p *parser) expect(c byte) {
	if got := p.peek(); got != c {
		if got == 0 {
			p.fail("expected %q, found end", c)
		}
		p.fail("expected %q, found %q", c, got)
	}
	p.pos++
}

func (p *parser) value() interface{} {
	switch c := p.peek(); {
	case c == '{':
		return p.object()
	case c == '[':
		return p.array()
	case c == '"':
		return p.str()
	case c == '-' || '0' <= c && c <= '9':
		return p.number()
	case c == 0:
		p.fail("unexpected end")
	}
	for word, v := range map[string]interface{}{"true": true, "false": false, "null": nil} {
		if strings.HasPrefix(p.text[p.pos:], word) {
			p.pos += len(word)
			return v
		}
	}
	r, _ := utf8.DecodeRuneInString(p.text[p.pos:])
	p.fail("unexpected %q", r)
	return nil
}

func (p *parser) object() map[string]interface{} {
	m := map[string]interface{}{}
	p.expect('{')
	if p.peek() == '}' {
		p.pos++
		return m
	}
	for {
		p.space()
		key := p.str()
		p.expect(':')
		m[key] = p.value()
		if p.peek() == ',' {
			p.pos++
			continue
		}
		p.expect('}')
		return m
	}
}

func (p *parser) array() []interface{} {
	list := []interface{}{}
	p.expect('[')
	if p.peek() == ']' {
		p.pos++
		return list
	}
	for {
		list = append(list, p.value())
		if p.peek() == ',' {
			p.pos++
			continue
		}
		p.expect(']')
		return list
	}
}

func (p *parser) str() string {
	p.expect('"')
	var b bytes.Buffer
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		p.pos++
		switch c {
		case '"':
			return b.String()
		case '\\':
			if p.pos == len(p.text) {
				p.fail("unexpected end in escape")
			}
			e := p.text[p.pos]
			p.pos++
			switch e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'u':
				n, err := strconv.ParseUint(p.text[p.pos:p.pos+4], 16, 32)
				if err != nil {
					p.fail("bad escape: %v", err)
				}
				b.WriteRune(rune(n))
				p.pos += 4
			default:
				b.WriteByte(e)
			}
		default:
			b.WriteByte(c)
		}
	}
	p.fail("unterminated string")
	return ""
}

func (p *parser) number() interface{} {
	start := p.pos
	for p.pos < len(p.text) && strings.IndexByte("+-.eE0123456789", p.text[p.pos]) >= 0 {
		p.pos++
	}
	s := p.text[start:p.pos]
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		p.pos = start
		p.fail("%v", err)
	}
	return f
}

func Parse(text string) (v interface{}, err error) {
	p := &parser{text: text}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(parseError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	v = p.value()
	if p.peek() != 0 {
		p.fail("more after the value")
	}
	return v, nil
}

func show(b *strings.Builder, v interface{}, indent string) {
	switch v := v.(type) {
	case map[string]interface{}:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		b.WriteString("{\n")
		for _, k := range keys {
			fmt.Fprintf(b, "%s  %s: ", indent, k)
			show(b, v[k], indent+"  ")
		}
		b.WriteString(indent + "}\n")
	case []interface{}:
		b.WriteString("[\n")
		for i, e := range v {
			fmt.Fprintf(b, "%s  %d: ", indent, i)
			show(b, e, indent+"  ")
		}
		b.WriteString(indent + "]\n")
	default:
		fmt.Fprintf(b, "%#v (%T)\n", v, v)
	}
}

func main() {
	inputs := []string{
		`{"name": "Gopher", "age": 9, "tags": ["a", "b\n", "\u00e9\u4e16"], "pos": {"x": 1.5, "y": -2e3}, "ok": true, "none": null}`,
		`[]`, `[1, [2, [3, []]], {}]`, "\n\n  [1, 2,\n  x]", `{"a" 1}`, `"open`, `[1 2]`, `-`, `{"a": 1} 5`, ``, `[1e400]`,
	}
	failed := 0
	for _, in := range inputs {
		v, err := Parse(in)
		if err != nil {
			failed++
			fmt.Printf("%q: %v\n", in, err)
			continue
		}
		var b strings.Builder
		show(&b, v, "")
		fmt.Print(b.String())
	}
	if failed != 8 {
		os.Exit(1)
	}
}
