package runtime

func isNaN(f float64) bool { return f != f }

func isInf(f float64) bool { return f > 1.7976931348623157e308 || f < -1.7976931348623157e308 }

func isFinite(f float64) bool { return !isNaN(f - f) }

func withSignOf(magnitude, sign float64) float64 {
	if sign < 0 || sign == 0 && 1/sign < 0 {
		return -magnitude
	}
	return magnitude
}

// complex128div divides by scaling with the larger component of the divisor; infinities and zeros follow C99, annex G.
func complex128div(n, m complex128) complex128 {
	a, b := real(n), imag(n)
	c, d := real(m), imag(m)
	var e, f float64
	if abs(c) >= abs(d) {
		ratio := d / c
		denominator := c + ratio*d
		e = (a + b*ratio) / denominator
		f = (b - a*ratio) / denominator
	} else {
		ratio := c / d
		denominator := d + ratio*c
		e = (a*ratio + b) / denominator
		f = (b*ratio - a) / denominator
	}
	if isNaN(e) && isNaN(f) {
		switch {
		case m == 0 && (!isNaN(a) || !isNaN(b)):
			infinity := withSignOf(1/abs(0), c)
			e, f = infinity*a, infinity*b
		case (isInf(a) || isInf(b)) && isFinite(c) && isFinite(d):
			a, b = unitIfInf(a), unitIfInf(b)
			infinity := 1 / abs(0)
			e, f = infinity*(a*c+b*d), infinity*(b*c-a*d)
		case (isInf(c) || isInf(d)) && isFinite(a) && isFinite(b):
			c, d = unitIfInf(c), unitIfInf(d)
			e, f = 0*(a*c+b*d), 0*(b*c-a*d)
		}
	}
	return complex(e, f)
}

func abs(f float64) float64 {
	if f < 0 {
		return -f
	}
	return f + 0
}

func unitIfInf(f float64) float64 {
	if isInf(f) {
		return withSignOf(1, f)
	}
	return withSignOf(0, f)
}
