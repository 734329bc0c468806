package math

// polynomial gives the value at x of the polynomial with the coefficients, that of the lowest power first.
func polynomial(x float64, coefficients []float64) float64 {
	i := len(coefficients) - 1
	sum := coefficients[i]
	for i--; i >= 0; i-- {
		sum = sum*x + coefficients[i]
	}
	return sum
}
