package strings

import (
	"unicode"
	"unicode/utf8"
)

// explode splits s into its runes, n pieces at most if n >= 0: the last one is the rest. Invalid UTF-8 becomes U+FFFD.
func explode(s string, n int) []string {
	count := utf8.RuneCountInString(s)
	if n < 0 || n > count {
		n = count
	}
	pieces := make([]string, n)
	for i := 0; i < n-1; i++ {
		r, size := utf8.DecodeRuneInString(s)
		pieces[i] = s[:size]
		if r == utf8.RuneError {
			pieces[i] = string(utf8.RuneError)
		}
		s = s[size:]
	}
	if n > 0 {
		pieces[n-1] = s
	}
	return pieces
}

// genSplit splits s at each sep, into n pieces at most if n >= 0; save is how many bytes of sep stay at the end of a piece.
func genSplit(s, sep string, save, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	pieces := make([]string, n)
	last := 0
	for last < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		pieces[last] = s[:i+save]
		s = s[i+len(sep):]
		last++
	}
	pieces[last] = s
	return pieces[:last+1]
}

// SplitN gives the pieces of s between separators: n at most, the last one being the rest; all if n < 0; nil if n is 0. An empty
// separator splits after each rune.
func SplitN(s, sep string, n int) []string { return genSplit(s, sep, 0, n) }

// SplitAfterN is SplitN with each piece ending with its separator.
func SplitAfterN(s, sep string, n int) []string { return genSplit(s, sep, len(sep), n) }

// Split gives all pieces of s between separators.
func Split(s, sep string) []string { return genSplit(s, sep, 0, -1) }

// SplitAfter gives all pieces of s, each ending with its separator.
func SplitAfter(s, sep string) []string { return genSplit(s, sep, len(sep), -1) }

// isASCIISpace says whether c is white space of ASCII.
func isASCIISpace(c byte) bool {
	return c == ' ' || '\t' <= c && c <= '\r'
}

// Fields gives the pieces of s between runs of white space; none is empty.
func Fields(s string) []string {
	n, inField := 0, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return FieldsFunc(s, unicode.IsSpace)
		}
		if isSpace := isASCIISpace(c); isSpace == inField {
			inField = !isSpace
			if inField {
				n++
			}
		}
	}
	fields := make([]string, n)
	at, i := 0, 0
	for n := range fields {
		for isASCIISpace(s[i]) {
			i++
		}
		for at = i; i < len(s) && !isASCIISpace(s[i]); i++ {
		}
		fields[n] = s[at:i]
	}
	return fields
}

// FieldsFunc gives the pieces of s between runs of runes for which f is true; none is empty. f is called once for each rune, in order.
func FieldsFunc(s string, f func(rune) bool) []string {
	type span struct {
		start, end int
	}
	spans := make([]span, 0, 32)
	start := -1
	for i, r := range s {
		if !f(r) {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			spans = append(spans, span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		spans = append(spans, span{start, len(s)})
	}
	fields := make([]string, len(spans))
	for i, span := range spans {
		fields[i] = s[span.start:span.end]
	}
	return fields
}

// Join gives the pieces with sep between them.
func Join(a []string, sep string) string {
	switch len(a) {
	case 0:
		return ""
	case 1:
		return a[0]
	case 2:
		return a[0] + sep + a[1]
	case 3:
		return a[0] + sep + a[1] + sep + a[2]
	}
	n := len(sep) * (len(a) - 1)
	for _, s := range a {
		n += len(s)
	}
	joined := make([]byte, 0, n)
	joined = append(joined, a[0]...)
	for _, s := range a[1:] {
		joined = append(joined, sep...)
		joined = append(joined, s...)
	}
	return text(joined)
}
