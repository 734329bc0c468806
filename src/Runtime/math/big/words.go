package big

import "math/bits"

// Word is a digit of a number, to the base 1<<64.
type Word uint

const (
	wordBits  = bits.UintSize
	wordBytes = wordBits / 8
	halfBits  = wordBits / 2
	halfMask  = 1<<halfBits - 1
	topBit    = 1 << (wordBits - 1)
)

// mulAdd gives x*y + a + b, which fits into two words.
func mulAdd(x, y, a, b Word) (high, low Word) {
	x1, x0 := x>>halfBits, x&halfMask
	y1, y0 := y>>halfBits, y&halfMask
	p := x0 * y0
	q := x1*y0 + p>>halfBits
	r := x0*y1 + q&halfMask
	high = x1*y1 + q>>halfBits + r>>halfBits
	low = x * y
	low += a
	if low < a {
		high++
	}
	low += b
	if low < b {
		high++
	}
	return high, low
}

// addCarry gives x + y + carry, where carry is 0 or 1.
func addCarry(x, y, carry Word) (sum, carryOut Word) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> (wordBits - 1)
}

// subBorrow gives x - y - borrow, where borrow is 0 or 1.
func subBorrow(x, y, borrow Word) (difference, borrowOut Word) {
	difference = x - y - borrow
	return difference, (^x&y | (^x|y)&difference) >> (wordBits - 1)
}

// divWide divides two words by one with its top bit set, which is more than high: by halves, each guessed from the divisor's upper half.
func divWide(high, low, d Word) (quotient, remainder Word) {
	d1, d0 := d>>halfBits, d&halfMask
	rest := high
	for _, half := range [2]Word{low >> halfBits, low & halfMask} {
		q := rest / d1
		r := rest - q*d1
		for r <= halfMask && (q > halfMask || q*d0 > r<<halfBits|half) {
			q--
			r += d1
		}
		rest = rest<<halfBits + half - q*d
		quotient = quotient<<halfBits | q&halfMask
	}
	return quotient, rest
}
