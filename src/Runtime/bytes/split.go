package bytes

import (
	"unicode"
	"unicode/utf8"
)

// explode splits s into its runes, n pieces at most if n > 0: the last one is the rest.
func explode(s []byte, n int) [][]byte {
	if n <= 0 {
		n = len(s)
	}
	pieces := make([][]byte, 0, n)
	for len(s) > 0 {
		if len(pieces) == n-1 {
			return append(pieces, s)
		}
		_, size := utf8.DecodeRune(s)
		pieces = append(pieces, s[0:size:size])
		s = s[size:]
	}
	return pieces
}

// genSplit splits s at each sep, into n pieces at most if n >= 0; save is how many bytes of sep stay at the end of a piece.
func genSplit(s, sep []byte, save, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	pieces := make([][]byte, n)
	last := 0
	for last < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		pieces[last] = s[: i+save : i+save]
		s = s[i+len(sep):]
		last++
	}
	pieces[last] = s
	return pieces[:last+1]
}

// SplitN gives the pieces of s between separators: n at most, the last one being the rest; all if n < 0; nil if n is 0. An empty
// separator splits after each rune.
func SplitN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, 0, n) }

// SplitAfterN is SplitN with each piece ending with its separator.
func SplitAfterN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, len(sep), n) }

// Split gives all pieces of s between separators.
func Split(s, sep []byte) [][]byte { return genSplit(s, sep, 0, -1) }

// SplitAfter gives all pieces of s, each ending with its separator.
func SplitAfter(s, sep []byte) [][]byte { return genSplit(s, sep, len(sep), -1) }

// isASCIISpace says whether c is white space of ASCII.
func isASCIISpace(c byte) bool {
	return c == ' ' || '\t' <= c && c <= '\r'
}

// Fields gives the pieces of s between runs of white space; none is empty.
func Fields(s []byte) [][]byte {
	n, inField := 0, false
	for _, c := range s {
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
	fields := make([][]byte, n)
	i := 0
	for n := range fields {
		for isASCIISpace(s[i]) {
			i++
		}
		start := i
		for i < len(s) && !isASCIISpace(s[i]) {
			i++
		}
		fields[n] = s[start:i:i]
	}
	return fields
}

// FieldsFunc gives the pieces of s between runs of runes for which f is true; none is empty. f is called once for each rune, in order.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	type span struct {
		start, end int
	}
	spans := make([]span, 0, 32)
	start := -1
	for i, r := range view(s) {
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
	fields := make([][]byte, len(spans))
	for i, span := range spans {
		fields[i] = s[span.start:span.end:span.end]
	}
	return fields
}

// Join gives a new slice with the pieces and sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	if len(s) == 1 {
		return append([]byte(nil), s[0]...)
	}
	n := len(sep) * (len(s) - 1)
	for _, piece := range s {
		n += len(piece)
	}
	joined := make([]byte, 0, n)
	joined = append(joined, s[0]...)
	for _, piece := range s[1:] {
		joined = append(joined, sep...)
		joined = append(joined, piece...)
	}
	return joined
}
