package math

// rational is a quotient of polynomials.
type rational struct {
	top, bottom []float64
}

func (r *rational) at(x float64) float64 {
	return polynomial(x, r.top) / polynomial(x, r.bottom)
}

// factor chooses the approximation for an x from 2 on.
func factor(table *[4]rational, x float64) float64 {
	i := 0
	switch {
	case x >= 8:
	case x >= 4.5454:
		i = 1
	case x >= 2.8571:
		i = 2
	default:
		i = 3
	}
	return table[i].at(1 / (x * x))
}

const two129 = 1 << 129

// largeJ and largeY give the functions of order 0 and 1 for large x from the two products that they consist of.
func largeJ(x, cos, sin, p, q float64) float64 {
	if x > two129 {
		return (1 / SqrtPi) * cos / Sqrt(x)
	}
	return (1 / SqrtPi) * (p*cos - q*sin) / Sqrt(x)
}

func largeY(x, cos, sin, p, q float64) float64 {
	if x > two129 {
		return (1 / SqrtPi) * sin / Sqrt(x)
	}
	return (1 / SqrtPi) * (p*sin + q*cos) / Sqrt(x)
}

// parts0 gives what J0 and Y0 of an x from 2 on are made of.
func parts0(x float64) (cos, sin, p, q float64) {
	s, c := Sincos(x)
	sin, cos = s-c, s+c
	if x < MaxFloat64/2 {
		z := -Cos(x + x)
		if s*c < 0 {
			cos = z / sin
		} else {
			sin = z / cos
		}
	}
	return cos, sin, 1 + factor(&cosFactor0, x), (-0.125 + factor(&sinFactor0, x)) / x
}

// parts1 is parts0 for J1 and Y1.
func parts1(x float64) (cos, sin, p, q float64) {
	s, c := Sincos(x)
	sin, cos = -s-c, s-c
	if x < MaxFloat64/2 {
		z := Cos(x + x)
		if s*c > 0 {
			cos = z / sin
		} else {
			sin = z / cos
		}
	}
	return cos, sin, 1 + factor(&cosFactor1, x), (0.375 + factor(&sinFactor1, x)) / x
}

// J0 gives the Bessel function of the first kind of order 0.
func J0(x float64) float64 {
	const (
		twoM27 = 1.0 / (1 << 27)
		twoM13 = 1.0 / (1 << 13)
	)
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0):
		return 0
	case x == 0:
		return 1
	}
	x = Abs(x)
	switch {
	case x >= 2:
		cos, sin, p, q := parts0(x)
		return largeJ(x, cos, sin, p, q)
	case x < twoM27:
		return 1
	case x < twoM13:
		return 1 - 0.25*x*x
	}
	z := x * x
	r := z * polynomial(z, j0Top[:])
	s := polynomial(z, j0Bottom[:])
	if x < 1 {
		return 1 + z*(-0.25+(r/s))
	}
	u := 0.5 * x
	return (1+u)*(1-u) + z*(r/s)
}

// Y0 gives the Bessel function of the second kind of order 0, NaN below 0.
func Y0(x float64) float64 {
	const twoM27 = 1.0 / (1 << 27)
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	case x >= 2:
		cos, sin, p, q := parts0(x)
		return largeY(x, cos, sin, p, q)
	case x <= twoM27:
		return y0Top[0] + (2/Pi)*Log(x)
	}
	z := x * x
	u := polynomial(z, y0Top[:])
	v := polynomial(z, y0Bottom[:])
	return u/v + (2/Pi)*J0(x)*Log(x)
}

// J1 gives the Bessel function of the first kind of order 1.
func J1(x float64) float64 {
	const twoM27 = 1.0 / (1 << 27)
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0) || x == 0:
		return 0
	}
	a := Abs(x)
	var y float64
	switch {
	case a >= 2:
		cos, sin, p, q := parts1(a)
		y = largeJ(a, cos, sin, p, q)
	case a < twoM27:
		return 0.5 * a // as Go has it, without the sign
	default:
		z := a * a
		r := z * polynomial(z, j1Top[:])
		s := polynomial(z, j1Bottom[:])
		r *= a
		y = 0.5*a + r/s
	}
	if x < 0 {
		return -y
	}
	return y
}

