package math

// stirling gives the gamma function of a large x as two factors, so that neither overflows (Stirling's formula).
func stirling(x float64) (float64, float64) {
	if x > 200 {
		return Inf(1), 1
	}
	const (
		sqrtTwoPi = 2.506628274631000502417
		largest   = 143.01608 // beyond it the power would overflow
	)
	w := 1 / x
	w = 1 + w*polynomial(w, stirlingTerms[:])
	if x > largest {
		v := Pow(x, 0.5*x-0.25)
		return v, sqrtTwoPi * w * (v / Exp(x))
	}
	return Pow(x, x-0.5) / Exp(x), sqrtTwoPi * w * 1.0
}

// Gamma gives the gamma function of x.
func Gamma(x float64) float64 {
	switch {
	case IsInf(x, 1):
		return x
	case x == 0:
		return Copysign(Inf(1), x)
	case IsNaN(x) || x < 0 && whole(x) == x:
		return NaN()
	case x > 33:
		y1, y2 := stirling(x)
		return y1 * y2
	case x < -33:
		return gammaReflected(-x)
	}
	// The recurrence leads to [2, 3).
	z := 1.0
	for x >= 3 {
		x--
		z *= x
	}
	for x < 0 {
		if x > -1e-09 {
			return gammaNearZero(x, z)
		}
		z /= x
		x++
	}
	for x < 2 {
		if x < 1e-09 {
			return gammaNearZero(x, z)
		}
		z /= x
		x++
	}
	if x == 2 {
		return z
	}
	x -= 2
	return z * polynomial(x, gammaTop[:]) / polynomial(x, gammaBottom[:])
}

func gammaNearZero(x, z float64) float64 {
	const euler = 0.57721566490153286060651209008240243104215933593992
	if x == 0 {
		return Inf(1)
	}
	return z / ((1 + euler*x) * x)
}

// gammaReflected gives the gamma function of -q for a large q.
func gammaReflected(q float64) float64 {
	p := Floor(q)
	sign := 1
	if int64(p)&1 == 0 {
		sign = -1
	}
	z := q - p
	if z > 0.5 {
		p++
		z = q - p
	}
	z = q * Sin(Pi*z)
	if z == 0 {
		return Inf(sign)
	}
	s1, s2 := stirling(q)
	a := Abs(z)
	if d := a * s1 * s2; IsInf(d, 0) {
		z = Pi / a / s1 / s2
	} else {
		z = Pi / d
	}
	return float64(sign) * z
}

// Lgamma gives the natural logarithm of the absolute value of the gamma function of x, and the sign of that.
func Lgamma(x float64) (lgamma float64, sign int) {
	const (
		tiny  = 1.0 / (1 << 70)
		two52 = 1 << 52
		two58 = 1 << 58
	)
	sign = 1
	isNegative := x < 0
	switch {
	case IsNaN(x) || IsInf(x, 0):
		return x, sign
	case x == 0:
		return Inf(1), sign
	}
	x = Abs(x)
	reflection := 0.0
	if isNegative && x >= tiny {
		if x >= two52 {
			return Inf(1), sign
		}
		t := sinPi(x)
		if t == 0 {
			return Inf(1), sign
		}
		reflection = Log(Pi / Abs(t*x))
		if t < 0 {
			sign = -1
		}
	}
	switch {
	case x < tiny:
		if isNegative {
			sign = -1
		}
		return -Log(x), sign
	case x == 1 || x == 2:
		return 0, sign
	case x < 2:
		lgamma = lgammaSmall(x)
	case x < 8:
		lgamma = lgammaMiddle(x)
	case x < two58:
		t, z := Log(x), 1/x
		w := 4.18938533204672725052e-01 + z*polynomial(z*z, lgammaLarge[:])
		lgamma = (x-0.5)*(t-1) + w
	default:
		lgamma = x * (Log(x) - 1)
	}
	if isNegative {
		lgamma = reflection - lgamma
	}
	return lgamma, sign
}

// lgammaSmall is Lgamma for x in (0, 2), where its minimum lies.
func lgammaSmall(x float64) float64 {
	const (
		lowest = 1.461632144968362245
		center = 1.46163214496836224576e+00
		value  = -1.21486290535849611461e-01 // at center, in two parts
		rest   = -3.63867699703950536541e-18
	)
	sum, offset := 0.0, 0.0
	if x <= 0.9 {
		sum, offset = -Log(x), 1
	}
	switch {
	case x >= lowest-offset+0.27:
		y := 2 - offset - x
		z := y * y
		top := polynomial(z, lgammaEven[:])
		bottom := z * polynomial(z, lgammaOdd[:])
		p := y*top + bottom
		return sum + (p - 0.5*y)
	case x >= lowest-offset-0.27:
		y := x - (center - offset)
		z := y * y
		w := z * y
		p1, p2, p3 := polynomial(w, lgammaNear0[:]), polynomial(w, lgammaNear1[:]), polynomial(w, lgammaNear2[:])
		p := z*p1 - (rest - w*(p2+y*p3))
		return sum + (value + p)
	}
	y := x - (1 - offset)
	p1 := y * polynomial(y, lgammaTinyTop[:])
	p2 := polynomial(y, lgammaTinyBottom[:])
	return sum + (-0.5*y + p1/p2)
}

// lgammaMiddle is Lgamma for x in (2, 8).
func lgammaMiddle(x float64) float64 {
	i := int(x)
	y := x - float64(i)
	p := y * polynomial(y, lgammaMidTop[:])
	q := polynomial(y, lgammaMidBottom[:])
	sum := 0.5*y + p/q
	z := 1.0
	for ; i > 2; i-- {
		z *= y + float64(i-1)
	}
	if x >= 3 {
		sum += Log(z)
	}
	return sum
}

// sinPi gives -sin(Pi*x) for x >= 0.
func sinPi(x float64) float64 {
	const (
		two52 = 1 << 52
		two53 = 1 << 53
	)
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	n := 0
	switch z := Floor(x); {
	case z != x:
		x = Mod(x, 2)
		n = int(x * 4)
	case x >= two53:
		x = 0
	default:
		if x < two52 {
			z = x + two52
		}
		n = int(1 & Float64bits(z))
		x = float64(n)
		n <<= 2
	}
	switch n {
	case 0:
		return -Sin(Pi * x)
	case 1, 2:
		return -Cos(Pi * (0.5 - x))
	case 3, 4:
		return -Sin(Pi * (1 - x))
	case 5, 6:
		return Cos(Pi * (x - 1.5))
	}
	return -Sin(Pi * (x - 2))
}
