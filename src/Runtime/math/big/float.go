package big

import (
	"fmt"
	"math"
)

// Limits of exponents and precisions.
const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// Float is a floating-point number, a signed zero or a signed infinity: 0.mant times 2**exp. Its precision is the number of bits that are kept of a
// result, its mode how the others are rounded, its accuracy what the last rounding did. The zero value is 0 with precision 0, which becomes that
// of the operands of the operation that sets it.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat // with the top bit set, if finite
	exp  int32
}

// form says what a Float is.
type form byte

const (
	zero form = iota
	finite
	infinite
)

// RoundingMode says which of the two neighbours a result becomes.
type RoundingMode byte

// The rounding modes.
const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

// Accuracy says how a result differs from the exact one.
type Accuracy int8

// The accuracies.
const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

var (
	modeNames     = [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}
	accuracyNames = [...]string{"Below", "Exact", "Above"}
)

//godefer:line roundingmode_string.go:11
func (i RoundingMode) String() string {
	if int(i) >= len(modeNames) {
		return fmt.Sprintf("RoundingMode(%d)", uint8(i))
	}
	return modeNames[i]
}

//godefer:line accuracy_string.go:11
func (i Accuracy) String() string {
	if i < Below || i > Above {
		return fmt.Sprintf("Accuracy(%d)", int8(i))
	}
	return accuracyNames[i-Below]
}

// ErrNaN is the panic of an operation that has no result.
type ErrNaN struct {
	msg string
}

//godefer:line float.go:75
func (err ErrNaN) Error() string { return err.msg }

// accuracyOf gives Above or Below.
func accuracyOf(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// NewFloat gives x with precision 53; it panics with ErrNaN if it is none.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// SetPrec sets the precision, with rounding if it becomes less. Precision 0 makes a finite number 0.
//godefer:line float.go:158
func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.acc = accuracyOf(z.neg)
			z.form = zero
		}
		return z
	}
	if prec > MaxPrec {
		prec = MaxPrec
	}
	old := z.prec
	z.prec = uint32(prec)
	if z.prec < old {
		z.round(false)
	}
	return z
}

// SetMode sets the mode and the accuracy Exact.
//godefer:line float.go:194
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

// Prec gives the precision.
//godefer:line float.go:202
func (x *Float) Prec() uint { return uint(x.prec) }

// MinPrec gives the precision that x needs, 0 if it is not finite or 0.
//godefer:line float.go:209
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(len(x.mant))*wordBits - x.mant.trailingZeros()
}

// Mode gives the mode.
//godefer:line float.go:217
func (x *Float) Mode() RoundingMode { return x.mode }

// Acc gives the accuracy.
//godefer:line float.go:222
func (x *Float) Acc() Accuracy { return x.acc }

// Sign gives -1, 0 or 1.
//godefer:line float.go:232
func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// Signbit says whether x is negative or -0.
//godefer:line float.go:325
func (x *Float) Signbit() bool { return x.neg }

// IsInf says whether x is infinite.
//godefer:line float.go:330
func (x *Float) IsInf() bool { return x.form == infinite }

// IsInt says whether x is an integer.
//godefer:line float.go:336
func (x *Float) IsInt() bool {
	if x.form != finite {
		return x.form == zero
	}
	return x.exp > 0 && x.MinPrec() <= uint(x.exp)
}

// MantExp gives the exponent and sets mant, if it is not nil, to the mantissa, which is 0.5 or more and less than 1.
//godefer:line float.go:260
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

// SetMantExp makes z mant times 2**exp.
//godefer:line float.go:311
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		z.setFinite(z.mant, int64(z.exp)+int64(exp), false)
	}
	return z
}

// setFinite makes z, whose sign is set, 0.mant times 2**exp, rounded; more says that there are bits behind those of mant.
func (z *Float) setFinite(mant nat, exp int64, more bool) {
	shift := uint(len(mant)*wordBits - mant.bitLen())
	if shift > 0 {
		mant = mant.shl(shift)
		exp -= int64(shift)
	}
	switch {
	case exp < MinExp:
		z.acc = accuracyOf(z.neg)
		z.form = zero
	case exp > MaxExp:
		z.acc = accuracyOf(!z.neg)
		z.form = infinite
	default:
		z.form, z.mant, z.exp = finite, mant, int32(exp)
		z.round(more)
	}
}

// roundsUp says whether the absolute value becomes the greater neighbour: half is the first bit that is dropped, rest whether there are others.
func (z *Float) roundsUp(half, rest, odd bool) bool {
	switch z.mode {
	case ToNegativeInf:
		return z.neg
	case ToPositiveInf:
		return !z.neg
	case ToNearestEven:
		return half && (rest || odd)
	case ToNearestAway:
		return half
	}
	return z.mode == AwayFromZero
}

