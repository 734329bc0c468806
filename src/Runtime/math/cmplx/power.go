package cmplx

import "math"

// Exp gives e**x.
func Exp(x complex128) complex128 {
	return Rect(math.Exp(real(x)), imag(x))
}

// Log gives the natural logarithm of x.
func Log(x complex128) complex128 {
	return complex(math.Log(Abs(x)), Phase(x))
}

// Log10 gives the decimal logarithm of x.
func Log10(x complex128) complex128 {
	return math.Log10E * Log(x)
}

// Pow gives x**y; of 0: 1 for y == 0, infinite if the real part of y is negative.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		switch r := real(y); {
		case r == 0:
			return 1
		case r < 0 && imag(y) == 0:
			return complex(math.Inf(1), 0)
		case r < 0:
			return Inf()
		}
		return 0
	}
	modulus := Abs(x)
	if modulus == 0 {
		return 0
	}
	r := math.Pow(modulus, real(y))
	angle := Phase(x)
	theta := real(y) * angle
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * angle)
		theta += imag(y) * math.Log(modulus)
	}
	return Rect(r, theta)
}

// Sqrt gives the square root of x whose real part is not negative.
func Sqrt(x complex128) complex128 {
	a, b := real(x), imag(x)
	switch {
	case b == 0 && a == 0:
		return complex(0, b)
	case b == 0 && a < 0:
		return complex(0, math.Copysign(math.Sqrt(-a), b))
	case b == 0:
		return complex(math.Sqrt(a), b)
	case a == 0 && b < 0:
		r := math.Sqrt(-0.5 * b)
		return complex(r, -r)
	case a == 0:
		r := math.Sqrt(0.5 * b)
		return complex(r, r)
	}
	// Scaled by an even power of two, so that the sum of squares neither overflows nor underflows.
	scale := 7.450580596923828125e-9 // 2**-27
	if math.Abs(a) > 4 || math.Abs(b) > 4 {
		a *= 0.25
		b *= 0.25
		scale = 2
	} else {
		a *= 1.8014398509481984e16 // 2**54
		b *= 1.8014398509481984e16
	}
	r := math.Hypot(a, b)
	var t float64
	if a > 0 {
		t = math.Sqrt(0.5*r + 0.5*a)
		r = scale * math.Abs((0.5*b)/t)
		t *= scale
	} else {
		r = math.Sqrt(0.5*r - 0.5*a)
		t = scale * math.Abs((0.5*b)/r)
		r *= scale
	}
	if b < 0 {
		return complex(t, -r)
	}
	return complex(t, r)
}
