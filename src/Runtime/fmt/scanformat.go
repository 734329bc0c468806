package fmt

import "unicode/utf8"

// format reads values by a format.
func (s *scan) format(format string, a []interface{}) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		size, matches := s.literal(format[i:])
		if size > 0 {
			i += size
			continue
		}
		if format[i] != '%' {
			if !matches {
				s.complain("input does not match format")
			}
			break
		}
		i++
		var hasWidth bool
		s.width, hasWidth, i = parseNumber(format, i, len(format)-1)
		if !hasWidth {
			s.width = noLimit
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if s.width < noLimit-s.count {
			s.limit = s.count + s.width
		}
		if n >= len(a) {
			s.complain("too few operands for format '%" + format[i-size:] + "'")
		}
		s.value(verb, a[n])
		n++
		s.limit = noLimit
	}
	if n < len(a) {
		s.complain("too many operands")
	}
	return n, nil
}

// literal matches the format up to the next verb with the input. It gives how much of the format it took; of a part that does not match
// nothing counts.
func (s *scan) literal(format string) (size int, matches bool) {
	for size < len(format) {
		c, width := utf8.DecodeRuneInString(format[size:])
		if isSpace(c) {
			size += s.spaces(format[size:])
			continue
		}
		if c == '%' {
			if size+width == len(format) {
				s.complain("missing verb: % at end of format string")
			}
			if format[size+width] != '%' {
				return size, true
			}
			size += width // two stand for one
		}
		if s.must() != c {
			s.UnreadRune()
			return 0, false
		}
		size += width
	}
	return size, true
}

// spaces matches the white space that a format begins with: newlines match newlines with blanks before them, or the end; blanks behind
// them match blanks; blanks alone match at least one.
func (s *scan) spaces(format string) (size int) {
	newlines, blanks := 0, false
	for size < len(format) {
		c, width := utf8.DecodeRuneInString(format[size:])
		if !isSpace(c) {
			break
		}
		blanks = c != '\n'
		if !blanks {
			newlines++
		}
		size += width
	}
	for i := 0; i < newlines; i++ {
		if r := s.pastBlanks(s.next()); r != '\n' && r != noRune {
			s.complain("newline in format does not match input")
		}
	}
	if blanks {
		r := s.next()
		if newlines == 0 {
			if !isSpace(r) && r != noRune {
				s.complain("expected space in input to match format")
			}
			if r == '\n' {
				s.complain("newline in input does not match format")
			}
		}
		if s.pastBlanks(r) != noRune {
			s.UnreadRune()
		}
	}
	return size
}

func (s *scan) pastBlanks(r rune) rune {
	for isSpace(r) && r != '\n' {
		r = s.next()
	}
	return r
}
