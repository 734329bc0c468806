// Multiplies and inverts matrices of float64.
package main

import (
	"fmt"
	"math"
)

type matrix [][]float64

func hilbert(n int) matrix {
	m := make(matrix, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = 1 / float64(i+j+1)
		}
	}
	return m
}

func (a matrix) mul(b matrix) matrix {
	c := make(matrix, len(a))
	for i := range c {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c
}

func (a matrix) trace() (t float64) {
	for i := range a {
		t += a[i][i]
	}
	return
}

func main() {
	h := hilbert(6)
	fmt.Println(h.trace(), h.mul(h).trace())
	fmt.Printf("%.6f %.3e %v\n", math.Sqrt(h.mul(h)[1][2]), h.mul(h).mul(h)[5][5], math.Inf(1) > 0)
}

//1> 1.878210678210678 2.679842316173485
//1> 0.612372 1.416e-01 true
