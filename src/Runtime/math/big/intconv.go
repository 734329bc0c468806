package big

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text gives x in a base from 2 to MaxBase.
//godefer:line intconv.go:20
func (x *Int) Text(base int) string { return string(x.Append(nil, base)) }

// Append appends what Text gives to buf.
//godefer:line intconv.go:29
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	return append(buf, x.abs.signed(x.neg, base)...)
}

// String gives x in base 10.
//godefer:line intconv.go:36
func (x *Int) String() string { return x.Text(10) }

// baseOf gives the base of a verb, 0 if there is none.
func baseOf(verb rune) int {
	switch verb {
	case 'b':
		return 2
	case 'o':
		return 8
	case 'd', 's', 'v':
		return 10
	case 'x', 'X':
		return 16
	}
	return 0
}

// signOf gives what stands before a number: a minus sign, or what the flags ask for.
func signOf(s fmt.State, neg bool) string {
	switch {
	case neg:
		return "-"
	case s.Flag('+'):
		return "+"
	case s.Flag(' '):
		return " "
	}
	return ""
}

// Format writes x for the verbs b, o, d, x and X, and s and v as d, with the flags of integers.
//godefer:line intconv.go:63
func (x *Int) Format(s fmt.State, ch rune) {
	base := baseOf(ch)
	if base == 0 {
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	before := signOf(s, x.neg)
	if s.Flag('#') {
		before += map[rune]string{'o': "0", 'x': "0x", 'X': "0X"}[ch]
	}
	text := string(x.abs.text(base))
	if ch == 'X' {
		text = strings.ToUpper(text)
	}
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if text == "0" && precision == 0 {
			return
		}
		text = zeros(precision-len(text)) + text
	}
	missing := missing(s, len(before)+len(text))
	switch {
	case s.Flag('-'):
		io.WriteString(s, before+text+spaces(missing))
	case s.Flag('0') && !hasPrecision:
		io.WriteString(s, before+zeros(missing)+text)
	default:
		io.WriteString(s, spaces(missing)+before+text)
	}
}

// missing gives how many characters a text of length n lacks to the width, at least 0.
func missing(s fmt.State, n int) int {
	width, ok := s.Width()
	if !ok || width < n {
		return 0
	}
	return width - n
}

func repeat(s string, n int) string {
	if n <= 0 {
		return ""
	}
	return strings.Repeat(s, n)
}

func zeros(n int) string { return repeat("0", n) }

func spaces(n int) string { return repeat(" ", n) }

// scan reads a number; if there is none, z is undefined.
//godefer:line intconv.go:172
func (z *Int) scan(r io.ByteScanner, base int) (*Int, error) {
	neg, err := scanSign(r)
	if err != nil {
		return nil, err
	}
	abs, _, _, err := scanNat(r, base, false)
	if err != nil {
		z.abs = nil // only the sign stays
		return nil, err
	}
	return z.set(neg, abs), nil
}

// stateReader reads from a ScanState, which has characters, bytes.
type stateReader struct {
	fmt.ScanState
}

func (r stateReader) ReadByte() (byte, error) {
	c, size, err := r.ReadRune()
	if size != 1 && err == nil {
		err = fmt.Errorf("invalid rune %#U", c)
	}
	return byte(c), err
}

func (r stateReader) UnreadByte() error { return r.UnreadRune() }

// Scan reads a number for the verbs of Format; s and v take the base from the prefix.
//godefer:line intconv.go:228
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := baseOf(ch)
	switch {
	case base == 0:
		return errors.New("Int.Scan: invalid verb")
	case ch == 's' || ch == 'v':
		base = 0
	}
	_, err := z.scan(stateReader{s}, base)
	return err
}

// gobVersion is that of the saved forms.
const gobVersion = 1

// signedVersion is the byte with which the saved forms of Int and Rat begin.
func signedVersion(neg bool) byte {
	if neg {
		return gobVersion<<1 | 1
	}
	return gobVersion << 1
}

// GobEncode gives version and sign, then the bytes.
//godefer:line intmarsh.go:18
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	return append([]byte{signedVersion(x.neg)}, x.abs.bytes()...), nil
}

// GobDecode reads what GobEncode gave.
//godefer:line intmarsh.go:33
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if version := buf[0] >> 1; version != gobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", version)
	}
	z.neg = buf[0]&1 != 0
	z.abs = natFromBytes(buf[1:])
	return nil
}

// MarshalText gives x in base 10.
//godefer:line intmarsh.go:49
func (x *Int) MarshalText() (text []byte, err error) { return x.Append(nil, 10), nil }

// UnmarshalText reads a number with the base of its prefix.
//godefer:line intmarsh.go:57
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON gives x in base 10.
//godefer:line intmarsh.go:69
func (x *Int) MarshalJSON() ([]byte, error) { return x.MarshalText() }

// UnmarshalJSON reads a number; null leaves z as it is.
//godefer:line intmarsh.go:74
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
