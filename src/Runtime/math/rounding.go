package math

// whole gives x without its fraction.
func whole(x float64) float64 {
	bits := Float64bits(x)
	e := int(bits>>shift&mask) - bias
	switch {
	case e < 0:
		return Float64frombits(bits & signMask)
	case e >= shift:
		return x
	}
	return Float64frombits(bits &^ (fracMask >> uint(e)))
}

// Floor gives the largest whole number that is not above x.
//
//go:noinline
func Floor(x float64) float64 {
	y := whole(x)
	if y > x {
		return y - 1
	}
	return y
}

// Ceil gives the smallest whole number that is not below x.
func Ceil(x float64) float64 {
	y := whole(x)
	if y < x {
		y++
	}
	return Copysign(y, x)
}

// Trunc gives x without its fraction.
//
//go:noinline
func Trunc(x float64) float64 {
	return whole(x)
}

// Round gives the nearest whole number, away from 0 in the middle between two.
//godefer:line floor.go:64
func Round(x float64) float64 {
	bits := Float64bits(x)
	e := uint(bits>>shift) & mask
	if e < bias {
		bits &= signMask
		if e == bias-1 {
			bits |= uvone
		}
	} else if e < bias+shift {
		const half = 1 << (shift - 1)
		e -= bias
		bits += half >> e
		bits &^= fracMask >> e
	}
	return Float64frombits(bits)
}

// RoundToEven gives the nearest whole number, the even one in the middle between two.
//godefer:line floor.go:101
func RoundToEven(x float64) float64 {
	bits := Float64bits(x)
	e := uint(bits>>shift) & mask
	if e >= bias {
		const halfMinusULP = (1 << (shift - 1)) - 1
		e -= bias
		bits += (halfMinusULP + (bits>>(shift-e))&1) >> e
		bits &^= fracMask >> e
	} else if e == bias-1 && bits&fracMask != 0 {
		bits = bits&signMask | uvone
	} else {
		bits &= signMask
	}
	return Float64frombits(bits)
}

// Modf gives the whole number and the fraction that f is the sum of, both with its sign.
func Modf(f float64) (int float64, frac float64) {
	if f < 1 {
		switch {
		case f < 0:
			int, frac = Modf(-f)
			return -int, -frac
		case f == 0:
			return f, f
		}
		return 0, f
	}
	int = whole(f)
	return int, f - int
}

// Mod gives the remainder of x/y cut off to a whole number; it has the sign of x.
func Mod(x, y float64) float64 {
	if y == 0 || IsInf(x, 0) || IsNaN(x) || IsNaN(y) {
		return NaN()
	}
	y = Abs(y)
	fraction, exponent := Frexp(y)
	rest := Abs(x)
	for rest >= y {
		restFraction, restExponent := Frexp(rest)
		if restFraction < fraction {
			restExponent--
		}
		rest -= Ldexp(y, restExponent-exponent)
	}
	return Copysign(rest, x)
}

// Remainder gives x less the multiple of y that is nearest, of two the even one (IEEE 754).
func Remainder(x, y float64) float64 {
	const tiny = 4.45014771701440276618e-308
	switch {
	case IsNaN(x) || IsNaN(y) || IsInf(x, 0) || y == 0:
		return NaN()
	case IsInf(y, 0):
		return x
	}
	rest := Abs(x)
	y = Abs(y)
	if rest == y {
		return 0
	}
	if y <= MaxFloat64/2 {
		rest = Mod(rest, y+y)
	}
	if y < tiny {
		if rest+rest > y {
			rest -= y
			if rest+rest >= y {
				rest -= y
			}
		}
	} else if half := 0.5 * y; rest > half {
		rest -= y
		if rest >= half {
			rest -= y
		}
	}
	if Signbit(x) {
		return -rest
	}
	return rest
}
