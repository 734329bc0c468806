package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// SetString makes z what s is, read as Parse does with base 0. If it is no number, the result is nil, false.
//godefer:line floatconv.go:22
func (z *Float) SetString(s string) (*Float, bool) {
	if _, _, err := z.Parse(s, 0); err != nil {
		return nil, false
	}
	return z, true
}

// ParseFloat is Parse of a new Float with a precision and a mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Parse makes z the number that s is, all of it, and gives its base: digits of base 2, 10 or 16, or of that of the prefix with base 0, which may
// have a point, and an exponent, e for a power of ten or p for one of two; or Inf. A precision of 0 becomes 64.
//godefer:line floatconv.go:250
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	switch s {
	case "Inf", "inf", "+Inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	r := strings.NewReader(s)
	if f, b, err = z.scan(r, base); err != nil {
		return f, b, err
	}
	if c, err := r.ReadByte(); err == nil {
		return f, b, fmt.Errorf("expected end of string, found %q", c)
	}
	return f, b, nil
}

// bitsOf are the bits of a digit behind the point.
var bitsOf = map[int]int64{2: 1, 10: 1, 16: 4}

// scan reads a number.
//godefer:line floatconv.go:33
func (z *Float) scan(r io.ByteScanner, base int) (f *Float, b int, err error) {
	z.form = zero
	if z.neg, err = scanSign(r); err != nil {
		return nil, 0, err
	}
	mant, b, count, err := scanNat(r, base, true)
	if err != nil {
		return nil, b, err
	}
	exp, expBase, err := scanExponent(r, true)
	if err != nil {
		return nil, b, err
	}
	if len(mant) == 0 {
		z.orElse(64)
		z.acc = Exact
		return z, b, nil
	}
	// The value is mant times 2**exp2 times 5**exp5.
	exp2, exp5 := exp, int64(0)
	if expBase == 10 {
		exp5 = exp
	}
	if count < 0 {
		exp2 += int64(count) * bitsOf[b]
		if b == 10 {
			exp5 += int64(count)
		}
	}
	top := exp2 + int64(mant.bitLen())
	if top < MinExp || top > MaxExp {
		return nil, b, errors.New("exponent overflow")
	}
	z.orElse(64)
	exp2 += int64(len(mant)) * wordBits
	if exp5 == 0 {
		z.setFinite(mant, exp2, false)
		return z, b, nil
	}
	exact := Float{prec: uint32(len(mant)) * wordBits, neg: z.neg}
	exact.setFinite(mant, exp2, false)
	power := fivePower(exp5, z.Prec()+64)
	if exp5 < 0 {
		z.Quo(&exact, power)
	} else {
		z.Mul(&exact, power)
	}
	return z, b, nil
}

// mostFives is the exponent of the largest power of five that fits into a word.
const mostFives = 27

// fivePower gives 5**|n| with a precision; the factors are rounded to 64 bits more.
func fivePower(n int64, prec uint) *Float {
	if n < 0 {
		n = -n
	}
	z := new(Float).SetPrec(prec)
	if n <= mostFives {
		return z.SetUint64(nat{5}.power(uint64(n)).low())
	}
	z.SetUint64(nat{5}.power(mostFives).low())
	f := new(Float).SetPrec(prec + 64).SetUint64(5)
	for n -= mostFives; n > 0; n >>= 1 {
		if n&1 == 1 {
			z.Mul(z, f)
		}
		f.Mul(f, f)
	}
	return z
}

// Scan reads a number, for any verb.
//godefer:line floatconv.go:289
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	_, _, err := z.scan(stateReader{s}, 0)
	return err
}

// Text gives x in a format of strconv.FormatFloat, where b has a decimal mantissa, or p: 0x.mantissa p exponent. prec counts digits as there; -1 is
// for as many as the precision of x needs to tell it from others.
//godefer:line ftoa.go:43
func (x *Float) Text(format byte, prec int) string { return string(x.Append(nil, format, prec)) }

// String gives Text('g', 10).
//godefer:line ftoa.go:53
func (x *Float) String() string { return x.Text('g', 10) }

