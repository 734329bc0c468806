package fmt

import (
	"errors"
	"io"
	"math"
	"reflect"
	"strconv"
)

const floatVerbs = "beEfFgGv"

var (
	errComplex = errors.New("syntax error scanning complex number")
	errBool    = errors.New("syntax error scanning boolean")
)

func (s *scan) allows(verb rune, verbs, typ string) bool {
	if contains(verbs, verb) {
		return true
	}
	s.complain("bad verb '%" + string(verb) + "' for " + typ)
	return false
}

// begin goes to the first character of a value.
func (s *scan) begin() {
	s.SkipSpace()
	s.notAtEnd()
}

// value reads one value for a verb.
func (s *scan) value(verb rune, arg interface{}) {
	s.token = s.token[:0]
	if v, ok := arg.(Scanner); ok {
		err := v.Scan(s, verb)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			s.fail(err)
		}
		return
	}
	switch v := arg.(type) {
	case *bool:
		*v = s.boolean(verb)
	case *int:
		*v = int(s.integer(verb, 64))
	case *int8:
		*v = int8(s.integer(verb, 8))
	case *int16:
		*v = int16(s.integer(verb, 16))
	case *int32:
		*v = int32(s.integer(verb, 32))
	case *int64:
		*v = s.integer(verb, 64)
	case *uint:
		*v = uint(s.unsigned(verb, 64))
	case *uint8:
		*v = uint8(s.unsigned(verb, 8))
	case *uint16:
		*v = uint16(s.unsigned(verb, 16))
	case *uint32:
		*v = uint32(s.unsigned(verb, 32))
	case *uint64:
		*v = s.unsigned(verb, 64)
	case *uintptr:
		*v = uintptr(s.unsigned(verb, 64))
	case *float64:
		if s.allows(verb, floatVerbs, "float64") {
			s.begin()
			*v = s.float(s.floatToken(), 64)
		}
	case *float32:
		if s.allows(verb, floatVerbs, "float32") {
			s.begin()
			*v = float32(s.float(s.floatToken(), 32))
		}
	case *complex64:
		*v = complex64(s.complex(verb, 64))
	case *complex128:
		*v = s.complex(verb, 128)
	case *string:
		*v = s.text(verb)
	case *[]byte:
		*v = []byte(s.text(verb))
	default:
		s.reflected(verb, reflect.ValueOf(arg))
	}
}

func (s *scan) reflected(verb rune, ptr reflect.Value) {
	if ptr.Kind() != reflect.Ptr {
		s.complain("type not a pointer: " + ptr.Type().String())
	}
	switch v := ptr.Elem(); v.Kind() {
	case reflect.Bool:
		v.SetBool(s.boolean(verb))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(s.integer(verb, v.Type().Bits()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(s.unsigned(verb, v.Type().Bits()))
	case reflect.String:
		v.SetString(s.text(verb))
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			s.complain("can't scan type: " + ptr.Type().String())
		}
		text := s.text(verb)
		v.Set(reflect.MakeSlice(v.Type(), len(text), len(text)))
		for i := 0; i < len(text); i++ {
			v.Index(i).SetUint(uint64(text[i]))
		}
	case reflect.Float32, reflect.Float64:
		s.begin()
		v.SetFloat(s.float(s.floatToken(), v.Type().Bits()))
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(s.complex(verb, v.Type().Bits()))
	default:
		s.complain("can't scan type: " + ptr.Type().String())
	}
}

func (s *scan) boolean(verb rune) bool {
	s.begin()
	s.allows(verb, "tv", "boolean")
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.fail(errBool)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.fail(errBool)
		}
	}
	return false
}

