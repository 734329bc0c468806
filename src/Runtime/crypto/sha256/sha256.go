// Package sha256 has the hashes SHA-224 and SHA-256 of FIPS 180.
package sha256

import (
	"crypto"
	"hash"
	"internal/blockhash"
)

// Lengths of the sums in bytes.
const (
	Size    = 32
	Size224 = 28
)

// BlockSize is the length of a block in bytes.
const BlockSize = 64

var kind256 = blockhash.Kind{
	Package: "crypto/sha256", Magic: "sha\x03", Size: Size, Block: BlockSize, Words: 8, WordSize: 4,
	Initial:  [8]uint64{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19},
	Compress: compress,
}

var kind224 = blockhash.Kind{
	Package: "crypto/sha256", Magic: "sha\x02", Size: Size224, Block: BlockSize, Words: 8, WordSize: 4,
	Initial:  [8]uint64{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4},
	Compress: compress,
}

type digest struct{ blockhash.Digest }

func init() {
	crypto.RegisterHash(crypto.SHA224, New224)
	crypto.RegisterHash(crypto.SHA256, New)
}

// New gives a hash SHA-256.
func New() hash.Hash { return &digest{blockhash.New(&kind256)} }

// New224 gives a hash SHA-224.
func New224() hash.Hash { return &digest{blockhash.New(&kind224)} }

// Sum256 gives the hash SHA-256 of data.
func Sum256(data []byte) (sum [Size]byte) {
	d := blockhash.New(&kind256)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// Sum224 gives the hash SHA-224 of data.
func Sum224(data []byte) (sum [Size224]byte) {
	d := blockhash.New(&kind224)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

func rotate(x uint32, n uint) uint32 { return x>>n | x<<(32-n) }

func compress(state *[8]uint64, block []byte) {
	var words [64]uint32
	for i := 0; i < 16; i++ {
		b := block[4*i : 4*i+4]
		words[i] = uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	}
	for i := 16; i < len(words); i++ {
		x, y := words[i-15], words[i-2]
		words[i] = words[i-16] + words[i-7] + (rotate(x, 7) ^ rotate(x, 18) ^ x>>3) + (rotate(y, 17) ^ rotate(y, 19) ^ y>>10)
	}
	var v [8]uint32
	for i := range v {
		v[i] = uint32(state[i])
	}
	a, b, c, d, e, f, g, h := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
	for i, word := range words {
		s := h + roots[i] + word + (g ^ e&(f^g)) + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25))
		t := s + (a&b | c&(a|b)) + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22))
		a, b, c, d, e, f, g, h = t, a, b, c, d+s, e, f, g
	}
	for i, x := range [8]uint32{a, b, c, d, e, f, g, h} {
		state[i] = uint64(v[i] + x)
	}
}
