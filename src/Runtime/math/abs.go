package math

// Abs gives the absolute value of x.
//godefer:line abs.go:12
func Abs(x float64) float64 {
	return Float64frombits(Float64bits(x) &^ (1 << 63))
}
