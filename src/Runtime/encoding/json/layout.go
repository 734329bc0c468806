package json

import "bytes"

// Compact appends src to dst without the space that means nothing.
func Compact(dst *bytes.Buffer, src []byte) error {
	return compact(dst, src, false)
}

func compact(dst *bytes.Buffer, src []byte, escape bool) error {
	if err := checkValid(src); err != nil {
		return err
	}
	inString := false
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch {
		case !inString && isSpace(c):
			continue
		case c == '"':
			inString = !inString
		case c == '\\':
			dst.WriteByte(c)
			i++
			c = src[i]
		}
		i += writeEscaped(dst, src[i:], escape) - 1
	}
	return nil
}

// writeEscaped writes the first byte, or the three of U+2028 and U+2029, so that it can stand in JavaScript, and in HTML if that is
// wanted. It gives the number of bytes passed.
func writeEscaped(dst *bytes.Buffer, src []byte, forHTML bool) int {
	c := src[0]
	switch {
	case forHTML && (c == '<' || c == '>' || c == '&'):
		dst.WriteString(`\u00`)
		dst.WriteByte(hexDigits[c>>4])
		dst.WriteByte(hexDigits[c&0xF])
	case c == 0xE2 && len(src) > 2 && src[1] == 0x80 && src[2]&^1 == 0xA8:
		dst.WriteString(`\u202`)
		dst.WriteByte(hexDigits[src[2]&0xF])
		return 3
	default:
		dst.WriteByte(c)
	}
	return 1
}

// HTMLEscape appends src to dst with <, >, & and the line separators of Unicode escaped.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	for i := 0; i < len(src); {
		i += writeEscaped(dst, src[i:], true)
	}
}

func newline(dst *bytes.Buffer, prefix, indent string, depth int) {
	dst.WriteByte('\n')
	dst.WriteString(prefix)
	for ; depth > 0; depth-- {
		dst.WriteString(indent)
	}
}

// Indent appends src to dst with each element in a line of its own, which begins with prefix and an indent for each level. Space at the
// end of src stays.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	start := dst.Len()
	if err := checkValid(src); err != nil {
		dst.Truncate(start)
		return err
	}
	depth, isEmpty, inString := 0, false, false
	end := len(bytes.TrimRight(src, " \t\r\n"))
	for i := 0; i < end; i++ {
		c := src[i]
		if inString {
			dst.WriteByte(c)
			if c == '\\' {
				i++
				dst.WriteByte(src[i])
			}
			inString = c != '"'
			continue
		}
		if isSpace(c) {
			continue
		}
		if isEmpty && c != ']' && c != '}' {
			depth++
			newline(dst, prefix, indent, depth)
			isEmpty = false
		}
		switch c {
		case '{', '[':
			isEmpty = true
			dst.WriteByte(c)
		case ',':
			dst.WriteByte(c)
			newline(dst, prefix, indent, depth)
		case ':':
			dst.WriteString(": ")
		case '}', ']':
			if !isEmpty {
				depth--
				newline(dst, prefix, indent, depth)
			}
			isEmpty = false
			dst.WriteByte(c)
		default:
			inString = c == '"'
			dst.WriteByte(c)
		}
	}
	dst.Write(src[end:])
	return nil
}
