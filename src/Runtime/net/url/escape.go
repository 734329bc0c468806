package url

import (
	"strconv"
	"strings"
)

// EscapeError is a percent sign without two hexadecimal digits behind it.
type EscapeError string

//godefer:line url.go:86
func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that may not stand in the name of a host.
type InvalidHostError string

//godefer:line url.go:92
func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// part is a part of a URL. Each has its own characters that need not be escaped, beside letters, digits and - _ . ~
type part struct {
	plain   string
	isQuery bool // a space is a plus sign
	isHost  bool // nothing else that is ASCII may be there, and only what is not may be escaped
	isZone  bool // as isHost, but anything that a host may have, or a space, may be escaped
}

const hostCharacters = "!$&'()*+,;=:[]<>\""

var (
	inPath        = part{plain: "$&+,/:;=@"}
	inPathSegment = part{plain: "$&+:=@"}
	inHost        = part{plain: hostCharacters, isHost: true}
	inZone        = part{plain: hostCharacters, isZone: true}
	inUser        = part{plain: "$&+,;="}
	inQuery       = part{isQuery: true}
	inFragment    = part{plain: "$&+,/:;=?@!()*"}
)

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func (p *part) mustEscape(c byte) bool {
	return !isAlphanumeric(c) && strings.IndexByte("-_.~", c) < 0 && strings.IndexByte(p.plain, c) < 0
}

const upperHex = "0123456789ABCDEF"

func (p *part) escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && p.isQuery:
			b.WriteByte('+')
		case p.mustEscape(c):
			b.WriteByte('%')
			b.WriteByte(upperHex[c>>4])
			b.WriteByte(upperHex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// hexByte gives the byte that two hexadecimal digits mean.
func hexByte(s string) (byte, bool) {
	if len(s) < 2 {
		return 0, false
	}
	v, err := strconv.ParseUint(s[:2], 16, 8)
	return byte(v), err == nil
}

// check says what is wrong with the escaped byte v.
func (p *part) check(escaped string, v byte) error {
	if escaped == "%25" {
		return nil
	}
	if p.isHost && v < 0x80 || p.isZone && v != ' ' && inHost.mustEscape(v) {
		return EscapeError(escaped)
	}
	return nil
}

func (p *part) unescape(s string) (string, error) {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			v, ok := hexByte(s[i+1:])
			if !ok {
				end := i + 3
				if end > len(s) {
					end = len(s)
				}
				return "", EscapeError(s[i:end])
			}
			if err := p.check(s[i:i+3], v); err != nil {
				return "", err
			}
			c = v
			i += 2
		case c == '+' && p.isQuery:
			c = ' '
		case (p.isHost || p.isZone) && c < 0x80 && p.mustEscape(c):
			return "", InvalidHostError(s[i : i+1])
		}
		b = append(b, c)
	}
	return string(b), nil
}

// QueryEscape escapes a key or value of a query.
func QueryEscape(s string) string { return inQuery.escape(s) }

// QueryUnescape is the inverse of QueryEscape.
func QueryUnescape(s string) (string, error) { return inQuery.unescape(s) }

// PathEscape escapes a segment of a path.
func PathEscape(s string) string { return inPathSegment.escape(s) }

// PathUnescape is the inverse of PathEscape.
func PathUnescape(s string) (string, error) { return inPathSegment.unescape(s) }
