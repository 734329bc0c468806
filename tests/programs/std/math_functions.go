package main

import "math"

// All functions over many numbers: the bits of each result go into a digest of its function.

var state uint64 = 88172645463325252

func next() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

func number(i int) float64 {
	bits := next()
	switch i % 8 {
	case 0:
		return math.Float64frombits(bits)
	case 1:
		return float64(int64(bits)>>40) / 1024
	case 2:
		return float64(bits>>11) / (1 << 53)
	case 3:
		return float64(int64(bits) >> 56)
	case 4:
		return (float64(bits>>11)/(1<<53) - 0.5) * 50
	case 5:
		return math.Float64frombits(bits & (1<<63 | 1<<53 - 1))
	case 6:
		return math.Float64frombits(bits&^(0x7ff<<52) | (1023-30+bits>>52%60)<<52)
	}
	return 1 + (float64(bits>>11)/(1<<53)-0.5)/64
}

var special = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, 1.5, -1.5, 2.5, math.Pi, -math.Pi, math.Pi / 2, 0.7, 1e300, -1e300, 1e-300,
	math.MaxFloat64, -math.MaxFloat64, math.SmallestNonzeroFloat64, -math.SmallestNonzeroFloat64, 709.78, -745.13, 710, -746, 1 << 52, 1<<53 + 2, 33, -33.5, 171, 172, 0.25,
	math.Inf(1), math.Inf(-1), math.NaN()}

func mix(d uint64, f float64) uint64 {
	bits := math.Float64bits(f)
	if f != f {
		bits = 1
	}
	return (d ^ bits) * 1099511628211
}

type unary struct {
	name string
	f    func(float64) float64
}

type binary struct {
	name string
	f    func(x, y float64) float64
}

func main() {
	for _, u := range []unary{{"Abs", math.Abs}, {"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh}, {"Atan", math.Atan},
		{"Atanh", math.Atanh}, {"Cbrt", math.Cbrt}, {"Ceil", math.Ceil}, {"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Erf", math.Erf}, {"Erfc", math.Erfc},
		{"Erfcinv", math.Erfcinv}, {"Erfinv", math.Erfinv}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Floor", math.Floor},
		{"Gamma", math.Gamma}, {"J0", math.J0}, {"J1", math.J1}, {"Log", math.Log}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Log2", math.Log2},
		{"Logb", math.Logb}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Sin", math.Sin}, {"Sinh", math.Sinh}, {"Sqrt", math.Sqrt},
		{"Tan", math.Tan}, {"Tanh", math.Tanh}, {"Trunc", math.Trunc}, {"Y0", math.Y0}, {"Y1", math.Y1},
		{"Frexp", func(x float64) float64 { f, e := math.Frexp(x); return f + float64(e) }},
		{"Ilogb", func(x float64) float64 { return float64(math.Ilogb(x)) }},
		{"Modf", func(x float64) float64 { i, f := math.Modf(x); return i*3 + f }},
		{"Sincos", func(x float64) float64 { s, c := math.Sincos(x); return s + 2*c }},
		{"Lgamma", func(x float64) float64 { l, s := math.Lgamma(x); return l * float64(s) }},
		{"inlined", func(x float64) float64 {
			return math.Sqrt(x) + math.Floor(x) + math.Ceil(x) + math.Trunc(x) + math.RoundToEven(x)
		}},
	} {
		d := uint64(14695981039346656037)
		for _, x := range special {
			d = mix(d, u.f(x))
		}
		e := d
		for i := 0; i < 400; i++ {
			d = mix(d, u.f(number(i)))
		}
		println(u.name, e, d)
	}
	for _, b := range []binary{{"Atan2", math.Atan2}, {"Copysign", math.Copysign}, {"Dim", math.Dim}, {"Hypot", math.Hypot}, {"Max", math.Max}, {"Min", math.Min},
		{"Mod", math.Mod}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow}, {"Remainder", math.Remainder},
		{"Nextafter32", func(x, y float64) float64 { return float64(math.Nextafter32(float32(x), float32(y))) }},
		{"Jn", func(x, y float64) float64 { return math.Jn(int(math.Float64bits(x)>>58)-20, y) }},
		{"Yn", func(x, y float64) float64 { return math.Yn(int(math.Float64bits(x)>>58)-20, y) }},
		{"Ldexp", func(x, y float64) float64 { return math.Ldexp(x, int(math.Float64bits(y)>>52)-2048) }},
	} {
		d := uint64(14695981039346656037)
		for i, x := range special {
			if b.name == "Mod" || b.name == "Remainder" {
				d = mix(d, b.f(x, special[(i*7+3)%len(special)]))
				continue
			}
			for _, y := range special {
				d = mix(d, b.f(x, y))
			}
		}
		e := d
		for i := 0; i < 300; i++ {
			x, y := number(i), number(i/8)
			if b.name == "Mod" || b.name == "Remainder" {
				x, y = x*1e-3, number(2)+1e-3
				if math.Abs(x) > 1e9 {
					continue
				}
			}
			d = mix(d, b.f(x, y))
		}
		println(b.name, e, d)
	}
	sum := uint64(0)
	for n := -330; n < 315; n++ {
		sum = mix(sum, math.Pow10(n))
	}
	println("Pow10", sum, math.Signbit(-1), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.IsInf(1, 0))
	println(math.E, math.Pi, math.Phi, math.Sqrt2, math.SqrtE, math.SqrtPi, math.SqrtPhi, math.Ln2, math.Log2E, math.Ln10, math.Log10E, math.MaxFloat32)
}
