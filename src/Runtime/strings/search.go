// Package strings searches, splits and changes strings of UTF-8.
package strings

import (
	"internal/bytealg"
	"unicode/utf8"
)

// IndexByte gives the index of the first c in s, -1 if there is none.
func IndexByte(s string, c byte) int

// Index gives the index of the first substr in s, -1 if there is none.
func Index(s, substr string) int {
	n := len(substr)
	switch {
	case n == 0:
		return 0
	case n == 1:
		return IndexByte(s, substr[0])
	case n == len(s):
		if substr == s {
			return 0
		}
		return -1
	case n > len(s):
		return -1
	}
	first, second := substr[0], substr[1]
	last := len(s) - n
	for i, misses := 0, 0; i <= last; misses++ {
		if misses > 4+i>>4 {
			// The first byte is common here: hashing looks at each byte once.
			if at := indexByHash(s[i:], substr); at >= 0 {
				return i + at
			}
			return -1
		}
		at := IndexByte(s[i:last+1], first)
		if at < 0 {
			return -1
		}
		i += at
		if s[i+1] == second && s[i:i+n] == substr {
			return i
		}
		i++
	}
	return -1
}

// hashBase is the base of the polynomial hash of Rabin and Karp, modulo 2**32.
const hashBase = 16777619

// hashPower gives hashBase**n.
func hashPower(n int) uint32 {
	power := uint32(1)
	for square := uint32(hashBase); n > 0; n >>= 1 {
		if n&1 != 0 {
			power *= square
		}
		square *= square
	}
	return power
}

// indexByHash gives the index of the first substr, which is not longer than s.
func indexByHash(s, substr string) int {
	n := len(substr)
	var wanted, hash uint32
	for i := 0; i < n; i++ {
		wanted = wanted*hashBase + uint32(substr[i])
		hash = hash*hashBase + uint32(s[i])
	}
	power := hashPower(n)
	for i := n; ; i++ {
		if hash == wanted && s[i-n:i] == substr {
			return i - n
		}
		if i == len(s) {
			return -1
		}
		hash = hash*hashBase + uint32(s[i]) - power*uint32(s[i-n])
	}
}

// LastIndex gives the index of the last substr in s, -1 if there is none.
func LastIndex(s, substr string) int {
	n := len(substr)
	switch {
	case n == 0:
		return len(s)
	case n == 1:
		return LastIndexByte(s, substr[0])
	case n > len(s):
		return -1
	}
	var wanted, hash uint32
	first := len(s) - n
	for i := n - 1; i >= 0; i-- {
		wanted = wanted*hashBase + uint32(substr[i])
		hash = hash*hashBase + uint32(s[first+i])
	}
	power := hashPower(n)
	for i := first; ; i-- {
		if hash == wanted && s[i:i+n] == substr {
			return i
		}
		if i == 0 {
			return -1
		}
		hash = hash*hashBase + uint32(s[i-1]) - power*uint32(s[i-1+n])
	}
}

// LastIndexByte gives the index of the last c in s, -1 if there is none.
func LastIndexByte(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// IndexRune gives the index of the first r in s, -1 if there is none. U+FFFD is found in invalid UTF-8 too.
func IndexRune(s string, r rune) int {
	switch {
	case 0 <= r && r < utf8.RuneSelf:
		return IndexByte(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == utf8.RuneError {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	return Index(s, string(r))
}

// asciiSet has a bit for each byte of ASCII.
type asciiSet [4]uint32

// makeASCIISet gives the set of the bytes of chars, if all are ASCII.
func makeASCIISet(chars string) (set asciiSet, ok bool) {
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		if c >= utf8.RuneSelf {
			return set, false
		}
		set[c>>5] |= 1 << (c & 31)
	}
	return set, true
}

//godefer:line strings.go:771
func (set *asciiSet) contains(c byte) bool {
	return c < utf8.RuneSelf && set[c>>5]&(1<<(c&31)) != 0
}

// hasRune is IndexRune(s, r) >= 0 that lets s stay where it is.
func hasRune(s string, r rune) bool {
	for _, c := range s {
		if c == r {
			return true
		}
	}
	return false
}

// IndexAny gives the index of the first rune in s that is in chars, -1 if there is none.
func IndexAny(s, chars string) int {
	if set, ok := makeASCIISet(chars); ok {
		for i := 0; i < len(s); i++ {
			if set.contains(s[i]) {
				return i
			}
		}
		return -1
	}
	for i, c := range s {
		if hasRune(chars, c) {
			return i
		}
	}
	return -1
}

// LastIndexAny gives the index of the last rune in s that is in chars, -1 if there is none.
func LastIndexAny(s, chars string) int {
	if set, ok := makeASCIISet(chars); ok {
		for i := len(s) - 1; i >= 0; i-- {
			if set.contains(s[i]) {
				return i
			}
		}
		return -1
	}
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if hasRune(chars, r) {
			return i
		}
	}
	return -1
}

// IndexFunc gives the index of the first rune in s for which f is true, -1 if there is none.
func IndexFunc(s string, f func(rune) bool) int {
	return indexFunc(s, f, true)
}

func indexFunc(s string, f func(rune) bool, truth bool) int {
	for i, r := range s {
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// LastIndexFunc gives the index of the last rune in s for which f is true, -1 if there is none.
func LastIndexFunc(s string, f func(rune) bool) int {
	return lastIndexFunc(s, f, true)
}

func lastIndexFunc(s string, f func(rune) bool, truth bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// Count gives the number of substr in s that do not overlap; of the empty string, the number of runes and one.
func Count(s, substr string) int {
	if len(substr) == 0 {
		return utf8.RuneCountInString(s) + 1
	}
	if len(substr) == 1 {
		return bytealg.CountString(s, substr[0])
	}
	n := 0
	for {
		i := Index(s, substr)
		if i < 0 {
			return n
		}
		n++
		s = s[i+len(substr):]
	}
}

// Contains says whether substr is in s.
func Contains(s, substr string) bool {
	return Index(s, substr) >= 0
}

// ContainsAny says whether one of the runes of chars is in s.
func ContainsAny(s, chars string) bool {
	return IndexAny(s, chars) >= 0
}

// ContainsRune says whether r is in s.
func ContainsRune(s string, r rune) bool {
	return IndexRune(s, r) >= 0
}

// HasPrefix says whether s begins with prefix.
//godefer:line strings.go:450
func HasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[0:len(prefix)] == prefix
}

// HasSuffix says whether s ends with suffix.
//godefer:line strings.go:455
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}
