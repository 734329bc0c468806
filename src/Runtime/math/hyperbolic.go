package math

// Sinh gives the hyperbolic sine of x.
func Sinh(x float64) float64 {
	a := Abs(x)
	var y float64
	switch {
	case a > 21:
		y = Exp(a) * 0.5
	case a > 0.5:
		e := Exp(a)
		y = (e - 1/e) * 0.5
	default:
		aa := a * a
		y = polynomial(aa, sinhTop[:]) * a
		y = y / polynomial(aa, sinhBottom[:])
	}
	return Copysign(y, x)
}

// Cosh gives the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	x = Abs(x)
	if x > 21 {
		return Exp(x) * 0.5
	}
	e := Exp(x)
	return (e + 1/e) * 0.5
}

// Tanh gives the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	const most = 8.8029691931113054295988e+01 // Log(2**127)
	y := Abs(x)
	switch {
	case y > 0.5*most:
		y = 1
	case y >= 0.625:
		y = 1 - 2/(Exp(2*y)+1)
	case x == 0:
		return x
	default:
		s := x * x
		return x + x*s*polynomial(s, tanhTop[:])/polynomial(s, tanhBottom[:])
	}
	if x < 0 {
		return -y
	}
	return y
}

// Beyond this the square under the root swallows the 1.
const largeForSquare = 1 << 28

// Asinh gives the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	if IsNaN(x) || IsInf(x, 0) {
		return x
	}
	a := Abs(x)
	y := a
	switch {
	case a > largeForSquare:
		y = Log(a) + Ln2
	case a > 2:
		y = Log(2*a + 1/(Sqrt(a*a+1)+a))
	case a >= 1.0/largeForSquare:
		y = Log1p(a + a*a/(1+Sqrt(1+a*a)))
	}
	return Copysign(y, x)
}

// Acosh gives the inverse hyperbolic cosine of x, NaN below 1.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || IsNaN(x):
		return NaN()
	case x == 1:
		return 0
	case x >= largeForSquare:
		return Log(x) + Ln2
	case x > 2:
		return Log(2*x - 1/(x+Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + Sqrt(2*t+t*t))
}

// Atanh gives the inverse hyperbolic tangent of x, NaN outside [-1, 1].
func Atanh(x float64) float64 {
	switch {
	case x < -1 || x > 1 || IsNaN(x):
		return NaN()
	case x == 1:
		return Inf(1)
	case x == -1:
		return Inf(-1)
	}
	a := Abs(x)
	y := a
	switch {
	case a >= 0.5:
		y = 0.5 * Log1p((a+a)/(1-a))
	case a >= 1.0/largeForSquare:
		t := a + a
		y = 0.5 * Log1p(t+t*a/(1-a))
	}
	return Copysign(y, x)
}
