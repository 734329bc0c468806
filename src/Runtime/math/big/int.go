// Package big has numbers of any size: integers (Int), fractions (Rat) and floating-point numbers of any precision (Float). Operations store their
// result in the receiver, which may be an operand too, and give it.
package big

import (
	"math/rand"
	"strings"
)

// Int is an integer. The zero value is 0.
type Int struct {
	neg bool // false for 0
	abs nat
}

var intOne = &Int{false, natOne}

// NewInt gives x.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// set stores a value; 0 has no sign.
func (z *Int) set(neg bool, abs nat) *Int {
	z.neg, z.abs = neg && len(abs) > 0, abs
	return z
}

// Sign gives -1, 0 or 1.
//godefer:line int.go:31
func (x *Int) Sign() int {
	switch {
	case len(x.abs) == 0:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// SetInt64 makes z the value x.
//godefer:line int.go:42
func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.set(true, natOf(-uint64(x)))
	}
	return z.set(false, natOf(uint64(x)))
}

// SetUint64 makes z the value x.
//godefer:line int.go:54
func (z *Int) SetUint64(x uint64) *Int { return z.set(false, natOf(x)) }

// Set makes z the value x.
//godefer:line int.go:66
func (z *Int) Set(x *Int) *Int { return z.set(x.neg, x.abs) }

// Bits gives the words of the absolute value, the lowest first; they must not be changed.
//godefer:line int.go:79
func (x *Int) Bits() []Word { return x.abs }

// SetBits makes z the number of the words, the lowest first; they must not be changed any more.
//godefer:line int.go:88
func (z *Int) SetBits(abs []Word) *Int { return z.set(false, nat(abs).norm()) }

// Abs makes z |x|.
//godefer:line int.go:95
func (z *Int) Abs(x *Int) *Int { return z.set(false, x.abs) }

// Neg makes z -x.
//godefer:line int.go:102
func (z *Int) Neg(x *Int) *Int { return z.set(!x.neg, x.abs) }

// addSigned makes z x + y, where y has another sign.
func (z *Int) addSigned(x *Int, neg bool, y nat) *Int {
	switch {
	case x.neg == neg:
		return z.set(neg, x.abs.add(y))
	case x.abs.cmp(y) >= 0:
		return z.set(x.neg, x.abs.sub(y))
	}
	return z.set(neg, y.sub(x.abs))
}

// Add makes z x + y.
//godefer:line int.go:109
func (z *Int) Add(x, y *Int) *Int { return z.addSigned(x, y.neg, y.abs) }

// Sub makes z x - y.
//godefer:line int.go:130
func (z *Int) Sub(x, y *Int) *Int { return z.addSigned(x, !y.neg, y.abs) }

// Mul makes z x * y.
//godefer:line int.go:151
func (z *Int) Mul(x, y *Int) *Int { return z.set(x.neg != y.neg, x.abs.mul(y.abs)) }

// MulRange makes z the product of all integers from a to b, 1 if there are none.
//godefer:line int.go:169
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	case a < 0:
		return z.set((b-a)&1 == 0, mulRange(-uint64(b), -uint64(a)))
	}
	return z.set(false, mulRange(uint64(a), uint64(b)))
}

// Binomial makes z the number of ways to choose k of n things.
//godefer:line int.go:190
func (z *Int) Binomial(n, k int64) *Int {
	if n/2 < k && k <= n {
		k = n - k
	}
	var above, below Int
	return z.Quo(above.MulRange(n-k+1, n), below.MulRange(1, k))
}

// Quo makes z x / y, rounded towards zero.
//godefer:line int.go:204
func (z *Int) Quo(x, y *Int) *Int {
	q, _ := x.abs.div(y.abs)
	return z.set(x.neg != y.neg, q)
}

// Rem makes z the remainder of Quo, which has the sign of x.
//godefer:line int.go:213
func (z *Int) Rem(x, y *Int) *Int {
	_, r := x.abs.div(y.abs)
	return z.set(x.neg, r)
}

// QuoRem makes z and r quotient and remainder as of Quo and Rem.
//godefer:line int.go:231
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	quotient, remainder := x.abs.div(y.abs)
	xneg, yneg := x.neg, y.neg
	z.set(xneg != yneg, quotient)
	r.set(xneg, remainder)
	return z, r
}

