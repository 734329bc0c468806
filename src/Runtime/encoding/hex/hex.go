// Package hex writes bytes as hexadecimal digits and reads them.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

const digits = "0123456789abcdef"

// ErrLength says that a text has an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is the error for a byte that is no digit.
type InvalidByteError byte

//godefer:line hex.go:42
func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen gives the number of digits of n bytes.
//godefer:line hex.go:19
func EncodedLen(n int) int { return n * 2 }

// DecodedLen gives the number of bytes of x digits.
//godefer:line hex.go:48
func DecodedLen(x int) int { return x / 2 }

// Encode writes the digits of src to dst and gives their number.
func Encode(dst, src []byte) int {
	for i, v := range src {
		dst[i*2] = digits[v>>4]
		dst[i*2+1] = digits[v&0x0f]
	}
	return len(src) * 2
}

// value gives the value of a digit.
func value(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Decode writes the bytes whose digits are in src to dst and gives their number, also before an error.
func Decode(dst, src []byte) (int, error) {
	i := 0
	for ; i < len(src)/2; i++ {
		a, ok := value(src[i*2])
		if !ok {
			return i, InvalidByteError(src[i*2])
		}
		b, ok := value(src[i*2+1])
		if !ok {
			return i, InvalidByteError(src[i*2+1])
		}
		dst[i] = a<<4 | b
	}
	if len(src)%2 == 1 {
		// A bad digit tells more than the length.
		if _, ok := value(src[i*2]); !ok {
			return i, InvalidByteError(src[i*2])
		}
		return i, ErrLength
	}
	return i, nil
}

// EncodeToString gives the digits of src.
func EncodeToString(src []byte) string {
	dst := make([]byte, EncodedLen(len(src)))
	Encode(dst, src)
	return string(dst)
}

// DecodeString gives the bytes whose digits s has, also those before an error.
func DecodeString(s string) ([]byte, error) {
	src := []byte(s)
	n, err := Decode(src, src)
	return src[:n], err
}

// Dump gives the bytes as the command hexdump -C shows them.
func Dump(data []byte) string {
	var b strings.Builder
	dumper := Dumper(&b)
	dumper.Write(data)
	dumper.Close()
	return b.String()
}

type encoder struct {
	w io.Writer
}

// NewEncoder gives a Writer that writes digits to w.
//godefer:line hex.go:136
func NewEncoder(w io.Writer) io.Writer {
	return &encoder{w}
}

//godefer:line hex.go:140
func (e *encoder) Write(p []byte) (n int, err error) {
	var buf [1024]byte
	for len(p) > 0 && err == nil {
		part := p
		if len(part) > len(buf)/2 {
			part = p[:len(buf)/2]
		}
		var written int
		written, err = e.w.Write(buf[:Encode(buf[:], part)])
		n += written / 2
		p = p[len(part):]
	}
	return n, err
}

type decoder struct {
	r       io.Reader
	pending []byte
	err     error
}

// NewDecoder gives a Reader of the bytes whose digits r has.
//godefer:line hex.go:165
func NewDecoder(r io.Reader) io.Reader {
	return &decoder{r: r}
}

//godefer:line hex.go:169
func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.pending) < 2 && d.err == nil {
		var buf [1024]byte
		used := copy(buf[:], d.pending)
		var read int
		read, d.err = d.r.Read(buf[used:])
		d.pending = append([]byte(nil), buf[:used+read]...)
		if d.err == io.EOF && len(d.pending)%2 != 0 {
			d.err = io.ErrUnexpectedEOF
			if _, ok := value(d.pending[len(d.pending)-1]); !ok {
				d.err = InvalidByteError(d.pending[len(d.pending)-1])
			}
		}
	}
	if available := len(d.pending) / 2; len(p) > available {
		p = p[:available]
	}
	n, err = Decode(p, d.pending[:len(p)*2])
	d.pending = d.pending[2*n:]
	if err != nil {
		d.pending, d.err = nil, err
	}
	if len(d.pending) < 2 {
		return n, d.err
	}
	return n, nil
}

// dumper writes lines of 16 bytes: their offset, their digits, and what of them is printable.
type dumper struct {
	w      io.Writer
	line   []byte
	offset uint
	closed bool
}

// Dumper gives a WriteCloser that writes what is written to it to w as hexdump -C shows it.
//godefer:line hex.go:204
func Dumper(w io.Writer) io.WriteCloser {
	return &dumper{w: w}
}

const lineLength = 16

//godefer:line hex.go:224
func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range data {
		d.line = append(d.line, c)
		if len(d.line) == lineLength {
			if err = d.flush(); err != nil {
				return n, err
			}
		}
		n++
	}
	return n, nil
}

func (d *dumper) flush() error {
	text := []byte(fmt.Sprintf("%08x", d.offset))
	for i := 0; i < lineLength; i++ {
		if i%8 == 0 {
			text = append(text, ' ')
		}
		if i < len(d.line) {
			text = append(text, ' ', digits[d.line[i]>>4], digits[d.line[i]&0x0f])
		} else {
			text = append(text, "   "...)
		}
	}
	text = append(text, "  |"...)
	for _, c := range d.line {
		if c < 32 || c > 126 {
			c = '.'
		}
		text = append(text, c)
	}
	text = append(text, "|\n"...)
	d.offset += uint(len(d.line))
	d.line = d.line[:0]
	_, err := d.w.Write(text)
	return err
}

//godefer:line hex.go:283
func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	return d.flush()
}
