package strconv

// multiply gives the 128-bit product of x and y.
func multiply(x, y uint64) (high, low uint64) {
	const half = 1<<32 - 1
	x0, x1 := x&half, x>>32
	y0, y1 := y&half, y>>32
	middle := x1*y0 + x0*y0>>32
	other := x0*y1 + middle&half
	return x1*y1 + middle>>32 + other>>32, x * y
}

// A natural is an integer from 0 on, as words of 32 bits, the lowest first, the highest not 0.
type natural []uint32

func newNatural(x uint64) natural {
	n := natural(nil)
	for ; x != 0; x >>= 32 {
		n = append(n, uint32(x))
	}
	return n
}

// multiplyAdd gives x*y + z in x's place.
func (x natural) multiplyAdd(y, z uint32) natural {
	carry := uint64(z)
	for i := range x {
		carry += uint64(x[i]) * uint64(y)
		x[i] = uint32(carry)
		carry >>= 32
	}
	if carry != 0 {
		x = append(x, uint32(carry))
	}
	return x
}

// divide gives x/y and the remainder, in x's place.
func (x natural) divide(y uint32) (natural, uint32) {
	rest := uint64(0)
	for i := len(x) - 1; i >= 0; i-- {
		rest = rest<<32 | uint64(x[i])
		quotient := rest / uint64(y)
		x[i] = uint32(quotient)
		rest -= quotient * uint64(y)
	}
	return x.normal(), uint32(rest)
}

func (x natural) normal() natural {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

// timesPowerOfFive gives x * 5**n in x's place.
func (x natural) timesPowerOfFive(n int) natural {
	const step, power = 13, 1220703125 // the largest power that fits a word
	for ; n >= step; n -= step {
		x = x.multiplyAdd(power, 0)
	}
	rest := uint32(1)
	for ; n > 0; n-- {
		rest *= 5
	}
	return x.multiplyAdd(rest, 0)
}

// shiftLeft gives x << n.
func (x natural) shiftLeft(n uint) natural {
	words, bits := int(n/32), n%32
	shifted := make(natural, words+len(x)+1)
	for i, word := range x {
		wide := uint64(word) << bits
		shifted[words+i] |= uint32(wide)
		shifted[words+i+1] = uint32(wide >> 32)
	}
	return shifted.normal()
}

// compare gives -1, 0 or 1.
func (x natural) compare(y natural) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}
