package template

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

var htmlReplacer = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

// HTMLEscape writes text with the characters that mean something in HTML replaced.
func HTMLEscape(w io.Writer, b []byte) {
	htmlReplacer.WriteString(w, string(b))
}

// HTMLEscapeString gives text with the characters that mean something in HTML replaced.
func HTMLEscapeString(s string) string {
	return htmlReplacer.Replace(s)
}

// HTMLEscaper gives its arguments, printed as by Sprint, escaped for HTML.
func HTMLEscaper(args ...interface{}) string {
	return HTMLEscapeString(text(args))
}

// JSEscape writes text so that it can stand in a JavaScript string.
func JSEscape(w io.Writer, b []byte) {
	last := 0
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		escaped := jsEscaped(r)
		if escaped != "" {
			w.Write(b[last:i])
			io.WriteString(w, escaped)
			last = i + size
		}
		i += size
	}
	w.Write(b[last:])
}

// jsEscaped gives how a character is written, "" for as it is.
func jsEscaped(r rune) string {
	switch r {
	case '\\':
		return `\\`
	case '\'':
		return `\'`
	case '"':
		return `\"`
	case '<':
		return `\x3C`
	case '>':
		return `\x3E`
	}
	if r < ' ' || r >= utf8.RuneSelf && !unicode.IsPrint(r) {
		return fmt.Sprintf("\\u%04X", r)
	}
	return ""
}

// JSEscapeString gives text so that it can stand in a JavaScript string.
func JSEscapeString(s string) string {
	var b strings.Builder
	JSEscape(&b, []byte(s))
	return b.String()
}

// JSEscaper gives its arguments, printed as by Sprint, escaped for JavaScript.
func JSEscaper(args ...interface{}) string {
	return JSEscapeString(text(args))
}
