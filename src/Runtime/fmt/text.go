package fmt

import (
	"strconv"
	"unicode/utf8"
)

func (f *formatter) string(s string) {
	f.padText(f.cut(s))
}

func (f *formatter) quoted(s string) {
	s = f.cut(s)
	if f.sharp && strconv.CanBackquote(s) {
		f.padText("`" + s + "`")
		return
	}
	if f.plus {
		f.pad(strconv.AppendQuoteToASCII(f.digits[:0], s))
	} else {
		f.pad(strconv.AppendQuote(f.digits[:0], s))
	}
}

func character(c uint64) rune {
	if c > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(c)
}

func (f *formatter) character(c uint64) {
	n := utf8.EncodeRune(f.digits[:utf8.UTFMax], character(c))
	f.pad(f.digits[:n])
}

func (f *formatter) quotedCharacter(c uint64) {
	if f.plus {
		f.pad(strconv.AppendQuoteRuneToASCII(f.digits[:0], character(c)))
	} else {
		f.pad(strconv.AppendQuoteRune(f.digits[:0], character(c)))
	}
}

// hexText writes the bytes of s in hexadecimal: with the flag blank apart, with # after 0x.
func (f *formatter) hexText(s string, digits string) {
	n := len(s)
	if f.hasPrecision && f.precision < n {
		n = f.precision
	}
	if n <= 0 {
		if f.hasWidth {
			f.padding(f.width)
		}
		return
	}
	width := 2 * n
	if f.space {
		if f.sharp {
			width *= 2
		}
		width += n - 1
	} else if f.sharp {
		width += 2
	}
	if f.hasWidth && !f.minus {
		f.padding(f.width - width)
	}
	f.hexBytes(s[:n], digits)
	if f.hasWidth && f.minus {
		f.padding(f.width - width)
	}
}

func (f *formatter) hexBytes(s string, digits string) {
	b := f.out
	for i := 0; i < len(s); i++ {
		if f.space && i > 0 {
			b = append(b, ' ')
		}
		if f.sharp && (f.space || i == 0) {
			b = append(b, '0', digits[16])
		}
		c := s[i]
		b = append(b, digits[c>>4], digits[c&15])
	}
	f.out = b
}
