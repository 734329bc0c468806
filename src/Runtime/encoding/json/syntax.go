package json

import "strconv"

// A SyntaxError says what is wrong with a text.
type SyntaxError struct {
	msg    string
	Offset int64 // number of bytes read before it
}

//godefer:line scanner.go:45
func (e *SyntaxError) Error() string { return e.msg }

// A scanner goes through a text. It is at the end of the input when at is len(data).
type scanner struct {
	data []byte
	at   int
	err  *SyntaxError
	// isOpen says that more input may come: then the end of the data is no error.
	isOpen bool
	needs  bool // more input
	isCut  bool // the error is that the input ends
}

// Valid says whether data is one JSON value.
func Valid(data []byte) bool {
	return checkValid(data) == nil
}

func checkValid(data []byte) error {
	s := scanner{data: data}
	if s.value() {
		s.space()
		if s.at < len(data) {
			s.fail("after top-level value")
		}
	}
	if s.err != nil {
		return s.err
	}
	return nil
}

// fail notes that the next byte does not belong there, or that there is none.
func (s *scanner) fail(context string) bool {
	switch {
	case s.at < len(s.data):
		s.err = &SyntaxError{"invalid character " + quoteChar(s.data[s.at]) + " " + context, int64(s.at + 1)}
	case s.isOpen:
		s.needs = true
	default:
		s.isCut = true
		s.err = &SyntaxError{"unexpected end of JSON input", int64(len(s.data))}
	}
	return false
}

// failInside is fail inside a literal or an escape: there the end of the input counts as a space.
func (s *scanner) failInside(context string) bool {
	s.fail(context)
	if s.isCut {
		s.err.msg = "invalid character ' ' " + context
	}
	return false
}

// quoteChar gives c between single quotes.
func quoteChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	s := strconv.Quote(string(rune(c)))
	return "'" + s[1:len(s)-1] + "'"
}

// next gives the next byte, 0 at the end, which belongs to no value.
func (s *scanner) next() byte {
	if s.at < len(s.data) {
		return s.data[s.at]
	}
	return 0
}

//godefer:line scanner.go:160
func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\r' || c == '\n'
}

func (s *scanner) space() {
	for s.at < len(s.data) && isSpace(s.data[s.at]) {
		s.at++
	}
}

// value passes a value and the space before it.
func (s *scanner) value() bool {
	s.space()
	switch c := s.next(); {
	case c == '{':
		return s.object()
	case c == '[':
		return s.array()
	case c == '"':
		return s.str()
	case c == 't':
		return s.literal("true")
	case c == 'f':
		return s.literal("false")
	case c == 'n':
		return s.literal("null")
	case c == '-' || isDigit(c):
		return s.number()
	}
	return s.fail("looking for beginning of value")
}

func (s *scanner) object() bool {
	s.at++
	s.space()
	if s.next() == '}' {
		s.at++
		return true
	}
	for {
		s.space()
		if s.next() != '"' {
			return s.fail("looking for beginning of object key string")
		}
		if !s.str() {
			return false
		}
		s.space()
		if s.next() != ':' {
			return s.fail("after object key")
		}
		s.at++
		if !s.value() {
			return false
		}
		s.space()
		switch s.next() {
		case '}':
			s.at++
			return true
		case ',':
			s.at++
		default:
			return s.fail("after object key:value pair")
		}
	}
}

func (s *scanner) array() bool {
	s.at++
	s.space()
	if s.next() == ']' {
		s.at++
		return true
	}
	for {
		if !s.value() {
			return false
		}
		s.space()
		switch s.next() {
		case ']':
			s.at++
			return true
		case ',':
			s.at++
		default:
			return s.fail("after array element")
		}
	}
}

func (s *scanner) str() bool {
	for s.at++; s.at < len(s.data); s.at++ {
		switch c := s.data[s.at]; {
		case c == '"':
			s.at++
			return true
		case c < 0x20:
			return s.fail("in string literal")
		case c == '\\':
			s.at++
			if !s.escape() {
				return false
			}
		}
	}
	return s.fail("in string literal")
}

// escape passes an escape but for its last byte.
func (s *scanner) escape() bool {
	switch s.next() {
	case 'b', 'f', 'n', 'r', 't', '\\', '/', '"':
		return true
	case 'u':
		for i := 0; i < 4; i++ {
			s.at++
			if _, ok := hexValue(s.next()); !ok {
				return s.failInside("in \\u hexadecimal character escape")
			}
		}
		return true
	}
	return s.failInside("in string escape code")
}

func hexValue(c byte) (rune, bool) {
	switch {
	case isDigit(c):
		return rune(c - '0'), true
	case 'a' <= c && c <= 'f':
		return rune(c - 'a' + 10), true
	case 'A' <= c && c <= 'F':
		return rune(c - 'A' + 10), true
	}
	return 0, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (s *scanner) digits() {
	for isDigit(s.next()) {
		s.at++
	}
}

func (s *scanner) number() bool {
	if s.next() == '-' {
		s.at++
	}
	switch c := s.next(); {
	case c == '0':
		s.at++
	case isDigit(c):
		s.digits()
	default:
		return s.failInside("in numeric literal")
	}
	if s.next() == '.' {
		s.at++
		if !isDigit(s.next()) {
			return s.failInside("after decimal point in numeric literal")
		}
		s.digits()
	}
	if c := s.next(); c == 'e' || c == 'E' {
		s.at++
		if c := s.next(); c == '+' || c == '-' {
			s.at++
		}
		if !isDigit(s.next()) {
			return s.failInside("in exponent of numeric literal")
		}
		s.digits()
	}
	if s.isOpen && s.at == len(s.data) {
		s.needs = true // more digits may come
		return false
	}
	return true
}

func (s *scanner) literal(word string) bool {
	for i := 0; i < len(word); i++ {
		if s.next() != word[i] {
			return s.failInside("in literal " + word + " (expecting '" + word[i:i+1] + "')")
		}
		s.at++
	}
	return true
}
