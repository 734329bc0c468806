// Package errors makes error values from texts.
package errors

// New gives an error with the text. Two errors are never equal, even with the same text: each is its own address.
//godefer:line errors.go:9
func New(text string) error {
	return &errorString{text}
}

type errorString struct {
	s string
}

//godefer:line errors.go:18
func (e *errorString) Error() string {
	return e.s
}
