package main

import "math"

// Conversions between floats and unsigned integers at and above the sign bit, where amd64's signed conversions do not do.

//go:noinline
func toFloat64(x uint64) float64 { return float64(x) }

//go:noinline
func toFloat32(x uint64) float32 { return float32(x) }

//go:noinline
func wordToFloat64(x uint) float64 { return float64(x) }

//go:noinline
func pointerToFloat32(x uintptr) float32 { return float32(x) }

//go:noinline
func halfToFloat32(x uint32) float32 { return float32(x) }

//go:noinline
func fromFloat64(x float64) uint64 { return uint64(x) }

//go:noinline
func fromFloat32(x float32) uint64 { return uint64(x) }

//go:noinline
func wordFromFloat64(x float64) uint { return uint(x) }

//go:noinline
func pointerFromFloat32(x float32) uintptr { return uintptr(x) }

//go:noinline
func halfFromFloat64(x float64) uint32 { return uint32(x) }

// twice joins both branches of two conversions in one expression.
//
//go:noinline
func twice(x, y uint64) float64 { return float64(x)/2 + float64(y) }

//go:noinline
func thereAndBack(x uint64) uint64 { return uint64(float64(x)) }

//go:noinline
func fields(x []uint64) (sum float32) {
	for _, v := range x {
		sum += float32(v)
	}
	return sum
}

func main() {
	for _, x := range []uint64{
		0, 1, 1<<24 + 1, 1<<53 - 1, 1<<53 + 1, 1<<53 + 3, 1<<63 - 1, 1<<63 - 513,
		1 << 63, 1<<63 + 1, 1<<63 + 1023, 1<<63 + 1024, 1<<63 + 1025, 1<<63 + 3072, 1<<63 + 3073,
		// Halfway between two float32, just below and just above: the lowest bit must not be lost when the value is halved.
		1<<63 + 1<<39 - 1, 1<<63 + 1<<39, 1<<63 + 1<<39 + 1, 1<<63 + 3<<39 - 1, 1<<63 + 3<<39, 1<<63 + 3<<39 + 1,
		1<<64 - 1<<39 - 1, 1<<64 - 1<<39, 1<<64 - 1025, 1<<64 - 1024, 1<<64 - 1,
	} {
		println(x, math.Float64bits(toFloat64(x)), math.Float32bits(toFloat32(x)),
			math.Float64bits(wordToFloat64(uint(x))), math.Float32bits(pointerToFloat32(uintptr(x))), math.Float32bits(halfToFloat32(uint32(x))))
	}
	const edge = 1 << 63
	for _, x := range []float64{
		0, 0.99, 1.5, 1 << 31, 1<<32 - 0.5, 1 << 52, 1<<53 - 1, edge - 1024, edge, edge + 2048, edge + 4096, 1.5 * edge, 2*edge - 2048,
	} {
		println(fromFloat64(x), fromFloat32(float32(x)), wordFromFloat64(x), pointerFromFloat32(float32(x)), halfFromFloat64(x))
	}
	// What no uint64 is: the specification leaves the result open, amd64 does not.
	for _, x := range []float64{-0.5, -1, -1.5, -edge, -2 * edge, 2 * edge, 3 * edge, 1e300, math.Inf(1), math.Inf(-1), math.NaN()} {
		println(fromFloat64(x), fromFloat32(float32(x)), wordFromFloat64(x), halfFromFloat64(x))
	}
	println(math.Float64bits(twice(edge+1025, 1<<64-1)), thereAndBack(edge+1025), thereAndBack(1<<64-2048), thereAndBack(7))
	println(math.Float32bits(fields([]uint64{edge + 1<<39 + 1, 1<<64 - 1, 3})))
}
