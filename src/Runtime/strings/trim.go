package strings

import (
	"unicode"
	"unicode/utf8"
)

// TrimFunc gives s without the runes at both ends for which f is true.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc gives s without the runes at its beginning for which f is true.
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

// TrimRightFunc gives s without the runes at its end for which f is true.
func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[:i+size]
}

// isIn gives the function that says whether a rune is in cutset.
func isIn(cutset string) func(rune) bool {
	if len(cutset) == 1 && cutset[0] < utf8.RuneSelf {
		return func(r rune) bool {
			return r == rune(cutset[0])
		}
	}
	if set, ok := makeASCIISet(cutset); ok {
		return func(r rune) bool {
			return uint32(r) < utf8.RuneSelf && set.contains(byte(r))
		}
	}
	return func(r rune) bool { return IndexRune(cutset, r) >= 0 }
}

// Trim gives s without the runes at both ends that are in cutset.
func Trim(s string, cutset string) string {
	if s == "" || cutset == "" {
		return s
	}
	return TrimFunc(s, isIn(cutset))
}

// TrimLeft gives s without the runes at its beginning that are in cutset.
func TrimLeft(s string, cutset string) string {
	if s == "" || cutset == "" {
		return s
	}
	return TrimLeftFunc(s, isIn(cutset))
}

// TrimRight gives s without the runes at its end that are in cutset.
func TrimRight(s string, cutset string) string {
	if s == "" || cutset == "" {
		return s
	}
	return TrimRightFunc(s, isIn(cutset))
}

// TrimSpace gives s without white space at both ends.
func TrimSpace(s string) string {
	start, end := 0, len(s)
	for ; start < end; start++ {
		if c := s[start]; c >= utf8.RuneSelf {
			return TrimFunc(s[start:end], unicode.IsSpace)
		} else if !isASCIISpace(c) {
			break
		}
	}
	for ; start < end; end-- {
		if c := s[end-1]; c >= utf8.RuneSelf {
			return TrimRightFunc(s[start:end], unicode.IsSpace)
		} else if !isASCIISpace(c) {
			break
		}
	}
	return s[start:end]
}

// TrimPrefix gives s without the prefix, or s itself if it does not begin with it.
//godefer:line strings.go:828
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix gives s without the suffix, or s itself if it does not end with it.
//godefer:line strings.go:837
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
