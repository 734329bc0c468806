package strconv

import "math"

// FormatFloat gives the text of f, which was rounded from a value of bitSize bits (32 or 64), in a format:
// 'b' -ddddp±ddd, a binary exponent; 'e' -d.dddde±dd; 'E' -d.ddddE±dd; 'f' -ddd.dddd; 'g' and 'G' 'e' or 'E' for large exponents,
// 'f' for others. prec is the number of digits behind the point, for 'g' and 'G' of all digits; -1 asks for as many as are needed to
// get f back from the text.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	size := 24
	if prec+4 > size {
		size = prec + 4
	}
	return string(appendFloat(make([]byte, 0, size), f, fmt, prec, bitSize))
}

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize) to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return appendFloat(dst, f, fmt, prec, bitSize)
}

func appendFloat(dst []byte, f float64, format byte, prec, bitSize int) []byte {
	var bits uint64
	var kind *floatKind
	switch bitSize {
	case 32:
		bits, kind = uint64(math.Float32bits(float32(f))), &float32Kind
	case 64:
		bits, kind = math.Float64bits(f), &float64Kind
	default:
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	sign := bits >> (kind.fractionBits + kind.exponentBits)
	bits &= 1<<(kind.fractionBits+kind.exponentBits) - 1
	switch {
	case bits > kind.infinity():
		return append(dst, "NaN"...)
	case bits == kind.infinity() && sign == 0:
		return append(dst, "+Inf"...)
	case bits == kind.infinity():
		return append(dst, "-Inf"...)
	}
	if sign != 0 {
		dst = append(dst, '-')
	}
	if format == 'b' {
		return appendBinary(dst, kind, bits)
	}
	return appendDecimal(dst, kind, bits, format, prec, sign != 0)
}

// appendBinary appends a number as mantissa and binary exponent.
func appendBinary(dst []byte, kind *floatKind, bits uint64) []byte {
	mantissa, exponent := kind.split(bits)
	dst = append(AppendUint(dst, mantissa, 10), 'p')
	if exponent >= 0 {
		dst = append(dst, '+')
	}
	return AppendInt(dst, int64(exponent), 10)
}

func appendDecimal(dst []byte, kind *floatKind, bits uint64, format byte, prec int, negative bool) []byte {
	var store [32]byte
	var d decimal
	isShortest := prec < 0
	switch {
	case isShortest && bits != 0:
		mantissa, exponent := kind.split(bits)
		d = shortest(store[:0], mantissa, exponent, bits&(1<<kind.fractionBits-1) == 0 && bits>>kind.fractionBits > 1)
	case bits != 0:
		d = rounded(store[:0], kind, bits, format, prec)
	}
	n := len(d.digits)
	switch format {
	case 'e', 'E':
		if isShortest {
			prec = n - 1
		}
		return appendExponential(dst, &d, prec, format)
	case 'f':
		if isShortest {
			prec = n - d.point
		}
		return appendFixed(dst, &d, prec)
	case 'g', 'G':
		if isShortest {
			prec = n
		} else if prec == 0 {
			prec = 1
		}
		return appendGeneral(dst, &d, prec, format, isShortest)
	}
	if negative {
		dst = dst[:len(dst)-1]
	}
	return append(dst, '%', format)
}

// rounded gives as many digits as the format shows.
func rounded(buf []byte, kind *floatKind, bits uint64, format byte, prec int) decimal {
	mantissa, exponent := kind.split(bits)
	switch format {
	case 'f':
		return exact(buf, mantissa, exponent, -1, prec)
	case 'e', 'E':
		return exact(buf, mantissa, exponent, prec+1, 0)
	case 'g', 'G':
		if prec == 0 {
			prec = 1
		}
		return exact(buf, mantissa, exponent, prec, 0)
	}
	return decimal{}
}

// appendGeneral chooses: exponential if the exponent is below -4, or as large as the precision, 21 if that is the shortest possible.
func appendGeneral(dst []byte, d *decimal, prec int, format byte, isShortest bool) []byte {
	n := len(d.digits)
	limit := prec
	if limit > n && n >= d.point {
		limit = n
	}
	if isShortest {
		limit = 6
	}
	if exponent := d.point - 1; exponent < -4 || exponent >= limit {
		if prec > n {
			prec = n
		}
		return appendExponential(dst, d, prec-1, format+'e'-'g')
	}
	return appendFixed(dst, d, n-d.point)
}

// appendExponential appends d.ddde±dd with prec digits behind the point.
func appendExponential(dst []byte, d *decimal, prec int, format byte) []byte {
	n := len(d.digits)
	exponent := d.point - 1
	if n == 0 {
		dst = append(dst, '0')
		exponent = 0
	} else {
		dst = append(dst, d.digits[0])
	}
	if prec > 0 {
		dst = append(dst, '.')
		shown := 1
		if n > 1 {
			if shown = n; shown > prec+1 {
				shown = prec + 1
			}
			dst = append(dst, d.digits[1:shown]...)
		}
		dst = appendZeros(dst, prec+1-shown)
	}
	dst = append(dst, format)
	if exponent < 0 {
		dst = append(dst, '-')
		exponent = -exponent
	} else {
		dst = append(dst, '+')
	}
	if exponent < 10 {
		dst = append(dst, '0')
	}
	return AppendUint(dst, uint64(exponent), 10)
}

// appendFixed appends ddd.ddd with prec digits behind the point.
func appendFixed(dst []byte, d *decimal, prec int) []byte {
	n := len(d.digits)
	whole := d.point
	if whole > n {
		whole = n
	}
	if whole > 0 {
		dst = append(dst, d.digits[:whole]...)
		dst = appendZeros(dst, d.point-whole)
	} else {
		dst = append(dst, '0')
		whole = 0
	}
	if prec <= 0 {
		return dst
	}
	dst = append(dst, '.')
	zeros := 0
	if d.point < 0 {
		zeros = -d.point
	}
	if zeros > prec {
		zeros = prec
	}
	dst = appendZeros(dst, zeros)
	shown := n - whole
	if shown > prec-zeros {
		shown = prec - zeros
	}
	dst = append(dst, d.digits[whole:whole+shown]...)
	return appendZeros(dst, prec-zeros-shown)
}

func appendZeros(dst []byte, n int) []byte {
	for ; n > 0; n-- {
		dst = append(dst, '0')
	}
	return dst
}
