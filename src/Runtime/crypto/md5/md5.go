// Package md5 has the hash MD5 of RFC 1321. It is broken: other inputs with the same sum can be found.
package md5

import (
	"crypto"
	"hash"
	"internal/blockhash"
)

// Size is the length of a sum in bytes.
const Size = 16

// BlockSize is the length of a block in bytes.
const BlockSize = 64

var kind = blockhash.Kind{
	Package: "crypto/md5", Magic: "md5\x01", Size: Size, Block: BlockSize, Words: 4, WordSize: 4, Little: true,
	Initial:  [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476},
	Compress: compress,
}

type digest struct{ blockhash.Digest }

func init() {
	crypto.RegisterHash(crypto.MD5, New)
}

// New gives a hash.
//godefer:line md5.go:130
func New() hash.Hash { return &digest{blockhash.New(&kind)} }

// Sum gives the hash of data.
func Sum(data []byte) (sum [Size]byte) {
	d := blockhash.New(&kind)
	d.Write(data)
	copy(sum[:], d.Finish())
	return sum
}

// turns are how far the steps of each of the four rounds rotate, in turn.
var turns = [4][4]uint8{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}

func compress(state *[8]uint64, block []byte) {
	var words [16]uint32
	for i := range words {
		b := block[4*i : 4*i+4]
		words[i] = uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
	}
	a, b, c, d := uint32(state[0]), uint32(state[1]), uint32(state[2]), uint32(state[3])
	for i := uint32(0); i < 64; i++ {
		var f, word uint32
		switch i / 16 {
		case 0:
			f, word = d^b&(c^d), i
		case 1:
			f, word = c^d&(b^c), 5*i+1
		case 2:
			f, word = b^c^d, 3*i+5
		default:
			f, word = c^(b|^d), 7*i
		}
		f += a + sines[i] + words[word%16]
		turn := turns[i/16][i%4]
		a, b, c, d = d, b+(f<<turn|f>>(32-turn)), b, c
	}
	state[0] = uint64(uint32(state[0]) + a)
	state[1] = uint64(uint32(state[1]) + b)
	state[2] = uint64(uint32(state[2]) + c)
	state[3] = uint64(uint32(state[3]) + d)
}
