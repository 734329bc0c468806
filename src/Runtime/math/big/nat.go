package big

import (
	"math/bits"
	"math/rand"
)

// nat is a number that is not negative: its words, the lowest first, without zeros at the end. It is never changed once it is made.
type nat []Word

var (
	natOne = nat{1}
	natTwo = nat{2}
	natTen = nat{10}
)

func natOf(x uint64) nat {
	return nat{Word(x)}.norm()
}

// norm takes zeros at the end away.
//godefer:line nat.go:49
func (x nat) norm() nat {
	n := len(x)
	for n > 0 && x[n-1] == 0 {
		n--
	}
	return x[:n]
}

// low gives the number modulo 1<<64.
func (x nat) low() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}

func (x nat) isOne() bool { return len(x) == 1 && x[0] == 1 }

func (x nat) isOdd() bool { return len(x) > 0 && x[0]&1 == 1 }

//godefer:line nat.go:148
func (x nat) cmp(y nat) int {
	switch {
	case len(x) < len(y):
		return -1
	case len(x) > len(y):
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		switch {
		case x[i] < y[i]:
			return -1
		case x[i] > y[i]:
			return 1
		}
	}
	return 0
}

//godefer:line nat.go:94
func (x nat) add(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, len(x)+1)
	carry := Word(0)
	for i := range y {
		z[i], carry = addCarry(x[i], y[i], carry)
	}
	for i := len(y); i < len(x); i++ {
		z[i], carry = addCarry(x[i], 0, carry)
	}
	z[len(x)] = carry
	return z.norm()
}

// sub gives x - y, which must not be negative.
//godefer:line nat.go:120
func (x nat) sub(y nat) nat {
	z := make(nat, len(x))
	borrow := Word(0)
	for i := range y {
		z[i], borrow = subBorrow(x[i], y[i], borrow)
	}
	for i := len(y); i < len(x); i++ {
		z[i], borrow = subBorrow(x[i], 0, borrow)
	}
	return z.norm()
}

// mulAddWord gives x*y + a.
func (x nat) mulAddWord(y, a Word) nat {
	z := make(nat, len(x)+1)
	for i, w := range x {
		a, z[i] = mulAdd(w, y, a, 0)
	}
	z[len(x)] = a
	return z.norm()
}

//godefer:line nat.go:403
func (x nat) mul(y nat) nat {
	z := make(nat, len(x)+len(y))
	for i, w := range x {
		if w == 0 {
			continue
		}
		carry := Word(0)
		row := z[i : i+len(y)]
		for j, v := range y {
			carry, row[j] = mulAdd(v, w, row[j], carry)
		}
		z[i+len(y)] = carry
	}
	return z.norm()
}

// mulRange gives the product of all numbers from a to b; 1 if there are none.
func mulRange(a, b uint64) nat {
	switch {
	case a == 0:
		return nil
	case a > b:
		return natOne
	case a == b:
		return natOf(a)
	}
	middle := a + (b-a)/2
	return mulRange(a, middle).mul(mulRange(middle+1, b))
}

// divWord gives quotient and remainder of a division by one word that is not 0.
func (x nat) divWord(d Word) (quotient nat, remainder Word) {
	quotient = make(nat, len(x))
	shift := uint(bits.LeadingZeros(uint(d)))
	d <<= shift
	shifted := x.shl(shift)
	if len(shifted) > len(x) {
		remainder = shifted[len(x)]
	}
	for i := len(x) - 1; i >= 0; i-- {
		w := Word(0)
		if i < len(shifted) {
			w = shifted[i]
		}
		quotient[i], remainder = divWide(remainder, w, d)
	}
	return quotient.norm(), remainder >> shift
}

// div gives quotient and remainder: a word of the quotient at a time, guessed from the two highest words of what is left.
//godefer:line nat.go:641
func (x nat) div(y nat) (quotient, remainder nat) {
	switch {
	case len(y) == 0:
		panic("division by zero")
	case x.cmp(y) < 0:
		return nil, x
	case len(y) == 1:
		q, r := x.divWord(y[0])
		return q, natOf(uint64(r))
	}
	shift := uint(bits.LeadingZeros(uint(y[len(y)-1])))
	d := y.shl(shift)
	rest := make(nat, len(x)+1)
	copy(rest, x.shl(shift))
	n := len(d)
	quotient = make(nat, len(rest)-n)
	for i := len(quotient) - 1; i >= 0; i-- {
		part := rest[i : i+n+1]
		q := guess(part[n], part[n-1], part[n-2], d[n-1], d[n-2])
		if part.takeMultiple(d, q) {
			q--
			part.giveBack(d)
		}
		quotient[i] = q
	}
	return quotient.norm(), rest.norm().shr(shift)
}

// guess gives a word of a quotient, at most one too large, from the highest words of dividend and divisor.
func guess(x2, x1, x0, d1, d0 Word) Word {
	if x2 >= d1 {
		return ^Word(0)
	}
	q, r := divWide(x2, x1, d1)
	for {
		high, low := mulAdd(q, d0, 0, 0)
		if high < r || high == r && low <= x0 {
			return q
		}
		q--
		r += d1
		if r < d1 {
			return q
		}
	}
}