// round rounds the mantissa to the precision; more says that there were bits behind it.
//godefer:line float.go:382
func (z *Float) round(more bool) {
	z.acc = Exact
	bits := uint32(len(z.mant)) * wordBits
	if z.form != finite || bits <= z.prec {
		return
	}
	first := uint(bits - z.prec - 1) // the highest bit that is dropped
	half := z.mant.bit(first) == 1
	rest := more || z.mant.hasBitBelow(first)
	words := int(z.prec+wordBits-1) / wordBits
	mant := make(nat, words)
	copy(mant, z.mant[len(z.mant)-words:])
	last := Word(1) << (uint32(words)*wordBits - z.prec)
	mant[0] &^= last - 1
	if half || rest {
		up := z.roundsUp(half, rest, mant[0]&last != 0)
		z.acc = accuracyOf(up != z.neg)
		if up {
			carry := last
			for i := range mant {
				mant[i] += carry
				if mant[i] >= carry {
					carry = 0
					break
				}
				carry = 1
			}
			if carry != 0 {
				if z.exp == MaxExp {
					z.form = infinite
					return
				}
				mant[words-1] = topBit
				z.exp++
			}
		}
	}
	z.mant = mant
}

// orElse gives z the precision prec if it has none.
func (z *Float) orElse(prec uint32) {
	if z.prec == 0 {
		z.prec = prec
	}
}

func (z *Float) setBits(neg bool, x uint64) *Float {
	z.orElse(64)
	return z.setNat(neg, natOf(x))
}

func (z *Float) setNat(neg bool, x nat) *Float {
	z.acc = Exact
	z.neg = neg
	if len(x) == 0 {
		z.form = zero
		return z
	}
	z.setFinite(x, int64(len(x))*wordBits, false)
	return z
}

// SetUint64 makes z x, rounded. A precision of 0 becomes 64.
//godefer:line float.go:515
func (z *Float) SetUint64(x uint64) *Float { return z.setBits(false, x) }

// SetInt64 makes z x, rounded. A precision of 0 becomes 64.
//godefer:line float.go:522
func (z *Float) SetInt64(x int64) *Float {
	if x < 0 {
		return z.setBits(true, -uint64(x))
	}
	return z.setBits(false, uint64(x))
}

// SetFloat64 makes z x, rounded; it panics with ErrNaN if x is none. A precision of 0 becomes 53.
//godefer:line float.go:535
func (z *Float) SetFloat64(x float64) *Float {
	z.orElse(53)
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	z.acc = Exact
	z.neg = math.Signbit(x)
	switch {
	case x == 0:
		z.form = zero
	case math.IsInf(x, 0):
		z.form = infinite
	default:
		fraction, exp := math.Frexp(math.Abs(x))
		z.setFinite(natOf(uint64(math.Ldexp(fraction, 64))), int64(exp), false)
	}
	return z
}

func larger(x, y uint32) uint32 {
	if x > y {
		return x
	}
	return y
}

// SetInt makes z x, rounded. A precision of 0 becomes the number of x's bits, at least 64.
//godefer:line float.go:583
func (z *Float) SetInt(x *Int) *Float {
	z.orElse(larger(uint32(x.BitLen()), 64))
	return z.setNat(x.neg, x.abs)
}

// SetRat makes z x, rounded. A precision of 0 becomes what SetInt would take for numerator or denominator.
//godefer:line float.go:607
func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	var a, b Float
	return z.Quo(a.SetInt(x.Num()), b.SetInt(x.Denom()))
}

// SetInf makes z infinite.
//godefer:line float.go:624
func (z *Float) SetInf(signbit bool) *Float {
	z.acc = Exact
	z.form = infinite
	z.neg = signbit
	return z
}

// Set makes z x, rounded. A precision of 0 becomes that of x.
//godefer:line float.go:637
func (z *Float) Set(x *Float) *Float {
	z.acc = Exact
	if z == x {
		return z
	}
	z.form, z.neg = x.form, x.neg
	if x.form == finite {
		z.exp, z.mant = x.exp, x.mant
	}
	if z.prec == 0 {
		z.prec = x.prec
	} else if z.prec < x.prec {
		z.round(false)
	}
	return z
}

// Copy makes z what x is, with precision, mode and accuracy.
//godefer:line float.go:661
func (z *Float) Copy(x *Float) *Float {
	if z != x {
		*z = *x
	}
	return z
}

// whole gives the absolute value without what is behind the point.
func (x *Float) whole() nat {
	if x.form != finite || x.exp <= 0 {
		return nil
	}
	shift := int64(x.exp) - int64(len(x.mant))*wordBits
	if shift > 0 {
		return x.mant.shl(uint(shift))
	}
	return x.mant.shr(uint(-shift))
}

