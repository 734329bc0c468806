// Package csv reads and writes records of fields separated by commas, as RFC 4180 describes them.
package csv

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// ParseError says where the input is wrong.
type ParseError struct {
	StartLine int // of the record
	Line      int
	Column    int // counted in characters from 0
	Err       error
}

//godefer:line reader.go:73
func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// What can be wrong with a record. ErrTrailingComma is not used any more.
var (
	ErrTrailingComma = errors.New("extra delimiter at end of line")
	ErrBareQuote     = errors.New("bare \" in non-quoted-field")
	ErrQuote         = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount    = errors.New("wrong number of fields")
)

var errDelimiter = errors.New("csv: invalid field or comment delimiter")

// separates says whether a character may separate fields or begin comments.
func separates(r rune) bool {
	switch r {
	case 0, '"', '\r', '\n', utf8.RuneError:
		return false
	}
	return utf8.ValidRune(r)
}
