package math

const (
	uvnan    = 0x7FF8000000000001
	uvinf    = 0x7FF0000000000000
	uvneginf = 0xFFF0000000000000
	uvone    = 0x3FF0000000000000

	mask  = 0x7FF
	shift = 64 - 11 - 1
	bias  = 1023

	signMask = 1 << 63
	fracMask = 1<<shift - 1
)

// Inf gives positive infinity if sign >= 0, else negative infinity.
//godefer:line bits.go:20
func Inf(sign int) float64 {
	var v uint64
	if sign >= 0 {
		v = uvinf
	} else {
		v = uvneginf
	}
	return Float64frombits(v)
}

// NaN gives a value that is not a number.
//godefer:line bits.go:31
func NaN() float64 { return Float64frombits(uvnan) }

// IsNaN says whether f is not a number.
func IsNaN(f float64) (is bool) {
	return f != f
}

// IsInf says whether f is an infinity: the positive one if sign > 0, the negative one if sign < 0, either if sign is 0.
//godefer:line bits.go:46
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// normalize gives y and exp with x == y * 2**exp and y no denormal number.
//godefer:line bits.go:56
func normalize(x float64) (y float64, exp int) {
	const SmallestNormal = 2.2250738585072014e-308 // 2**-1022
	if Abs(x) < SmallestNormal {
		return x * (1 << 52), -52
	}
	return x, 0
}
