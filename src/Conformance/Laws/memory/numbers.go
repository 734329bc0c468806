// Numbers convert as Go defines it; complex numbers add, multiply and divide.
package main

//go:noinline
func id(x float64) float64 { return x }

func main() {
	x := id(3.99)
	n := int64(-129)
	println(int(x), int(-x), uint8(n), int8(n), uint16(n), uint32(n), uint64(n))
	println(uint64(id(1<<63)), uint32(id(4e9)), int32(id(-2e9)), float32(uint64(1<<63)) == 1<<63, float64(uint64(1<<64-1)) == 1<<64)
	println(int32(id(16777217)), int64(float32(id(16777217))), uint8(id(200.7)), int8(id(-100.2)))
	c := complex(id(1), id(2))
	d := c * complex(0, 1) / complex(id(2), 0)
	println(real(d) == -1, imag(d) == 0.5, c == complex(1, 2), c+c == 2*c)
	y := id(0)
	println(1/y > 1e308, -1/y < -1e308, y/y != y/y, y == -y)
}

//> 3 -3 127 127 65407 4294967167 18446744073709551487
//> 9223372036854775808 4000000000 -2000000000 true true
//> 16777217 16777216 200 -100
//> true true true true
//> true true true true
