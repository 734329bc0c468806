package math

// Sqrt gives the square root of x, NaN below 0. The call inside is the machine's instruction.
func Sqrt(x float64) float64 {
	return Sqrt(x)
}

// Cbrt gives the cube root of x.
func Cbrt(x float64) float64 {
	const (
		guess          = 715094163 // subtracted from a third of the upper word, in which exponents count
		guessDenormal  = 696219795
		c              = 5.42857142857142815906e-01 // 19/35
		d              = -7.05306122448979611050e-01
		e              = 1.41428571428571436819e+00
		f              = 1.60714285714285720630e+00
		g              = 3.57142857142857150787e-01
		smallestNormal = 2.22507385850720138309e-308
	)
	if x == 0 || IsNaN(x) || IsInf(x, 0) {
		return x
	}
	a := Abs(x)
	t := Float64frombits(Float64bits(a)/3 + guess<<32)
	if a < smallestNormal {
		t = float64(1<<54) * a
		t = Float64frombits(Float64bits(t)/3 + guessDenormal<<32)
	}
	// A better approximation, cut to 22 bits and made larger than the root, then one step of Newton's.
	r := t * t / a
	s := c + r*t
	t *= g + f/(s+e+d/s)
	t = Float64frombits(Float64bits(t)&(0xFFFFFFFFC<<28) + 1<<30)
	s = t * t
	r = a / s
	w := t + t
	r = (r - t) / (w + r)
	t = t + t*r
	if x < 0 {
		return -t
	}
	return t
}

// Hypot gives Sqrt(p*p + q*q) without overflow where the result does not.
func Hypot(p, q float64) float64 {
	switch {
	case IsInf(p, 0) || IsInf(q, 0):
		return Inf(1)
	case IsNaN(p) || IsNaN(q):
		return NaN()
	}
	p, q = Abs(p), Abs(q)
	if p < q {
		p, q = q, p
	}
	if p == 0 {
		return 0
	}
	q /= p
	return p * Sqrt(1+q*q)
}

func isOdd(x float64) bool {
	whole, fraction := Modf(x)
	return fraction == 0 && int64(whole)&1 == 1
}

// Pow gives x**y.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0:
		return powOfZero(x, y)
	case IsInf(y, 0):
		return powInfinite(x, y > 0)
	case IsInf(x, -1):
		return Pow(1/x, -y)
	case IsInf(x, 1) && y < 0:
		return 0
	case IsInf(x, 1):
		return x
	case y == 0.5:
		return Sqrt(x)
	case y == -0.5:
		return 1 / Sqrt(x)
	}
	whole, fraction := Modf(Abs(y))
	if fraction != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		return powInfinite(x, y > 0)
	}
	product, exponent := 1.0, 0
	if fraction != 0 {
		if fraction > 0.5 {
			fraction--
			whole++
		}
		product = Exp(fraction * Log(x))
	}
	product, exponent = timesPower(product, x, int64(whole))
	if y < 0 {
		// The power may be infinite where its inverse is a denormal number.
		product = 1 / product
		exponent = -exponent
	}
	return Ldexp(product, exponent)
}

// timesPower gives product * x**n as a number and a power of two, so that nothing overflows.
func timesPower(product, x float64, n int64) (float64, int) {
	factor, factorExponent := Frexp(x)
	exponent := 0
	for ; n != 0; n >>= 1 {
		if factorExponent < -1<<12 || 1<<12 < factorExponent {
			return product, exponent + factorExponent
		}
		if n&1 == 1 {
			product *= factor
			exponent += factorExponent
		}
		factor *= factor
		factorExponent <<= 1
		if factor < .5 {
			factor += factor
			factorExponent--
		}
	}
	return product, exponent
}

func powOfZero(x, y float64) float64 {
	switch {
	case y < 0 && isOdd(y):
		return Copysign(Inf(1), x)
	case y < 0:
		return Inf(1)
	case isOdd(y):
		return x
	}
	return 0
}

// powInfinite gives x to an even power beyond all bounds.
func powInfinite(x float64, isPositive bool) float64 {
	switch {
	case x == -1:
		return 1
	case (Abs(x) < 1) == isPositive:
		return 0
	}
	return Inf(1)
}

// The powers of ten from 0 to 31, and every 32nd.
var pow10tab = [...]float64{
	1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
	1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29,
	1e30, 1e31,
}

var pow10postab32 = [...]float64{
	1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288,
}

var pow10negtab32 = [...]float64{
	1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320,
}

// Pow10 gives 10**n: 0 below -323, +Inf above 308.
//godefer:line pow10.go:30
func Pow10(n int) float64 {
	if 0 <= n && n <= 308 {
		return pow10postab32[uint(n)/32] * pow10tab[uint(n)%32]
	}
	if -323 <= n && n <= 0 {
		return pow10negtab32[uint(-n)/32] / pow10tab[uint(-n)%32]
	}
	if n > 0 {
		return Inf(1)
	}
	return 0
}