// Append appends what Text gives to buf.
//godefer:line ftoa.go:59
func (x *Float) Append(buf []byte, format byte, prec int) []byte {
	if x.form == infinite {
		if x.neg {
			return append(buf, "-Inf"...)
		}
		return append(buf, "+Inf"...)
	}
	text := x.textAbs(format, prec)
	if x.neg && text[0] != '%' {
		buf = append(buf, '-')
	}
	return append(buf, text...)
}

// textAbs gives the absolute value of a finite number or zero.
func (x *Float) textAbs(format byte, prec int) string {
	switch {
	case format == 'b' || format == 'p':
		return x.textBinary(format)
	case strings.IndexByte("eEfgG", format) < 0:
		return "%" + string(rune(format))
	}
	var d decimal
	if x.form == finite {
		d = decimalOf(x.mant, int(x.exp)-len(x.mant)*wordBits)
	}
	isShortest := prec < 0
	if isShortest {
		x.shorten(&d)
	}
	switch format {
	case 'f':
		if isShortest {
			prec = len(d.digits) - d.exp
		} else {
			d.round(d.exp + prec)
		}
		return d.plain(prec)
	case 'g', 'G':
		return d.general(format, prec, isShortest)
	}
	if isShortest {
		prec = len(d.digits) - 1
	} else {
		d.round(1 + prec)
	}
	return d.scientific(format, prec)
}

// general gives the form e or f that g or G stands for.
func (d *decimal) general(format byte, prec int, isShortest bool) string {
	const shortestPlain = 6 // digits before the point that the shortest form has at most without an exponent
	switch {
	case isShortest:
		prec = len(d.digits)
	case prec == 0:
		prec = 1
	}
	if !isShortest {
		d.round(prec)
	}
	most := prec
	if most > len(d.digits) && len(d.digits) >= d.exp {
		most = len(d.digits)
	}
	if isShortest {
		most = shortestPlain
	}
	if exp := d.exp - 1; exp < -4 || exp >= most {
		if prec > len(d.digits) {
			prec = len(d.digits)
		}
		return d.scientific(format+'e'-'g', prec-1)
	}
	if prec > d.exp {
		prec = len(d.digits)
	}
	return d.plain(prec - d.exp)
}

// scientific gives d.digits e exponent with prec digits behind the point.
func (d *decimal) scientific(format byte, prec int) string {
	text := []byte{d.at(0)}
	if prec > 0 {
		text = append(text, '.')
		for i := 1; i <= prec; i++ {
			text = append(text, d.at(i))
		}
	}
	exp, sign := 0, byte('+')
	if len(d.digits) > 0 {
		exp = d.exp - 1
	}
	if exp < 0 {
		exp, sign = -exp, '-'
	}
	text = append(text, format, sign)
	if exp < 10 {
		text = append(text, '0')
	}
	return string(strconv.AppendInt(text, int64(exp), 10))
}

// plain gives all digits, with prec of them behind the point.
func (d *decimal) plain(prec int) string {
	text := []byte{}
	for i := 0; i < d.exp; i++ {
		text = append(text, d.at(i))
	}
	if d.exp <= 0 {
		text = append(text, '0')
	}
	if prec > 0 {
		text = append(text, '.')
		for i := 0; i < prec; i++ {
			text = append(text, d.at(d.exp+i))
		}
	}
	return string(text)
}

// shorten rounds d, which is x, to the fewest digits that are nearer to x than to its neighbours of the same precision: it goes through the digits
// until what rounding them down or up gives lies between the middles to both sides.
func (x *Float) shorten(d *decimal) {
	if len(d.digits) == 0 {
		return
	}
	mant := x.mant
	extra := len(mant)*wordBits - int(x.prec) - 1
	if extra < 0 {
		mant = mant.shl(uint(-extra))
	} else {
		mant = mant.shr(uint(extra))
	}
	exp := int(x.exp) - int(x.prec) - 1
	lower, upper := decimalOf(mant.sub(natOne), exp), decimalOf(mant.add(natOne), exp)
	mayTouch := mant[0]&2 == 0 // the middle itself is rounded to an even mantissa
	for i, c := range d.digits {
		l, u := lower.at(i), upper.at(i)
		down := l != c || mayTouch && i+1 == len(lower.digits)
		up := c != u && (mayTouch || c+1 < u || i+1 < len(upper.digits))
		switch {
		case down && up:
			d.round(i + 1)
			return
		case down:
			d.roundDown(i + 1)
			return
		case up:
			d.roundUp(i + 1)
			return
		}
	}
}

