// Package strconv converts between values of basic types and their texts.
package strconv

import "errors"

// ErrRange says that a value does not fit its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text does not have the form its type wants.
var ErrSyntax = errors.New("invalid syntax")

// A NumError says which conversion failed.
type NumError struct {
	Func string // ParseBool, ParseInt, ParseUint, ParseFloat or Atoi
	Num  string // the text
	Err  error  // ErrRange, ErrSyntax or what was wrong with the other arguments
}

//godefer:line atoi.go:22
func (e *NumError) Error() string {
	return "strconv." + e.Func + ": " + "parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

//godefer:line atoi.go:26
func syntaxError(fn, str string) *NumError {
	return &NumError{fn, str, ErrSyntax}
}

//godefer:line atoi.go:30
func rangeError(fn, str string) *NumError {
	return &NumError{fn, str, ErrRange}
}

func baseError(fn, str string, base int) *NumError {
	return &NumError{fn, str, errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, str string, bitSize int) *NumError {
	return &NumError{fn, str, errors.New("invalid bit size " + Itoa(bitSize))}
}
