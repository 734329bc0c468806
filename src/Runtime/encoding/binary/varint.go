package binary

import (
	"errors"
	"io"
)

// Most bytes of a varint of so many bits. Each byte has seven bits, the low ones first, and its high bit set if another one follows. Signed
// numbers become unsigned ones in the order 0, -1, 1, -2, 2 and so on.
const (
	MaxVarintLen16 = 3
	MaxVarintLen32 = 5
	MaxVarintLen64 = 10
)

const (
	more    = 0x80 // another byte follows
	payload = 7    // bits in a byte
)

var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

func fold(x int64) uint64 { return uint64(x)<<1 ^ uint64(x>>63) }

func unfold(u uint64) int64 { return int64(u>>1) ^ -int64(u&1) }

// PutUvarint stores x and gives how many bytes that took; it panics if they do not fit.
func PutUvarint(buf []byte, x uint64) int {
	n := 0
	for ; x >= more; x >>= payload {
		buf[n] = byte(x) | more
		n++
	}
	buf[n] = byte(x)
	return n + 1
}

// PutVarint stores x and gives how many bytes that took; it panics if they do not fit.
func PutVarint(buf []byte, x int64) int { return PutUvarint(buf, fold(x)) }

// isTooLarge says whether the last byte of a varint, number i, has bits beyond the 64th.
func isTooLarge(i int, b byte) bool {
	return i >= MaxVarintLen64 || i == MaxVarintLen64-1 && b > 1
}

// Uvarint reads a number and gives how many bytes it took: 0 if buf ends too early, and if it is too large minus the number of bytes read.
func Uvarint(buf []byte) (uint64, int) {
	x := uint64(0)
	for i, b := range buf {
		if b < more {
			if isTooLarge(i, b) {
				return 0, -(i + 1)
			}
			return x | uint64(b)<<(payload*uint(i)), i + 1
		}
		x |= uint64(b&^more) << (payload * uint(i))
	}
	return 0, 0
}

// Varint reads a signed number as Uvarint does.
func Varint(buf []byte) (int64, int) {
	u, n := Uvarint(buf)
	return unfold(u), n
}

// ReadUvarint reads a number from r.
func ReadUvarint(r io.ByteReader) (uint64, error) {
	x := uint64(0)
	for i := 0; ; i++ {
		b, err := r.ReadByte()
		if err != nil {
			return x, err
		}
		if b < more {
			if isTooLarge(i, b) {
				return x, errOverflow
			}
			return x | uint64(b)<<(payload*uint(i)), nil
		}
		x |= uint64(b&^more) << (payload * uint(i))
	}
}

// ReadVarint reads a signed number from r.
func ReadVarint(r io.ByteReader) (int64, error) {
	u, err := ReadUvarint(r)
	return unfold(u), err
}
