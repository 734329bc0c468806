package main

import "math"

// Floats as the integers of their bits, and back: moves between the two kinds of registers.

//go:noinline
func bits(f float32, g float64) (uint32, uint64) {
	return math.Float32bits(f*f) + 1, math.Float64bits(g*g) + 1
}

//go:noinline
func floats(x uint32, y uint64) (float32, float64) {
	return math.Float32frombits(x+1) * 2, math.Float64frombits(y+1) * 2
}

func main() {
	for _, f := range []float64{0, 1.5, -1e10} {
		x, y := bits(float32(f), f)
		println(x, y)
		a, b := floats(x, y)
		println(a, b)
	}
}
