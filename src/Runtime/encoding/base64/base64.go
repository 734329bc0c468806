// Package base64 writes bytes with 64 characters, 6 bits each, and reads them (RFC 4648).
package base64

import (
	"io"
	"strconv"
)

// An Encoding is an alphabet with what fills the last group of four characters.
type Encoding struct {
	encode    [64]byte
	decodeMap [256]byte // value of a character, 0xFF for others
	padChar   rune
	strict    bool
}

const (
	StdPadding rune = '=' // fills the last group
	NoPadding  rune = -1  // nothing does
)

const (
	stdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
)

// NewEncoding gives an Encoding with an alphabet of 64 bytes and the usual padding.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{padChar: StdPadding}
	copy(e.encode[:], encoder)
	for i := range e.decodeMap {
		e.decodeMap[i] = 0xFF
	}
	for i := 0; i < len(encoder); i++ {
		if encoder[i] == '\n' || encoder[i] == '\r' {
			panic("encoding alphabet contains newline character")
		}
		e.decodeMap[encoder[i]] = byte(i)
	}
	return e
}

// WithPadding gives the Encoding with another padding character, or NoPadding.
//godefer:line base64.go:71
func (enc Encoding) WithPadding(padding rune) *Encoding {
	if padding == '\r' || padding == '\n' || padding > 0xff {
		panic("invalid padding")
	}
	for i := range enc.encode {
		if rune(enc.encode[i]) == padding {
			panic("padding contained in alphabet")
		}
	}
	enc.padChar = padding
	return &enc
}

// Strict gives the Encoding that takes no bits that are not 0 behind the last byte.
//godefer:line base64.go:89
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// StdEncoding is the standard one.
var StdEncoding = NewEncoding(stdAlphabet)

// URLEncoding is the one for URLs and names of files.
var URLEncoding = NewEncoding(urlAlphabet)

// RawStdEncoding is StdEncoding without padding.
var RawStdEncoding = StdEncoding.WithPadding(NoPadding)

// RawURLEncoding is URLEncoding without padding.
var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

// Encode writes the characters of src to dst, EncodedLen(len(src)) of them.
//godefer:line base64.go:122
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) >= 3 {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst[0] = enc.encode[v>>18&0x3F]
		dst[1] = enc.encode[v>>12&0x3F]
		dst[2] = enc.encode[v>>6&0x3F]
		dst[3] = enc.encode[v&0x3F]
		dst, src = dst[4:], src[3:]
	}
	if len(src) == 0 {
		return
	}
	v := uint(src[0]) << 16
	if len(src) == 2 {
		v |= uint(src[1]) << 8
	}
	dst[0] = enc.encode[v>>18&0x3F]
	dst[1] = enc.encode[v>>12&0x3F]
	if len(src) == 2 {
		dst[2] = enc.encode[v>>6&0x3F]
	} else if enc.padChar != NoPadding {
		dst[2] = byte(enc.padChar)
	}
	if enc.padChar != NoPadding {
		dst[3] = byte(enc.padChar)
	}
}

// EncodeToString gives the characters of src.
//godefer:line base64.go:170
func (enc *Encoding) EncodeToString(src []byte) string {
	buf := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(buf, src)
	return string(buf)
}

// EncodedLen gives the number of characters of n bytes.
//godefer:line base64.go:256
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return (n*8 + 5) / 6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen gives the number of bytes that n characters stand for at most.
//godefer:line base64.go:609
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n * 6 / 8
	}
	return n / 4 * 3
}

// CorruptInputError is the index of a byte that does not belong there.
type CorruptInputError int64

//godefer:line base64.go:269
func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func skipNewlines(src []byte, i int) int {
	for i < len(src) && (src[i] == '\n' || src[i] == '\r') {
		i++
	}
	return i
}

