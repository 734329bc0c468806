package strconv

import "unicode/utf8"

const lowerHex = "0123456789abcdef"

// An escaping says which runes a quoted text shows as they are.
type escaping int

const (
	showPrint   escaping = iota // those that IsPrint
	showASCII                   // of those the ASCII ones
	showGraphic                 // those that IsGraphic
)

// Quote gives s as a double-quoted Go string literal, with escapes for control characters and what IsPrint says no to.
func Quote(s string) string {
	return quoteWith(s, showPrint)
}

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte {
	return appendQuoted(dst, s, showPrint)
}

// QuoteToASCII is Quote with escapes for everything outside ASCII too.
func QuoteToASCII(s string) string {
	return quoteWith(s, showASCII)
}

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, showASCII)
}

// QuoteToGraphic is Quote that leaves what IsGraphic says yes to as it is.
func QuoteToGraphic(s string) string {
	return quoteWith(s, showGraphic)
}

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, showGraphic)
}

// QuoteRune gives r as a Go rune literal, with escapes as in Quote; a rune that is not valid is U+FFFD.
func QuoteRune(r rune) string {
	return string(appendQuotedRune(nil, r, showPrint))
}

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, showPrint)
}

// QuoteRuneToASCII is QuoteRune with escapes as in QuoteToASCII.
func QuoteRuneToASCII(r rune) string {
	return string(appendQuotedRune(nil, r, showASCII))
}

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, showASCII)
}

// QuoteRuneToGraphic is QuoteRune with escapes as in QuoteToGraphic.
func QuoteRuneToGraphic(r rune) string {
	return string(appendQuotedRune(nil, r, showGraphic))
}

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, showGraphic)
}

func quoteWith(s string, show escaping) string {
	return string(appendQuoted(make([]byte, 0, 3*len(s)/2), s, show))
}

func appendQuoted(dst []byte, s string, show escaping) []byte {
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if ' ' <= c && c < 0x7F && c != '"' && c != '\\' {
			dst = append(dst, c)
			i++
			continue
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if r == utf8.RuneError && size == 1 {
			dst = appendHex(append(dst, `\x`...), rune(c), 2)
		} else {
			dst = appendEscaped(dst, r, '"', show)
		}
		i += size
	}
	return append(dst, '"')
}

func appendQuotedRune(dst []byte, r rune, show escaping) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return append(appendEscaped(append(dst, '\''), r, '\'', show), '\'')
}

// shown says whether r stands as it is.
func (show escaping) shown(r rune) bool {
	switch show {
	case showASCII:
		return ' ' <= r && r < 0x7F
	case showGraphic:
		return IsGraphic(r)
	}
	return IsPrint(r)
}

func appendEscaped(dst []byte, r rune, quote byte, show escaping) []byte {
	switch {
	case r == rune(quote) || r == '\\':
		return append(dst, '\\', byte(r))
	case show.shown(r):
		return appendRune(dst, r)
	case '\a' <= r && r <= '\r':
		return append(dst, '\\', "abtnvfr"[r-'\a'])
	case r < ' ':
		return appendHex(append(dst, `\x`...), r, 2)
	case r < 0x10000:
		return appendHex(append(dst, `\u`...), r, 4)
	}
	return appendHex(append(dst, `\U`...), r, 8)
}

func appendRune(dst []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(dst, byte(r))
	}
	var encoded [utf8.UTFMax]byte
	return append(dst, encoded[:utf8.EncodeRune(encoded[:], r)]...)
}

func appendHex(dst []byte, r rune, width uint) []byte {
	for shift := 4 * width; shift > 0; {
		shift -= 4
		dst = append(dst, lowerHex[r>>shift&0xF])
	}
	return dst
}

// CanBackquote says whether s can stand between back quotes: one line, without control characters but tab, without back quotes.
func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		switch {
		case size > 1:
			if r == '\uFEFF' {
				return false
			}
		case r == utf8.RuneError, r < ' ' && r != '\t', r == '`', r == 0x7F:
			return false
		}
	}
	return true
}
