package math

// Log gives the natural logarithm of x. Denormal numbers are taken as they are represented, as Go's routine for amd64 does.
func Log(x float64) float64 {
	bits := Float64bits(x)
	switch {
	case bits&^signMask == 0:
		return Inf(-1)
	case bits&signMask != 0:
		return NaN()
	case bits >= uvinf:
		return x
	}
	fraction := Float64frombits(bits&fracMask | (bias-1)<<shift)
	k := float64(int(bits>>shift) - (bias - 1))
	if fraction <= Sqrt2/2 {
		k--
		fraction *= 2
	}
	f := fraction - 1
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	r := s2*polynomial(s4, logOdd[:]) + s4*polynomial(s4, logEven[:])
	half := 0.5 * f * f
	return k*ln2High - ((half - (s*(half+r) + k*ln2Low)) - f)
}

// Log10 gives the decimal logarithm of x.
func Log10(x float64) float64 {
	return Log(x) * (1 / Ln10)
}

// Log2 gives the binary logarithm of x.
func Log2(x float64) float64 {
	return log2(x)
}

func log2(x float64) float64 {
	fraction, exp := Frexp(x)
	if fraction == 0.5 {
		return float64(exp - 1)
	}
	return Log(fraction)*(1/Ln2) + float64(exp)
}

// Log1p gives the natural logarithm of 1 + x, exactly for small x too.
func Log1p(x float64) float64 {
	const (
		sqrt2m1     = 4.142135623730950488017e-01
		sqrt2HalfM1 = -2.928932188134524755992e-01
		small       = 1.0 / (1 << 29)
		tiny        = 1.0 / (1 << 54)
	)
	a := Abs(x)
	switch {
	case x < -1 || IsNaN(x):
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return Inf(1)
	case a < tiny:
		return x
	case a < small:
		return x - x*x*0.5
	}
	f, c, k, isPower := x, 0.0, 0.0, false
	if !(a < sqrt2m1 && x > sqrt2HalfM1) {
		f, c, k, isPower = reduceLog1p(x)
	}
	half := 0.5 * f * f
	if isPower {
		return log1pNearPower(f, c, k, half)
	}
	s := f / (2.0 + f)
	z := s * s
	r := z * polynomial(z, log1pTerms[:])
	if k == 0 {
		return f - (half - s*(half+r))
	}
	return k*ln2High - ((half - (s*(half+r) + (k*ln2Low + c))) - f)
}

// reduceLog1p gives 1 + x as 2**k * (1 + f), the relative error c of that, and whether f is almost 0.
func reduceLog1p(x float64) (f, c, k float64, isPower bool) {
	const two53 = 1 << 53
	u := x
	if Abs(x) < two53 {
		u = 1.0 + x
	}
	bits := Float64bits(u)
	exponent := int(bits>>shift) - bias
	if Abs(x) < two53 {
		if exponent > 0 {
			c = 1.0 - (u - x)
		} else {
			c = (x - (u - 1.0)) / u
		}
	}
	bits &= fracMask
	if bits < 0x0006a09e667f3bcd { // the fraction of Sqrt2
		u = Float64frombits(bits | uvone)
	} else {
		exponent++
		u = Float64frombits(bits | (bias-1)<<shift)
		bits = (1<<shift - bits) >> 2
	}
	return u - 1.0, c, float64(exponent), bits == 0
}

func log1pNearPower(f, c, k, half float64) float64 {
	if f == 0 {
		if k == 0 {
			return 0
		}
		c += k * ln2Low
		return k*ln2High + c
	}
	r := half * (1.0 - 0.66666666666666666*f)
	if k == 0 {
		return f - r
	}
	return k*ln2High - ((r - (k*ln2Low + c)) - f)
}
