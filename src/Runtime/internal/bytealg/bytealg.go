// Package bytealg has the searches and comparisons of bytes that backends have natively.
package bytealg

// IndexByte gives the index of the first c in b, -1 if there is none.
//go:noescape
func IndexByte(b []byte, c byte) int

// IndexByteString gives the index of the first c in s, -1 if there is none.
//go:noescape
func IndexByteString(s string, c byte) int

// Count gives the number of bytes of b that are c.
//go:noescape
func Count(b []byte, c byte) int

// CountString gives the number of bytes of s that are c.
//go:noescape
func CountString(s string, c byte) int

// Equal says whether a and b have the same bytes.
//go:noescape
func Equal(a, b []byte) bool

// Compare gives -1, 0 or 1 by the first different byte, else by the lengths.
//go:noescape
func Compare(a, b []byte) int
