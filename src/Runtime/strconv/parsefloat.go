package strconv

import "math"

// A floatText is a decimal floating-point number as it is written: mantissa * 10**exponent.
type floatText struct {
	mantissa  uint64 // of the first 19 digits
	exponent  int
	written   int  // the exponent that stands in the text
	truncated bool // digits behind those were not all 0
	negative  bool
	digits    string // all digits, with the point among them
}

// ParseFloat gives the number nearest to the decimal that s stands for, or the infinity or NaN it names, in the precision of bitSize
// (32 or 64). A number that is too large gives ±Inf and ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	if bitSize == 32 {
		f, err := parseFloat(s, &float32Kind)
		return float64(float32(f)), err
	}
	return parseFloat(s, &float64Kind)
}

func parseFloat(s string, kind *floatKind) (f float64, err error) {
	const fn = "ParseFloat"
	if f, ok := special(s); ok {
		return f, nil
	}
	text, ok := scanFloat(s)
	if !ok {
		return 0, syntaxError(fn, s)
	}
	bits := text.bits(kind)
	f = kind.value(bits)
	if text.negative {
		f = -f
	}
	if bits == kind.infinity() {
		return f, rangeError(fn, s)
	}
	return f, nil
}

// special gives what the names of infinity and NaN stand for; NaN takes no sign.
func special(s string) (f float64, ok bool) {
	name, sign := s, 1
	if len(s) > 0 && (s[0] == '+' || s[0] == '-') {
		name = s[1:]
		if s[0] == '-' {
			sign = -1
		}
	}
	switch {
	case equalsLower(name, "inf"), equalsLower(name, "infinity"):
		return math.Inf(sign), true
	case equalsLower(s, "nan"):
		return math.NaN(), true
	}
	return 0, false
}

// equalsLower says whether s is the lower-case word in any case.
func equalsLower(s, word string) bool {
	if len(s) != len(word) {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}

// scanFloat takes a text apart: an optional sign, digits with at most one point, an optional exponent.
func scanFloat(s string) (text floatText, ok bool) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		text.negative = s[i] == '-'
		i++
	}
	start, sawPoint, sawDigit := i, false, false
	significant, behind := 0, 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '.' {
			if sawPoint {
				break
			}
			sawPoint = true
			continue
		}
		if c < '0' || c > '9' {
			break
		}
		sawDigit = true
		if sawPoint {
			behind++
		}
		switch {
		case c == '0' && significant == 0:
		case significant < 19:
			text.mantissa = text.mantissa*10 + uint64(c-'0')
			significant++
		default:
			text.exponent++
			text.truncated = text.truncated || c != '0'
		}
	}
	if !sawDigit {
		return text, false
	}
	text.digits = s[start:i]
	text.exponent -= behind
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		written, ok := scanExponent(s[i+1:])
		text.written = written
		text.exponent += written
		return text, ok
	}
	return text, i == len(s)
}

// scanExponent gives the number s; beyond 10000 it need not be exact, as the result is 0 or infinite.
func scanExponent(s string) (exponent int, ok bool) {
	negative := false
	if len(s) > 0 && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		s = s[1:]
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		if exponent < 10000 {
			exponent = exponent*10 + int(s[i]-'0')
		}
	}
	if negative {
		exponent = -exponent
	}
	return exponent, len(s) > 0
}

// bits gives the bits of the nearest number.
func (text *floatText) bits(kind *floatKind) uint64 {
	switch {
	case text.mantissa == 0, text.exponent < minPower:
		return 0
	case text.exponent > maxPower:
		return kind.infinity()
	}
	guess, ok := kind.nearest(text.mantissa, text.exponent)
	if ok && text.truncated {
		above, aboveOk := kind.nearest(text.mantissa+1, text.exponent)
		ok = aboveOk && guess == above
	}
	if !ok {
		return text.corrected(kind, guess)
	}
	return guess
}

