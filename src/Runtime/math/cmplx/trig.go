package cmplx

import "math"

// sinhCosh gives the hyperbolic sine and cosine of x.
func sinhCosh(x float64) (sinh, cosh float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

// Sin gives the sine of x.
func Sin(x complex128) complex128 {
	s, c := math.Sincos(real(x))
	sh, ch := sinhCosh(imag(x))
	return complex(s*ch, c*sh)
}

// Sinh gives the hyperbolic sine of x.
func Sinh(x complex128) complex128 {
	s, c := math.Sincos(imag(x))
	sh, ch := sinhCosh(real(x))
	return complex(c*sh, s*ch)
}

// Cos gives the cosine of x.
func Cos(x complex128) complex128 {
	s, c := math.Sincos(real(x))
	sh, ch := sinhCosh(imag(x))
	return complex(c*ch, -s*sh)
}

// Cosh gives the hyperbolic cosine of x.
func Cosh(x complex128) complex128 {
	s, c := math.Sincos(imag(x))
	sh, ch := sinhCosh(real(x))
	return complex(c*ch, s*sh)
}

// Tan gives the tangent of x.
func Tan(x complex128) complex128 {
	d := math.Cos(2*real(x)) + math.Cosh(2*imag(x))
	if math.Abs(d) < 0.25 {
		d = coshLessCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*real(x))/d, math.Sinh(2*imag(x))/d)
}

// Cot gives the cotangent of x.
func Cot(x complex128) complex128 {
	d := math.Cosh(2*imag(x)) - math.Cos(2*real(x))
	if math.Abs(d) < 0.25 {
		d = coshLessCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*real(x))/d, -math.Sinh(2*imag(x))/d)
}

// Tanh gives the hyperbolic tangent of x.
func Tanh(x complex128) complex128 {
	d := math.Cosh(2*real(x)) + math.Cos(2*imag(x))
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*real(x))/d, math.Sin(2*imag(x))/d)
}

// lessPi gives x less the nearest multiple of Pi, which is subtracted in three parts.
func lessPi(x float64) float64 {
	const (
		high   = 3.14159265160560607910e0
		middle = 1.98418714791870343106e-9
		low    = 1.14423774522196636802e-17
	)
	t := x / math.Pi
	if t >= 0 {
		t += 0.5
	} else {
		t -= 0.5
	}
	t = float64(int64(t))
	return ((x - t*high) - t*middle) - t*low
}

// coshLessCos gives cosh(2*y) - cos(2*x) by its Taylor series, x less a multiple of Pi.
func coshLessCos(z complex128) float64 {
	const epsilon = 1.0 / (1 << 53)
	x := lessPi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x *= x
	y *= y
	xPower, yPower, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	next := func(sign float64) float64 {
		n++
		factorial *= n
		n++
		factorial *= n
		xPower *= x
		yPower *= y
		return (yPower + sign*xPower) / factorial
	}
	for {
		sum += next(1)
		t := next(-1)
		sum += t
		if !(math.Abs(t/sum) > epsilon) {
			return sum
		}
	}
}

// Asin gives the arcsine of x.
func Asin(x complex128) complex128 {
	if imag(x) == 0 && math.Abs(real(x)) <= 1 {
		return complex(math.Asin(real(x)), imag(x))
	}
	xx := x * x
	root := Sqrt(complex(1-real(xx), -imag(xx)))
	return overI(Log(timesI(x) + root))
}

// Asinh gives the inverse hyperbolic sine of x.
func Asinh(x complex128) complex128 {
	if imag(x) == 0 && math.Abs(real(x)) <= 1 {
		return complex(math.Asinh(real(x)), imag(x))
	}
	xx := x * x
	return Log(x + Sqrt(complex(1+real(xx), imag(xx))))
}

// Acos gives the arccosine of x.
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

// Acosh gives the inverse hyperbolic cosine of x.
func Acosh(x complex128) complex128 {
	w := Acos(x)
	if imag(w) <= 0 {
		return timesI(w)
	}
	return overI(w)
}

// Atan gives the arctangent of x.
func Atan(x complex128) complex128 {
	xx := real(x) * real(x)
	a := 1 - xx - imag(x)*imag(x)
	if a == 0 {
		return NaN()
	}
	w := lessPi(0.5 * math.Atan2(2*real(x), a))
	t := imag(x) - 1
	b := xx + t*t
	if b == 0 {
		return NaN()
	}
	t = imag(x) + 1
	return complex(w, 0.25*math.Log((xx+t*t)/b))
}

// Atanh gives the inverse hyperbolic tangent of x.
func Atanh(x complex128) complex128 {
	return overI(Atan(timesI(x)))
}
