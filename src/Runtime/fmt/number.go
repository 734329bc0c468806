package fmt

import (
	"strconv"
	"unicode/utf8"
)

const (
	lower = "0123456789abcdefx"
	upper = "0123456789ABCDEFX"
)

func (f *formatter) boolean(v bool) {
	if v {
		f.padText("true")
	} else {
		f.padText("false")
	}
}

// integer formats u in a base; digits has the digits and the letter of the prefix.
func (f *formatter) integer(u uint64, base uint64, signed bool, digits string) {
	negative := signed && int64(u) < 0
	if negative {
		u = -u
	}
	if base == 10 && f.flags == (flags{}) {
		f.plainDecimal(u, negative)
		return
	}
	if f.hasPrecision && f.precision == 0 && u == 0 {
		zero := f.zero
		f.zero = false
		if f.hasWidth {
			f.padding(f.width)
		}
		f.zero = zero
		return
	}
	least := f.leastDigits(negative)
	b := f.digits[:]
	if need := 3 + f.width + f.precision; f.hasWidth && need > len(b) || f.hasPrecision && need > len(b) {
		b = make([]byte, need)
	}
	i := putDigits(b, u, base, digits)
	for len(b)-i < least {
		i--
		b[i] = '0'
	}
	i = f.prefix(b, i, base, digits)
	if c := f.sign(negative); c != 0 {
		i--
		b[i] = c
	}
	f.padPlain(b[i:])
}

// plainDecimal is the frequent case: no flags at all.
func (f *formatter) plainDecimal(u uint64, negative bool) {
	i := len(f.digits)
	for u >= 10 {
		q := u / 10
		i--
		f.digits[i] = byte('0' + u - q*10)
		u = q
	}
	i--
	f.digits[i] = byte('0' + u)
	if negative {
		i--
		f.digits[i] = '-'
	}
	f.out = append(f.out, f.digits[i:]...)
}

// leastDigits: a precision asks for digits, the flag 0 for as many as fill the width with the sign.
func (f *formatter) leastDigits(negative bool) int {
	if f.hasPrecision {
		return f.precision
	}
	if f.zero && f.hasWidth {
		if f.sign(negative) != 0 {
			return f.width - 1
		}
		return f.width
	}
	return 0
}

func (f *formatter) sign(negative bool) byte {
	switch {
	case negative:
		return '-'
	case f.plus:
		return '+'
	case f.space:
		return ' '
	}
	return 0
}

// putDigits writes u at the end of b and gives where it begins.
func putDigits(b []byte, u, base uint64, digits string) int {
	i := len(b)
	switch base {
	case 10:
		for u >= 10 {
			q := u / 10
			i--
			b[i] = byte('0' + u - q*10)
			u = q
		}
	case 16:
		for u >= 16 {
			i--
			b[i] = digits[u&15]
			u >>= 4
		}
	case 8:
		for u >= 8 {
			i--
			b[i] = byte('0' + u&7)
			u >>= 3
		}
	case 2:
		for u >= 2 {
			i--
			b[i] = byte('0' + u&1)
			u >>= 1
		}
	}
	i--
	b[i] = digits[u]
	return i
}

func (f *formatter) prefix(b []byte, i int, base uint64, digits string) int {
	if !f.sharp {
		return i
	}
	switch base {
	case 8:
		if b[i] != '0' {
			i--
			b[i] = '0'
		}
	case 16:
		i -= 2
		b[i], b[i+1] = '0', digits[16]
	}
	return i
}

// address formats u in hexadecimal, with 0x or without.
func (f *formatter) address(u uint64, withPrefix bool) {
	sharp := f.sharp
	f.sharp = withPrefix
	f.integer(u, 16, false, lower)
	f.sharp = sharp
}

// codePoint formats u as U+0078, with the flag # as U+0078 'x'.
func (f *formatter) codePoint(u uint64) {
	least := 4
	if f.hasPrecision && f.precision > 4 {
		least = f.precision
	}
	b := f.digits[:]
	if least+12 > len(b) {
		b = make([]byte, least+12)
	}
	i := len(b)
	if f.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		i -= 3 + utf8.RuneLen(rune(u))
		b[i], b[i+1] = ' ', '\''
		utf8.EncodeRune(b[i+2:], rune(u))
		b[len(b)-1] = '\''
	}
	first := putDigits(b[:i], u, 16, upper)
	for i-first < least {
		first--
		b[first] = '0'
	}
	first -= 2
	b[first], b[first+1] = 'U', '+'
	f.padPlain(b[first:])
}

// float formats v; the precision of the verb is used if none was given, -1 stands for the shortest text.
func (f *formatter) float(v float64, size int, verb byte, precision int) {
	if f.hasPrecision {
		precision = f.precision
	}
	// The number always begins with a sign, which is dropped at the end if it is not wanted.
	b := strconv.AppendFloat(f.digits[:1], v, verb, precision, size)
	if b[1] == '-' || b[1] == '+' {
		b = b[1:]
	} else {
		b[0] = '+'
	}
	if f.space && b[0] == '+' && !f.plus {
		b[0] = ' '
	}
	if b[1] == 'I' || b[1] == 'N' {
		if b[1] == 'N' && !f.space && !f.plus {
			b = b[1:]
		}
		f.padPlain(b)
		return
	}
	if f.sharp && verb != 'b' {
		b = withPoint(b, verb, precision)
	}
	if !f.plus && b[0] == '+' {
		f.pad(b[1:])
		return
	}
	if f.zero && f.hasWidth && f.width > len(b) {
		f.out.byte(b[0])
		f.padding(f.width - len(b))
		f.out.bytes(b[1:])
		return
	}
	f.pad(b)
}

// withPoint gives a number a decimal point, and for %g the zeros at its end (flag #).
func withPoint(b []byte, verb byte, precision int) []byte {
	digits := 0
	if verb == 'g' || verb == 'G' {
		digits = precision
		if digits == -1 {
			digits = 6
		}
	}
	end := len(b)
	point := false
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '.':
			point = true
			continue
		case 'e', 'E':
			end = i
		default:
			digits--
			continue
		}
		break
	}
	exponent := string(b[end:])
	b = b[:end]
	if !point {
		b = append(b, '.')
	}
	for ; digits > 0; digits-- {
		b = append(b, '0')
	}
	return append(b, exponent...)
}
