package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TrimFunc gives s without the runes at both ends for which f is true; nil if nothing is left.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc gives s without the runes at its beginning for which f is true; nil if nothing is left.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	rest := len(strings.TrimLeftFunc(view(s), f))
	if rest == 0 {
		return nil
	}
	return s[len(s)-rest:]
}

// TrimRightFunc gives s without the runes at its end for which f is true.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(view(s), f))]
}

// isIn gives the function that says whether a rune is in cutset.
func isIn(cutset string) func(r rune) bool {
	if len(cutset) == 1 && cutset[0] < utf8.RuneSelf {
		return func(r rune) bool {
			return r == rune(cutset[0])
		}
	}
	return func(r rune) bool { return strings.IndexRune(cutset, r) >= 0 }
}

// Trim gives s without the runes at both ends that are in cutset; nil if nothing is left.
func Trim(s []byte, cutset string) []byte {
	return TrimFunc(s, isIn(cutset))
}

// TrimLeft gives s without the runes at its beginning that are in cutset; nil if nothing is left.
func TrimLeft(s []byte, cutset string) []byte {
	return TrimLeftFunc(s, isIn(cutset))
}

// TrimRight gives s without the runes at its end that are in cutset.
func TrimRight(s []byte, cutset string) []byte {
	return TrimRightFunc(s, isIn(cutset))
}

// TrimSpace gives s without white space at both ends; nil if nothing is left.
func TrimSpace(s []byte) []byte {
	return TrimFunc(s, unicode.IsSpace)
}

// TrimPrefix gives s without the prefix, or s itself if it does not begin with it.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix gives s without the suffix, or s itself if it does not end with it.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
