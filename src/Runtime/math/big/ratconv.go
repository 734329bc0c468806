package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Scan reads a fraction for the verbs e, f, g and v.
//godefer:line ratconv.go:26
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	text, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("+-/0123456789.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(text)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// SetString makes z what s is: a/b, or a decimal number that may have a point and an exponent. If it is none, the result is nil, false and z
// undefined.
//godefer:line ratconv.go:45
func (z *Rat) SetString(s string) (*Rat, bool) {
	if slash := strings.IndexByte(s, '/'); slash >= 0 {
		return z.setQuotient(s[:slash], s[slash+1:])
	}
	r := strings.NewReader(s)
	neg, err := scanSign(r)
	if err != nil {
		return nil, false
	}
	abs, _, count, err := scanNat(r, 10, true)
	if err != nil {
		return nil, false
	}
	exponent, _, err := scanExponent(r, false)
	if err != nil || r.Len() > 0 {
		return nil, false
	}
	if count < 0 {
		exponent += int64(count)
	}
	num := new(Int).set(neg, abs)
	switch {
	case len(abs) == 0:
		z.num.Set(num)
		return z, true
	case exponent < 0:
		return z.reduce(num, natTen.power(uint64(-exponent))), true
	}
	return z.SetInt(num.set(neg, abs.mul(natTen.power(uint64(exponent))))), true
}

func (z *Rat) setQuotient(above, below string) (*Rat, bool) {
	num, ok := new(Int).SetString(above, 0)
	if !ok {
		return nil, false
	}
	r := strings.NewReader(below)
	denom, _, _, err := scanNat(r, 0, false)
	if err != nil || r.Len() > 0 || len(denom) == 0 {
		return nil, false
	}
	return z.reduce(num, denom), true
}

// scanExponent reads e or E, or p if that is allowed, a sign and digits, if there are any. base is 2 for p, else 10. As in Go 1.11, the character
// behind the digits is gone.
func scanExponent(r io.ByteScanner, mayBeBinary bool) (exponent int64, base int, err error) {
	base = 10
	c, err := r.ReadByte()
	switch {
	case err == io.EOF:
		return 0, base, nil
	case err != nil:
		return 0, base, err
	case c == 'p' && mayBeBinary:
		base = 2
	case c != 'e' && c != 'E':
		r.UnreadByte()
		return 0, base, nil
	}
	neg, err := scanSign(r)
	if err != nil {
		return 0, base, err
	}
	text := ""
	for {
		c, err = r.ReadByte()
		if err != nil || c < '0' || c > '9' {
			break
		}
		text += string(c)
	}
	switch {
	case err != nil && (err != io.EOF || text == ""):
		return 0, base, err
	case text == "":
		r.UnreadByte()
		return 0, base, errors.New("invalid exponent (missing digits)")
	case neg:
		text = "-" + text
	}
	exponent, err = strconv.ParseInt(text, 10, 64)
	return exponent, base, err
}

// String gives a/b, also for integers.
//godefer:line ratconv.go:204
func (x *Rat) String() string {
	return string(append(x.num.Append(nil, 10), "/"+string(x.below().text(10))...))
}

// RatString gives a/b, or a if b is 1.
//godefer:line ratconv.go:223
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.num.String()
	}
	return x.String()
}

// FloatString gives a decimal number with prec digits behind the point, halves rounded away from zero.
//godefer:line ratconv.go:233
func (x *Rat) FloatString(prec int) string {
	if prec < 0 {
		prec = 0
	}
	scale := natTen.power(uint64(prec))
	q, r := x.num.abs.mul(scale).div(x.below())
	if r.shl(1).cmp(x.below()) >= 0 {
		q = q.add(natOne)
	}
	whole, fraction := q.div(scale)
	text := string(whole.signed(x.num.neg, 10))
	if prec > 0 {
		behind := string(fraction.text(10))
		text += "." + zeros(prec-len(behind)) + behind
	}
	return text
}

// lengthBytes are the bytes of a saved Rat that give the length of its numerator.
const lengthBytes = 4

// GobEncode gives version and sign, the length of the numerator, and the bytes of both.
//godefer:line ratmarsh.go:19
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	above := x.num.abs.bytes()
	if uint64(len(above)) >= 1<<(8*lengthBytes) {
		return nil, errors.New("Rat.GobEncode: numerator too large")
	}
	buf := make([]byte, 1+lengthBytes)
	buf[0] = signedVersion(x.num.neg)
	binary.BigEndian.PutUint32(buf[1:], uint32(len(above)))
	return append(append(buf, above...), x.denom.abs.bytes()...), nil
}

// GobDecode reads what GobEncode gave.
//godefer:line ratmarsh.go:42
func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if version := buf[0] >> 1; version != gobVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", version)
	}
	rest := buf[1+lengthBytes:]
	n := binary.BigEndian.Uint32(buf[1 : 1+lengthBytes])
	z.num.neg = buf[0]&1 != 0
	z.num.abs = natFromBytes(rest[:n])
	z.denom.abs = natFromBytes(rest[n:])
	return nil
}

// MarshalText gives what RatString gives.
//godefer:line ratmarsh.go:61
func (x *Rat) MarshalText() (text []byte, err error) { return []byte(x.RatString()), nil }

// UnmarshalText reads a fraction as SetString does.
//godefer:line ratmarsh.go:69
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
