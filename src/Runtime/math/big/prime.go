package big

import (
	"fmt"
	"math/rand"
)

// Jacobi gives the Jacobi symbol (x/y), which is -1, 0 or 1; y must be odd.
func Jacobi(x, y *Int) int {
	if !y.abs.isOdd() {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y))
	}
	sign := 1
	if x.neg && y.neg {
		sign = -1
	}
	b := y.abs
	a := new(Int).Mod(x, &Int{abs: b}).abs
	for len(a) > 0 {
		twos := a.trailingZeros()
		a = a.shr(twos)
		if r := b[0] & 7; twos&1 == 1 && (r == 3 || r == 5) {
			sign = -sign
		}
		if a[0]&b[0]&3 == 3 {
			sign = -sign
		}
		a, b = b.mod(a), a
	}
	if !b.isOne() {
		return 0
	}
	return sign
}

// ModSqrt makes z a square root of x modulo p, an odd prime; the result is nil and z stays if there is none.
//godefer:line int.go:903
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	square, modulus := new(Int).Mod(x, p).abs, p.abs
	switch {
	case modulus[0]%4 == 3:
		return z.set(false, square.exp(modulus.add(natOne).shr(2), modulus))
	case modulus[0]%8 == 5:
		return z.set(false, rootFiveModEight(square, modulus))
	}
	return z.set(false, rootTonelliShanks(square, modulus))
}

// rootFiveModEight is the method of Atkin.
func rootFiveModEight(x, p nat) nat {
	twice := x.shl(1)
	a := twice.exp(p.shr(3), p)
	i := twice.mul(a.mul(a).mod(p)).mod(p) // a root of -1
	return x.mul(a).mod(p).mul(i.add(p).sub(natOne)).mod(p)
}

// rootTonelliShanks is the method for all odd primes: p-1 is odd << twos.
func rootTonelliShanks(x, p nat) nat {
	odd := p.sub(natOne)
	twos := odd.trailingZeros()
	odd = odd.shr(twos)
	modulus, other := Int{abs: p}, NewInt(2)
	for Jacobi(other, &modulus) != -1 {
		other.Add(other, intOne)
	}
	root := x.exp(odd.add(natOne).shr(1), p)
	rest := x.exp(odd, p) // root**2 is x*rest
	g := other.abs.exp(odd, p)
	for !rest.isOne() {
		order := uint(0) // rest**(1<<order) is 1
		for t := rest; !t.isOne(); t = t.mul(t).mod(p) {
			order++
		}
		step := g.exp(natOne.shl(twos-order-1), p)
		g = step.mul(step).mod(p)
		root = root.mul(step).mod(p)
		rest = rest.mul(g).mod(p)
		twos = order
	}
	return root
}

// smallPrimes are tried as divisors.
var smallPrimes = [...]Word{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53}

// ProbablyPrime says whether x is likely a prime: by the test of Miller and Rabin with n random bases and base 2, and that of Lucas. Below 1<<64 it
// is never wrong; a number that is not chosen to deceive it is taken for a prime with a probability of at most 1/4**n.
//godefer:line prime.go:26
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 || x.abs.isOne() {
		return false
	}
	for _, p := range smallPrimes {
		if _, r := x.abs.divWord(p); r == 0 {
			return len(x.abs) == 1 && x.abs[0] == p
		}
	}
	return x.abs.passesMillerRabin(n) && x.abs.passesLucas()
}

func (x nat) passesMillerRabin(n int) bool {
	last := x.sub(natOne)
	twos := last.trailingZeros()
	odd := last.shr(twos)
	bases := last.sub(natTwo) // 2 is added
	source := rand.New(rand.NewSource(int64(x[0])))
	for ; n >= 0; n-- {
		base := natTwo
		if n > 0 {
			base = random(source, bases).add(natTwo)
		}
		if !x.isWitnessedBy(base.exp(odd, x), last, twos) {
			return false
		}
	}
	return true
}

// isWitnessedBy says whether y, or one of its next squares, is -1 modulo x, or y itself 1.
func (x nat) isWitnessedBy(y, last nat, squares uint) bool {
	if y.isOne() {
		return true
	}
	for ; squares > 0; squares-- {
		if y.cmp(last) == 0 {
			return true
		}
		y = y.mul(y).mod(x)
	}
	return false
}

// passesLucas is the almost extra strong test of Lucas with Q = 1 and the smallest P from 3 on for which P*P-4 is no square modulo x.
func (x nat) passesLucas() bool {
	modulus := Int{abs: x}
	p := int64(3)
	for ; ; p++ {
		symbol := Jacobi(NewInt(p*p-4), &modulus)
		if symbol == -1 {
			break
		}
		if symbol == 0 {
			return x.cmp(natOf(uint64(p+2))) == 0
		}
		if p == 40 { // by now it may be a square
			if root := x.sqrt(); root.mul(root).cmp(x) == 0 {
				return false
			}
		}
	}
	next := x.add(natOne)
	twos := next.trailingZeros()
	v, w := lucas(natOf(uint64(p)), next.shr(twos), x)
	if v.cmp(natTwo) == 0 || v.add(natTwo).cmp(x) == 0 {
		// U is 0 if P*V(k) is 2*V(k+1)
		if v.mul(natOf(uint64(p))).mod(x).cmp(w.shl(1).mod(x)) == 0 {
			return true
		}
	}
	for ; twos > 1; twos-- {
		if len(v) == 0 {
			return true
		}
		if v.cmp(natTwo) == 0 {
			return false
		}
		v = doubled(v, x)
	}
	return false
}

// doubled gives V(2k) of V(k) modulo x.
func doubled(v, x nat) nat { return v.mul(v).add(x).sub(natTwo).mod(x) }

// lucas gives V(k) and V(k+1) of the sequence with V(0) = 2, V(1) = p modulo x.
func lucas(p, k, x nat) (v, w nat) {
	v, w = natTwo, p
	for i := k.bitLen() - 1; i >= 0; i-- {
		sum := v.mul(w).add(x).sub(p).mod(x) // V(2k+1)
		if k.bit(uint(i)) == 1 {
			v, w = sum, doubled(w, x)
		} else {
			v, w = doubled(v, x), sum
		}
	}
	return v, w
}
