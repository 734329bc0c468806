package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Map gives a new slice: the UTF-8 of what mapping gives for each rune of s; those for which that is negative are dropped.
func Map(mapping func(r rune) rune, s []byte) []byte {
	mapped := make([]byte, 0, len(s))
	for _, c := range view(s) {
		switch r := mapping(c); {
		case r < 0:
		case r < utf8.RuneSelf:
			mapped = append(mapped, byte(r))
		default:
			var encoded [utf8.UTFMax]byte
			mapped = append(mapped, encoded[:utf8.EncodeRune(encoded[:], r)]...)
		}
	}
	return mapped
}

// ToUpper gives a copy of s in upper case.
func ToUpper(s []byte) []byte { return Map(unicode.ToUpper, s) }

// ToLower gives a copy of s in lower case.
func ToLower(s []byte) []byte { return Map(unicode.ToLower, s) }

// ToTitle gives a copy of s in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial gives a copy of s in upper case, by the language's own mapping first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(func(r rune) rune { return c.ToUpper(r) }, s)
}

// ToLowerSpecial gives a copy of s in lower case, by the language's own mapping first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(func(r rune) rune { return c.ToLower(r) }, s)
}

// ToTitleSpecial gives a copy of s in title case, by the language's own mapping first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte {
	return Map(func(r rune) rune { return c.ToTitle(r) }, s)
}

// Title gives a copy of s with the first letter of each word in title case.
func Title(s []byte) []byte {
	valid := Map(func(r rune) rune { return r }, s)
	return []byte(strings.Title(view(valid)))
}

// Repeat gives a new slice with count times b. It panics if count is negative or the result too long.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	} else if count > 0 && len(b)*count/count != len(b) {
		panic("bytes: Repeat count causes overflow")
	}
	repeated := make([]byte, len(b)*count)
	for n := copy(repeated, b); n < len(repeated); n *= 2 {
		copy(repeated[n:], repeated[:n])
	}
	return repeated
}

// Replace gives a copy of s with the first n old replaced by new; all if n < 0. An empty old is found before each rune and at the end.
func Replace(s, old, new []byte, n int) []byte {
	count := 0
	if n != 0 {
		count = Count(s, old)
	}
	if count == 0 {
		return append([]byte(nil), s...)
	}
	if n < 0 || count < n {
		n = count
	}
	replaced := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := 0
		if len(old) != 0 {
			at = Index(s, old)
		} else if i > 0 {
			_, at = utf8.DecodeRune(s)
		}
		replaced = append(replaced, s[:at]...)
		replaced = append(replaced, new...)
		s = s[at+len(old):]
	}
	return append(replaced, s...)
}
