// Package adler32 computes the checksum of Adler, which RFC 1950 describes: two sums modulo a prime.
package adler32

import (
	"errors"
	"hash"
)

// Size is the length of a checksum in bytes.
const Size = 4

const (
	modulus = 65521 // the largest prime below 2**16
	batch   = 5552  // as many bytes as cannot make the second sum overflow
	magic   = "adl\x01"
)

// digest has the sum of the bytes below and the sum of all those sums above.
type digest uint32

// New gives a checksum.
//godefer:line adler32.go:43
func New() hash.Hash32 {
	d := digest(1)
	return &d
}

//godefer:line adler32.go:36
func (d *digest) Reset() { *d = 1 }

//godefer:line adler32.go:49
func (d *digest) Size() int { return Size }

//godefer:line adler32.go:51
func (d *digest) BlockSize() int { return 4 }

func (d digest) with(p []byte) digest {
	low, high := uint32(d&0xffff), uint32(d>>16)
	for len(p) > 0 {
		part := p
		if len(part) > batch {
			part = part[:batch]
		}
		p = p[len(part):]
		for _, c := range part {
			low += uint32(c)
			high += low
		}
		low %= modulus
		high %= modulus
	}
	return digest(high<<16 | low)
}

//godefer:line adler32.go:121
func (d *digest) Write(p []byte) (n int, err error) {
	*d = d.with(p)
	return len(p), nil
}

//godefer:line adler32.go:126
func (d *digest) Sum32() uint32 { return uint32(*d) }

//godefer:line adler32.go:128
func (d *digest) Sum(in []byte) []byte {
	s := uint32(*d)
	return append(in, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}

// MarshalBinary saves the state.
//godefer:line adler32.go:58
func (d *digest) MarshalBinary() ([]byte, error) { return d.Sum([]byte(magic)), nil }

// UnmarshalBinary takes up what MarshalBinary saved.
//godefer:line adler32.go:65
func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/adler32: invalid hash state identifier")
	}
	if len(b) != len(magic)+Size {
		return errors.New("hash/adler32: invalid hash state size")
	}
	b = b[len(magic):]
	*d = digest(uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3]))
	return nil
}

// Checksum gives the checksum of data.
func Checksum(data []byte) uint32 { return uint32(digest(1).with(data)) }