// group reads up to four characters from index i on: their bits, how many, and where the next group begins, which is at the end behind
// padding.
func (enc *Encoding) group(src []byte, i int) (bits uint, count, next int, err error) {
	for count < 4 {
		i = skipNewlines(src, i)
		if i == len(src) {
			if count == 1 || count > 0 && enc.padChar != NoPadding {
				return 0, 0, i, CorruptInputError(i - count)
			}
			return bits << uint(6*(4-count)), count, i, err
		}
		c := src[i]
		i++
		if v := enc.decodeMap[c]; v != 0xFF {
			bits = bits<<6 | uint(v)
			count++
			continue
		}
		if rune(c) != enc.padChar || count < 2 {
			return 0, 0, i, CorruptInputError(i - 1)
		}
		if count == 2 {
			i = skipNewlines(src, i)
			if i == len(src) {
				return 0, 0, i, CorruptInputError(len(src))
			}
			if rune(src[i]) != enc.padChar {
				return 0, 0, i, CorruptInputError(i - 1)
			}
			i++
		}
		if i = skipNewlines(src, i); i < len(src) {
			err = CorruptInputError(i)
		}
		return bits << uint(6*(4-count)), count, len(src), err
	}
	return bits, count, i, nil
}

// Decode writes the bytes that src stands for to dst and gives their number, also before an error. Newlines are left out.
//godefer:line base64.go:462
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for i := skipNewlines(src, 0); i < len(src); {
		bits, count, next, err := enc.group(src, i)
		if count == 0 {
			return n, err
		}
		if spare := bits & (1<<uint(24-8*(count-1)) - 1); enc.strict && spare != 0 {
			return n, CorruptInputError(next - (4 - count))
		}
		for shift := uint(16); count > 1; count-- {
			dst[n] = byte(bits >> shift)
			n++
			shift -= 8
		}
		if err != nil {
			return n, err
		}
		i = next
	}
	return n, nil
}

// DecodeString gives the bytes that s stands for, also those before an error.
//godefer:line base64.go:374
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	dst := make([]byte, len(s)/4*3+3)
	n, err := enc.Decode(dst, []byte(s))
	return dst[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // less than a group
	err  error
}

// NewEncoder gives a Writer that writes characters to w; Close writes the last group.
//godefer:line base64.go:250
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w}
}

//godefer:line base64.go:185
func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	whole := len(e.rest) / 3 * 3
	e.flush(whole)
	if e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

// flush writes the first n bytes of the rest.
func (e *encoder) flush(n int) {
	if n == 0 {
		return
	}
	_, e.err = io.WriteString(e.w, e.enc.EncodeToString(e.rest[:n]))
	e.rest = append(e.rest[:0], e.rest[n:]...)
}

//godefer:line base64.go:235
func (e *encoder) Close() error {
	if e.err == nil {
		e.flush(len(e.rest))
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	in      []byte // characters, less than a group
	out     []byte // bytes to give
	err     error
	readErr error
}

// NewDecoder gives a Reader of the bytes whose characters r has.
//godefer:line base64.go:603
func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
	return &decoder{enc: enc, r: r}
}

//godefer:line base64.go:391
func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 && d.err == nil {
		d.fill()
	}
	if len(d.out) > 0 {
		n = copy(p, d.out)
		d.out = d.out[n:]
		return n, nil
	}
	return 0, d.err
}

// fill reads and decodes whole groups, at the end what is left.
func (d *decoder) fill() {
	if d.readErr == nil {
		var buf [1024]byte
		var n int
		n, d.readErr = d.r.Read(buf[:])
		for _, c := range buf[:n] {
			if c != '\n' && c != '\r' {
				d.in = append(d.in, c)
			}
		}
	}
	n := len(d.in) / 4 * 4
	if d.readErr == io.EOF {
		n = len(d.in)
	}
	decoded := make([]byte, n/4*3+3)
	var count int
	count, d.err = d.enc.Decode(decoded, d.in[:n])
	d.out = decoded[:count]
	d.in = d.in[n:]
	if _, isCorrupt := d.err.(CorruptInputError); isCorrupt && d.readErr == io.EOF && n%4 != 0 && d.enc.padChar != NoPadding {
		d.err = io.ErrUnexpectedEOF
	}
	if d.err == nil {
		d.err = d.readErr
	}
}
