package rand

import "math"

// NormFloat64 gives a number with the standard normal distribution (Marsaglia and Tsang, The Ziggurat Method for Generating Random
// Variables).
//godefer:line normal.go:38
func (r *Rand) NormFloat64() float64 {
	const tail = 3.442619855899 // where the tail begins
	for {
		j := int32(r.Uint32())
		layer := j & 0x7F
		x := float64(j) * float64(normalWidths[layer])
		size := uint32(j)
		if j < 0 {
			size = uint32(-j)
		}
		switch {
		case size < normalBounds[layer]:
			return x
		case layer == 0 && j > 0:
			return tail + r.beyond(tail)
		case layer == 0:
			return -tail - r.beyond(tail)
		}
		low, high := normalDensities[layer], normalDensities[layer-1]
		if low+float32(r.Float64())*(high-low) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// beyond gives how far a number of the tail lies behind its beginning.
func (r *Rand) beyond(tail float64) float64 {
	for {
		x := -math.Log(r.Float64()) * (1.0 / tail)
		y := -math.Log(r.Float64())
		if y+y >= x*x {
			return x
		}
	}
}

// ExpFloat64 gives a number with the exponential distribution of rate 1, by the same method.
//godefer:line exp.go:31
func (r *Rand) ExpFloat64() float64 {
	const tail = 7.69711747013104972
	for {
		j := r.Uint32()
		layer := j & 0xFF
		x := float64(j) * float64(expWidths[layer])
		switch {
		case j < expBounds[layer]:
			return x
		case layer == 0:
			return tail - math.Log(r.Float64())
		}
		low, high := expDensities[layer], expDensities[layer-1]
		if low+float32(r.Float64())*(high-low) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf gives numbers with a Zipf distribution.
type Zipf struct {
	r            *Rand
	imax         float64
	v            float64
	q            float64
	s            float64
	oneminusQ    float64
	oneminusQinv float64
	hxm          float64
	hx0minusHxm  float64
}

// integral is that of the density; inverse is its inverse.
func (z *Zipf) integral(x float64) float64 {
	return math.Exp(z.oneminusQ*math.Log(z.v+x)) * z.oneminusQinv
}

func (z *Zipf) inverse(x float64) float64 {
	return math.Exp(z.oneminusQinv*math.Log(z.oneminusQ*x)) - z.v
}

// NewZipf gives a Zipf of numbers k from 0 to imax, each with a probability proportional to (v + k)**(-s). It gives nil unless s > 1 and
// v >= 1. (W. Hoermann and G. Derflinger, Rejection-Inversion to Generate Variates from Monotone Discrete Distributions.)
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := new(Zipf)
	z.r = r
	z.imax = float64(imax)
	z.v = v
	z.q = s
	z.oneminusQ = 1.0 - z.q
	z.oneminusQinv = 1.0 / z.oneminusQ
	z.hxm = z.integral(z.imax + 0.5)
	z.hx0minusHxm = z.integral(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hxm
	z.s = 1 - z.inverse(z.integral(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 gives a number with the distribution of z.
//godefer:line zipf.go:58
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hxm + z.r.Float64()*z.hx0minusHxm
		x := z.inverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.integral(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
