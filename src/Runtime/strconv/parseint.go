package strconv

const intSize = 32 << (^uint(0) >> 63)

// IntSize is the width of int and uint in bits.
const IntSize = intSize

const maxUint64 = 1<<64 - 1

// digitValue gives the value of a digit in the largest base, 36; 255 for another byte.
func digitValue(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'z':
		return c - 'a' + 10
	case 'A' <= c && c <= 'Z':
		return c - 'A' + 10
	}
	return 255
}

// impliedBase gives the base that the beginning of s asks for, and the digits behind it: 0x for 16, 0 for 8, else 10.
func impliedBase(s string) (base int, digits string) {
	switch {
	case s[0] != '0':
		return 10, s
	case len(s) > 1 && (s[1] == 'x' || s[1] == 'X'):
		return 16, s[2:]
	}
	return 8, s[1:]
}

// ParseUint gives the number that s stands for in a base from 2 to 36, or in that which its prefix tells if base is 0. bitSize is the
// width of the type the result must fit: 0 for that of uint. A number that does not fit gives the largest value and ErrRange.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	const fn = "ParseUint"
	if len(s) == 0 {
		return 0, syntaxError(fn, s)
	}
	digits := s
	switch {
	case base == 0:
		base, digits = impliedBase(s)
		if base == 16 && digits == "" {
			return 0, syntaxError(fn, s)
		}
	case base < 2 || base > 36:
		return 0, baseError(fn, s, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, bitSizeError(fn, s, bitSize)
	}

	max := uint64(1)<<uint(bitSize) - 1
	cutoff := maxUint64/uint64(base) + 1 // the smallest n for which n*base overflows
	n := uint64(0)
	for i := 0; i < len(digits); i++ {
		d := digitValue(digits[i])
		if int(d) >= base {
			return 0, syntaxError(fn, s)
		}
		if n >= cutoff {
			return max, rangeError(fn, s)
		}
		n *= uint64(base)
		sum := n + uint64(d)
		if sum < n || sum > max {
			return max, rangeError(fn, s)
		}
		n = sum
	}
	return n, nil
}

// ParseInt is ParseUint for signed numbers, with an optional sign before the number. A number that does not fit gives the value of its
// sign that is furthest from 0, and ErrRange.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	const fn = "ParseInt"
	if len(s) == 0 {
		return 0, syntaxError(fn, s)
	}
	digits, negative := s, false
	if s[0] == '+' || s[0] == '-' {
		negative = s[0] == '-'
		digits = s[1:]
	}
	magnitude, err := ParseUint(digits, base, bitSize)
	if err != nil {
		if e := err.(*NumError); e.Err != ErrRange {
			e.Func = fn
			e.Num = s
			return 0, err
		}
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	switch {
	case !negative && magnitude >= limit:
		return int64(limit - 1), rangeError(fn, s)
	case negative && magnitude > limit:
		return -int64(limit), rangeError(fn, s)
	case negative:
		return -int64(magnitude), nil
	}
	return int64(magnitude), nil
}

// Atoi is ParseInt(s, 10, 0) for an int.
func Atoi(s string) (int, error) {
	const fn = "Atoi"
	const longest = 18 // so many bytes hold no number that overflows
	if 0 < len(s) && len(s) <= longest {
		digits := s
		if s[0] == '-' || s[0] == '+' {
			digits = s[1:]
			if len(digits) == 0 {
				return 0, &NumError{fn, s, ErrSyntax}
			}
		}
		n := 0
		for i := 0; i < len(digits); i++ {
			d := digits[i] - '0'
			if d > 9 {
				return 0, &NumError{fn, s, ErrSyntax}
			}
			n = n*10 + int(d)
		}
		if s[0] == '-' {
			n = -n
		}
		return n, nil
	}
	n, err := ParseInt(s, 10, 0)
	if e, ok := err.(*NumError); ok {
		e.Func = fn
	}
	return int(n), err
}
