// Package cmplx has the mathematical functions of complex numbers.
package cmplx

import "math"

// Abs gives the absolute value of x.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase gives the angle of x, from -Pi to Pi.
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar gives absolute value and angle of x.
func Polar(x complex128) (r, θ float64) {
	return Abs(x), Phase(x)
}

// Rect gives the number with the absolute value r and the angle θ.
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

// Conj gives the complex conjugate of x.
//godefer:line conj.go:8
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// IsInf says whether a part of x is an infinity.
//godefer:line isinf.go:10
func IsInf(x complex128) bool {
	if math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) {
		return true
	}
	return false
}

// Inf gives an infinity.
//godefer:line isinf.go:18
func Inf() complex128 {
	inf := math.Inf(1)
	return complex(inf, inf)
}

// IsNaN says whether a part of x is not a number and none an infinity.
//godefer:line isnan.go:11
func IsNaN(x complex128) bool {
	switch {
	case math.IsInf(real(x), 0) || math.IsInf(imag(x), 0):
		return false
	case math.IsNaN(real(x)) || math.IsNaN(imag(x)):
		return true
	}
	return false
}

// NaN gives a value that is not a number.
//godefer:line isnan.go:22
func NaN() complex128 {
	nan := math.NaN()
	return complex(nan, nan)
}

// timesI gives i*x, and overI gives x/i.
func timesI(x complex128) complex128 { return complex(-imag(x), real(x)) }

func overI(x complex128) complex128 { return complex(imag(x), -real(x)) }
