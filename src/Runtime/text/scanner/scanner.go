// Package scanner cuts text into tokens, by default those of Go.
package scanner

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// Position is a place in a source. It is valid if the line is above 0.
type Position struct {
	Filename string
	Offset   int // in bytes
	Line     int // from 1
	Column   int // in characters, from 1
}

// IsValid says whether the position is a known one.
//godefer:line scanner.go:36
func (pos *Position) IsValid() bool { return pos.Line > 0 }

//godefer:line scanner.go:38
func (pos Position) String() string {
	s := pos.Filename
	if s == "" {
		s = "<input>"
	}
	if pos.IsValid() {
		s += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return s
}

// What a Scanner recognizes.
const (
	ScanIdents     = 1 << -Ident
	ScanInts       = 1 << -Int
	ScanFloats     = 1 << -Float // and integers
	ScanChars      = 1 << -Char
	ScanStrings    = 1 << -String
	ScanRawStrings = 1 << -RawString
	ScanComments   = 1 << -Comment
	SkipComments   = 1 << 9 // comments are white space
	GoTokens       = ScanIdents | ScanFloats | ScanChars | ScanStrings | ScanRawStrings | ScanComments | SkipComments
)

// What Scan gives besides characters.
const (
	EOF = -(iota + 1)
	Ident
	Int
	Float
	Char
	String
	RawString
	Comment
)

var tokenNames = map[rune]string{
	EOF: "EOF", Ident: "Ident", Int: "Int", Float: "Float", Char: "Char", String: "String", RawString: "RawString", Comment: "Comment",
}

// TokenString gives a text for a token or character.
func TokenString(tok rune) string {
	if s, ok := tokenNames[tok]; ok {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

// GoWhitespace is the white space of Go.
const GoWhitespace = 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' '

// unread is the current character before the first is read.
const unread = -2

// Scanner reads characters and tokens. Its fields may be changed at any time.
type Scanner struct {
	src *bufio.Reader

	// The current character, which is read but not taken: what it was in bytes, and where it ends.
	ch       rune
	raw      []byte
	rawSpace [utf8.UTFMax]byte
	offset   int
	line     int
	column   int
	lineSize int // columns of the line before

	token     []byte // taken since the token began
	isInToken bool

	// Error is called for each error; without it they are printed.
	Error      func(s *Scanner, msg string)
	ErrorCount int
	Mode       uint
	// Whitespace has a bit for each character, up to the space, that is skipped.
	Whitespace uint64
	// IsIdentRune says whether a character may be number i of an identifier; without it they are those of Go.
	IsIdentRune func(ch rune, i int) bool

	// Position is where the token scanned last begins.
	Position
}

// Init prepares the scanner for a new source.
//godefer:line scanner.go:177
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = bufio.NewReader(src)
	s.ch = unread
	s.raw = nil
	s.offset = 0
	s.line, s.column, s.lineSize = 1, 0, 0
	s.token, s.isInToken = nil, false
	s.Error = nil
	s.ErrorCount = 0
	s.Mode = GoTokens
	s.Whitespace = GoWhitespace
	s.Line = 0
	return s
}

// read makes the next character the current one.
func (s *Scanner) read() rune {
	if s.isInToken {
		s.token = append(s.token, s.raw...)
	}
	ch, size, err := s.src.ReadRune()
	if err != nil {
		if len(s.raw) > 0 {
			s.column++
		}
		s.raw = nil
		if err != io.EOF {
			s.error(err.Error())
		}
		s.ch = EOF
		return EOF
	}
	s.keep(ch, size)
	s.offset += size
	s.column++
	s.ch = ch
	switch {
	case ch == utf8.RuneError && size == 1:
		s.error("illegal UTF-8 encoding")
	case ch == 0:
		s.error("illegal character NUL")
	case ch == '\n':
		s.line++
		s.lineSize = s.column
		s.column = 0
	}
	return ch
}

// keep notes the bytes of the current character, which was read last.
func (s *Scanner) keep(ch rune, size int) {
	if ch != utf8.RuneError || size > 1 {
		s.raw = s.rawSpace[:utf8.EncodeRune(s.rawSpace[:], ch)]
		return
	}
	s.src.UnreadRune()
	b, _ := s.src.ReadByte()
	s.raw = append(s.rawSpace[:0], b)
}

// Next takes a character, EOF at the end.
//godefer:line scanner.go:300
func (s *Scanner) Next() rune {
	s.token, s.isInToken = nil, false
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.read()
	}
	return ch
}

// Peek gives the next character without taking it, EOF at the end. A byte order mark at the beginning is skipped.
//godefer:line scanner.go:313
func (s *Scanner) Peek() rune {
	if s.ch == unread && s.read() == '\uFEFF' {
		s.read()
	}
	return s.ch
}

//godefer:line scanner.go:324
func (s *Scanner) error(msg string) {
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

// Pos gives the place behind the character or token taken last.
//godefer:line scanner.go:643
func (s *Scanner) Pos() (pos Position) {
	pos = Position{s.Filename, s.offset - len(s.raw), 1, 1}
	switch {
	case s.column > 0:
		pos.Line, pos.Column = s.line, s.column
	case s.lineSize > 0:
		pos.Line, pos.Column = s.line-1, s.lineSize
	}
	return pos
}

// TokenText gives the text of the token scanned last.
//godefer:line scanner.go:665
func (s *Scanner) TokenText() string {
	return string(s.token)
}

// Scan takes a token and gives its class, or the character that it is.
//godefer:line scanner.go:539
func (s *Scanner) Scan() rune {
	s.Peek()
	s.Line = 0
	for {
		s.token, s.isInToken = s.token[:0], false
		for s.ch >= 0 && s.ch <= ' ' && s.Whitespace&(1<<uint(s.ch)) != 0 {
			s.read()
		}
		s.Position = s.Pos()
		if s.column == 0 && s.lineSize == 0 {
			s.Line, s.Column = 0, 0 // there is no token in a source without characters
		}
		s.isInToken = true
		tok := s.scan()
		s.isInToken = false
		if tok != Comment || s.Mode&SkipComments == 0 {
			return tok
		}
	}
}

func (s *Scanner) has(mode uint) bool { return s.Mode&mode != 0 }

func (s *Scanner) scan() rune {
	ch := s.ch
	switch {
	case s.isIdent(ch, 0):
		if s.has(ScanIdents) {
			for i := 1; s.isIdent(s.read(), i); i++ {
			}
			return Ident
		}
	case isDecimal(ch):
		if s.has(ScanInts | ScanFloats) {
			return s.number()
		}
	case ch == EOF:
		return EOF
	case ch == '"' && s.has(ScanStrings):
		s.text('"')
		s.read()
		return String
	case ch == '\'' && s.has(ScanChars):
		if s.text('\'') != 1 {
			s.error("illegal char literal")
		}
		s.read()
		return Char
	case ch == '`' && s.has(ScanRawStrings):
		s.rawText()
		s.read()
		return RawString
	case ch == '.':
		if isDecimal(s.read()) && s.has(ScanFloats) {
			s.digits()
			s.exponent()
			return Float
		}
		return ch
	case ch == '/':
		if next := s.read(); (next == '/' || next == '*') && s.has(ScanComments) {
			s.comment(next)
			return Comment
		}
		return ch
	}
	s.read()
	return ch
}

func (s *Scanner) isIdent(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

//godefer:line scanner.go:365
func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }

func digit(ch rune) int {
	switch {
	case '0' <= ch && ch <= '9':
		return int(ch - '0')
	case 'a' <= ch && ch <= 'f':
		return int(ch - 'a' + 10)
	case 'A' <= ch && ch <= 'F':
		return int(ch - 'A' + 10)
	}
	return 16
}

func (s *Scanner) digits() {
	for isDecimal(s.ch) {
		s.read()
	}
}

func (s *Scanner) exponent() {
	if s.ch != 'e' && s.ch != 'E' {
		return
	}
	if sign := s.read(); sign == '-' || sign == '+' {
		s.read()
	}
	s.digits()
}

func (s *Scanner) number() rune {
	isOctal := s.ch == '0'
	if isOctal {
		if x := s.read(); x == 'x' || x == 'X' {
			s.hexadecimal()
			return Int
		}
	}
	has89 := false
	for ; isDecimal(s.ch); s.read() {
		has89 = has89 || s.ch > '7'
	}
	if s.has(ScanFloats) && (s.ch == '.' || s.ch == 'e' || s.ch == 'E') {
		if s.ch == '.' {
			s.read()
			s.digits()
		}
		s.exponent()
		return Float
	}
	if isOctal && has89 {
		s.error("illegal octal number")
	}
	return Int
}

func (s *Scanner) hexadecimal() {
	if digit(s.read()) >= 16 {
		s.error("illegal hexadecimal number")
	}
	for digit(s.ch) < 16 {
		s.read()
	}
}

// text scans up to the closing quote, which is not taken; it gives the number of characters.
func (s *Scanner) text(quote rune) (n int) {
	for ch := s.read(); ch != quote; n++ {
		switch {
		case ch == '\n' || ch < 0:
			s.error("literal not terminated")
			return n
		case ch == '\\':
			ch = s.escape(quote)
		default:
			ch = s.read()
		}
	}
	return n
}

func (s *Scanner) rawText() {
	for ch := s.read(); ch != '`'; ch = s.read() {
		if ch < 0 {
			s.error("literal not terminated")
			return
		}
	}
}

// escape scans what is behind a backslash, and gives the character that follows.
func (s *Scanner) escape(quote rune) rune {
	switch ch := s.read(); ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		s.read()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		s.escapeDigits(8, 3)
	case 'x':
		s.read()
		s.escapeDigits(16, 2)
	case 'u':
		s.read()
		s.escapeDigits(16, 4)
	case 'U':
		s.read()
		s.escapeDigits(16, 8)
	default:
		s.error("illegal char escape")
	}
	return s.ch
}

func (s *Scanner) escapeDigits(base, n int) {
	for ; n > 0 && digit(s.ch) < base; n-- {
		s.read()
	}
	if n > 0 {
		s.error("illegal char escape")
	}
}

// comment scans the rest of a comment; its second character is the current one.
func (s *Scanner) comment(second rune) {
	ch := s.read()
	if second == '/' {
		for ch != '\n' && ch >= 0 {
			ch = s.read()
		}
		return
	}
	for star := false; !star || ch != '/'; ch = s.read() {
		if ch < 0 {
			s.error("comment not terminated")
			return
		}
		star = ch == '*'
	}
	s.read()
}
