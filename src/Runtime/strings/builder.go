package strings

import (
	"unicode/utf8"
	"unsafe"
)

// A Builder puts a string together, one piece after the other. The zero value is empty and ready; it must not be copied after use.
type Builder struct {
	addr *Builder // itself, to tell a copy
	buf  []byte
}

// noescape gives p in a way that escape analysis does not follow, so that a Builder that points to itself can stay on the stack.
//go:nosplit
//godefer:line builder.go:27
func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

//godefer:line builder.go:32
func (b *Builder) copyCheck() {
	if b.addr == nil {
		b.addr = (*Builder)(noescape(unsafe.Pointer(b)))
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String gives what has been written.
//godefer:line builder.go:46
func (b *Builder) String() string {
	return *(*string)(unsafe.Pointer(&b.buf))
}

// Len gives the number of bytes written.
//godefer:line builder.go:51
func (b *Builder) Len() int { return len(b.buf) }

// Reset makes b empty.
//godefer:line builder.go:54
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

//godefer:line builder.go:61
func (b *Builder) grow(n int) {
	buf := make([]byte, len(b.buf), 2*cap(b.buf)+n)
	copy(buf, b.buf)
	b.buf = buf
}

// Grow makes room for n more bytes. It panics if n is negative.
//godefer:line builder.go:70
func (b *Builder) Grow(n int) {
	b.copyCheck()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		b.grow(n)
	}
}

// Write appends p. The error is always nil.
//godefer:line builder.go:82
func (b *Builder) Write(p []byte) (int, error) {
	b.copyCheck()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c. The error is always nil.
//godefer:line builder.go:90
func (b *Builder) WriteByte(c byte) error {
	b.copyCheck()
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends the UTF-8 of r and gives its length. The error is always nil.
//godefer:line builder.go:98
func (b *Builder) WriteRune(r rune) (int, error) {
	b.copyCheck()
	if r < utf8.RuneSelf {
		b.buf = append(b.buf, byte(r))
		return 1, nil
	}
	start := len(b.buf)
	if cap(b.buf)-start < utf8.UTFMax {
		b.grow(utf8.UTFMax)
	}
	n := utf8.EncodeRune(b.buf[start:start+utf8.UTFMax], r)
	b.buf = b.buf[:start+n]
	return n, nil
}

// WriteString appends s. The error is always nil.
//godefer:line builder.go:115
func (b *Builder) WriteString(s string) (int, error) {
	b.copyCheck()
	b.buf = append(b.buf, s...)
	return len(s), nil
}