// nearest gives the bits of the number nearest to mantissa * 10**exponent from a product of 128 bits (D. Lemire, Number parsing at a
// gigabyte per second). If that is not enough to be sure, or the number is not a normal one, it says so and gives a number nearby.
func (kind *floatKind) nearest(mantissa uint64, exponent int) (bits uint64, ok bool) {
	shift := uint(0)
	for mantissa>>63 == 0 {
		step := uint(1)
		if mantissa>>48 == 0 {
			step = 16
		}
		mantissa <<= step
		shift += step
	}
	power := &powersOfTen[exponent-minPower]
	dropped := 64 - 3 - kind.fractionBits // what is below the mantissa and one bit to round by, if the top bit of the product is 0
	mask := uint64(1)<<dropped - 1
	high, low := multiply(mantissa, power[0])
	certain := true
	if high&mask == mask && low+mantissa < mantissa {
		carry, rest := multiply(mantissa, power[1])
		if low += carry; low < carry {
			high++
		}
		certain = !(high&mask == mask && low+1 == 0 && rest+mantissa < mantissa)
	}
	top := uint(high >> 63)
	rounded := high >> (top + dropped) // the mantissa and a bit to round by
	if low == 0 && high&mask == 0 && rounded&3 == 1 {
		certain = false
	}
	binary := floorLog2Pow10(exponent) + 64 + kind.bias - int(shift) - int(1-top)
	largest := 1<<kind.exponentBits - 1
	if binary <= 0 || binary >= largest-1 {
		return kind.assemble(rounded>>1, binary), false
	}
	rounded += rounded & 1
	rounded >>= 1
	if rounded>>(kind.fractionBits+1) != 0 {
		rounded >>= 1
		binary++
	}
	return kind.assemble(rounded, binary), certain
}

// assemble gives the bits of a number from its mantissa and biased exponent, cut off to what the kind can hold.
func (kind *floatKind) assemble(mantissa uint64, exponent int) uint64 {
	switch {
	case exponent >= 1<<kind.exponentBits-1:
		return kind.infinity() - 1
	case exponent <= 0:
		return mantissa >> uint(1-exponent)
	}
	return uint64(exponent)<<kind.fractionBits | mantissa&(1<<kind.fractionBits-1)
}

// corrected goes from a number near the text to the nearest one, comparing exactly with the middles between neighbours.
func (text *floatText) corrected(kind *floatKind, bits uint64) uint64 {
	digits, exponent := text.natural()
	for {
		order := compareToMiddle(kind, bits, digits, exponent)
		if order > 0 || order == 0 && bits&1 != 0 {
			bits++
			if bits == kind.infinity() {
				return bits
			}
			continue
		}
		if bits == 0 {
			return bits
		}
		order = compareToMiddle(kind, bits-1, digits, exponent)
		if order > 0 || order == 0 && bits&1 == 0 {
			return bits
		}
		bits--
	}
}

// natural gives all digits as a whole number, and the power of ten it is to be multiplied by. Digits from the 800th on that are not
// all 0 become a 1 behind the others: no middle between two numbers has as many.
func (text *floatText) natural() (natural, int) {
	const most = 800
	var n natural
	exponent, count, sawPoint, more := 0, 0, false, false
	for i := 0; i < len(text.digits); i++ {
		c := text.digits[i]
		switch {
		case c == '.':
			sawPoint = true
			continue
		case count < most:
			n = n.multiplyAdd(10, uint32(c-'0'))
			if len(n) > 0 {
				count++
			}
			exponent--
		case c != '0':
			more = true
		}
		if !sawPoint {
			exponent++
		}
	}
	if more {
		n = n.multiplyAdd(10, 1)
		exponent--
	}
	return n, exponent + text.written
}

// compareToMiddle compares digits * 10**exponent with the middle between a number and the next larger one.
func compareToMiddle(kind *floatKind, bits uint64, digits natural, exponent int) int {
	mantissa, binary := kind.split(bits)
	left := append(natural(nil), digits...)
	right := newNatural(2*mantissa + 1)
	binary += -1 - exponent // both sides over 2**exponent
	if exponent >= 0 {
		left = left.timesPowerOfFive(exponent)
	} else {
		right = right.timesPowerOfFive(-exponent)
	}
	if binary >= 0 {
		right = right.shiftLeft(uint(binary))
	} else {
		left = left.shiftLeft(uint(-binary))
	}
	return left.compare(right)
}