// accuracyToZero gives how the number without what is behind the point differs from x.
func (x *Float) accuracyToZero() Accuracy {
	if x.IsInt() {
		return Exact
	}
	return accuracyOf(x.neg)
}

// Uint64 gives x without what is behind the point, or the nearest uint64.
//godefer:line float.go:724
func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == infinite || x.exp > 64:
		return math.MaxUint64, Below
	case x.exp <= 0:
		return 0, Below
	case x.MinPrec() <= 64: // as Go 1.11 has it, also for numbers that are no integers
		return x.whole().low(), Exact
	}
	return x.whole().low(), Below
}

// Int64 gives x without what is behind the point, or the nearest int64.
//godefer:line float.go:769
func (x *Float) Int64() (int64, Accuracy) {
	if x.form == infinite || x.exp > 63 && x.form == finite {
		switch {
		case !x.neg:
			return math.MaxInt64, Below
		case x.form == finite && x.exp == 64 && x.MinPrec() == 1:
			return math.MinInt64, Exact
		}
		return math.MinInt64, Above
	}
	i := int64(x.whole().low())
	if x.neg {
		i = -i
	}
	return i, x.accuracyToZero()
}

// machine gives the nearest number of a machine's layout.
func (x *Float) machine(l layout) (float64, Accuracy) {
	if x.form != finite {
		f := 0.0
		if x.form == infinite {
			f = math.Inf(1)
		}
		return withSign(f, x.neg), Exact
	}
	least := l.least - l.mantissa + 1 // exponent of the smallest number
	prec := l.mantissa
	e := int(x.exp) - 1
	if e < l.least {
		prec = e - least + 1
	}
	if prec <= 0 {
		// at most the smallest number, which is the nearest one if x is more than its half
		if prec < 0 || x.MinPrec() == 1 {
			return withSign(0, x.neg), accuracyOf(x.neg)
		}
		return withSign(math.Ldexp(1, least), x.neg), accuracyOf(!x.neg)
	}
	r := Float{prec: uint32(prec)}
	r.Set(x)
	if r.form == infinite || int(r.exp)-1 > l.most {
		return withSign(math.Inf(1), x.neg), accuracyOf(!x.neg)
	}
	f := math.Ldexp(float64(r.mant[len(r.mant)-1]>>(wordBits-53)), int(r.exp)-53)
	return withSign(f, x.neg), r.acc
}

func withSign(f float64, neg bool) float64 {
	if neg {
		return math.Copysign(f, -1)
	}
	return f
}

// Float32 gives the nearest float32.
//godefer:line float.go:824
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.machine(layout32)
	return float32(f), acc
}

// Float64 gives the nearest float64.
//godefer:line float.go:944
func (x *Float) Float64() (float64, Accuracy) { return x.machine(layout64) }

// Int makes z, or a new Int, x without what is behind the point; the result is nil if x is infinite.
//godefer:line float.go:1065
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == infinite {
		return nil, accuracyOf(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	return z.set(x.neg, x.whole()), x.accuracyToZero()
}

// Rat makes z, or a new Rat, x; the result is nil if x is infinite.
//godefer:line float.go:1121
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == infinite {
		return nil, accuracyOf(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	num := new(Int)
	shift := int64(x.exp) - int64(len(x.mant))*wordBits
	if shift >= 0 {
		return z.SetInt(num.set(x.neg, x.mant.shl(uint(shift)))), Exact
	}
	return z.reduce(num.set(x.neg, x.mant), natOne.shl(uint(-shift))), Exact
}

// Abs makes z |x|, rounded.
//godefer:line float.go:1165
func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

// Neg makes z -x, rounded.
//godefer:line float.go:1173
func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// cmpAbs compares finite absolute values.
func (x *Float) cmpAbs(y *Float) int {
	if x.exp != y.exp {
		if x.exp < y.exp {
			return -1
		}
		return 1
	}
	a, b := aligned(x.mant, y.mant)
	return a.cmp(b)
}

// aligned gives two mantissas with the same number of words.
func aligned(a, b nat) (nat, nat) {
	switch d := len(a) - len(b); {
	case d > 0:
		b = b.shl(uint(d) * wordBits)
	case d < 0:
		a = a.shl(uint(-d) * wordBits)
	}
	return a, b
}

// rank orders the forms: -2 is negative infinity, 2 positive infinity.
func (x *Float) rank() int {
	return x.Sign() * int(x.form)
}

// Cmp gives -1 if x < y, 0 if they are equal, 1 if x > y.
//godefer:line float.go:1665
func (x *Float) Cmp(y *Float) int {
	switch a, b := x.rank(), y.rank(); {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == -1:
		return y.cmpAbs(x)
	case a == 1:
		return x.cmpAbs(y)
	}
	return 0
}
