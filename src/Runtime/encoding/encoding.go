// Package encoding has the interfaces of values that write themselves as bytes or text and read themselves from it.
package encoding

// BinaryMarshaler gives itself as bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler reads itself from what BinaryMarshaler gave; it must copy what it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// TextMarshaler gives itself as UTF-8.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler reads itself from what TextMarshaler gave; it must copy what it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}