// euclid gives the quotient and the remainder that is not negative.
func euclid(x, y *Int) (q, m Int) {
	q.QuoRem(x, y, &m)
	if m.neg {
		if y.neg {
			q.Add(&q, intOne)
			m.Sub(&m, y)
		} else {
			q.Sub(&q, intOne)
			m.Add(&m, y)
		}
	}
	return q, m
}

// Div makes z the quotient whose remainder is not negative.
//godefer:line int.go:240
func (z *Int) Div(x, y *Int) *Int {
	q, _ := euclid(x, y)
	return z.Set(&q)
}

// Mod makes z the remainder of Div.
//godefer:line int.go:257
func (z *Int) Mod(x, y *Int) *Int {
	_, m := euclid(x, y)
	return z.Set(&m)
}

// DivMod makes z and m quotient and remainder as of Div and Mod.
//godefer:line int.go:289
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	q, r := euclid(x, y)
	z.Set(&q)
	m.Set(&r)
	return z, m
}

// Cmp gives -1 if x < y, 0 if they are equal, 1 if x > y.
//godefer:line int.go:313
func (x *Int) Cmp(y *Int) int {
	switch {
	case x.neg && y.neg:
		return y.abs.cmp(x.abs)
	case x.neg:
		return -1
	case y.neg:
		return 1
	}
	return x.abs.cmp(y.abs)
}

// CmpAbs compares absolute values as Cmp does.
//godefer:line int.go:338
func (x *Int) CmpAbs(y *Int) int { return x.abs.cmp(y.abs) }

// Int64 gives the value; if it does not fit, its low bits.
//godefer:line int.go:364
func (x *Int) Int64() int64 {
	if x.neg {
		return -int64(x.abs.low())
	}
	return int64(x.abs.low())
}

// Uint64 gives the absolute value; if it does not fit, its low bits.
//godefer:line int.go:374
func (x *Int) Uint64() uint64 { return x.abs.low() }

// IsInt64 says whether the value fits into an int64.
//godefer:line int.go:379
func (x *Int) IsInt64() bool {
	return len(x.abs) <= 1 && (x.abs.low() < 1<<63 || x.neg && x.abs.low() == 1<<63)
}

// IsUint64 says whether the value fits into a uint64.
//godefer:line int.go:388
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// SetString makes z the number that s is, all of it, in a base from 2 to MaxBase or, with base 0, that of its prefix. If it is none, the result
// is nil, false and z undefined.
//godefer:line int.go:407
func (z *Int) SetString(s string, base int) (*Int, bool) {
	r := strings.NewReader(s)
	if _, err := z.scan(r, base); err != nil || r.Len() > 0 {
		return nil, false
	}
	return z, true
}

// SetBytes makes z the number of the bytes, the highest first.
//godefer:line int.go:426
func (z *Int) SetBytes(buf []byte) *Int { return z.set(false, natFromBytes(buf)) }

// Bytes gives the bytes of the absolute value, the highest first.
//godefer:line int.go:433
func (x *Int) Bytes() []byte { return x.abs.bytes() }

// BitLen is the number of bits of the absolute value.
//godefer:line int.go:440
func (x *Int) BitLen() int { return x.abs.bitLen() }

// Exp makes z x**y modulo |m|, or x**y if m is nil or 0. If y is negative, the inverse of x is used with a modulus; without one, z is 1.
//godefer:line int.go:449
func (z *Int) Exp(x, y, m *Int) *Int {
	var modulus nat
	if m != nil {
		modulus = m.abs
	}
	base := x.abs
	if y.neg {
		if len(modulus) == 0 {
			return z.SetInt64(1)
		}
		base = new(Int).ModInverse(x, m).abs
	}
	neg := x.neg && y.abs.isOdd()
	power := base.exp(y.abs, modulus)
	if neg && len(power) > 0 && len(modulus) > 0 {
		return z.set(false, modulus.sub(power))
	}
	return z.set(neg, power)
}

