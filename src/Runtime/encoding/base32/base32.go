// Package base32 writes bytes as letters and digits, as RFC 4648 describes it: five bytes become eight characters.
package base32

import "strconv"

// The characters that fill up the last group, and that there are none.
const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const (
	groupBytes  = 5
	groupDigits = 8
	noDigit     = 0xff
)

// digitsOf and bytesOf are how many digits so many bytes of a group take, and the other way round; some numbers of digits mean no whole byte.
var (
	digitsOf = [groupBytes + 1]int{0, 2, 4, 5, 7, 8}
	bytesOf  = [groupDigits + 1]int{2: 1, 4: 2, 5: 3, 7: 4, 8: 5}
)

// Encoding is an alphabet of 32 characters with what fills up the last group.
type Encoding struct {
	digits  [32]byte
	values  [256]byte
	padding rune
}

// StdEncoding is the usual alphabet, HexEncoding the one that keeps the order of what is encoded.
var (
	StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
	HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")
)

// NewEncoding makes an Encoding of an alphabet, with StdPadding.
func NewEncoding(encoder string) *Encoding {
	enc := &Encoding{padding: StdPadding}
	if len(encoder) != len(enc.digits) {
		panic("encoding alphabet is not 32-bytes long")
	}
	copy(enc.digits[:], encoder)
	for i := range enc.values {
		enc.values[i] = noDigit
	}
	for i, c := range enc.digits {
		enc.values[c] = byte(i)
	}
	return enc
}

// WithPadding gives enc with another padding, or none.
//godefer:line base32.go:77
func (enc Encoding) WithPadding(padding rune) *Encoding {
	if padding == '\r' || padding == '\n' || padding > 0xff {
		panic("invalid padding")
	}
	for _, c := range enc.digits {
		if rune(c) == padding {
			panic("padding contained in alphabet")
		}
	}
	enc.padding = padding
	return &enc
}

// EncodedLen gives how many characters n bytes take.
//godefer:line base32.go:265
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return (n*8 + 4) / 5
	}
	return (n + groupBytes - 1) / groupBytes * groupDigits
}

// DecodedLen gives how many bytes n characters mean at most.
//godefer:line base32.go:536
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n * 5 / 8
	}
	return n / groupDigits * groupBytes
}

// Encode writes EncodedLen(len(src)) characters to dst.
//godefer:line base32.go:102
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) > 0 {
		group := src
		if len(group) > groupBytes {
			group = group[:groupBytes]
		}
		src = src[len(group):]
		bits := uint64(0)
		for i := 0; i < groupBytes; i++ {
			bits <<= 8
			if i < len(group) {
				bits |= uint64(group[i])
			}
		}
		n := groupDigits
		if enc.padding == NoPadding {
			n = digitsOf[len(group)]
		}
		for i := 0; i < n; i++ {
			dst[i] = byte(enc.padding)
			if i < digitsOf[len(group)] {
				dst[i] = enc.digits[bits>>uint(5*(groupDigits-1-i))&31]
			}
		}
		dst = dst[n:]
	}
}

// EncodeToString gives the characters of src.
//godefer:line base32.go:178
func (enc *Encoding) EncodeToString(src []byte) string {
	buf := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(buf, src)
	return string(buf)
}

// CorruptInputError is the place of a character that does not belong there.
type CorruptInputError int64

//godefer:line base32.go:278
func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// withoutLines gives src without the ends of lines.
func withoutLines(src []byte) []byte {
	kept := make([]byte, 0, len(src))
	for _, c := range src {
		if c != '\r' && c != '\n' {
			kept = append(kept, c)
		}
	}
	return kept
}

// Decode writes what src means, without the ends of lines, to dst, and gives the number of bytes, also before an error.
//godefer:line base32.go:382
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decode(dst, withoutLines(src))
	return n, err
}

// DecodeString gives the bytes that s means, also those before an error.
//godefer:line base32.go:389
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	src := withoutLines([]byte(s))
	dst := make([]byte, enc.DecodedLen(len(src)))
	n, _, err := enc.decode(dst, src)
	return dst[:n], err
}

// decode decodes groups; end says that the last one was not full.
//godefer:line base32.go:286
func (enc *Encoding) decode(dst, src []byte) (n int, end bool, err error) {
	for at := 0; at < len(src) && !end; {
		bits, count, next, err := enc.group(src, at)
		if err != nil {
			return n, false, err
		}
		end = count < groupDigits
		at = next
		bits <<= uint(5 * (groupDigits - count))
		for i := 0; i < bytesOf[count]; i++ {
			dst[n] = byte(bits >> uint(8*(groupBytes-1-i)))
			n++
		}
	}
	return n, end, nil
}

// group reads a group: its bits, how many digits it has, and where the next one begins.
func (enc *Encoding) group(src []byte, at int) (bits uint64, count, next int, err error) {
	for ; count < groupDigits; at++ {
		if at == len(src) {
			if enc.padding != NoPadding {
				return 0, 0, 0, CorruptInputError(len(src) - count)
			}
			break
		}
		rest := len(src) - at - 1
		if src[at] == byte(enc.padding) && count >= 2 && rest < groupDigits {
			if err := enc.checkPadding(src, at+1, count); err != nil {
				return 0, 0, 0, err
			}
			at++
			break
		}
		v := enc.values[src[at]]
		if v == noDigit {
			return 0, 0, 0, CorruptInputError(at)
		}
		bits = bits<<5 | uint64(v)
		count++
	}
	return bits, count, at, nil
}

// checkPadding looks whether the group, which has count digits and one padding character before at, is filled up as it must be.
func (enc *Encoding) checkPadding(src []byte, at, count int) error {
	missing := groupDigits - 1 - count
	if len(src)-at < missing {
		return CorruptInputError(len(src))
	}
	for i, c := range src[at : at+missing] {
		if c != byte(enc.padding) {
			return CorruptInputError(at + i - 1)
		}
	}
	if bytesOf[count] == 0 {
		return CorruptInputError(at - 1)
	}
	return nil
}
