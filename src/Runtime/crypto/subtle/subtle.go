// Package subtle compares and chooses in a time that does not depend on the values.
package subtle

// ConstantTimeCompare gives 1 if x and y are equal, else 0; slices of different lengths are told apart at once.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	differing := byte(0)
	for i, c := range x {
		differing |= c ^ y[i]
	}
	return ConstantTimeByteEq(differing, 0)
}

// ConstantTimeSelect gives x if v is 1 and y if v is 0.
//godefer:line constant_time.go:28
func ConstantTimeSelect(v, x, y int) int { return y ^ -v&(x^y) }

// ConstantTimeByteEq gives 1 if x and y are equal, else 0.
//godefer:line constant_time.go:31
func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// ConstantTimeEq gives 1 if x and y are equal, else 0.
//godefer:line constant_time.go:36
func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies y to x, which is as long, if v is 1; if it is 0 x stays.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	mask := byte(-v)
	for i := range x {
		x[i] ^= mask & (x[i] ^ y[i])
	}
}

// ConstantTimeLessOrEq gives 1 if x <= y, else 0; both must be between 0 and 2**31-1.
//godefer:line constant_time.go:57
func ConstantTimeLessOrEq(x, y int) int { return int(uint32(int32(x)-int32(y)-1) >> 31) }
