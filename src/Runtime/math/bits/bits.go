// Package bits counts and moves the bits of unsigned integers.
package bits

const uintSize = 32 << (^uint(0) >> 32 & 1)

// UintSize is the width of a uint in bits.
const UintSize = uintSize

// Masks of every other bit, pair of bits, group of four, byte and pair of bytes.
const (
	m0 = 0x5555555555555555
	m1 = 0x3333333333333333
	m2 = 0x0f0f0f0f0f0f0f0f
	m3 = 0x00ff00ff00ff00ff
	m4 = 0x0000ffff0000ffff
)

// LeadingZeros gives the number of leading zero bits of x; UintSize for 0.
func LeadingZeros(x uint) int { return UintSize - Len(x) }

// LeadingZeros8 gives the number of leading zero bits of x; 8 for 0.
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }

// LeadingZeros16 gives the number of leading zero bits of x; 16 for 0.
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }

// LeadingZeros32 gives the number of leading zero bits of x; 32 for 0.
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }

// LeadingZeros64 gives the number of leading zero bits of x; 64 for 0.
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros gives the number of trailing zero bits of x; UintSize for 0.
//godefer:line bits.go:53
func TrailingZeros(x uint) int {
	if UintSize == 32 {
		return TrailingZeros32(uint32(x))
	}
	return TrailingZeros64(uint64(x))
}

// TrailingZeros8 gives the number of trailing zero bits of x; 8 for 0.
//godefer:line bits.go:61
func TrailingZeros8(x uint8) int {
	return int(ntz8tab[x])
}

// TrailingZeros16 gives the number of trailing zero bits of x; 16 for 0.
//godefer:line bits.go:66
func TrailingZeros16(x uint16) int {
	if x == 0 {
		return 16
	}
	return OnesCount16(^x & (x - 1))
}

// TrailingZeros32 gives the number of trailing zero bits of x; 32 for 0.
//godefer:line bits.go:75
func TrailingZeros32(x uint32) int {
	return OnesCount32(^x & (x - 1))
}

// TrailingZeros64 gives the number of trailing zero bits of x; 64 for 0.
//godefer:line bits.go:84
func TrailingZeros64(x uint64) int {
	return OnesCount64(^x & (x - 1))
}

// OnesCount gives the number of one bits of x.
//godefer:line bits.go:111
func OnesCount(x uint) int {
	if UintSize == 32 {
		return OnesCount32(uint32(x))
	}
	return OnesCount64(uint64(x))
}

// OnesCount8 gives the number of one bits of x.
//godefer:line bits.go:119
func OnesCount8(x uint8) int {
	return int(pop8tab[x])
}

// OnesCount16 gives the number of one bits of x.
//godefer:line bits.go:124
func OnesCount16(x uint16) int {
	return int(pop8tab[x>>8] + pop8tab[x&0xff])
}

// OnesCount32 gives the number of one bits of x.
//godefer:line bits.go:129
func OnesCount32(x uint32) int {
	return int(pop8tab[x>>24] + pop8tab[x>>16&0xff] + pop8tab[x>>8&0xff] + pop8tab[x&0xff])
}

// OnesCount64 gives the number of one bits of x.
//godefer:line bits.go:134
func OnesCount64(x uint64) int {
	// Sums of neighbouring bits, pairs, fours; then the bytes, whose sums fit their places.
	x = x>>1&m0 + x&m0
	x = x>>2&m1 + x&m1
	x = (x>>4 + x) & m2
	x += x >> 8
	x += x >> 16
	x += x >> 32
	return int(x) & 127
}

// RotateLeft rotates x left by k bits, right by -k if k is negative.
//godefer:line bits.go:168
func RotateLeft(x uint, k int) uint {
	if UintSize == 32 {
		return uint(RotateLeft32(uint32(x), k))
	}
	return uint(RotateLeft64(uint64(x), k))
}

