package big

import "math"

// sameUnit gives the mantissas of finite numbers as integers of the same unit, 2**exp.
func sameUnit(x, y *Float) (a, b nat, exp int64) {
	a, b = x.mant, y.mant
	ex := int64(x.exp) - int64(len(a))*wordBits
	ey := int64(y.exp) - int64(len(b))*wordBits
	if ex > ey {
		return a.shl(uint(ex - ey)), b, ey
	}
	return a, b.shl(uint(ey - ex)), ex
}

// addSigned makes z x + y, where y has the sign neg.
func (z *Float) addSigned(x, y *Float, neg bool, failure string) *Float {
	z.orElse(larger(x.prec, y.prec))
	switch {
	case x.form == finite && y.form == finite:
		z.addFinite(x, y, neg)
	case x.form == infinite && y.form == infinite && x.neg != neg:
		z.acc, z.form, z.neg = Exact, zero, false
		panic(ErrNaN{failure})
	case x.form == zero && y.form == zero:
		z.acc, z.form, z.neg = Exact, zero, x.neg && neg
	case x.form == infinite || y.form == zero:
		z.Set(x)
	default:
		z.Set(y)
		z.neg = neg
	}
	return z
}

func (z *Float) addFinite(x, y *Float, neg bool) {
	a, b, exp := sameUnit(x, y)
	z.neg = x.neg
	switch {
	case x.neg == neg:
		a = a.add(b)
	case a.cmp(b) >= 0:
		a = a.sub(b)
	default:
		a = b.sub(a)
		z.neg = neg
	}
	if len(a) == 0 {
		z.acc, z.form, z.neg = Exact, zero, z.mode == ToNegativeInf
		return
	}
	z.setFinite(a, exp+int64(len(a))*wordBits, false)
}

// Add makes z x + y, rounded. Infinities of opposite signs panic with ErrNaN.
//godefer:line float.go:1432
func (z *Float) Add(x, y *Float) *Float {
	return z.addSigned(x, y, y.neg, "addition of infinities with opposite signs")
}

// Sub makes z x - y, rounded. Infinities of equal signs panic with ErrNaN.
//godefer:line float.go:1506
func (z *Float) Sub(x, y *Float) *Float {
	return z.addSigned(x, y, !y.neg, "subtraction of infinities with equal signs")
}

// Mul makes z x * y, rounded. Zero times infinity panics with ErrNaN.
//godefer:line float.go:1573
func (z *Float) Mul(x, y *Float) *Float {
	z.orElse(larger(x.prec, y.prec))
	z.neg = x.neg != y.neg
	if x.form == finite && y.form == finite {
		exp := int64(x.exp) + int64(y.exp)
		words := len(x.mant) + len(y.mant)
		product := x.mant.mul(y.mant)
		z.setFinite(product, exp-int64(words-len(product))*wordBits, false)
		return z
	}
	z.acc = Exact
	switch {
	case x.form != infinite && y.form != infinite:
		z.form = zero
	case x.form == zero || y.form == zero:
		z.form, z.neg = zero, false
		panic(ErrNaN{"multiplication of zero with infinity"})
	default:
		z.form = infinite
	}
	return z
}

// Quo makes z x / y, rounded. Zero by zero and infinity by infinity panic with ErrNaN.
//godefer:line float.go:1618
func (z *Float) Quo(x, y *Float) *Float {
	z.orElse(larger(x.prec, y.prec))
	z.neg = x.neg != y.neg
	if x.form == finite && y.form == finite {
		z.divide(x, y)
		return z
	}
	z.acc = Exact
	switch {
	case x.form == y.form:
		z.form, z.neg = zero, false
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	case x.form == zero || y.form == infinite:
		z.form = zero
	default:
		z.form = infinite
	}
	return z
}

// divide makes z the quotient of finite numbers, computed to a word more than the precision.
func (z *Float) divide(x, y *Float) {
	above := x.mant
	if missing := int(z.prec/wordBits) + 1 - len(above) + len(y.mant); missing > 0 {
		above = above.shl(uint(missing) * wordBits)
	}
	words := len(above) - len(y.mant)
	quotient, rest := above.div(y.mant)
	exp := int64(x.exp) - int64(y.exp) - int64(words-len(quotient))*wordBits
	z.setFinite(quotient, exp, len(rest) > 0)
}

var (
	half  = NewFloat(0.5)
	two   = NewFloat(2)
	three = NewFloat(3)
)

// mostDirect is the largest precision for which Sqrt divides; above, multiplying is faster.
const mostDirect = 128

// Sqrt makes z the square root of x, rounded; it panics with ErrNaN if x is negative. A precision of 0 becomes that of x.
//godefer:line sqrt.go:23
func (z *Float) Sqrt(x *Float) *Float {
	z.orElse(x.prec)
	if x.Sign() < 0 {
		panic(ErrNaN{"square root of negative operand"})
	}
	if x.form != finite {
		z.acc, z.form, z.neg = Exact, x.form, x.neg
		return z
	}
	prec := z.prec
	exp := x.MantExp(z)
	z.prec = prec
	switch exp % 2 {
	case 1:
		z.Mul(two, z)
	case -1:
		z.Mul(half, z)
	}
	if prec <= mostDirect {
		z.Set(rootByQuotients(z))
	} else {
		z.Mul(z, inverseRoot(z))
	}
	return z.SetMantExp(z, exp/2)
}

// rootByQuotients gives the root of a number near 1 by Newton's iteration (t*t + x) / 2t, which doubles the precision of t each time.
func rootByQuotients(x *Float) *Float {
	f, _ := x.Float64()
	t := NewFloat(math.Sqrt(f))
	for rounds := (x.prec-1)/64 + 1; rounds > 0; rounds-- {
		t.prec *= 2
		u := &Float{prec: t.prec}
		u.Mul(t, t)
		u.Add(u, x)
		u.Mul(half, u)
		t.Quo(u, t)
	}
	return t
}

// inverseRoot gives 1 by the root of a number near 1 by Newton's iteration t(3 - xtt) / 2, which doubles the precision of t each time.
func inverseRoot(x *Float) *Float {
	f, _ := x.Float64()
	t := NewFloat(1 / math.Sqrt(f))
	for t.prec < x.prec+32 {
		t.prec *= 2
		u, v := &Float{prec: t.prec}, &Float{prec: t.prec}
		u.Mul(t, t)
		u.Mul(x, u)
		v.Sub(three, u)
		u.Mul(t, v)
		t.Mul(half, u)
	}
	return t
}
