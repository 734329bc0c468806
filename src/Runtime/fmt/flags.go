package fmt

import "unicode/utf8"

// buffer gathers output.
type buffer []byte

func (b *buffer) bytes(p []byte) { *b = append(*b, p...) }
func (b *buffer) text(s string)  { *b = append(*b, s...) }
func (b *buffer) byte(c byte)    { *b = append(*b, c) }

func (b *buffer) rune(r rune) {
	if r < utf8.RuneSelf {
		*b = append(*b, byte(r))
		return
	}
	var encoded [utf8.UTFMax]byte
	n := utf8.EncodeRune(encoded[:], r)
	*b = append(*b, encoded[:n]...)
}

// flags are those of one verb. %+v and %#v have flags of their own, which change how parts are written but not numbers.
type flags struct {
	hasWidth     bool
	hasPrecision bool
	minus        bool
	plus         bool
	sharp        bool
	space        bool
	zero         bool
	plusV        bool
	sharpV       bool
}

// formatter formats basic values into a buffer with width, precision and flags.
type formatter struct {
	flags
	out       buffer
	width     int
	precision int
	digits    [68]byte // a sign, 64 binary digits, a prefix
}

func (f *formatter) clear() {
	f.flags = flags{}
}

// forValue moves the flags + and # of %+v and %#v to where they belong.
func (f *formatter) forValue() {
	f.sharpV, f.sharp = f.sharp, false
	f.plusV, f.plus = f.plus, false
}

func (f *formatter) padding(n int) {
	c := byte(' ')
	if f.zero {
		c = '0'
	}
	for ; n > 0; n-- {
		f.out = append(f.out, c)
	}
}

func (f *formatter) pad(b []byte) {
	if !f.hasWidth || f.width == 0 {
		f.out.bytes(b)
		return
	}
	n := f.width - utf8.RuneCount(b)
	if !f.minus {
		f.padding(n)
	}
	f.out.bytes(b)
	if f.minus {
		f.padding(n)
	}
}

func (f *formatter) padText(s string) {
	if !f.hasWidth || f.width == 0 {
		f.out.text(s)
		return
	}
	n := f.width - utf8.RuneCountInString(s)
	if !f.minus {
		f.padding(n)
	}
	f.out.text(s)
	if f.minus {
		f.padding(n)
	}
}

// padPlain pads with blanks although the flag 0 may be set.
func (f *formatter) padPlain(b []byte) {
	zero := f.zero
	f.zero = false
	f.pad(b)
	f.zero = zero
}

// cut shortens a text to the precision, which counts characters.
func (f *formatter) cut(s string) string {
	if !f.hasPrecision {
		return s
	}
	left := f.precision
	for i := range s {
		if left == 0 {
			return s[:i]
		}
		left--
	}
	return s
}
