// Package sha512 has the hashes SHA-384, SHA-512, SHA-512/224 and SHA-512/256 of FIPS 180.
package sha512

import (
	"crypto"
	"hash"
	"internal/blockhash"
)

// Lengths of the sums in bytes.
const (
	Size    = 64
	Size224 = 28
	Size256 = 32
	Size384 = 48
)

// BlockSize is the length of a block in bytes.
const BlockSize = 128

var kind512 = blockhash.Kind{
	Package: "crypto/sha512", Magic: "sha\x07", Size: Size, Block: BlockSize, Words: 8, WordSize: 8,
	Initial: [8]uint64{
		0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
		0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
	},
	Compress: compress,
}

var kind384 = blockhash.Kind{
	Package: "crypto/sha512", Magic: "sha\x04", Size: Size384, Block: BlockSize, Words: 8, WordSize: 8,
	Initial: [8]uint64{
		0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
		0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
	},
	Compress: compress,
}

var kind224 = blockhash.Kind{
	Package: "crypto/sha512", Magic: "sha\x05", Size: Size224, Block: BlockSize, Words: 8, WordSize: 8,
	Initial: [8]uint64{
		0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf,
		0x0f6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1,
	},
	Compress: compress,
}

var kind256 = blockhash.Kind{
	Package: "crypto/sha512", Magic: "sha\x06", Size: Size256, Block: BlockSize, Words: 8, WordSize: 8,
	Initial: [8]uint64{
		0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd,
		0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2,
	},
	Compress: compress,
}

type digest struct{ blockhash.Digest }

func init() {
	crypto.RegisterHash(crypto.SHA384, New384)
	crypto.RegisterHash(crypto.SHA512, New)
	crypto.RegisterHash(crypto.SHA512_224, New512_224)
	crypto.RegisterHash(crypto.SHA512_256, New512_256)
}

// New gives a hash SHA-512.
func New() hash.Hash { return &digest{blockhash.New(&kind512)} }

// New384 gives a hash SHA-384.
func New384() hash.Hash { return &digest{blockhash.New(&kind384)} }

// New512_224 gives a hash SHA-512/224.
func New512_224() hash.Hash { return &digest{blockhash.New(&kind224)} }

// New512_256 gives a hash SHA-512/256.
func New512_256() hash.Hash { return &digest{blockhash.New(&kind256)} }

// Sum512 gives the hash SHA-512 of data.
func Sum512(data []byte) (sum [Size]byte) {
	d := blockhash.New(&kind512)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// Sum384 gives the hash SHA-384 of data.
func Sum384(data []byte) (sum [Size384]byte) {
	d := blockhash.New(&kind384)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// Sum512_224 gives the hash SHA-512/224 of data.
func Sum512_224(data []byte) (sum [Size224]byte) {
	d := blockhash.New(&kind224)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// Sum512_256 gives the hash SHA-512/256 of data.
func Sum512_256(data []byte) (sum [Size256]byte) {
	d := blockhash.New(&kind256)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

func rotate(x uint64, n uint) uint64 { return x>>n | x<<(64-n) }

func compress(state *[8]uint64, block []byte) {
	var words [80]uint64
	for i := 0; i < 16; i++ {
		b := block[8*i : 8*i+8]
		words[i] = uint64(b[0])<<56 | uint64(b[1])<<48 | uint64(b[2])<<40 | uint64(b[3])<<32 | uint64(b[4])<<24 | uint64(b[5])<<16 | uint64(b[6])<<8 | uint64(b[7])
	}
	for i := 16; i < len(words); i++ {
		x, y := words[i-15], words[i-2]
		words[i] = words[i-16] + words[i-7] + (rotate(x, 1) ^ rotate(x, 8) ^ x>>7) + (rotate(y, 19) ^ rotate(y, 61) ^ y>>6)
	}
	a, b, c, d, e, f, g, h := state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
	for i, word := range words {
		s := h + roots[i] + word + (g ^ e&(f^g)) + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41))
		t := s + (a&b | c&(a|b)) + (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39))
		a, b, c, d, e, f, g, h = t, a, b, c, d+s, e, f, g
	}
	for i, x := range [8]uint64{a, b, c, d, e, f, g, h} {
		state[i] += x
	}
}
