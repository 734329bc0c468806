package strconv

// shortest gives the fewest digits that are read back as mantissa * 2**exponent, and of those the nearest (R. Giulietti, The Schubfach
// way to render doubles). All numbers are in quarters of 2**exponent * 10**-power, rounded to odd, so that comparing them is exact.
// isolated says that the next smaller number is only half as far away as the next larger one.
func shortest(buf []byte, mantissa uint64, exponent int, isolated bool) decimal {
	lower, middle, upper := 4*mantissa-2, 4*mantissa, 4*mantissa+2
	power := floorLog10Pow2(exponent)
	if isolated {
		lower++
		power = (exponent*1262611 - 524031) >> 22
	}
	scale := uint(exponent + floorLog2Pow10(-power) + 1)
	high, low := powersOfTen[-power-minPower][0], powersOfTen[-power-minPower][1]
	if power > 0 || power < -55 {
		low++ // 10**-power is not exact: round it up
	}
	lower = roundToOdd(high, low, lower<<scale)
	middle = roundToOdd(high, low, middle<<scale)
	upper = roundToOdd(high, low, upper<<scale)
	if mantissa&1 != 0 && upper%40 == 0 {
		return truncated(buf, mantissa, uint(exponent))
	}
	if mantissa&1 != 0 {
		lower++ // a text in the middle between two numbers is read as the even one
		upper--
	}
	return decimalOf(buf, nearest(middle, lower, upper), power)
}

// nearest gives the value to write, with one digit fewer if there is just one such between the limits: it then ends in 0.
func nearest(middle, lower, upper uint64) uint64 {
	s := middle / 4
	if s >= 10 {
		tens := s / 10 * 10
		below, above := lower <= 4*tens, 4*tens+40 <= upper
		if below != above {
			if above {
				return tens + 10
			}
			return tens
		}
	}
	below, above := lower <= 4*s, 4*s+4 <= upper
	if below != above {
		if above {
			return s + 1
		}
		return s
	}
	if half := 4*s + 2; middle > half || middle == half && s&1 != 0 {
		return s + 1
	}
	return s
}

// truncated gives the digits down to the first that tells mantissa * 2**exponent from the middle below it. That is what Go 1.11 prints
// where the middle above has fewer digits but belongs to the other neighbour, though it is not always the nearest or the shortest.
func truncated(buf []byte, mantissa uint64, exponent uint) decimal {
	d := wholeDigits(buf, newNatural(mantissa).shiftLeft(exponent))
	below := wholeDigits(nil, newNatural(2*mantissa-1).shiftLeft(exponent-1))
	n := 0
	for d.digits[n] == below.digits[n] {
		n++
	}
	d.digits = d.digits[:n+1]
	d.trim()
	return d
}

func decimalOf(buf []byte, value uint64, power int) decimal {
	buf = AppendUint(buf, value, 10)
	d := decimal{buf, len(buf) + power}
	d.trim()
	return d
}

// roundToOdd gives the upper 64 bits of (high, low) * x, with the lowest bit set if anything below is.
func roundToOdd(high, low, x uint64) uint64 {
	carry, _ := multiply(low, x)
	result, rest := multiply(high, x)
	rest += carry
	if rest < carry {
		result++
	}
	if rest > 1 {
		result |= 1
	}
	return result
}

func floorLog10Pow2(e int) int { return e * 1262611 >> 22 }

func floorLog2Pow10(e int) int { return e * 1741647 >> 19 }