// Y1 gives the Bessel function of the second kind of order 1, NaN below 0.
func Y1(x float64) float64 {
	const twoM54 = 1.0 / (1 << 54)
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case x == 0:
		return Inf(-1)
	case x >= 2:
		cos, sin, p, q := parts1(x)
		return largeY(x, cos, sin, p, q)
	case x <= twoM54:
		return -(2 / Pi) / x
	}
	z := x * x
	u := polynomial(z, y1Top[:])
	v := polynomial(z, y1Bottom[:])
	return x*(u/v) + (2/Pi)*(J1(x)*Log(x)-1/x)
}

// From here on the functions are cosines.
const two302 = 1 << 302

// Jn gives the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64 {
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0):
		return 0
	case n == 0:
		return J0(x)
	case x == 0:
		return 0
	}
	if n < 0 {
		n, x = -n, -x
	}
	if n == 1 {
		return J1(x)
	}
	a := Abs(x)
	y := jnPositive(n, a)
	if x < 0 && n&1 == 1 {
		return -y
	}
	return y
}

func jnPositive(n int, x float64) float64 {
	const twoM29 = 1.0 / (1 << 29)
	switch {
	case float64(n) <= x && x >= two302:
		return (1 / SqrtPi) * farCos(n, x) / Sqrt(x)
	case float64(n) <= x:
		a, b := J0(x), J1(x)
		for i := 1; i < n; i++ {
			a, b = b, b*(float64(i+i)/x)-a
		}
		return b
	case x < twoM29 && n > 33:
		return 0
	case x < twoM29:
		half := x * 0.5
		b, a := half, 1.0
		for i := 2; i <= n; i++ {
			a *= float64(i)
			b *= half
		}
		return b / a
	}
	return jnBackward(n, x)
}

// farCos gives sqrt(2) times the cosine of x less (2*n+1)*Pi/4.
func farCos(n int, x float64) float64 {
	switch n & 3 {
	case 0:
		return Cos(x) + Sin(x)
	case 1:
		return -Cos(x) + Sin(x)
	case 2:
		return -Cos(x) - Sin(x)
	}
	return Cos(x) - Sin(x)
}

// jnBackward goes from a high order down to 0, for an order above x: a continued fraction gives the quotient to begin with.
func jnBackward(n int, x float64) float64 {
	w := float64(n+n) / x
	h := 2 / x
	z := w + h
	q0, q1 := w, w*z-1
	k := 1
	for q1 < 1e9 {
		k++
		z += h
		q0, q1 = q1, z*q1-q0
	}
	t := 0.0
	for i := 2 * (n + k); i >= n+n; i -= 2 {
		t = 1 / (float64(i)/x - t)
	}
	a, b := t, 1.0
	order := float64(n)
	mayOverflow := order*Log(Abs(h*order)) >= 7.09782712893383973096e+02
	for i := n - 1; i > 0; i-- {
		a, b = b, b*float64(i+i)/x-a
		if mayOverflow && b > 1e100 {
			a /= b
			t /= b
			b = 1
		}
	}
	return t * J0(x) / b
}

// Yn gives the Bessel function of the second kind of order n, NaN below 0.
func Yn(n int, x float64) float64 {
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case n == 0:
		return Y0(x)
	case x == 0 && n < 0 && n&1 == 1:
		return Inf(1)
	case x == 0:
		return Inf(-1)
	}
	isOpposite := n < 0 && n&1 == 1
	if n < 0 {
		n = -n
	}
	y := ynPositive(n, x)
	if isOpposite {
		return -y
	}
	return y
}

func ynPositive(n int, x float64) float64 {
	switch {
	case n == 1:
		return Y1(x)
	case x >= two302:
		return (1 / SqrtPi) * farSin(n, x) / Sqrt(x)
	}
	a, b := Y0(x), Y1(x)
	for i := 1; i < n && !IsInf(b, -1); i++ {
		a, b = b, (float64(i+i)/x)*b-a
	}
	return b
}

// farSin gives sqrt(2) times the sine of x less (2*n+1)*Pi/4.
func farSin(n int, x float64) float64 {
	switch n & 3 {
	case 0:
		return Sin(x) - Cos(x)
	case 1:
		return -Sin(x) - Cos(x)
	case 2:
		return -Sin(x) + Cos(x)
	}
	return Sin(x) + Cos(x)
}
