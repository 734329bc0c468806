// Package fmt formats values for printing and scans text for values, with the verbs, flags and texts of Go 1.11's package.
package fmt

import "io"

// State is what a Formatter prints to: the output, and the flags and numbers of the verb.
//godefer:line print.go:38
type State interface {
	// Write writes formatted output.
	Write(b []byte) (n int, err error)
	// Width is the width and whether it was given.
	Width() (wid int, ok bool)
	// Precision is the precision and whether it was given.
	Precision() (prec int, ok bool)
	// Flag says whether flag c, a character, was given.
	Flag(c int) bool
}

// Formatter is implemented by values that format themselves for every verb.
//godefer:line print.go:53
type Formatter interface {
	Format(f State, c rune)
}

// Stringer is implemented by values that have a text for verbs of strings.
//godefer:line print.go:62
type Stringer interface {
	String() string
}

// GoStringer is implemented by values that have a text for %#v.
//godefer:line print.go:70
type GoStringer interface {
	GoString() string
}

var _ io.Writer = (*printer)(nil)