// integerToken reads the digits of an integer for a verb, with a sign if that is allowed, and gives its base.
func (s *scan) integerToken(verb rune, signed bool) (token string, base int) {
	s.begin()
	s.allows(verb, "bdoUxXv", "integer")
	digits := decimals
	base = 10
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X', 'U':
		base, digits = 16, hexes
	}
	found := false
	if verb == 'U' {
		if !s.drop("U") || !s.drop("+") {
			s.complain("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits, found = s.prefix()
		}
	}
	if !found {
		s.notAtEnd()
		if !s.accept(digits) {
			s.complain("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.token), base
}

// drop reads the next character and says whether it is in a set.
func (s *scan) drop(set string) bool {
	r := s.next()
	return r != noRune && contains(set, r)
}

// prefix reads 0 or 0x; the 0 is a digit already.
func (s *scan) prefix() (base int, digits string, found bool) {
	if !s.sees("0") {
		return 10, decimals, false
	}
	s.accept("0")
	if s.sees("xX") {
		s.drop("xX")
		return 16, hexes, true
	}
	return 8, "01234567", true
}

func (s *scan) character(bits int) int64 {
	s.notAtEnd()
	r := int64(s.next())
	unused := uint(64 - bits)
	if r<<unused>>unused != r {
		s.complain("overflow on character value " + string(r))
	}
	return r
}

func (s *scan) integer(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	token, base := s.integerToken(verb, true)
	i, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.fail(err)
	}
	unused := uint(64 - bits)
	if i<<unused>>unused != i {
		s.complain("integer overflow on token " + token)
	}
	return i
}

func (s *scan) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	token, base := s.integerToken(verb, false)
	u, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.fail(err)
	}
	unused := uint(64 - bits)
	if u<<unused>>unused != u {
		s.complain("unsigned integer overflow on token " + token)
	}
	return u
}

// floatToken reads the characters of a floating-point number, as far as they fit.
func (s *scan) floatToken() string {
	s.token = s.token[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	for s.accept(decimals) {
	}
	if s.accept(".") {
		for s.accept(decimals) {
		}
	}
	if s.accept("eEp") {
		s.accept("+-")
		for s.accept(decimals) {
		}
	}
	return string(s.token)
}

// float converts a token; a p begins a binary exponent.
func (s *scan) float(token string, bits int) float64 {
	for i := 0; i < len(token); i++ {
		if token[i] != 'p' {
			continue
		}
		f, err := strconv.ParseFloat(token[:i], bits)
		s.checkPart(err, token)
		e, err := strconv.Atoi(token[i+1:])
		s.checkPart(err, token)
		return math.Ldexp(f, e)
	}
	f, err := strconv.ParseFloat(token, bits)
	if err != nil {
		s.fail(err)
	}
	return f
}

// checkPart fails with an error of a part of a token, which then names the whole.
func (s *scan) checkPart(err error, token string) {
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = token
	}
	if err != nil {
		s.fail(err)
	}
}

func (s *scan) complex(verb rune, bits int) complex128 {
	s.allows(verb, floatVerbs, "complex")
	s.begin()
	parentheses := s.accept("(")
	re := s.floatToken()
	s.token = s.token[:0]
	if !s.accept("+-") {
		s.fail(errComplex)
	}
	sign := string(s.token)
	im := s.floatToken()
	if !s.accept("i") || parentheses && !s.accept(")") {
		s.fail(errComplex)
	}
	return complex(s.float(re, bits/2), s.float(sign+im, bits/2))
}

func (s *scan) text(verb rune) string {
	s.allows(verb, "svqxX", "string")
	s.begin()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hex()
	}
	return string(s.while(true, notSpace))
}

func (s *scan) quoted() string {
	s.notAtEnd()
	switch quote := s.next(); quote {
	case '`':
		for r := s.must(); r != quote; r = s.must() {
			s.token.rune(r)
		}
		return string(s.token)
	case '"':
		s.token.byte('"')
		for {
			r := s.must()
			s.token.rune(r)
			if r == '\\' {
				s.token.rune(s.must())
			} else if r == quote {
				break
			}
		}
		text, err := strconv.Unquote(string(s.token))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.complain("expected quoted string")
	return ""
}

//godefer:line scan.go:859
func hexDigit(r rune) (byte, bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r - 'a' + 10), true
	case 'A' <= r && r <= 'F':
		return byte(r - 'A' + 10), true
	}
	return 0, false
}

// hex reads pairs of hexadecimal digits.
func (s *scan) hex() string {
	s.notAtEnd()
	for {
		r := s.next()
		if r == noRune {
			break
		}
		high, ok := hexDigit(r)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexDigit(s.must())
		if !ok {
			s.complain("illegal hex digit")
		}
		s.token.byte(high<<4 | low)
	}
	if len(s.token) == 0 {
		s.complain("no hex data for %x string")
	}
	return string(s.token)
}
