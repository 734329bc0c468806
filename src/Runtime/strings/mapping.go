package strings

import (
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// text gives the string of bytes that nobody else has.
func text(b []byte) string {
	return *(*string)(unsafe.Pointer(&b))
}

func appendRune(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(b, byte(r))
	}
	var encoded [utf8.UTFMax]byte
	return append(b, encoded[:utf8.EncodeRune(encoded[:], r)]...)
}

// Map gives s with each rune replaced by what mapping gives for it; those for which that is negative are dropped.
func Map(mapping func(rune) rune, s string) string {
	for i, c := range s {
		r := mapping(c)
		if r == c {
			continue
		}
		mapped := make([]byte, i, len(s)+utf8.UTFMax)
		copy(mapped, s)
		if r >= 0 {
			mapped = appendRune(mapped, r)
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		for _, c := range s[i+size:] {
			if r := mapping(c); r >= 0 {
				mapped = appendRune(mapped, r)
			}
		}
		return text(mapped)
	}
	return s
}

// Repeat gives count times s. It panics if count is negative or the result too long.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	} else if count > 0 && len(s)*count/count != len(s) {
		panic("strings: Repeat count causes overflow")
	}
	b := make([]byte, len(s)*count)
	for n := copy(b, s); n < len(b); n *= 2 {
		copy(b[n:], b[:n])
	}
	return text(b)
}

// changeASCII gives s with the bytes from low to low+25 in the other case, if s is ASCII.
func changeASCII(s string, low byte) (changed string, ok bool) {
	first := -1
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return "", false
		}
		if first < 0 && c-low < 26 {
			first = i
		}
	}
	if first < 0 {
		return s, true
	}
	b := []byte(s)
	for i := first; i < len(b); i++ {
		if b[i]-low < 26 {
			b[i] ^= 'a' - 'A'
		}
	}
	return text(b), true
}

// ToUpper gives s in upper case.
func ToUpper(s string) string {
	if upper, ok := changeASCII(s, 'a'); ok {
		return upper
	}
	return Map(unicode.ToUpper, s)
}

// ToLower gives s in lower case.
func ToLower(s string) string {
	if lower, ok := changeASCII(s, 'A'); ok {
		return lower
	}
	return Map(unicode.ToLower, s)
}

// ToTitle gives s in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial gives s in upper case, by the language's own mapping first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string {
	return Map(func(r rune) rune { return c.ToUpper(r) }, s)
}

// ToLowerSpecial gives s in lower case, by the language's own mapping first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string {
	return Map(func(r rune) rune { return c.ToLower(r) }, s)
}

// ToTitleSpecial gives s in title case, by the language's own mapping first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string {
	return Map(func(r rune) rune { return c.ToTitle(r) }, s)
}

// separatesWords says whether r stands between words: no letter, digit or underscore of ASCII; beyond ASCII white space.
func separatesWords(r rune) bool {
	if r <= 0x7F {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_')
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}

// Title gives s with the first letter of each word in title case.
func Title(s string) string {
	before := ' '
	return Map(func(r rune) rune {
		isFirst := separatesWords(before)
		before = r
		if isFirst {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// Replace gives s with the first n old replaced by new; all if n < 0. An empty old is found before each rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	count := Count(s, old)
	if count == 0 {
		return s
	}
	if n < 0 || count < n {
		n = count
	}
	b := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := 0
		if old != "" {
			at = Index(s, old)
		} else if i > 0 {
			_, at = utf8.DecodeRuneInString(s)
		}
		b = append(b, s[:at]...)
		b = append(b, new...)
		s = s[at+len(old):]
	}
	return text(append(b, s...))
}
