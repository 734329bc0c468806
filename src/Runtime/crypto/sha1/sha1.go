// Package sha1 has the hash SHA-1 of FIPS 180. It is broken: other inputs with the same sum can be found.
package sha1

import (
	"crypto"
	"hash"
	"internal/blockhash"
)

// Size is the length of a sum in bytes.
const Size = 20

// BlockSize is the length of a block in bytes.
const BlockSize = 64

var kind = blockhash.Kind{
	Package: "crypto/sha1", Magic: "sha\x01", Size: Size, Block: BlockSize, Words: 5, WordSize: 4,
	Initial:  [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0},
	Compress: compress,
}

type digest struct{ blockhash.Digest }

func init() {
	crypto.RegisterHash(crypto.SHA1, New)
}

// New gives a hash.
//godefer:line sha1.go:120
func New() hash.Hash { return &digest{blockhash.New(&kind)} }

// ConstantTimeSum appends the sum to in, as Sum does.
//godefer:line sha1.go:192
func (d *digest) ConstantTimeSum(in []byte) []byte { return d.Sum(in) }

// Sum gives the hash of data.
func Sum(data []byte) (sum [Size]byte) {
	d := blockhash.New(&kind)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// roundKeys are the constants of the four rounds of twenty steps.
var roundKeys = [4]uint32{0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6}

func compress(state *[8]uint64, block []byte) {
	var words [80]uint32
	for i := 0; i < 16; i++ {
		b := block[4*i : 4*i+4]
		words[i] = uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	}
	for i := 16; i < len(words); i++ {
		w := words[i-3] ^ words[i-8] ^ words[i-14] ^ words[i-16]
		words[i] = w<<1 | w>>31
	}
	a, b, c, d, e := uint32(state[0]), uint32(state[1]), uint32(state[2]), uint32(state[3]), uint32(state[4])
	for i, word := range words {
		round := i / 20
		var f uint32
		switch round {
		case 0:
			f = d ^ b&(c^d)
		case 2:
			f = b&c | d&(b|c)
		default:
			f = b ^ c ^ d
		}
		f += a<<5 | a>>27
		f += e + word + roundKeys[round]
		a, b, c, d, e = f, a, b<<30|b>>2, c, d
	}
	state[0] = uint64(uint32(state[0]) + a)
	state[1] = uint64(uint32(state[1]) + b)
	state[2] = uint64(uint32(state[2]) + c)
	state[3] = uint64(uint32(state[3]) + d)
	state[4] = uint64(uint32(state[4]) + e)
}
