// Package hmac has the message authentication code of FIPS 198: two hashes in one another, which begin with a key.
package hmac

import (
	"crypto/subtle"
	"hash"
)

const (
	innerMask = 0x36
	outerMask = 0x5c
)

type hmac struct {
	inner, outer           hash.Hash
	innerStart, outerStart []byte // the key as the blocks with which they begin
}

// New gives a code by a hash and a key.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &hmac{inner: h(), outer: h()}
	if len(key) > m.BlockSize() {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerStart = masked(key, m.BlockSize(), innerMask)
	m.outerStart = masked(key, m.BlockSize(), outerMask)
	m.inner.Write(m.innerStart)
	return m
}

func masked(key []byte, size int, mask byte) []byte {
	block := make([]byte, size)
	copy(block, key)
	for i := range block {
		block[i] ^= mask
	}
	return block
}

//godefer:line hmac.go:57
func (m *hmac) Size() int { return m.inner.Size() }

//godefer:line hmac.go:59
func (m *hmac) BlockSize() int { return m.inner.BlockSize() }

//godefer:line hmac.go:53
func (m *hmac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }

//godefer:line hmac.go:61
func (m *hmac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerStart)
}

//godefer:line hmac.go:44
func (m *hmac) Sum(in []byte) []byte {
	m.outer.Reset()
	m.outer.Write(m.outerStart)
	m.outer.Write(m.inner.Sum(nil))
	return m.outer.Sum(in)
}

// Equal compares two codes in a time that does not depend on where they differ.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
