package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is the class of a token.
type kind int

const (
	kindError kind = iota // its text says what is wrong
	kindEOF
	kindText
	kindLeftDelim
	kindRightDelim
	kindLeftParen
	kindRightParen
	kindSpace
	kindPipe
	kindAssign
	kindDeclare
	kindChar // any other printable ASCII character
	kindBool
	kindCharConstant
	kindComplex
	kindNumber
	kindString
	kindRawString
	kindIdentifier
	kindField
	kindVariable
	// The rest are words with a meaning of their own; kindDot is not spelled as one.
	kindDot
	kindNil
	kindBlock
	kindDefine
	kindElse
	kindEnd
	kindIf
	kindRange
	kindTemplate
	kindWith
)

var words = map[string]kind{
	"nil": kindNil, "block": kindBlock, "define": kindDefine, "else": kindElse, "end": kindEnd, "if": kindIf, "range": kindRange,
	"template": kindTemplate, "with": kindWith, "true": kindBool, "false": kindBool,
}

type token struct {
	kind kind
	pos  Pos
	text string
	line int // on which it begins
}

func (t token) String() string {
	switch {
	case t.kind == kindEOF:
		return "EOF"
	case t.kind == kindError:
		return t.text
	case t.kind >= kindDot:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

const (
	blanks       = " \t\r\n"
	openTrim     = "- "
	closeTrim    = " -"
	openComment  = "/*"
	closeComment = "*/"
	endOfText    = -1
)

// lexer cuts a template into tokens. What is before start has been taken, what is before pos belongs to the current token.
type lexer struct {
	text        string
	left, right string
	start, pos  int
	line        int // at start
	tokens      []token
}

// lex gives the tokens of a template; the last one is an EOF or an error.
func lex(text, left, right string) []token {
	l := &lexer{text: text, left: left, right: right, line: 1}
	for l.literal() && l.action() {
	}
	return l.tokens
}

//godefer:line lex.go:154
func (l *lexer) emit(k kind) {
	l.tokens = append(l.tokens, token{k, Pos(l.start), l.text[l.start:l.pos], l.line})
	l.skip()
}

// skip drops the current token.
func (l *lexer) skip() {
	l.line += strings.Count(l.text[l.start:l.pos], "\n")
	l.start = l.pos
}

// fail ends the tokens with an error. It is false.
func (l *lexer) fail(format string, args ...interface{}) bool {
	line := l.line + strings.Count(l.text[l.start:l.pos], "\n")
	l.tokens = append(l.tokens, token{kindError, Pos(l.start), fmt.Sprintf(format, args...), line})
	return false
}

func (l *lexer) rest() string { return l.text[l.pos:] }

//godefer:line lex.go:138
func (l *lexer) peek() rune {
	if l.pos >= len(l.text) {
		return endOfText
	}
	r, _ := utf8.DecodeRuneInString(l.rest())
	return r
}

//godefer:line lex.go:123
func (l *lexer) next() rune {
	if l.pos >= len(l.text) {
		return endOfText
	}
	r, size := utf8.DecodeRuneInString(l.rest())
	l.pos += size
	return r
}

//godefer:line lex.go:171
func (l *lexer) accept(chars string) bool {
	if l.pos < len(l.text) && strings.IndexByte(chars, l.text[l.pos]) >= 0 {
		l.pos++
		return true
	}
	return false
}

func (l *lexer) acceptAll(chars string) {
	for l.accept(chars) {
	}
}

// literal takes text up to an action and its left delimiter, and comments; false at the end.
func (l *lexer) literal() bool {
	for {
		n := strings.Index(l.rest(), l.left)
		if n < 0 {
			l.pos = len(l.text)
			if l.pos > l.start {
				l.emit(kindText)
			}
			l.emit(kindEOF)
			return false
		}
		end := l.pos + n
		inside := end + len(l.left)
		trims := strings.HasPrefix(l.text[inside:], openTrim)
		l.pos = end
		if trims {
			l.pos = l.start + len(strings.TrimRight(l.text[l.start:end], blanks))
			inside += len(openTrim)
		}
		if l.pos > l.start {
			l.emit(kindText)
		}
		l.pos = end
		l.skip()
		if !strings.HasPrefix(l.text[inside:], openComment) {
			l.pos = end + len(l.left)
			l.emit(kindLeftDelim)
			l.pos = inside
			l.skip()
			return true
		}
		l.pos = inside
		if !l.comment() {
			return false
		}
	}
}

// comment skips a comment with its right delimiter.
func (l *lexer) comment() bool {
	n := strings.Index(l.rest(), closeComment)
	if n < 0 {
		return l.fail("unclosed comment")
	}
	l.pos += n + len(closeComment)
	at, trims := l.atRightDelim()
	if !at {
		l.start = l.pos // the lines of the comment do not count
		return l.fail("comment ends before closing delimiter")
	}
	if trims {
		l.pos += len(closeTrim)
	}
	l.pos += len(l.right)
	l.trimAfter(trims)
	return true
}

func (l *lexer) trimAfter(trims bool) {
	if trims {
		l.pos = len(l.text) - len(strings.TrimLeft(l.rest(), blanks))
	}
	l.skip()
}

// atRightDelim says whether a right delimiter comes next, and whether a mark before it trims what follows.
//godefer:line lex.go:277
func (l *lexer) atRightDelim() (at, trims bool) {
	if strings.HasPrefix(l.rest(), closeTrim+l.right) {
		return true, true
	}
	return strings.HasPrefix(l.rest(), l.right), false
}

// action takes tokens up to a right delimiter; false after an error.
func (l *lexer) action() bool {
	for depth := 0; ; {
		if at, trims := l.atRightDelim(); at {
			if depth > 0 {
				return l.fail("unclosed left paren")
			}
			if trims {
				l.pos += len(closeTrim)
				l.skip()
			}
			l.pos += len(l.right)
			l.emit(kindRightDelim)
			l.trimAfter(trims)
			return true
		}
		switch r := l.next(); {
		case r == '(':
			depth++
			l.emit(kindLeftParen)
		case r == ')':
			l.emit(kindRightParen)
			if depth--; depth < 0 {
				return l.fail("unexpected right paren %#U", r)
			}
		default:
			if !l.element(r) {
				return false
			}
		}
	}
}

// element takes the token that begins with r.
func (l *lexer) element(r rune) bool {
	switch {
	case r == endOfText || isLineEnd(r):
		return l.fail("unclosed action")
	case isBlank(r):
		l.acceptAll(" \t")
		l.emit(kindSpace)
	case r == '=':
		l.emit(kindAssign)
	case r == ':':
		if l.next() != '=' {
			return l.fail("expected :=")
		}
		l.emit(kindDeclare)
	case r == '|':
		l.emit(kindPipe)
	case r == '"':
		return l.quoted('"', kindString, "unterminated quoted string")
	case r == '\'':
		return l.quoted('\'', kindCharConstant, "unterminated character constant")
	case r == '`':
		return l.rawString()
	case r == '$':
		return l.name(kindVariable, kindVariable)
	case r == '.' && l.pos < len(l.text) && !isDigit(l.peek()):
		return l.name(kindField, kindDot)
	case r == '.' || r == '+' || r == '-' || isDigit(r):
		l.pos--
		return l.number()
	case isAlphanumeric(r):
		return l.word()
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		l.emit(kindChar)
	default:
		return l.fail("unrecognized character in action: %#U", r)
	}
	return true
}

func (l *lexer) quoted(end rune, k kind, unterminated string) bool {
	for {
		r := l.next()
		if r == '\\' {
			if r = l.next(); r != endOfText && r != '\n' {
				continue
			}
		}
		switch r {
		case endOfText, '\n':
			return l.fail(unterminated)
		case end:
			l.emit(k)
			return true
		}
	}
}

func (l *lexer) rawString() bool {
	n := strings.IndexByte(l.rest(), '`')
	if n < 0 {
		return l.fail("unterminated raw quoted string")
	}
	l.pos += n + 1
	l.emit(kindRawString)
	return true
}

// name takes a field or a variable, whose first character is taken; alone it is of another kind.
func (l *lexer) name(k, alone kind) bool {
	if l.atEnd() {
		l.emit(alone)
		return true
	}
	l.alphanumerics()
	if !l.atEnd() {
		return l.fail("bad character %#U", l.peek())
	}
	l.emit(k)
	return true
}

func (l *lexer) word() bool {
	l.alphanumerics()
	if !l.atEnd() {
		return l.fail("bad character %#U", l.peek())
	}
	k, ok := words[l.text[l.start:l.pos]]
	if !ok {
		k = kindIdentifier
	}
	l.emit(k)
	return true
}

func (l *lexer) alphanumerics() {
	for isAlphanumeric(l.peek()) {
		l.next()
	}
}

// atEnd says whether a name may end here.
func (l *lexer) atEnd() bool {
	r := l.peek()
	if r == endOfText || isBlank(r) || isLineEnd(r) || strings.ContainsRune(".,|:)(", r) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(l.right)
	return r == first
}

// number takes a number, or the sum of two of which the second is imaginary.
func (l *lexer) number() bool {
	k := kindNumber
	ok := l.scanNumber()
	if r := l.peek(); ok && (r == '+' || r == '-') {
		k = kindComplex
		ok = l.scanNumber() && l.text[l.pos-1] == 'i'
	}
	if !ok {
		return l.fail("bad number syntax: %q", l.text[l.start:l.pos])
	}
	l.emit(k)
	return true
}

//godefer:line lex.go:564
func (l *lexer) scanNumber() bool {
	l.accept("+-")
	digits := "0123456789"
	if l.accept("0") && l.accept("xX") {
		digits = "0123456789abcdefABCDEF"
	}
	l.acceptAll(digits)
	if l.accept(".") {
		l.acceptAll(digits)
	}
	if l.accept("eE") {
		l.accept("+-")
		l.acceptAll("0123456789")
	}
	l.accept("i")
	if isAlphanumeric(l.peek()) {
		l.next()
		return false
	}
	return true
}

func isBlank(r rune) bool   { return r == ' ' || r == '\t' }
func isLineEnd(r rune) bool { return r == '\r' || r == '\n' }
func isDigit(r rune) bool   { return '0' <= r && r <= '9' }

func isAlphanumeric(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r)
}
