package main

import "math/bits"

func main() {
	x, sum := uint64(88172645463325252), uint64(0)
	add := func(vs ...uint64) {
		for _, v := range vs {
			sum = sum*1099511628211 + v
		}
	}
	for i := 0; i < 2000; i++ {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		v := x >> uint(i%65)
		add(uint64(bits.LeadingZeros(uint(v))), uint64(bits.LeadingZeros8(uint8(v))), uint64(bits.LeadingZeros16(uint16(v))), uint64(bits.LeadingZeros32(uint32(v))), uint64(bits.LeadingZeros64(v)))
		add(uint64(bits.TrailingZeros(uint(v))), uint64(bits.TrailingZeros8(uint8(v))), uint64(bits.TrailingZeros16(uint16(v))), uint64(bits.TrailingZeros32(uint32(v))), uint64(bits.TrailingZeros64(v)))
		add(uint64(bits.OnesCount(uint(v))), uint64(bits.OnesCount8(uint8(v))), uint64(bits.OnesCount16(uint16(v))), uint64(bits.OnesCount32(uint32(v))), uint64(bits.OnesCount64(v)))
		add(uint64(bits.Len(uint(v))), uint64(bits.Len8(uint8(v))), uint64(bits.Len16(uint16(v))), uint64(bits.Len32(uint32(v))), uint64(bits.Len64(v)))
		add(uint64(bits.Reverse(uint(v))), uint64(bits.Reverse8(uint8(v))), uint64(bits.Reverse16(uint16(v))), uint64(bits.Reverse32(uint32(v))), bits.Reverse64(v))
		add(uint64(bits.ReverseBytes(uint(v))), uint64(bits.ReverseBytes16(uint16(v))), uint64(bits.ReverseBytes32(uint32(v))), bits.ReverseBytes64(v))
		k := i%200 - 100
		add(uint64(bits.RotateLeft(uint(v), k)), uint64(bits.RotateLeft8(uint8(v), k)), uint64(bits.RotateLeft16(uint16(v), k)), uint64(bits.RotateLeft32(uint32(v), k)), bits.RotateLeft64(v, k))
	}
	println(sum, bits.UintSize)
	// Called through values they are the Go functions, not instructions.
	for _, f := range []func(uint64) int{bits.Len64, bits.TrailingZeros64, bits.OnesCount64, bits.LeadingZeros64} {
		println(f(0), f(1), f(0x00f0000000000000), f(1<<64-1))
	}
}