// takeMultiple subtracts d*q from z, which has one word more than d, and says whether that is less than 0.
func (z nat) takeMultiple(d nat, q Word) bool {
	carry, borrow := Word(0), Word(0)
	for i, w := range d {
		var low Word
		carry, low = mulAdd(w, q, carry, 0)
		z[i], borrow = subBorrow(z[i], low, borrow)
	}
	z[len(d)], borrow = subBorrow(z[len(d)], carry, borrow)
	return borrow != 0
}

// giveBack adds d to z, which has one word more.
func (z nat) giveBack(d nat) {
	carry := Word(0)
	for i, w := range d {
		z[i], carry = addCarry(z[i], w, carry)
	}
	z[len(d)] += carry
}

func (x nat) mod(y nat) nat {
	_, r := x.div(y)
	return r
}

// gcd gives the greatest common divisor.
func (x nat) gcd(y nat) nat {
	for len(y) > 0 {
		x, y = y, x.mod(y)
	}
	return x
}

//godefer:line nat.go:772
func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return (len(x)-1)*wordBits + bits.Len(uint(x[len(x)-1]))
}

func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(i*wordBits + bits.TrailingZeros(uint(w)))
		}
	}
	return 0
}

//godefer:line nat.go:876
func (x nat) bit(i uint) uint {
	if i/wordBits >= uint(len(x)) {
		return 0
	}
	return uint(x[i/wordBits]>>(i%wordBits)) & 1
}

// setBit gives x with bit i set to b.
//godefer:line nat.go:846
func (x nat) setBit(i, b uint) nat {
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	n := int(i/wordBits) + 1
	if n < len(x) {
		n = len(x)
	}
	z := make(nat, n)
	copy(z, x)
	z[i/wordBits] &^= 1 << (i % wordBits)
	z[i/wordBits] |= Word(b) << (i % wordBits)
	return z.norm()
}

// hasBitBelow says whether any bit below bit i is set.
func (x nat) hasBitBelow(i uint) bool {
	return len(x) > 0 && x.trailingZeros() < i
}

//godefer:line nat.go:798
func (x nat) shl(n uint) nat {
	if len(x) == 0 {
		return nil
	}
	words, rest := int(n/wordBits), n%wordBits
	z := make(nat, len(x)+words+1)
	for i, w := range x {
		z[i+words] |= w << rest
		z[i+words+1] = w >> (wordBits - rest)
	}
	return z.norm()
}

//godefer:line nat.go:823
func (x nat) shr(n uint) nat {
	words, rest := int(n/wordBits), n%wordBits
	if words >= len(x) {
		return nil
	}
	z := make(nat, len(x)-words)
	for i := range z {
		z[i] = x[i+words] >> rest
		if i+words+1 < len(x) {
			z[i] |= x[i+words+1] << (wordBits - rest)
		}
	}
	return z.norm()
}

// power gives x**y.
func (x nat) power(y uint64) nat { return x.exp(natOf(y), nil) }

// exp gives x**y modulo m, or x**y if m is 0.
func (x nat) exp(y, m nat) nat {
	z := natOne
	reduce := func() {}
	if len(m) > 0 {
		reduce = func() { z = z.mod(m) }
		x = x.mod(m)
	}
	reduce()
	for i := y.bitLen() - 1; i >= 0; i-- {
		z = z.mul(z)
		reduce()
		if y.bit(uint(i)) == 1 {
			z = z.mul(x)
			reduce()
		}
	}
	return z
}

// sqrt gives the largest number whose square is at most x, by Newton's iteration from above.
//godefer:line nat.go:1336
func (x nat) sqrt() nat {
	if len(x) == 0 {
		return nil
	}
	z := natOne.shl(uint(x.bitLen()+1) / 2)
	for {
		q, _ := x.div(z)
		next := z.add(q).shr(1)
		if next.cmp(z) >= 0 {
			return z
		}
		z = next
	}
}

// random gives a number below limit, which is not 0: as many words as it has, until they are less.
func random(source *rand.Rand, limit nat) nat {
	mask := Word(1)<<(uint(limit.bitLen())%wordBits) - 1
	if mask == 0 {
		mask--
	}
	for {
		z := make(nat, len(limit))
		for i := range z {
			low := Word(source.Uint32())
			z[i] = Word(source.Uint32())<<32 | low
		}
		z[len(z)-1] &= mask
		if z = z.norm(); z.cmp(limit) < 0 {
			return z
		}
	}
}

// bytes gives the number with its highest byte first.
//godefer:line nat.go:1288
func (x nat) bytes() []byte {
	b := make([]byte, (x.bitLen()+7)/8)
	for i := range b {
		b[len(b)-1-i] = byte(x[i/wordBytes] >> uint(8*(i%wordBytes)))
	}
	return b
}

func natFromBytes(b []byte) nat {
	z := make(nat, (len(b)+wordBytes-1)/wordBytes)
	for i := range b {
		z[i/wordBytes] |= Word(b[len(b)-1-i]) << uint(8*(i%wordBytes))
	}
	return z.norm()
}
