package strings

import (
	"unicode"
	"unicode/utf8"
)

// Compare gives 0 if a == b, -1 if a < b, +1 if a > b.
//godefer:line compare.go:13
func Compare(a, b string) int {
	if a == b {
		return 0
	}
	if a < b {
		return -1
	}
	return +1
}

// EqualFold says whether s and t are equal under simple Unicode case folding.
func EqualFold(s, t string) bool {
	for s != "" && t != "" {
		r1, size1 := utf8.DecodeRuneInString(s)
		r2, size2 := utf8.DecodeRuneInString(t)
		if r1 != r2 && !equalFoldRunes(r1, r2) {
			return false
		}
		s, t = s[size1:], t[size2:]
	}
	return s == t
}

// equalFoldRunes says whether the runes, which differ, are in one circle of simple folding.
func equalFoldRunes(r1, r2 rune) bool {
	if r1 > r2 {
		r1, r2 = r2, r1
	}
	if r2 < utf8.RuneSelf {
		return 'A' <= r1 && r1 <= 'Z' && r2 == r1+'a'-'A'
	}
	r := unicode.SimpleFold(r1)
	for r != r1 && r < r2 {
		r = unicode.SimpleFold(r)
	}
	return r == r2
}
