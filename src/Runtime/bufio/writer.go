package bufio

import (
	"io"
	"unicode/utf8"
)

// Writer is a writer with a buffer. After an error nothing more is written, and all its methods give the error.
type Writer struct {
	err error
	buf []byte
	n   int
	wr  io.Writer
}

// NewWriterSize makes a Writer with a buffer of at least size bytes; if w is one already, it is given back.
//godefer:line bufio.go:536
func NewWriterSize(w io.Writer, size int) *Writer {
	// A Writer with room enough is taken as it is.
	b, ok := w.(*Writer)
	if ok && len(b.buf) >= size {
		return b
	}
	if size <= 0 {
		size = defaultSize
	}
	return &Writer{
		buf: make([]byte, size),
		wr:  w,
	}
}

// NewWriter makes a Writer with a buffer of the usual size.
//godefer:line bufio.go:552
func NewWriter(w io.Writer) *Writer {
	return NewWriterSize(w, defaultSize)
}

// Size is the size of the buffer.
//godefer:line bufio.go:557
func (b *Writer) Size() int { return len(b.buf) }

// Reset forgets what is buffered, and the error, and goes on with w.
//godefer:line bufio.go:561
func (b *Writer) Reset(w io.Writer) {
	b.err = nil
	b.n = 0
	b.wr = w
}

// Flush writes what is buffered.
//godefer:line bufio.go:568
func (b *Writer) Flush() error {
	if b.err != nil {
		return b.err
	}
	if b.n == 0 {
		return nil
	}
	n, err := b.wr.Write(b.buf[0:b.n])
	if n < b.n && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		if n > 0 && n < b.n {
			copy(b.buf[0:b.n-n], b.buf[n:b.n])
		}
		b.n -= n
		b.err = err
		return err
	}
	b.n = 0
	return nil
}

// Available is the number of bytes that are free in the buffer.
//godefer:line bufio.go:592
func (b *Writer) Available() int { return len(b.buf) - b.n }

// Buffered is the number of bytes in the buffer.
//godefer:line bufio.go:595
func (b *Writer) Buffered() int { return b.n }

// Write writes p; fewer bytes only with an error.
//godefer:line bufio.go:601
func (b *Writer) Write(p []byte) (nn int, err error) {
	for len(p) > b.Available() && b.err == nil {
		var n int
		if b.Buffered() == 0 {
			// The buffer would only be a detour.
			n, b.err = b.wr.Write(p)
		} else {
			n = copy(b.buf[b.n:], p)
			b.n += n
			b.Flush()
		}
		nn += n
		p = p[n:]
	}
	if b.err != nil {
		return nn, b.err
	}
	n := copy(b.buf[b.n:], p)
	b.n += n
	return nn + n, nil
}

// WriteByte writes one byte.
//godefer:line bufio.go:626
func (b *Writer) WriteByte(c byte) error {
	if b.err != nil {
		return b.err
	}
	if b.Available() <= 0 && b.Flush() != nil {
		return b.err
	}
	b.buf[b.n] = c
	b.n++
	return nil
}

// WriteRune writes a character in UTF-8.
//godefer:line bufio.go:640
func (b *Writer) WriteRune(r rune) (size int, err error) {
	if r < utf8.RuneSelf {
		if err = b.WriteByte(byte(r)); err != nil {
			return 0, err
		}
		return 1, nil
	}
	if b.err != nil {
		return 0, b.err
	}
	if b.Available() < utf8.UTFMax {
		if b.Flush(); b.err != nil {
			return 0, b.err
		}
		if b.Available() < utf8.UTFMax {
			// The buffer is smaller than a character.
			return b.WriteString(string(r))
		}
	}
	size = utf8.EncodeRune(b.buf[b.n:], r)
	b.n += size
	return size, nil
}

// WriteString writes s; fewer bytes only with an error.
//godefer:line bufio.go:671
func (b *Writer) WriteString(s string) (int, error) {
	nn := 0
	for len(s) > b.Available() && b.err == nil {
		n := copy(b.buf[b.n:], s)
		b.n += n
		nn += n
		s = s[n:]
		b.Flush()
	}
	if b.err != nil {
		return nn, b.err
	}
	n := copy(b.buf[b.n:], s)
	b.n += n
	return nn + n, nil
}

// ReadFrom writes all that r has.
//godefer:line bufio.go:692
func (b *Writer) ReadFrom(r io.Reader) (n int64, err error) {
	if b.Buffered() == 0 {
		if w, ok := b.wr.(io.ReaderFrom); ok {
			return w.ReadFrom(r)
		}
	}
	for err == nil {
		if b.Available() == 0 {
			if failed := b.Flush(); failed != nil {
				return n, failed
			}
		}
		m := 0
		for i := 0; m == 0 && err == nil; i++ {
			if i == mostEmptyReads {
				return n, io.ErrNoProgress
			}
			m, err = r.Read(b.buf[b.n:])
		}
		b.n += m
		n += int64(m)
	}
	if err == io.EOF {
		err = nil
		// A buffer that is just full goes out at once.
		if b.Available() == 0 {
			err = b.Flush()
		}
	}
	return n, err
}

// ReadWriter is a Reader and a Writer.
type ReadWriter struct {
	*Reader
	*Writer
}

// NewReadWriter makes a ReadWriter of a Reader and a Writer.
//godefer:line bufio.go:743
func NewReadWriter(r *Reader, w *Writer) *ReadWriter {
	return &ReadWriter{r, w}
}
