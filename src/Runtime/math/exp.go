package math

// Exp gives e**x. As on processors with fused multiplication and addition, a product that is added to is not rounded.
func Exp(x float64) float64 {
	const (
		overflow = 7.09782712893384e+02
		log2e    = 1.4426950408889634073599246810018920
		ln2High  = 0.69314718055966295651160180568695068359375
		ln2Low   = 0.28235290563031577122588448175013436025525412068e-12
	)
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case IsInf(x, -1):
		return 0
	case x > overflow:
		return Inf(1)
	}
	k := RoundToEven(x * log2e)
	if k < -1075 {
		return 0
	}
	r := fma(-k, ln2Low, fma(-k, ln2High, x)) * 0.0625
	sum := expTerms[len(expTerms)-1]
	for i := len(expTerms) - 2; i >= 0; i-- {
		sum = fma(sum, r, expTerms[i])
	}
	// exp(r)-1 is squared four times over: exp(2*r)-1 is (exp(r)-1) * (exp(r)+1).
	y := r * sum
	y *= y + 2
	y *= y + 2
	y *= y + 2
	return scale(fma(y+2, y, 1), int(k))
}

// scale gives x * 2**k for x in [0.5, 2].
func scale(x float64, k int) float64 {
	k += bias
	switch {
	case k >= mask:
		return Inf(1)
	case k > 0:
		return x * Float64frombits(uint64(k)<<shift)
	case k < -52:
		return 0
	}
	return x * Float64frombits(uint64(k+bias-1)<<shift) * Float64frombits(1<<shift)
}

// Exp2 gives 2**x.
func Exp2(x float64) float64 {
	const (
		overflow  = 1.0239999999999999e+03
		underflow = -1.0740e+03
	)
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case IsInf(x, -1):
		return 0
	case x > overflow:
		return Inf(1)
	case x < underflow:
		return 0
	}
	k := 0
	switch {
	case x > 0:
		k = int(x + 0.5)
	case x < 0:
		k = int(x - 0.5)
	}
	t := x - float64(k)
	high, low := t*ln2High, -t*ln2Low
	r := high - low
	rr := r * r
	c := r - rr*polynomial(rr, exp2Terms[:])
	return Ldexp(1-((low-(r*c)/(2-c))-high), k)
}

// Ln2 in two parts, of which products with small whole numbers are exact.
const (
	ln2High = 6.93147180369123816490e-01
	ln2Low  = 1.90821492927058770002e-10
)

// Expm1 gives e**x - 1, exactly for small x too.
func Expm1(x float64) float64 {
	const (
		overflow = 7.09782712893383973096e+02
		ln2x56   = 3.88162421113569373274e+01
		half     = 3.46573590279972654709e-01 // Ln2/2
		tiny     = 1.0 / (1 << 54)
	)
	a := Abs(x)
	switch {
	case IsInf(x, 1) || IsNaN(x):
		return x
	case x <= -ln2x56:
		return -1
	case x >= overflow:
		return Inf(1)
	case a < tiny:
		return x
	}
	k, c := 0, 0.0
	if a > half {
		x, c, k = reduceExpm1(x)
	}
	hfx := 0.5 * x
	hxs := x * hfx
	r := polynomial(hxs, expm1Terms[:])
	t := 3 - r*hfx
	e := hxs * ((r - t) / (6.0 - x*t))
	if k == 0 {
		return x - (x*e - hxs)
	}
	e = x*(e-c) - c
	e -= hxs
	return expm1Power(x, e, k)
}

// reduceExpm1 gives x less k*Ln2, and what the rounding of that lost.
func reduceExpm1(x float64) (rest, lost float64, k int) {
	const (
		halfX3 = 1.03972077083991796413e+00 // 3*Ln2/2
		invLn2 = 1.44269504088896338700e+00
	)
	switch {
	case Abs(x) < halfX3 && x > 0:
		k = 1
	case Abs(x) < halfX3:
		k = -1
	case x > 0:
		k = int(invLn2*x + 0.5)
	default:
		k = int(invLn2*x - 0.5)
	}
	t := float64(k)
	high, low := x-t*ln2High, t*ln2Low
	rest = high - low
	return rest, (high - rest) - low, k
}

// expm1Power gives 2**k * (1 + x - e) - 1.
func expm1Power(x, e float64, k int) float64 {
	times := func(y float64) float64 { return Float64frombits(Float64bits(y) + uint64(k)<<shift) }
	switch {
	case k == -1:
		return 0.5*(x-e) - 0.5
	case k == 1 && x < -0.25:
		return -2 * (e - (x + 0.5))
	case k == 1:
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		return times(1-(e-x)) - 1
	case k < 20:
		return times(Float64frombits(uvone-0x20000000000000>>uint(k)) - (e - x))
	}
	y := x - (e + Float64frombits(uint64(bias-k)<<shift))
	y++
	return times(y)
}
