package math

// Signbit says whether x is negative or negative zero.
//godefer:line signbit.go:8
func Signbit(x float64) bool {
	return Float64bits(x)&(1<<63) != 0
}

// Copysign gives the magnitude of x with the sign of y.
//godefer:line copysign.go:9
func Copysign(x, y float64) float64 {
	const sign = 1 << 63
	return Float64frombits(Float64bits(x)&^sign | Float64bits(y)&sign)
}

// Dim gives x-y, or 0 if that is negative.
//godefer:line dim.go:13
func Dim(x, y float64) float64 {
	v := x - y
	if v <= 0 {
		return 0
	}
	return v
}

// Max gives the larger number; +Inf wins over NaN, NaN over all others, 0 over -0.
func Max(x, y float64) float64 {
	switch {
	case IsInf(x, 1) || IsInf(y, 1):
		return Inf(1)
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0 && x == y && Signbit(x):
		return y
	case x < y:
		return y
	}
	return x
}

// Min gives the smaller number; -Inf wins over NaN, NaN over all others, -0 over 0.
func Min(x, y float64) float64 {
	switch {
	case IsInf(x, -1) || IsInf(y, -1):
		return Inf(-1)
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == 0 && x == y && Signbit(y):
		return y
	case y < x:
		return y
	}
	return x
}

// Frexp gives f as a fraction from 0.5 up to 1 and a power of two.
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || IsInf(f, 0) || IsNaN(f) {
		return f, 0
	}
	f, exp = normalize(f)
	bits := Float64bits(f)
	exp += int(bits>>shift&mask) - bias + 1
	return Float64frombits(bits&^(mask<<shift) | (bias-1)<<shift), exp
}

// Ldexp gives frac * 2**exp.
func Ldexp(frac float64, exp int) float64 {
	if frac == 0 || IsInf(frac, 0) || IsNaN(frac) {
		return frac
	}
	frac, e := normalize(frac)
	bits := Float64bits(frac)
	exp += e + int(bits>>shift&mask) - bias
	scale := 1.0
	switch {
	case exp < -1075:
		return Copysign(0, frac)
	case exp > bias:
		return Copysign(Inf(1), frac)
	case exp < 1-bias: // a denormal number
		exp += 53
		scale = 1.0 / (1 << 53)
	}
	return scale * Float64frombits(bits&^(mask<<shift)|uint64(exp+bias)<<shift)
}

// Logb gives the binary exponent of x.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(ilogb(x))
}

// Ilogb gives the binary exponent of x: MinInt32 for 0, MaxInt32 for infinities and NaN.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x) || IsInf(x, 0):
		return MaxInt32
	}
	return ilogb(x)
}

//godefer:line logb.go:47
func ilogb(x float64) int {
	x, exp := normalize(x)
	return int((Float64bits(x)>>shift)&mask) - bias + exp
}

// Nextafter32 gives the number next to x in the direction of y.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(float64(Float32frombits(1)), float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// Nextafter gives the number next to x in the direction of y.
func Nextafter(x, y float64) (r float64) {
	switch {
	case x != x || y != y:
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(Float64frombits(1), y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}