// textBinary gives the mantissa, for b as a decimal integer of prec bits, for p as a hexadecimal fraction, with the exponent of two.
func (x *Float) textBinary(format byte) string {
	if x.form == zero {
		return "0"
	}
	exp, text := int64(x.exp), ""
	if format == 'b' {
		extra := int64(len(x.mant))*wordBits - int64(x.prec)
		mant := x.mant
		if extra < 0 {
			mant = mant.shl(uint(-extra))
		} else {
			mant = mant.shr(uint(extra))
		}
		text = string(mant.text(10))
		exp -= int64(x.prec)
	} else {
		text = "0x." + strings.TrimRight(string(x.mant.text(16)), "0")
	}
	return text + fmt.Sprintf("p%+d", exp)
}

// Format writes x for the verbs of Text, F as f and v as g, with the flags of floating-point numbers.
//godefer:line ftoa.go:390
func (x *Float) Format(s fmt.State, format rune) {
	prec, hasPrec := s.Precision()
	if !hasPrec {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p':
	case 'F':
		format = 'f'
	case 'g', 'G', 'v':
		if format == 'v' {
			format = 'g'
		}
		if !hasPrec {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	text := x.Text(byte(format), prec)
	sign := ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case text[0] == '+': // of an infinity
		sign, text = "+", text[1:]
		if s.Flag(' ') {
			sign = " "
		}
	default:
		sign = signOf(s, false)
	}
	missing := missing(s, len(sign)+len(text))
	switch {
	case s.Flag('0') && !x.IsInf():
		io.WriteString(s, sign+zeros(missing)+text)
	case s.Flag('-'):
		io.WriteString(s, sign+text+spaces(missing))
	default:
		io.WriteString(s, spaces(missing)+sign+text)
	}
}

// A saved Float has its version, a byte with mode, accuracy, form and sign, the precision and, if it is finite, the exponent and the mantissa.
const (
	precAt   = 2
	expAt    = 6
	mantAt   = 10
	modeAt   = 5 // bits
	accAt    = 3
	formAt   = 1
	formMask = 3
)

// GobEncode saves x.
//godefer:line floatmarsh.go:20
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	buf := make([]byte, expAt, mantAt)
	buf[0] = gobVersion
	buf[1] = byte(x.mode)<<modeAt | byte(x.acc+1)<<accAt | byte(x.form)<<formAt
	if x.neg {
		buf[1] |= 1
	}
	binary.BigEndian.PutUint32(buf[precAt:], x.prec)
	if x.form == finite {
		buf = buf[:mantAt]
		binary.BigEndian.PutUint32(buf[expAt:], uint32(x.exp))
		n := int(x.prec+wordBits-1) / wordBits
		if n > len(x.mant) {
			n = len(x.mant)
		}
		buf = append(buf, x.mant[len(x.mant)-n:].bytes()...)
	}
	return buf, nil
}

// GobDecode reads what GobEncode gave. A z with a precision keeps it, and its mode.
//godefer:line floatmarsh.go:64
func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if buf[0] != gobVersion {
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	b := buf[1]
	read := Float{
		mode: RoundingMode(b >> modeAt), acc: Accuracy(b>>accAt&formMask) - 1, form: form(b >> formAt & formMask), neg: b&1 != 0,
		prec: binary.BigEndian.Uint32(buf[precAt:]),
	}
	if read.form == finite {
		read.exp = int32(binary.BigEndian.Uint32(buf[expAt:]))
		read.mant = natFromBytes(buf[mantAt:])
	}
	if z.prec != 0 {
		read.mode = z.mode
		read.SetPrec(z.Prec())
	}
	*z = read
	return nil
}

// MarshalText gives the shortest text that tells x from others of its precision.
//godefer:line floatmarsh.go:101
func (x *Float) MarshalText() (text []byte, err error) {
	if x == nil {
		return []byte("<nil>"), nil
	}
	return x.Append(nil, 'g', -1), nil
}

// UnmarshalText reads a number as Parse does with base 0.
//godefer:line floatmarsh.go:113
func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return nil
}
