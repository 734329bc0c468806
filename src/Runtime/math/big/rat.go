package big

import "math"

// Rat is a fraction in lowest terms. The zero value is 0.
type Rat struct {
	num   Int
	denom Int // not negative; 0 stands for 1
}

// NewRat gives a/b.
func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

// below gives the denominator.
func (x *Rat) below() nat {
	if len(x.denom.abs) == 0 {
		return natOne
	}
	return x.denom.abs
}

// reduce makes z num/denom in lowest terms; the sign of denom does not count.
func (z *Rat) reduce(num *Int, denom nat) *Rat {
	if len(denom) == 0 {
		panic("division by zero")
	}
	if len(num.abs) == 0 {
		return z.SetInt64(0)
	}
	above := num.abs
	if g := above.gcd(denom); !g.isOne() {
		above, _ = above.div(g)
		denom, _ = denom.div(g)
	}
	z.num.set(num.neg, above)
	z.setBelow(denom)
	return z
}

func (z *Rat) setBelow(denom nat) {
	if denom.isOne() {
		denom = nil
	}
	z.denom.set(false, denom)
}

// SetFloat64 makes z exactly f; the result is nil if f is not finite.
//godefer:line rat.go:30
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	fraction, exponent := math.Frexp(f)
	const bits = 53
	num := NewInt(int64(math.Ldexp(fraction, bits)))
	exponent -= bits
	if exponent >= 0 {
		return z.reduce(num.Lsh(num, uint(exponent)), natOne)
	}
	return z.reduce(num, natOne.shl(uint(-exponent)))
}

// SetFrac makes z a/b.
//godefer:line rat.go:293
func (z *Rat) SetFrac(a, b *Int) *Rat {
	return z.reduce(new(Int).set(a.neg != b.neg, a.abs), b.abs)
}

// SetFrac64 makes z a/b.
//godefer:line rat.go:308
func (z *Rat) SetFrac64(a, b int64) *Rat { return z.SetFrac(NewInt(a), NewInt(b)) }

// SetInt makes z the value x.
//godefer:line rat.go:322
func (z *Rat) SetInt(x *Int) *Rat {
	z.num.Set(x)
	z.setBelow(natOne)
	return z
}

// SetInt64 makes z the value x.
//godefer:line rat.go:329
func (z *Rat) SetInt64(x int64) *Rat { return z.SetInt(NewInt(x)) }

// Set makes z the value x.
//godefer:line rat.go:336
func (z *Rat) Set(x *Rat) *Rat {
	z.num.Set(&x.num)
	z.denom.Set(&x.denom)
	return z
}

// Abs makes z |x|.
//godefer:line rat.go:345
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.num.Abs(&z.num)
	return z
}

// Neg makes z -x.
//godefer:line rat.go:352
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.num.Neg(&z.num)
	return z
}

// Inv makes z 1/x.
//godefer:line rat.go:359
func (z *Rat) Inv(x *Rat) *Rat {
	if x.Sign() == 0 {
		panic("division by zero")
	}
	above, below := x.below(), x.num.abs
	z.num.set(x.num.neg, above)
	z.setBelow(below)
	return z
}

// Sign gives -1, 0 or 1.
//godefer:line rat.go:382
func (x *Rat) Sign() int { return x.num.Sign() }

// IsInt says whether the denominator is 1.
//godefer:line rat.go:387
func (x *Rat) IsInt() bool { return x.below().isOne() }

// Num gives the numerator, which is that of x itself.
//godefer:line rat.go:395
func (x *Rat) Num() *Int { return &x.num }

// Denom gives the denominator, which is that of x itself.
//godefer:line rat.go:402
func (x *Rat) Denom() *Int {
	x.denom.set(false, x.below())
	return &x.denom
}

// crossed gives the numerator of x for the common denominator with y.
func (x *Rat) crossed(y *Rat) *Int {
	return new(Int).set(x.num.neg, x.num.abs.mul(y.below()))
}

// Cmp gives -1 if x < y, 0 if they are equal, 1 if x > y.
//godefer:line rat.go:469
func (x *Rat) Cmp(y *Rat) int { return x.crossed(y).Cmp(y.crossed(x)) }

// Add makes z x + y.
//godefer:line rat.go:474
func (z *Rat) Add(x, y *Rat) *Rat {
	return z.reduce(new(Int).Add(x.crossed(y), y.crossed(x)), x.below().mul(y.below()))
}

// Sub makes z x - y.
//godefer:line rat.go:483
func (z *Rat) Sub(x, y *Rat) *Rat {
	return z.reduce(new(Int).Sub(x.crossed(y), y.crossed(x)), x.below().mul(y.below()))
}

// Mul makes z x * y.
//godefer:line rat.go:492
func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.reduce(new(Int).Mul(&x.num, &y.num), x.below().mul(y.below()))
}

// Quo makes z x / y.
//godefer:line rat.go:507
func (z *Rat) Quo(x, y *Rat) *Rat {
	return z.SetFrac(x.crossed(y), y.crossed(x))
}

// layout describes a machine's floating-point numbers.
type layout struct {
	mantissa int // bits, the hidden one among them
	least    int // exponent of the smallest normal number of the form 1.x
	most     int // exponent of the largest one
}

var (
	layout32 = layout{24, -126, 127}
	layout64 = layout{53, -1022, 1023}
)

// nearest gives the floating-point number nearest to x, of two the even one, and whether it is x.
func (x *Rat) nearest(l layout) (f float64, exact bool) {
	if x.Sign() == 0 {
		return 0, true
	}
	// The exponent of x is that of the quotient of the highest bits, or one less.
	exponent := x.num.abs.bitLen() - x.below().bitLen()
	if exponent < l.least {
		exponent = l.least
	}
	// The quotient has as many bits as the mantissa, or one more, or fewer if x is subnormal; with two more bits it can be rounded.
	shift := l.mantissa + 1 - exponent
	above, below := x.num.abs, x.below()
	if shift > 0 {
		above = above.shl(uint(shift))
	} else {
		below = below.shl(uint(-shift))
	}
	q, r := above.div(below)
	dropped := uint(2)
	if over := q.bitLen() - (l.mantissa + 2); over > 0 {
		dropped += uint(over)
	} else if over < 0 && exponent > l.least {
		dropped--
	}
	rest := q.low() & (1<<dropped - 1)
	m := q.low() >> dropped
	half := uint64(1) << (dropped - 1)
	isMore := rest > half || rest == half && len(r) > 0
	if isMore || rest == half && m&1 == 1 {
		m++
	}
	f = math.Ldexp(float64(m), int(dropped)-shift)
	if f >= math.Ldexp(2, l.most) {
		f = math.Inf(1)
	}
	exact = rest == 0 && len(r) == 0 && !math.IsInf(f, 0)
	if x.num.neg {
		f = -f
	}
	return f, exact
}

// Float32 gives the nearest float32, which may be infinite, and whether it is x.
//godefer:line rat.go:264
func (x *Rat) Float32() (f float32, exact bool) {
	d, exact := x.nearest(layout32)
	return float32(d), exact
}

// Float64 gives the nearest float64, which may be infinite, and whether it is x.
//godefer:line rat.go:280
func (x *Rat) Float64() (f float64, exact bool) { return x.nearest(layout64) }