// RotateLeft8 rotates x left by k bits, right by -k if k is negative.
//godefer:line bits.go:177
func RotateLeft8(x uint8, k int) uint8 {
	const n = 8
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft16 rotates x left by k bits, right by -k if k is negative.
//godefer:line bits.go:185
func RotateLeft16(x uint16, k int) uint16 {
	const n = 16
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft32 rotates x left by k bits, right by -k if k is negative.
//godefer:line bits.go:193
func RotateLeft32(x uint32, k int) uint32 {
	const n = 32
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft64 rotates x left by k bits, right by -k if k is negative.
//godefer:line bits.go:201
func RotateLeft64(x uint64, k int) uint64 {
	const n = 64
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// Reverse gives x with its bits in opposite order.
//godefer:line bits.go:210
func Reverse(x uint) uint {
	if UintSize == 32 {
		return uint(Reverse32(uint32(x)))
	}
	return uint(Reverse64(uint64(x)))
}

// Reverse8 gives x with its bits in opposite order.
//godefer:line bits.go:218
func Reverse8(x uint8) uint8 {
	return rev8tab[x]
}

// Reverse16 gives x with its bits in opposite order.
//godefer:line bits.go:223
func Reverse16(x uint16) uint16 {
	return uint16(rev8tab[x>>8]) | uint16(rev8tab[x&0xff])<<8
}

// Reverse32 gives x with its bits in opposite order.
//godefer:line bits.go:228
func Reverse32(x uint32) uint32 {
	const m = 1<<32 - 1
	x = x>>1&(m0&m) | x&(m0&m)<<1
	x = x>>2&(m1&m) | x&(m1&m)<<2
	x = x>>4&(m2&m) | x&(m2&m)<<4
	x = x>>8&(m3&m) | x&(m3&m)<<8
	return x>>16 | x<<16
}

// Reverse64 gives x with its bits in opposite order.
//godefer:line bits.go:238
func Reverse64(x uint64) uint64 {
	x = x>>1&m0 | x&m0<<1
	x = x>>2&m1 | x&m1<<2
	x = x>>4&m2 | x&m2<<4
	x = x>>8&m3 | x&m3<<8
	x = x>>16&m4 | x&m4<<16
	return x>>32 | x<<32
}

// ReverseBytes gives x with its bytes in opposite order.
//godefer:line bits.go:251
func ReverseBytes(x uint) uint {
	if UintSize == 32 {
		return uint(ReverseBytes32(uint32(x)))
	}
	return uint(ReverseBytes64(uint64(x)))
}

// ReverseBytes16 gives x with its bytes in opposite order.
//godefer:line bits.go:259
func ReverseBytes16(x uint16) uint16 {
	return x>>8 | x<<8
}

// ReverseBytes32 gives x with its bytes in opposite order.
//godefer:line bits.go:264
func ReverseBytes32(x uint32) uint32 {
	const m = 1<<32 - 1
	x = x>>8&(m3&m) | x&(m3&m)<<8
	return x>>16 | x<<16
}

// ReverseBytes64 gives x with its bytes in opposite order.
//godefer:line bits.go:271
func ReverseBytes64(x uint64) uint64 {
	x = x>>8&m3 | x&m3<<8
	x = x>>16&m4 | x&m4<<16
	return x>>32 | x<<32
}

// Len gives the number of bits needed to write x; 0 for 0.
//godefer:line bits.go:281
func Len(x uint) int {
	if UintSize == 32 {
		return Len32(uint32(x))
	}
	return Len64(uint64(x))
}

// Len8 gives the number of bits needed to write x; 0 for 0.
//godefer:line bits.go:289
func Len8(x uint8) int {
	return int(len8tab[x])
}

// Len16 gives the number of bits needed to write x; 0 for 0.
//godefer:line bits.go:294
func Len16(x uint16) (n int) {
	if x >= 1<<8 {
		x >>= 8
		n = 8
	}
	return n + int(len8tab[x])
}

// Len32 gives the number of bits needed to write x; 0 for 0.
//godefer:line bits.go:303
func Len32(x uint32) (n int) {
	if x >= 1<<16 {
		x >>= 16
		n = 16
	}
	if x >= 1<<8 {
		x >>= 8
		n += 8
	}
	return n + int(len8tab[x])
}

// Len64 gives the number of bits needed to write x; 0 for 0.
//godefer:line bits.go:316
func Len64(x uint64) (n int) {
	if x >= 1<<32 {
		x >>= 32
		n = 32
	}
	if x >= 1<<16 {
		x >>= 16
		n += 16
	}
	if x >= 1<<8 {
		x >>= 8
		n += 8
	}
	return n + int(len8tab[x])
}
