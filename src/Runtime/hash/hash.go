// Package hash has the interfaces of hash functions.
package hash

import "io"

// Hash takes bytes by Write, which never fails.
type Hash interface {
	io.Writer

	// Sum appends the hash of what was written to b; it changes nothing.
	Sum(b []byte) []byte

	// Reset forgets what was written.
	Reset()

	// Size gives the length of Sum's result.
	Size() int

	// BlockSize gives a length of which Write likes multiples.
	BlockSize() int
}

// Hash32 is a Hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a Hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}
