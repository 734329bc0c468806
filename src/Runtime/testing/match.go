package testing

import (
	"strconv"
	"strings"
	"unicode"
)

// rewrite makes a name printable and without spaces.
func rewrite(name string) string {
	var b strings.Builder
	for _, r := range name {
		switch {
		case unicode.IsSpace(r):
			b.WriteByte('_')
		case !strconv.IsPrint(r):
			s := strconv.QuoteRune(r)
			b.WriteString(s[1 : len(s)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// filter chooses tests by a pattern, a regular expression for each part of a name between slashes.
type filter struct {
	patterns []string
	match    func(pattern, s string) (bool, error)
}

func newFilter(match func(pattern, s string) (bool, error), pattern string) *filter {
	f := &filter{match: match}
	if pattern != "" {
		f.patterns = strings.Split(pattern, "/")
	}
	return f
}

func (f *filter) chooses(name string) bool {
	if f == nil {
		return true
	}
	for i, part := range strings.Split(name, "/") {
		if i >= len(f.patterns) {
			return true
		}
		if ok, err := f.match(f.patterns[i], part); err != nil || !ok {
			return false
		}
	}
	return true
}
