package big

import (
	"errors"
	"fmt"
	"io"
	"math/bits"
)

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// MaxBase is the largest base of texts.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

// mostCaseless is the largest base in which small and capital letters are the same digits.
const mostCaseless = 10 + ('z' - 'a' + 1)

// wordPower gives the largest power of base that fits into a word.
func wordPower(base Word) (power Word, exponent int) {
	power, exponent = base, 1
	for power <= ^Word(0)/base {
		power *= base
		exponent++
	}
	return power, exponent
}

// text gives the digits of x.
func (x nat) text(base int) []byte {
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	if len(x) == 0 {
		return []byte{'0'}
	}
	b := Word(base)
	power, most := wordPower(b)
	reversed := make([]byte, 0, x.bitLen()/(bits.Len(uint(base))-1)+1)
	for len(x) > 0 {
		var part Word
		x, part = x.divWord(power)
		for n := 0; n < most && (len(x) > 0 || part > 0); n++ {
			reversed = append(reversed, digits[part%b])
			part /= b
		}
	}
	for i, j := 0, len(reversed)-1; i < j; i, j = i+1, j-1 {
		reversed[i], reversed[j] = reversed[j], reversed[i]
	}
	return reversed
}

// signed gives the digits of x behind a minus sign if it is negative.
func (x nat) signed(negative bool, base int) []byte {
	text := x.text(base)
	if negative {
		text = append([]byte{'-'}, text...)
	}
	return text
}

// value gives what a character means as a digit, MaxBase if nothing.
func value(c byte, base int) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= mostCaseless:
		return int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + mostCaseless
	}
	return MaxBase
}

// isBase says whether numbers, with a point if fractions are allowed, can be read in a base; 0 is for that of the prefix.
func isBase(base int, fraction bool) bool {
	if fraction {
		return base == 0 || base == 2 || base == 10 || base == 16
	}
	return base == 0 || 2 <= base && base <= MaxBase
}

// scanNat reads as many digits as there are. With base 0 the number may begin with 0x, 0b or, if no fraction is allowed, 0 for octal. count is the
// number of digits, or that of those behind the point, negated, if there is one.
func scanNat(r io.ByteScanner, base int, fraction bool) (x nat, b, count int, err error) {
	if !isBase(base, fraction) {
		panic(fmt.Sprintf("illegal number base %d", base))
	}
	c, err := r.ReadByte()
	if err != nil {
		return nil, 0, 0, err
	}
	b = base
	isOctal := false
	if base == 0 {
		b = 10
		if c == '0' {
			c, err = r.ReadByte()
			switch {
			case err == io.EOF:
				return nil, b, 1, nil
			case err != nil:
				return nil, b, 1, err
			case c == 'x' || c == 'X':
				b = 16
			case c == 'b' || c == 'B':
				b = 2
			case fraction:
				count = 1
			default:
				b = 8
				isOctal = true
			}
			if b == 16 || b == 2 {
				if c, err = r.ReadByte(); err != nil {
					return nil, b, 0, err
				}
			}
		}
	}
	point := -1
	for err == nil {
		if c == '.' && fraction && point < 0 {
			point = count
		} else {
			v := value(c, b)
			if v >= b {
				r.UnreadByte()
				break
			}
			x = x.mulAddWord(Word(b), Word(v))
			count++
		}
		c, err = r.ReadByte()
	}
	if err != nil && err != io.EOF {
		return nil, b, count, err
	}
	switch {
	case count == 0 && isOctal:
		return nil, 10, 1, nil
	case count == 0:
		return nil, b, 0, errors.New("syntax error scanning number")
	case point >= 0:
		count = point - count
	}
	return x, b, count, nil
}

// scanSign reads a sign if there is one.
func scanSign(r io.ByteScanner) (negative bool, err error) {
	c, err := r.ReadByte()
	if err != nil {
		return false, err
	}
	if c != '-' && c != '+' {
		r.UnreadByte()
	}
	return c == '-', nil
}
