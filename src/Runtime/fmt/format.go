package fmt

import (
	"reflect"
	"unicode/utf8"
)

const (
	largestNumber = 1000000 // of a width, a precision, an argument's number
)

// printf interprets a format.
func (p *printer) printf(format string, a []interface{}) {
	p.reordered = false
	next := 0
	end := len(format)
	for i := 0; i < end; {
		start := i
		for i < end && format[i] != '%' {
			i++
		}
		if i > start {
			p.out.text(format[start:i])
		}
		if i >= end {
			break
		}
		i, next = p.verb(format, i+1, a, next)
	}
	if !p.reordered && next < len(a) {
		p.extra(a[next:])
	}
}

// verb interprets what follows a % at i; next is the number of the next argument.
func (p *printer) verb(format string, i int, a []interface{}, next int) (int, int) {
	p.badIndex = false
	p.clear()
	i = p.readFlags(format, i)
	// Most verbs are a small letter with nothing before it.
	if i < len(format) && next < len(a) {
		if c := format[i]; 'a' <= c && c <= 'z' {
			if c == 'v' {
				p.forValue()
			}
			p.value(a[next], rune(c))
			return i + 1, next + 1
		}
	}
	i, next = p.readNumbers(format, i, a, next)
	if i >= len(format) {
		p.out.text("%!(NOVERB)")
		return i, next
	}
	verb, size := rune(format[i]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(format[i:])
	}
	i += size
	switch {
	case verb == '%':
		p.out.byte('%')
	case p.badIndex:
		p.complain(verb, "(BADINDEX)")
	case next >= len(a):
		p.complain(verb, "(MISSING)")
	default:
		if verb == 'v' {
			p.forValue()
		}
		p.value(a[next], verb)
		next++
	}
	return i, next
}

func (p *printer) complain(verb rune, what string) {
	p.out.text("%!")
	p.out.rune(verb)
	p.out.text(what)
}

func (p *printer) readFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = !p.minus
		case '+':
			p.plus = true
		case '-':
			p.minus = true
			p.zero = false
		case ' ':
			p.space = true
		default:
			return i
		}
	}
	return i
}

// readNumbers reads width, precision and argument numbers: [2]*.[3]*[1] and parts of that.
func (p *printer) readNumbers(format string, i int, a []interface{}, next int) (int, int) {
	next, i, indexed := p.argumentNumber(next, format, i, len(a))
	if i < len(format) && format[i] == '*' {
		i++
		p.width, p.hasWidth, next = integerArgument(a, next)
		if !p.hasWidth {
			p.out.text("%!(BADWIDTH)")
		}
		if p.width < 0 {
			p.width = -p.width
			p.minus = true
			p.zero = false
		}
		indexed = false
	} else {
		p.width, p.hasWidth, i = parseNumber(format, i, len(format))
		if indexed && p.hasWidth {
			p.badIndex = true
		}
	}
	if i+1 < len(format) && format[i] == '.' {
		i++
		if indexed {
			p.badIndex = true
		}
		next, i, indexed = p.argumentNumber(next, format, i, len(a))
		if i < len(format) && format[i] == '*' {
			i++
			p.precision, p.hasPrecision, next = integerArgument(a, next)
			if p.precision < 0 {
				p.precision = 0
				p.hasPrecision = false
			}
			if !p.hasPrecision {
				p.out.text("%!(BADPREC)")
			}
			indexed = false
		} else {
			p.precision, p.hasPrecision, i = parseNumber(format, i, len(format))
			if !p.hasPrecision {
				p.precision = 0
				p.hasPrecision = true
			}
		}
	}
	if !indexed {
		next, i, indexed = p.argumentNumber(next, format, i, len(a))
	}
	return i, next
}

// argumentNumber reads [n] at i if it is there.
func (p *printer) argumentNumber(next int, format string, i int, count int) (newNext, newI int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return next, i, false
	}
	p.reordered = true
	index, size, ok := bracketNumber(format[i:])
	if ok && 0 <= index && index < count {
		return index, i + size, true
	}
	p.badIndex = true
	return next, i + size, ok
}

// bracketNumber reads the [n] that s begins with; size is how much of s it takes even if it is bad.
func bracketNumber(s string) (index, size int, ok bool) {
	if len(s) < 3 {
		return 0, 1, false
	}
	for i := 1; i < len(s); i++ {
		if s[i] == ']' {
			n, isNumber, end := parseNumber(s, 1, i)
			if !isNumber || end != i {
				return 0, i + 1, false
			}
			return n - 1, i + 1, true
		}
	}
	return 0, 1, false
}

// parseNumber reads decimal digits from start on.
func parseNumber(s string, start, end int) (n int, isNumber bool, next int) {
	for next = start; next < end && '0' <= s[next] && s[next] <= '9'; next++ {
		if n > largestNumber {
			return 0, false, end
		}
		n = n*10 + int(s[next]-'0')
		isNumber = true
	}
	return n, isNumber, next
}

// integerArgument gives the argument for a *.
func integerArgument(a []interface{}, i int) (n int, ok bool, next int) {
	if i >= len(a) {
		return 0, false, i
	}
	n, ok = a[i].(int)
	if !ok {
		switch v := reflect.ValueOf(a[i]); v.Kind() {
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			n, ok = int(v.Int()), true
		case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
			n = int(v.Uint())
			ok = n >= 0
			if !ok {
				n = 0
			}
		}
	}
	if n > largestNumber || n < -largestNumber {
		return 0, false, i + 1
	}
	return n, ok, i + 1
}

// extra complains about arguments that the format does not use.
func (p *printer) extra(a []interface{}) {
	p.clear()
	p.out.text("%!(EXTRA ")
	for i, arg := range a {
		if i > 0 {
			p.out.text(", ")
		}
		if arg == nil {
			p.out.text("<nil>")
			continue
		}
		p.out.text(reflect.TypeOf(arg).String())
		p.out.byte('=')
		p.value(arg, 'v')
	}
	p.out.byte(')')
}
