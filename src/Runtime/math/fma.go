package math

// fma gives x*y + z, rounded once. The result must be 0 or a normal number.
func fma(x, y, z float64) float64 {
	product := x * y
	if product == 0 || z == 0 {
		return product + z
	}
	x, ex := Frexp(x)
	y, ey := Frexp(y)
	w, ez := Frexp(z)
	// Mantissas of 53 bits: the product's 105 or 106 bits and z stand in 128 bits below the top one.
	high, low := multiply(Float64bits(x)&fracMask|1<<shift, Float64bits(y)&fracMask|1<<shift)
	high, low = high<<21|low>>43, low<<21
	other, otherLow := (Float64bits(w)&fracMask|1<<shift)<<10, uint64(0)
	exponent := ex + ey // the bit below the top one is worth 2**(exponent-1)
	if high>>62 == 0 {
		high, low = high<<1|low>>63, low<<1
		exponent--
	}
	negative, otherNegative := Signbit(x) != Signbit(y), Signbit(w)
	if ez > exponent || ez == exponent && (other > high || other == high && otherLow > low) {
		high, low, other, otherLow = other, otherLow, high, low
		exponent, ez = ez, exponent
		negative, otherNegative = otherNegative, negative
	}
	other, otherLow = shiftRight(other, otherLow, uint(exponent-ez))
	if negative != otherNegative {
		borrow := uint64(0)
		if low < otherLow {
			borrow = 1
		}
		high, low = high-other-borrow, low-otherLow
	} else {
		carry := low + otherLow
		if carry < low {
			high++
		}
		high, low = high+other, carry
	}
	if high|low == 0 {
		return 0
	}
	return compose(high, low, exponent, negative)
}

// shiftRight shifts 128 bits; the lowest bit is set if any that is set falls out.
func shiftRight(high, low uint64, n uint) (uint64, uint64) {
	switch {
	case n == 0:
		return high, low
	case n >= 128:
		return 0, 1
	case n >= 64:
		lost := low | high<<(128-n)
		low = high >> (n - 64)
		if lost != 0 {
			low |= 1
		}
		return 0, low
	}
	lost := low << (64 - n)
	low = low>>n | high<<(64-n)
	if lost != 0 {
		low |= 1
	}
	return high >> n, low
}

// compose rounds 128 bits to a number; the bit below the top one is worth 2**(exponent-1).
func compose(high, low uint64, exponent int, negative bool) float64 {
	for high>>63 == 0 {
		high, low = high<<1|low>>63, low<<1
		exponent--
	}
	exponent++
	if low != 0 {
		high |= 1
	}
	const dropped = 11
	mantissa := high >> dropped
	if rest := high & (1<<dropped - 1); rest > 1<<(dropped-1) || rest == 1<<(dropped-1) && mantissa&1 != 0 {
		mantissa++
	}
	x := Ldexp(float64(mantissa), exponent-53)
	if negative {
		return -x
	}
	return x
}

// multiply gives the 128 bits of a product.
func multiply(x, y uint64) (high, low uint64) {
	const half = 1<<32 - 1
	x0, x1 := x&half, x>>32
	y0, y1 := y&half, y>>32
	middle := x1*y0 + x0*y0>>32
	other := x0*y1 + middle&half
	return x1*y1 + middle>>32 + other>>32, x * y
}
