// Package bytes searches, splits and changes slices of bytes: package strings for what is not a string.
package bytes

import (
	"internal/bytealg"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// view gives b as a string that is valid while b does not change. Escape analysis does not follow it: who gets it must not keep it.
func view(b []byte) string {
	header := uintptr(unsafe.Pointer(&b))
	return *(*string)(unsafe.Pointer(header ^ 0))
}

// Equal says whether a and b have the same bytes; nil and empty are equal.
//go:noescape
func Equal(a, b []byte) bool

// Compare gives 0 if a == b, -1 if a < b, +1 if a > b; nil and empty are equal.
//go:noescape
func Compare(a, b []byte) int

// IndexByte gives the index of the first c in b, -1 if there is none.
//go:noescape
func IndexByte(b []byte, c byte) int

// EqualFold says whether s and t, as UTF-8, are equal under simple Unicode case folding.
func EqualFold(s, t []byte) bool {
	return strings.EqualFold(view(s), view(t))
}

// Index gives the index of the first sep in s, -1 if there is none.
func Index(s, sep []byte) int {
	return strings.Index(view(s), view(sep))
}

// LastIndex gives the index of the last sep in s, -1 if there is none.
func LastIndex(s, sep []byte) int {
	return strings.LastIndex(view(s), view(sep))
}

// LastIndexByte gives the index of the last c in s, -1 if there is none.
func LastIndexByte(s []byte, c byte) int {
	return strings.LastIndexByte(view(s), c)
}

// IndexRune gives the index of the first r in s, -1 if there is none. U+FFFD is found in invalid UTF-8 too.
func IndexRune(s []byte, r rune) int {
	return strings.IndexRune(view(s), r)
}

// IndexAny gives the index of the first rune in s that is in chars, -1 if there is none.
func IndexAny(s []byte, chars string) int {
	return strings.IndexAny(view(s), chars)
}

// LastIndexAny gives the index of the last rune in s that is in chars, -1 if there is none.
func LastIndexAny(s []byte, chars string) int {
	return strings.LastIndexAny(view(s), chars)
}

// IndexFunc gives the index of the first rune in s for which f is true, -1 if there is none.
func IndexFunc(s []byte, f func(r rune) bool) int {
	return strings.IndexFunc(view(s), f)
}

// LastIndexFunc gives the index of the last rune in s for which f is true, -1 if there is none.
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	return strings.LastIndexFunc(view(s), f)
}

// Count gives the number of sep in s that do not overlap; of the empty slice, the number of runes and one.
func Count(s, sep []byte) int {
	if len(sep) == 1 {
		return bytealg.Count(s, sep[0])
	}
	return strings.Count(view(s), view(sep))
}

// Contains says whether subslice is in b.
func Contains(b, subslice []byte) bool {
	return Index(b, subslice) != -1
}

// ContainsAny says whether one of the runes of chars is in b.
func ContainsAny(b []byte, chars string) bool {
	return IndexAny(b, chars) >= 0
}

// ContainsRune says whether r is in b.
func ContainsRune(b []byte, r rune) bool {
	return IndexRune(b, r) >= 0
}

// HasPrefix says whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[0:len(prefix)], prefix)
}

// HasSuffix says whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// Runes gives the runes that s is the UTF-8 of.
func Runes(s []byte) []rune {
	runes := make([]rune, 0, utf8.RuneCount(s))
	for _, r := range view(s) {
		runes = append(runes, r)
	}
	return runes
}
