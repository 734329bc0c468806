package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// A Buffer is bytes that are written at one end and read at the other. The zero value is empty and ready to use.
type Buffer struct {
	buf       []byte // what is unread begins at off
	off       int
	bootstrap [64]byte // the first buffer, if that is enough
	lastRead  readOp   // what Unread* may take back
}

// readOp is what the last operation read: above opInvalid a rune of that many bytes.
type readOp int8

const (
	opRead    readOp = -1 // something else than a rune
	opInvalid readOp = 0  // nothing
)

// MinRead is the least room that ReadFrom gives to Read.
const MinRead = 512

// ErrTooLarge is the panic of a buffer for which there is no memory.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

const maxInt = int(^uint(0) >> 1)

// NewBuffer gives a Buffer with the contents buf, which it then owns.
//godefer:line buffer.go:450
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString gives a Buffer with the contents s.
//godefer:line buffer.go:458
func NewBufferString(s string) *Buffer {
	return &Buffer{buf: []byte(s)}
}

// Bytes gives what is unread; it is valid until the buffer changes.
//godefer:line buffer.go:55
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// String gives what is unread, "<nil>" for a nil pointer.
//godefer:line buffer.go:61
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

//godefer:line buffer.go:70
func (b *Buffer) empty() bool { return len(b.buf) <= b.off }

// Len gives the number of unread bytes.
//godefer:line buffer.go:74
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap gives the room for all contents, read and unread.
//godefer:line buffer.go:78
func (b *Buffer) Cap() int { return cap(b.buf) }

// Truncate leaves only the first n unread bytes. It panics if there are fewer.
//godefer:line buffer.go:83
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = opInvalid
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset makes b empty.
//godefer:line buffer.go:98
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastRead = opInvalid
}

// tryGrowByReslice makes n more bytes contents if there is room, and gives where they begin.
//godefer:line buffer.go:107
func (b *Buffer) tryGrowByReslice(n int) (int, bool) {
	if l := len(b.buf); n <= cap(b.buf)-l {
		b.buf = b.buf[:l+n]
		return l, true
	}
	return 0, false
}

// grow makes n more bytes contents and gives where they begin.
//godefer:line buffer.go:118
func (b *Buffer) grow(n int) int {
	unread := b.Len()
	if unread == 0 && b.off != 0 {
		b.Reset()
	}
	if start, ok := b.tryGrowByReslice(n); ok {
		return start
	}
	if b.buf == nil && n <= len(b.bootstrap) {
		b.buf = b.bootstrap[:n]
		return 0
	}
	switch c := cap(b.buf); {
	case n <= c/2-unread:
		copy(b.buf, b.buf[b.off:]) // room enough for long where the read bytes were
	case c > maxInt-c-n:
		panic(ErrTooLarge)
	default:
		buf := makeSlice(2*c + n)
		copy(buf, b.buf[b.off:])
		b.buf = buf
	}
	b.off = 0
	b.buf = b.buf[:unread+n]
	return unread
}

func makeSlice(n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	return make([]byte, n)
}

// Grow makes room for n more bytes. It panics if n is negative.
//godefer:line buffer.go:159
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	start := b.grow(n)
	b.buf = b.buf[:start]
}

// Write appends p. The error is always nil.
//godefer:line buffer.go:170
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastRead = opInvalid
	start, ok := b.tryGrowByReslice(len(p))
	if !ok {
		start = b.grow(len(p))
	}
	return copy(b.buf[start:], p), nil
}

// WriteString appends s. The error is always nil.
//godefer:line buffer.go:182
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastRead = opInvalid
	start, ok := b.tryGrowByReslice(len(s))
	if !ok {
		start = b.grow(len(s))
	}
	return copy(b.buf[start:], s), nil
}

// WriteByte appends c. The error is always nil.
//godefer:line buffer.go:265
func (b *Buffer) WriteByte(c byte) error {
	b.lastRead = opInvalid
	start, ok := b.tryGrowByReslice(1)
	if !ok {
		start = b.grow(1)
	}
	b.buf[start] = c
	return nil
}

// WriteRune appends the UTF-8 of r and gives its length. The error is always nil.
//godefer:line buffer.go:279
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.lastRead = opInvalid
	start, ok := b.tryGrowByReslice(utf8.UTFMax)
	if !ok {
		start = b.grow(utf8.UTFMax)
	}
	n = utf8.EncodeRune(b.buf[start:start+utf8.UTFMax], r)
	b.buf = b.buf[:start+n]
	return n, nil
}

// ReadFrom appends all that r gives until its end.
//godefer:line buffer.go:201
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastRead = opInvalid
	for {
		start := b.grow(MinRead)
		b.buf = b.buf[:start]
		m, err := r.Read(b.buf[start:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:start+m]
		n += int64(m)
		switch err {
		case nil:
		case io.EOF:
			return n, nil
		default:
			return n, err
		}
	}
}

// WriteTo writes what is unread to w.
//godefer:line buffer.go:238
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = opInvalid
	if unread := b.Len(); unread > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != unread {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read is io.Reader's.
//godefer:line buffer.go:298
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = opInvalid
	if b.empty() {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return n, nil
}

// Next reads n bytes, or all if there are fewer; they are valid until the buffer changes.
//godefer:line buffer.go:320
func (b *Buffer) Next(n int) []byte {
	b.lastRead = opInvalid
	m := b.Len()
	if n > m {
		n = m
	}
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return data
}

// ReadByte is io.ByteReader's.
//godefer:line buffer.go:336
func (b *Buffer) ReadByte() (byte, error) {
	if b.empty() {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.lastRead = opRead
	return c, nil
}

// ReadRune is io.RuneReader's.
//godefer:line buffer.go:353
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.empty() {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = rune(b.buf[b.off]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRune(b.buf[b.off:])
	}
	b.off += size
	b.lastRead = readOp(size)
	return r, size, nil
}

// UnreadRune is io.RuneScanner's.
//godefer:line buffer.go:376
func (b *Buffer) UnreadRune() error {
	if b.lastRead <= opInvalid {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= int(b.lastRead) {
		b.off -= int(b.lastRead)
	}
	b.lastRead = opInvalid
	return nil
}

// UnreadByte is io.ByteScanner's.
//godefer:line buffer.go:391
func (b *Buffer) UnreadByte() error {
	if b.lastRead == opInvalid {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.lastRead = opInvalid
	if b.off > 0 {
		b.off--
	}
	return nil
}

// readSlice reads up to the first delim, with it; at the end of the contents all and io.EOF.
//godefer:line buffer.go:417
func (b *Buffer) readSlice(delim byte) (line []byte, err error) {
	i := IndexByte(b.buf[b.off:], delim)
	end := b.off + i + 1
	if i < 0 {
		end = len(b.buf)
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.lastRead = opRead
	return line, err
}

// ReadBytes reads up to the first delim, with it, into a new slice; all and io.EOF if there is none.
//godefer:line buffer.go:408
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	slice, err := b.readSlice(delim)
	line = append(line, slice...)
	return line, err
}

// ReadString is ReadBytes for a string.
//godefer:line buffer.go:436
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	slice, err := b.readSlice(delim)
	return string(slice), err
}
