package strconv

// decimal is 0.d1d2d3... * 10**point for the digits d1, d2, d3..., the last of which is not 0. The number 0 has none.
type decimal struct {
	digits []byte
	point  int
}

func (d *decimal) trim() {
	n := len(d.digits)
	for n > 0 && d.digits[n-1] == '0' {
		n--
	}
	d.digits = d.digits[:n]
	if n == 0 {
		d.point = 0
	}
}

// round keeps n digits, the last one rounded to nearest, to even from the middle; more says that the number is a little larger than
// its digits. Nothing is left out of a number with fewer digits, and a negative n keeps all.
func (d *decimal) round(n int, more bool) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	up := d.digits[n] > '5'
	if d.digits[n] == '5' {
		up = more || n+1 < len(d.digits) || n > 0 && d.digits[n-1]&1 != 0
	}
	d.digits = d.digits[:n]
	if up {
		d.increment()
	}
	d.trim()
}

// increment adds 1 to the last digit.
func (d *decimal) increment() {
	for i := len(d.digits) - 1; i >= 0; i-- {
		if d.digits[i] < '9' {
			d.digits[i]++
			d.digits = d.digits[:i+1]
			return
		}
	}
	d.digits = append(d.digits[:0], '1')
	d.point++
}

const (
	chunkDigits = 9
	chunk       = 1000000000
)

// appendChunk appends the 9 digits of v.
func appendChunk(dst []byte, v uint32) []byte {
	at := len(dst) + chunkDigits
	dst = append(dst, "000000000"...)
	for v != 0 {
		at--
		q := v / 10
		dst[at] = byte('0' + v - q*10)
		v = q
	}
	return dst
}

// exact gives the digits of mantissa * 2**exponent, which is not 0: significant ones if that is not negative, else those before and
// places ones behind the decimal point; rounded.
func exact(buf []byte, mantissa uint64, exponent, significant, places int) decimal {
	for mantissa&1 == 0 {
		mantissa >>= 1
		exponent++
	}
	if exponent >= 0 {
		d := wholeDigits(buf, newNatural(mantissa).shiftLeft(uint(exponent)))
		d.trimAndRound(significant, places, false)
		return d
	}
	return fractionDigits(buf, mantissa, uint(-exponent), significant, places)
}

func (d *decimal) trimAndRound(significant, places int, more bool) {
	if !more {
		d.trim()
	}
	if significant < 0 {
		significant = d.point + places
	}
	d.round(significant, more)
	d.trim()
}

// wholeDigits gives the digits of a whole number.
func wholeDigits(buf []byte, x natural) decimal {
	var chunks []uint32
	for len(x) > 0 {
		var rest uint32
		x, rest = x.divide(chunk)
		chunks = append(chunks, rest)
	}
	for i := len(chunks) - 1; i >= 0; i-- {
		buf = appendChunk(buf, chunks[i])
	}
	return withoutLeadingZeros(buf, len(buf))
}

func withoutLeadingZeros(digits []byte, point int) decimal {
	zeros := 0
	for zeros < len(digits) && digits[zeros] == '0' {
		zeros++
	}
	return decimal{digits[zeros:], point - zeros}
}

// fractionDigits gives the digits of mantissa / 2**shift: the fraction, times 10**9 again and again, yields them 9 at a time.
func fractionDigits(buf []byte, mantissa uint64, shift uint, significant, places int) decimal {
	whole := uint64(0)
	if shift < 64 {
		whole = mantissa >> shift
		mantissa &= 1<<shift - 1
	}
	if whole != 0 {
		buf = AppendUint(buf, whole, 10)
	}
	d := decimal{buf, len(buf)}
	words := int(shift+31) / 32
	fraction := newNatural(mantissa).shiftLeft(uint(words)*32 - shift)
	for behind := 0; len(fraction) > 0; behind += chunkDigits {
		if significant >= 0 && len(d.digits) > significant || significant < 0 && behind > places {
			d.trimAndRound(significant, places, true)
			return d
		}
		carry := uint32(0)
		if fraction = fraction.multiplyAdd(chunk, 0); len(fraction) > words {
			carry = fraction[words]
			fraction = fraction[:words].normal()
		}
		d.digits = appendChunk(d.digits, carry)
		if whole == 0 {
			d = withoutLeadingZeros(d.digits, d.point)
			whole = uint64(len(d.digits))
		}
	}
	d.trimAndRound(significant, places, false)
	return d
}
