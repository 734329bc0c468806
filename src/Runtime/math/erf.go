package math

const (
	erfOne = 8.45062911510467529297e-01 // Erf(1), cut to 24 bits
	erfLow = 1.28379167095512586316e-01 // 2/Sqrt(Pi) - 1
)

// erfMiddle gives Erf(a) - erfOne for a in [0.84375, 1.25).
func erfMiddle(a float64) float64 {
	s := a - 1
	return polynomial(s, erfMiddleTop[:]) / polynomial(s, erfMiddleBottom[:])
}

// erfTail gives Erfc(a) * a for a from 1.25 on.
func erfTail(a float64) float64 {
	s := 1 / (a * a)
	var r float64
	if a < 1/0.35 {
		r = polynomial(s, erfLargeTop[:]) / polynomial(s, erfLargeBottom[:])
	} else {
		r = polynomial(s, erfHugeTop[:]) / polynomial(s, erfHugeBottom[:])
	}
	z := Float64frombits(Float64bits(a) & 0xffffffff00000000)
	return Exp(-z*z-0.5625) * Exp((z-a)*(z+a)+r)
}

// erfSmall gives Erf(a)/a - 1 for small a.
func erfSmall(a float64) float64 {
	z := a * a
	return polynomial(z, erfSmallTop[:]) / polynomial(z, erfSmallBottom[:])
}

// Erf gives the error function of x.
func Erf(x float64) float64 {
	const (
		veryTiny = 2.848094538889218e-306
		small    = 1.0 / (1 << 28)
		low8     = 1.02703333676410069053e+00 // 8*erfLow
	)
	if IsNaN(x) {
		return NaN()
	}
	a := Abs(x)
	var y float64
	switch {
	case a < veryTiny:
		y = 0.125 * (8.0*a + low8*a)
	case a < small:
		y = a + erfLow*a
	case a < 0.84375:
		y = a + a*erfSmall(a)
	case a < 1.25:
		y = erfOne + erfMiddle(a)
	case a >= 6:
		y = 1
	default:
		y = 1 - erfTail(a)/a
	}
	return Copysign(y, x)
}

// Erfc gives 1 - Erf(x), exactly for large x too.
func Erfc(x float64) float64 {
	const tiny = 1.0 / (1 << 56)
	if IsNaN(x) {
		return NaN()
	}
	a := Abs(x)
	isNegative := x < 0
	switch {
	case a < 0.84375:
		y := a
		switch {
		case a < tiny:
		case a < 0.25:
			y = a + a*erfSmall(a)
		default:
			y = 0.5 + (a*erfSmall(a) + (a - 0.5))
		}
		if isNegative {
			return 1 + y
		}
		return 1 - y
	case a < 1.25 && isNegative:
		return 1 + erfOne + erfMiddle(a)
	case a < 1.25:
		return 1 - erfOne - erfMiddle(a)
	case isNegative && a > 6:
		return 2
	case isNegative:
		return 2 - erfTail(a)/a
	case a >= 28:
		return 0
	}
	return erfTail(a) / a
}

// Erfinv gives the inverse of the error function, NaN outside [-1, 1].
func Erfinv(x float64) float64 {
	a := Abs(x)
	switch {
	case IsNaN(x) || a > 1:
		return NaN()
	case a == 1:
		return Inf(int(x))
	}
	var y float64
	if a <= 0.85 {
		r := 0.180625 - 0.25*a*a
		y = a * polynomial(r, erfinvSmallTop[:]) / polynomial(r, erfinvSmallBottom[:])
	} else if r := Sqrt(Ln2 - Log(1.0-a)); r <= 5.0 {
		r -= 1.6
		y = polynomial(r, erfinvMiddleTop[:]) / polynomial(r, erfinvMiddleBottom[:])
	} else {
		r -= 5.0
		y = polynomial(r, erfinvLargeTop[:]) / polynomial(r, erfinvLargeBottom[:])
	}
	return Copysign(y, x)
}

// Erfcinv gives the inverse of Erfc.
func Erfcinv(x float64) float64 {
	return Erfinv(1 - x)
}