// GCD makes z the greatest common divisor of a and b and, if they are not nil, x and y such that z = a*x + b*y. If one of a and b is not
// positive, all are 0.
//godefer:line int.go:481
func (z *Int) GCD(x, y, a, b *Int) *Int {
	var g, u, v Int
	if a.Sign() > 0 && b.Sign() > 0 {
		g, u = gcd(a, b)
		v.Mul(a, &u)
		v.Quo(v.Sub(&g, &v), b)
	}
	if x != nil {
		x.Set(&u)
	}
	if y != nil {
		y.Set(&v)
	}
	return z.Set(&g)
}

// gcd gives the greatest common divisor of a and b and the factor of a in its sum.
func gcd(a, b *Int) (g, u Int) {
	g.Set(a)
	rest := *b
	u.SetInt64(1)
	var next Int
	for len(rest.abs) > 0 {
		var q, r, t Int
		q.QuoRem(&g, &rest, &r)
		t.Sub(&u, t.Mul(&q, &next))
		g, rest = rest, r
		u, next = next, t
	}
	return g, u
}

// Rand makes z a random number from 0 up to, but not, n; 0 if n is not positive.
//godefer:line int.go:716
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.Sign() <= 0 {
		return z.set(false, nil)
	}
	return z.set(false, random(rnd, n.abs))
}

// ModInverse makes z the number whose product with g is 1 modulo n; the result is nil and z stays if there is none.
//godefer:line int.go:730
func (z *Int) ModInverse(g, n *Int) *Int {
	var modulus, d, x Int
	modulus.Abs(n)
	if g.neg {
		g = new(Int).Mod(g, &modulus)
	}
	if d.GCD(&x, nil, g, &modulus); !d.abs.isOne() {
		return nil
	}
	if x.neg {
		x.Add(&x, &modulus)
	}
	return z.Set(&x)
}

// Lsh makes z x << n.
//godefer:line int.go:930
func (z *Int) Lsh(x *Int, n uint) *Int { return z.set(x.neg, x.abs.shl(n)) }

// Rsh makes z x >> n, rounded down.
//godefer:line int.go:937
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg {
		return z.set(true, x.abs.sub(natOne).shr(n).add(natOne))
	}
	return z.set(false, x.abs.shr(n))
}

// Bit gives bit i of x as a two's complement.
//godefer:line int.go:954
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.abs.sub(natOne).bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

// SetBit makes z x with bit i, as of a two's complement, set to b.
//godefer:line int.go:977
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return z.set(true, x.abs.sub(natOne).setBit(uint(i), b^1).add(natOne))
	}
	return z.set(false, x.abs.setBit(uint(i), b))
}

// complement gives n words of x as a two's complement.
func (x *Int) complement(n int) nat {
	z := make(nat, n)
	copy(z, x.abs)
	if x.neg {
		z.negate()
	}
	return z
}

// negate negates a two's complement in place.
func (z nat) negate() {
	carry := Word(1)
	for i := range z {
		z[i], carry = addCarry(^z[i], 0, carry)
	}
}

// bitwise makes z what an operation makes of the words of x and y as two's complements.
func (z *Int) bitwise(x, y *Int, do func(a, b Word) Word) *Int {
	n := len(x.abs)
	if n < len(y.abs) {
		n = len(y.abs)
	}
	a, b := x.complement(n+1), y.complement(n+1)
	for i := range a {
		a[i] = do(a[i], b[i])
	}
	neg := a[n]&topBit != 0
	if neg {
		a.negate()
	}
	return z.set(neg, a.norm())
}

// And makes z x & y.
//godefer:line int.go:994
func (z *Int) And(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a & b }) }

// AndNot makes z x &^ y.
//godefer:line int.go:1024
func (z *Int) AndNot(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a &^ b }) }

// Or makes z x | y.
//godefer:line int.go:1057
func (z *Int) Or(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a | b }) }

// Xor makes z x ^ y.
//godefer:line int.go:1087
func (z *Int) Xor(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a ^ b }) }

// Not makes z ^x.
//godefer:line int.go:1117
func (z *Int) Not(x *Int) *Int {
	if x.neg {
		return z.set(false, x.abs.sub(natOne))
	}
	return z.set(true, x.abs.add(natOne))
}

// Sqrt makes z the largest integer whose square is at most x, which must not be negative.
//godefer:line int.go:1133
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.set(false, x.abs.sqrt())
}
