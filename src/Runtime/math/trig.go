package math

// octant gives the number j modulo 8, even, of the eighth of a circle that x >= 0 is nearest to the beginning of, and x less that.
// Pi/4 is subtracted in three parts, so that nothing is lost (Cody and Waite).
func octant(x float64) (j uint64, rest float64) {
	const (
		high   = 7.85398125648498535156e-1
		middle = 3.77489470793079817668e-8
		low    = 2.69515142907905952645e-15

		inverse = 1.273239544735162542821171882678754627704620361328125 // 4/Pi, rounded down
	)
	n := int64(x * inverse)
	y := float64(n)
	if n&1 == 1 {
		n++
		y++
	}
	return uint64(n) & 7, ((x - y*high) - y*middle) - y*low
}

func sinSeries(z float64) float64 {
	zz := z * z
	return z + z*zz*polynomial(zz, sinTerms[:])
}

func cosSeries(z float64) float64 {
	zz := z * z
	return 1.0 - 0.5*zz + zz*zz*polynomial(zz, cosTerms[:])
}

// Cos gives the cosine of x, an angle in radians.
func Cos(x float64) float64 {
	if IsNaN(x) || IsInf(x, 0) {
		return NaN()
	}
	j, z := octant(Abs(x))
	y := 0.0
	if j&3 == 2 {
		y = sinSeries(z)
	} else {
		y = cosSeries(z)
	}
	if j == 2 || j == 4 {
		return -y
	}
	return y
}

// Sin gives the sine of x, an angle in radians.
func Sin(x float64) float64 {
	switch {
	case x == 0 || IsNaN(x):
		return x
	case IsInf(x, 0):
		return NaN()
	}
	j, z := octant(Abs(x))
	y := 0.0
	if j&3 == 2 {
		y = cosSeries(z)
	} else {
		y = sinSeries(z)
	}
	if (x < 0) != (j > 3) {
		return -y
	}
	return y
}

// Sincos gives Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case IsNaN(x) || IsInf(x, 0):
		return NaN(), NaN()
	}
	j, z := octant(Abs(x))
	sin, cos = sinSeries(z), cosSeries(z)
	if j&3 == 2 {
		sin, cos = cos, sin
	}
	if j == 2 || j == 4 {
		cos = -cos
	}
	if (x < 0) != (j > 3) {
		sin = -sin
	}
	return sin, cos
}

// Tan gives the tangent of x, an angle in radians.
func Tan(x float64) float64 {
	switch {
	case x == 0 || IsNaN(x):
		return x
	case IsInf(x, 0):
		return NaN()
	}
	j, z := octant(Abs(x))
	y := z
	if zz := z * z; zz > 1e-14 {
		y = z + z*(zz*polynomial(zz, tanTop[:])/polynomial(zz, tanBottom[:]))
	}
	if j&2 == 2 {
		y = -1 / y
	}
	if x < 0 {
		y = -y
	}
	return y
}

// atanNearZero gives the arctangent of x in [0, 0.66].
func atanNearZero(x float64) float64 {
	z := x * x
	z = z * polynomial(z, atanTop[:]) / polynomial(z, atanBottom[:])
	return x*z + x
}

// atanPositive gives the arctangent of x >= 0.
func atanPositive(x float64) float64 {
	const (
		moreBits = 6.123233995736765886130e-17 // of Pi/2
		tan3Pi8  = 2.41421356237309504880      // tan(3*Pi/8)
	)
	switch {
	case x <= 0.66:
		return atanNearZero(x)
	case x > tan3Pi8:
		return Pi/2 - atanNearZero(1/x) + moreBits
	}
	return Pi/4 + atanNearZero((x-1)/(x+1)) + 0.5*moreBits
}

// Atan gives the arctangent of x in radians.
func Atan(x float64) float64 {
	switch {
	case x == 0:
		return x
	case x > 0:
		return atanPositive(x)
	}
	return -atanPositive(-x)
}

// Asin gives the arcsine of x in radians, NaN outside [-1, 1].
func Asin(x float64) float64 {
	if x == 0 {
		return x
	}
	a := Abs(x)
	if a > 1 {
		return NaN()
	}
	angle := Sqrt(1 - a*a)
	if a > 0.7 {
		angle = Pi/2 - atanPositive(angle/a)
	} else {
		angle = atanPositive(a / angle)
	}
	if x < 0 {
		return -angle
	}
	return angle
}

// Acos gives the arccosine of x in radians, NaN outside [-1, 1].
func Acos(x float64) float64 {
	return Pi/2 - Asin(x)
}

// Atan2 gives the angle of the point (x, y) in radians, by the signs of both in the right quadrant.
func Atan2(y, x float64) float64 {
	switch {
	case IsNaN(y) || IsNaN(x):
		return NaN()
	case y == 0 && !Signbit(x):
		return Copysign(0, y)
	case y == 0:
		return Copysign(Pi, y)
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 1) && IsInf(y, 0):
		return Copysign(Pi/4, y)
	case IsInf(x, 1):
		return Copysign(0, y)
	case IsInf(x, -1) && IsInf(y, 0):
		return Copysign(3*Pi/4, y)
	case IsInf(x, -1):
		return Copysign(Pi, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	angle := Atan(y / x)
	switch {
	case x >= 0:
		return angle
	case angle <= 0:
		return angle + Pi
	}
	return angle - Pi
}
