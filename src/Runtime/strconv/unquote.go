package strconv

import "unicode/utf8"

// UnquoteChar decodes the first character or escape of s, which stands inside a literal that quote encloses: \' is allowed only if
// quote is ', \" only if it is ", and that quote itself not at all; a quote of 0 allows both quotes plain and neither escape. It gives
// the value, whether that is encoded in several bytes, and the rest of s.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if len(s) == 0 {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	case len(s) == 1:
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x', 'u', 'U':
		return unquoteHex(s, c)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return unquoteOctal(s, c)
	default:
		return 0, false, "", ErrSyntax
	}
	return value, false, s, nil
}

// unquoteHex decodes the digits behind \x, \u and \U.
func unquoteHex(s string, kind byte) (value rune, multibyte bool, tail string, err error) {
	n := 2
	switch kind {
	case 'u':
		n = 4
	case 'U':
		n = 8
	}
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	var v uint32
	for i := 0; i < n; i++ {
		d := digitValue(s[i])
		if d >= 16 {
			return 0, false, "", ErrSyntax
		}
		v = v<<4 | uint32(d)
	}
	if kind == 'x' {
		return rune(v), false, s[n:], nil
	}
	if v > utf8.MaxRune {
		return 0, false, "", ErrSyntax
	}
	return rune(v), true, s[n:], nil
}

// unquoteOctal decodes the two digits behind the first one of an octal escape.
func unquoteOctal(s string, first byte) (value rune, multibyte bool, tail string, err error) {
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	v := rune(first - '0')
	for i := 0; i < 2; i++ {
		d := rune(s[i]) - '0'
		if d < 0 || d > 7 {
			return 0, false, "", ErrSyntax
		}
		v = v<<3 | d
	}
	if v > 255 {
		return 0, false, "", ErrSyntax
	}
	return v, false, s[2:], nil
}

// Unquote gives what a Go string or rune literal stands for: one in double, single or back quotes. Single quotes enclose one rune.
func Unquote(s string) (string, error) {
	n := len(s)
	if n < 2 || s[0] != s[n-1] {
		return "", ErrSyntax
	}
	quote := s[0]
	s = s[1 : n-1]
	switch {
	case quote == '`':
		return unquoteRaw(s)
	case quote != '"' && quote != '\'', contains(s, '\n'):
		return "", ErrSyntax
	case isPlain(s, quote):
		return s, nil
	}
	unquoted := make([]byte, 0, 3*len(s)/2)
	for len(s) > 0 {
		c, multibyte, tail, err := UnquoteChar(s, quote)
		if err != nil {
			return "", err
		}
		if multibyte {
			unquoted = appendRune(unquoted, c)
		} else {
			unquoted = append(unquoted, byte(c))
		}
		s = tail
		if quote == '\'' && len(s) != 0 {
			return "", ErrSyntax
		}
	}
	return string(unquoted), nil
}

// unquoteRaw gives s without carriage returns (Go spec, String literals).
func unquoteRaw(s string) (string, error) {
	if contains(s, '`') {
		return "", ErrSyntax
	}
	if !contains(s, '\r') {
		return s, nil
	}
	kept := make([]byte, 0, len(s)-1)
	for i := 0; i < len(s); i++ {
		if s[i] != '\r' {
			kept = append(kept, s[i])
		}
	}
	return string(kept), nil
}

// isPlain says whether what the quotes enclose is its own value.
func isPlain(s string, quote byte) bool {
	if contains(s, '\\') || contains(s, quote) {
		return false
	}
	if quote == '"' {
		return utf8.ValidString(s)
	}
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && (r != utf8.RuneError || size != 1)
}

func contains(s string, c byte) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return true
		}
	}
	return false
}
