// Package regexp searches for regular expressions of Perl's syntax without back references, in time linear in the text.
package regexp

import (
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// Regexp is an expression that has been compiled. It may be used by several goroutines at once, but for Longest.
type Regexp struct {
	expr    string
	names   []string // of the captures, the whole included
	program *program
	longest bool
}

// Compile compiles an expression. Of several matches that begin at one place it prefers the one that a search by backtracking finds first.
func Compile(expr string) (*Regexp, error) {
	return compileExpr(expr, false)
}

// CompilePOSIX compiles an expression of egrep's syntax, and prefers the longest match.
func CompilePOSIX(expr string) (*Regexp, error) {
	return compileExpr(expr, true)
}

func compileExpr(expr string, isPOSIX bool) (*Regexp, error) {
	tree, names, err := parse(expr, isPOSIX)
	if err != nil {
		return nil, err
	}
	return &Regexp{expr, names, compile(tree, len(names)), isPOSIX}, nil
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// MustCompile is Compile that panics with the error.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic(`regexp: Compile(` + quote(str) + `): ` + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics with the error.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic(`regexp: CompilePOSIX(` + quote(str) + `): ` + err.Error())
	}
	return re
}

// String gives the expression.
//godefer:line regexp.go:106
func (re *Regexp) String() string {
	return re.expr
}

// Copy gives a copy, which needs not to be made any more.
//godefer:line regexp.go:114
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest makes all later searches prefer the longest match.
//godefer:line regexp.go:165
func (re *Regexp) Longest() {
	re.longest = true
}

// NumSubexp gives the number of captures.
//godefer:line regexp.go:269
func (re *Regexp) NumSubexp() int {
	return len(re.names) - 1
}

// SubexpNames gives the names of the captures; the first one is that of the whole.
//godefer:line regexp.go:278
func (re *Regexp) SubexpNames() []string {
	return re.names
}

// LiteralPrefix gives what every match begins with, and whether a match is nothing more.
//godefer:line regexp.go:428
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	if re.program.isAtText && !re.program.isOnePass() {
		return "", false
	}
	return re.program.prefix, re.program.isPrefix
}

// view gives b as a string that is valid while b does not change.
func view(b []byte) string {
	return *(*string)(unsafe.Pointer(&b))
}

// readAll gives what a reader has; a byte that is no UTF-8 stays one byte.
func readAll(r io.RuneReader) string {
	var b strings.Builder
	for {
		c, size, err := r.ReadRune()
		switch {
		case err != nil:
			return b.String()
		case c == utf8.RuneError && size == 1:
			b.WriteByte(0xFF)
		default:
			b.WriteRune(c)
		}
	}
}

// MatchReader says whether what the reader has contains a match.
//godefer:line regexp.go:434
func (re *Regexp) MatchReader(r io.RuneReader) bool {
	return re.match(readAll(r), 0, 0) != nil
}

// MatchString says whether s contains a match.
//godefer:line regexp.go:440
func (re *Regexp) MatchString(s string) bool {
	return re.match(s, 0, 0) != nil
}

// Match says whether b contains a match.
//godefer:line regexp.go:446
func (re *Regexp) Match(b []byte) bool {
	return re.match(view(b), 0, 0) != nil
}

// MatchReader compiles the pattern and says whether what the reader has contains a match.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// MatchString compiles the pattern and says whether s contains a match.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// Match compiles the pattern and says whether b contains a match.
func Match(pattern string, b []byte) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.Match(b), nil
}

// QuoteMeta gives an expression that matches s itself.
func QuoteMeta(s string) string {
	b := make([]byte, 0, 2*len(s))
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return string(b)
}
