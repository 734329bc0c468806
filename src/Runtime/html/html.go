// Package html escapes text for HTML and takes escapes back.
package html

import (
	"strings"
	"unicode/utf8"
)

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString escapes < > & ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString replaces what stands for characters, by name or number, by them.
func UnescapeString(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		text, n := reference(s)
		b.WriteString(text)
		s = s[n:]
	}
	if b.Len() == 0 {
		return s
	}
	b.WriteString(s)
	return b.String()
}

// reference gives what stands for the beginning of s, which is an ampersand, and how many bytes it replaces.
func reference(s string) (text string, n int) {
	if len(s) > 1 && s[1] == '#' {
		return numeric(s)
	}
	end := 1
	for end < len(s) && isAlphanumeric(s[end]) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	return named(s[:end])
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// named looks up a name, which may be followed by other letters if it is one of those that need no semicolon.
func named(s string) (text string, n int) {
	name := s[1:]
	if text, ok := lookup(name); ok {
		return text, len(s)
	}
	most := len(name) - 1
	if most > longestBare {
		most = longestBare
	}
	for i := most; i > 1; i-- {
		if text, ok := lookup(name[:i]); ok {
			return text, i + 1
		}
	}
	return s, len(s)
}

// windows1252 has what the numbers 0x80 to 0x9f mean, as browsers read them.
var windows1252 = [...]rune{
	0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
}

// numeric reads &#decimal; or &#xhexadecimal; whose semicolon may be missing unless there is but one digit. Numbers wrap at 32 bits.
func numeric(s string) (text string, n int) {
	i, base := 2, rune(10)
	if len(s) > 3 && (s[2] == 'x' || s[2] == 'X') {
		i, base = 3, 16
	}
	r := rune(0)
	for ; i < len(s); i++ {
		d := digit(s[i])
		if d >= base {
			break
		}
		r = base*r + d
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	if len(s) <= 3 || i <= 3 {
		return "&", 1
	}
	switch {
	case 0x80 <= r && r <= 0x9f:
		r = windows1252[r-0x80]
	case r == 0 || 0xd800 <= r && r <= 0xdfff || r > utf8.MaxRune:
		r = utf8.RuneError
	}
	return string(r), i
}

func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 16
}
