// Package io has the interfaces of reading and writing, and what can be built from them alone.
package io

import "errors"

// What Seek's offset counts from.
const (
	SeekStart   = 0
	SeekCurrent = 1
	SeekEnd     = 2
)

// EOF is what Read returns when there is no more input.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF says that input ended in the middle of a fixed-size block or structure.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite says that a write took fewer bytes than it was given without saying why.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer says that a read needs a longer buffer.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress says that many calls of Read gave neither data nor an error.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

// Reader reads up to len(p) bytes into p. It gives the number read and the error that stopped it; at the end of input, n > 0 with
// EOF or nil, and then 0 with EOF.
//godefer:line io.go:77
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer writes all of p, or fewer bytes with the error that stopped it.
//godefer:line io.go:90
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer ends the use of something.
//godefer:line io.go:98
type Closer interface {
	Close() error
}

// Seeker sets the offset of the next read or write and gives it counted from the start.
//godefer:line io.go:115
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter groups Read and Write.
//godefer:line io.go:120
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser groups Read and Close.
//godefer:line io.go:126
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser groups Write and Close.
//godefer:line io.go:132
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser groups Read, Write and Close.
//godefer:line io.go:138
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker groups Read and Seek.
//godefer:line io.go:145
type ReadSeeker interface {
	Reader
	Seeker
}

// WriteSeeker groups Write and Seek.
//godefer:line io.go:151
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker groups Read, Write and Seek.
//godefer:line io.go:157
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom reads from r until its end or an error and gives the number of bytes read; EOF is no error.
//godefer:line io.go:170
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo writes to w until there is nothing more or an error, and gives the number of bytes written.
//godefer:line io.go:181
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt reads len(p) bytes at an offset of the source; n < len(p) comes with an error.
//godefer:line io.go:211
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt writes p at an offset of the target; n < len(p) comes with an error.
//godefer:line io.go:230
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader reads one byte.
//godefer:line io.go:239
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner is a ByteReader whose last byte can be put back.
//godefer:line io.go:250
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter writes one byte.
//godefer:line io.go:256
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader reads one rune of UTF-8 and its size in bytes.
//godefer:line io.go:265
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner is a RuneReader whose last rune can be put back.
//godefer:line io.go:276
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// stringWriter is what WriteString asks a Writer for.
type stringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes the bytes of s, through w's own WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(stringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}
