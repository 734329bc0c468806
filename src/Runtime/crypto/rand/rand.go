// Package rand has the random numbers of the run: with a seed they are the same each time. They are not fit for secrets.
package rand

import (
	"errors"
	"io"
	"math/big"
	_ "unsafe" // for linkname
)

//go:linkname fastrand runtime.fastrand
func fastrand() uint32

// Reader gives random bytes without an end.
var Reader io.Reader = source{}

type source struct{}

func (source) Read(b []byte) (n int, err error) {
	for i := range b {
		b[i] = byte(fastrand() >> 24)
	}
	return len(b), nil
}

// Read fills b from Reader.
func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// topBits is how many bits of the highest byte a number of so many bits has.
func topBits(bits int) uint {
	return uint(bits-1)%8 + 1
}

// Int gives a number from 0 up to, but not, max, which must be positive.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	n = new(big.Int)
	bits := n.Sub(max, big.NewInt(1)).BitLen()
	if bits == 0 {
		return n, nil
	}
	b := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		b[0] &= 1<<topBits(bits) - 1
		if n.SetBytes(b).Cmp(max) < 0 {
			return n, nil
		}
	}
}

const (
	mostDelta   = 1 << 20 // how far from a random number a prime is looked for
	primeRounds = 20
)

// smallPrimes are tried as divisors before the test for primes; 2 is none, as all numbers are odd.
var smallPrimes = [...]uint64{3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53}

// Prime gives a number of so many bits, at least 2, that is very likely a prime. Its two highest bits are set, so that the product of two has
// twice as many.
func Prime(rand io.Reader, bits int) (p *big.Int, err error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	b := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		shape(b, topBits(bits))
		p = new(big.Int).SetBytes(b)
		p.Add(p, firstWithoutDivisor(p, bits))
		if p.BitLen() == bits && p.ProbablyPrime(primeRounds) {
			return p, nil
		}
	}
}

// shape sets the two highest bits and the lowest one.
func shape(b []byte, top uint) {
	b[0] &= 1<<top - 1
	if top >= 2 {
		b[0] |= 3 << (top - 2)
	} else {
		b[0] |= 1
		if len(b) > 1 {
			b[1] |= 0x80
		}
	}
	b[len(b)-1] |= 1
}

// firstWithoutDivisor gives how far the next number behind p is that no small prime divides, unless it may be that prime; 0 if it is too far.
func firstWithoutDivisor(p *big.Int, bits int) *big.Int {
	product := big.NewInt(1)
	for _, prime := range smallPrimes {
		product.Mul(product, new(big.Int).SetUint64(prime))
	}
	rest := new(big.Int).Mod(p, product).Uint64()
	for delta := uint64(0); delta < mostDelta; delta += 2 {
		if !hasSmallDivisor(rest+delta, bits) {
			return new(big.Int).SetUint64(delta)
		}
	}
	return new(big.Int)
}

func hasSmallDivisor(n uint64, bits int) bool {
	const bitsOfLargest = 6
	for _, prime := range smallPrimes {
		if n%prime == 0 && (bits > bitsOfLargest || n != prime) {
			return true
		}
	}
	return false
}
