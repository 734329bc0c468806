package path

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match says whether name is as the pattern describes: * stands for any characters but a slash, ? for one, [a-z] for one of a class,
// [^a-z] for one outside it, \c for c. An error in the pattern is told only if matching gets to it.
func Match(pattern, name string) (matched bool, err error) {
	for len(pattern) > 0 {
		var hasStar bool
		var chunk string
		hasStar, chunk, pattern = nextChunk(pattern)
		if hasStar && chunk == "" {
			return !strings.Contains(name, "/"), nil
		}
		rest, ok, err := matchChunk(chunk, name)
		// The last chunk must match to the end; a star before it may still help.
		if ok && (len(rest) == 0 || len(pattern) > 0) {
			name = rest
			continue
		}
		if err != nil {
			return false, err
		}
		if !hasStar {
			return false, nil
		}
		if name, ok, err = skipAndMatch(chunk, name, len(pattern) == 0); !ok {
			return false, err
		}
	}
	return len(name) == 0, nil
}

// skipAndMatch lets a star swallow more and more of name until the chunk matches.
func skipAndMatch(chunk, name string, isLast bool) (rest string, ok bool, err error) {
	for i := 0; i < len(name) && name[i] != '/'; i++ {
		rest, ok, err := matchChunk(chunk, name[i+1:])
		if ok && (!isLast || len(rest) == 0) {
			return rest, true, nil
		}
		if err != nil {
			return "", false, err
		}
	}
	return "", false, nil
}

// nextChunk splits stars and what is between them and the next star off a pattern.
func nextChunk(pattern string) (hasStar bool, chunk, rest string) {
	for len(pattern) > 0 && pattern[0] == '*' {
		pattern = pattern[1:]
		hasStar = true
	}
	isInClass := false
	i := 0
	for ; i < len(pattern) && (pattern[i] != '*' || isInClass); i++ {
		switch pattern[i] {
		case '\\':
			if i+1 < len(pattern) {
				i++
			}
		case '[':
			isInClass = true
		case ']':
			isInClass = false
		}
	}
	return hasStar, pattern[:i], pattern[i:]
}

// matchChunk matches a pattern without stars with the beginning of s.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	for len(chunk) > 0 {
		if len(s) == 0 {
			return "", false, nil
		}
		switch chunk[0] {
		case '[':
			r, n := utf8.DecodeRuneInString(s)
			s = s[n:]
			if chunk, ok, err = matchClass(chunk[1:], r); !ok {
				return "", false, err
			}
			continue
		case '?':
			if s[0] == '/' {
				return "", false, nil
			}
			_, n := utf8.DecodeRuneInString(s)
			s = s[n:]
			chunk = chunk[1:]
			continue
		case '\\':
			chunk = chunk[1:]
			if len(chunk) == 0 {
				return "", false, ErrBadPattern
			}
		}
		if chunk[0] != s[0] {
			return "", false, nil
		}
		s = s[1:]
		chunk = chunk[1:]
	}
	return s, true, nil
}

// matchClass matches the class whose bracket is behind the chunk's beginning with r.
func matchClass(chunk string, r rune) (rest string, ok bool, err error) {
	if len(chunk) == 0 {
		return "", false, ErrBadPattern
	}
	isNegated := chunk[0] == '^'
	if isNegated {
		chunk = chunk[1:]
	}
	isIn := false
	for count := 0; count == 0 || len(chunk) == 0 || chunk[0] != ']'; count++ {
		var low, high rune
		if low, chunk, err = classRune(chunk); err != nil {
			return "", false, err
		}
		high = low
		if chunk[0] == '-' {
			if high, chunk, err = classRune(chunk[1:]); err != nil {
				return "", false, err
			}
		}
		if low <= r && r <= high {
			isIn = true
		}
	}
	return chunk[1:], isIn != isNegated, nil
}

// classRune takes a rune, perhaps escaped, off a class, which must go on behind it.
func classRune(chunk string) (r rune, rest string, err error) {
	if len(chunk) == 0 || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		chunk = chunk[1:]
		if len(chunk) == 0 {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(chunk)
	if r == utf8.RuneError && n == 1 || len(chunk) == n {
		return 0, "", ErrBadPattern
	}
	return r, chunk[n:], nil
}
