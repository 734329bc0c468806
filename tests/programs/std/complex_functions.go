package main

import (
	"math"
	"math/cmplx"
)

func main() {
	functions := []func(complex128) complex128{cmplx.Acos, cmplx.Acosh, cmplx.Asin, cmplx.Asinh, cmplx.Atan, cmplx.Atanh, cmplx.Conj, cmplx.Cos, cmplx.Cosh, cmplx.Cot,
		cmplx.Exp, cmplx.Log, cmplx.Log10, cmplx.Sin, cmplx.Sinh, cmplx.Sqrt, cmplx.Tan, cmplx.Tanh}
	var numbers []complex128
	for _, re := range []float64{0, 1, -1, 0.3, -2.5, 10, 1.5707, 300, 1e-20} {
		for _, im := range []float64{0, 1, -0.7, 3.2, -25, 1e-9} {
			numbers = append(numbers, complex(re, im))
		}
	}
	mix := func(d uint64, x complex128) uint64 {
		for _, f := range []float64{real(x), imag(x)} {
			bits := math.Float64bits(f)
			if f != f {
				bits = 1
			}
			d = (d ^ bits) * 1099511628211
		}
		return d
	}
	for _, f := range functions {
		d := uint64(14695981039346656037)
		for _, x := range numbers {
			d = mix(d, f(x))
		}
		println(d, f(1.5+0.5i))
	}
	d := uint64(14695981039346656037)
	for _, x := range numbers {
		for _, y := range numbers[:12] {
			d = mix(d, cmplx.Pow(x, y))
		}
		r, angle := cmplx.Polar(x)
		d = mix(d, complex(cmplx.Abs(x)-r, cmplx.Phase(x)-angle))
		d = mix(d, cmplx.Rect(r, angle))
	}
	println(d, cmplx.IsNaN(cmplx.NaN()), cmplx.IsInf(cmplx.Inf()), cmplx.IsNaN(cmplx.Inf()), cmplx.IsInf(1))
}
