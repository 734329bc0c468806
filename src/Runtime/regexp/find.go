package regexp

import (
	"io"
	"strings"
	"unicode/utf8"
)

// slots is the number of slots that all captures need.
func (re *Regexp) slots() int { return 2 * len(re.names) }

// each calls deliver for the first n matches that do not overlap, for all if n < 0. An empty match right behind another does not count.
func (re *Regexp) each(text string, n, wanted int, deliver func(match []int)) {
	if n < 0 {
		n = len(text) + 1
	}
	lastEnd := -1
	for pos := 0; n > 0 && pos <= len(text); {
		match := re.match(text, pos, wanted)
		if match == nil {
			return
		}
		counts := true
		if match[1] == pos {
			counts = match[0] != lastEnd
			_, size := utf8.DecodeRuneInString(text[pos:])
			if size == 0 {
				size = 1
			}
			pos += size
		} else {
			pos = match[1]
		}
		lastEnd = match[1]
		if counts {
			deliver(match)
			n--
		}
	}
}

// Find gives the first match in b, nil if there is none.
//godefer:line regexp.go:731
func (re *Regexp) Find(b []byte) []byte {
	a := re.match(view(b), 0, 2)
	if a == nil {
		return nil
	}
	return b[a[0]:a[1]]
}

// FindIndex gives where the first match in b begins and ends, nil if there is none.
//godefer:line regexp.go:744
func (re *Regexp) FindIndex(b []byte) (loc []int) {
	return re.match(view(b), 0, 2)
}

// FindString gives the first match in s, "" if there is none.
//godefer:line regexp.go:757
func (re *Regexp) FindString(s string) string {
	a := re.match(s, 0, 2)
	if a == nil {
		return ""
	}
	return s[a[0]:a[1]]
}

// FindStringIndex gives where the first match in s begins and ends, nil if there is none.
//godefer:line regexp.go:770
func (re *Regexp) FindStringIndex(s string) (loc []int) {
	return re.match(s, 0, 2)
}

// FindReaderIndex gives where the first match in what the reader has begins and ends, nil if there is none.
//godefer:line regexp.go:783
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) {
	return re.match(readAll(r), 0, 2)
}

// bytesOf gives the pieces of b that slots name; nil for captures that took no part.
func bytesOf(b []byte, match []int) [][]byte {
	pieces := make([][]byte, len(match)/2)
	for i := range pieces {
		if match[2*i] >= 0 {
			pieces[i] = b[match[2*i]:match[2*i+1]]
		}
	}
	return pieces
}

func stringsOf(s string, match []int) []string {
	pieces := make([]string, len(match)/2)
	for i := range pieces {
		if match[2*i] >= 0 {
			pieces[i] = s[match[2*i]:match[2*i+1]]
		}
	}
	return pieces
}

// FindSubmatch gives the first match in b and its captures, nil if there is none.
//godefer:line regexp.go:796
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	a := re.match(view(b), 0, re.slots())
	if a == nil {
		return nil
	}
	return bytesOf(b, a)
}

// FindSubmatchIndex gives where the first match in b and its captures begin and end, nil if there is none.
//godefer:line regexp.go:944
func (re *Regexp) FindSubmatchIndex(b []byte) []int {
	return re.match(view(b), 0, re.slots())
}

// FindStringSubmatch gives the first match in s and its captures, nil if there is none.
//godefer:line regexp.go:953
func (re *Regexp) FindStringSubmatch(s string) []string {
	a := re.match(s, 0, re.slots())
	if a == nil {
		return nil
	}
	return stringsOf(s, a)
}

// FindStringSubmatchIndex gives where the first match in s and its captures begin and end, nil if there is none.
//godefer:line regexp.go:973
func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	return re.match(s, 0, re.slots())
}

// FindReaderSubmatchIndex gives where the first match in what the reader has and its captures begin and end, nil if there is none.
//godefer:line regexp.go:982
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.match(readAll(r), 0, re.slots())
}

// FindAll gives the first n matches in b, all if n < 0; nil if there is none.
//godefer:line regexp.go:992
func (re *Regexp) FindAll(b []byte, n int) (result [][]byte) {
	re.each(view(b), n, 2, func(match []int) { result = append(result, b[match[0]:match[1]]) })
	return result
}

// FindAllIndex gives where the first n matches in b begin and end, all if n < 0; nil if there is none.
//godefer:line regexp.go:1010
func (re *Regexp) FindAllIndex(b []byte, n int) (result [][]int) {
	return re.FindAllStringIndex(view(b), n)
}

// FindAllString gives the first n matches in s, all if n < 0; nil if there is none.
//godefer:line regexp.go:1028
func (re *Regexp) FindAllString(s string, n int) (result []string) {
	re.each(s, n, 2, func(match []int) { result = append(result, s[match[0]:match[1]]) })
	return result
}

// FindAllStringIndex gives where the first n matches in s begin and end, all if n < 0; nil if there is none.
//godefer:line regexp.go:1046
func (re *Regexp) FindAllStringIndex(s string, n int) (result [][]int) {
	re.each(s, n, 2, func(match []int) { result = append(result, match) })
	return result
}

// FindAllSubmatch gives the first n matches in b with their captures, all if n < 0; nil if there is none.
//godefer:line regexp.go:1064
func (re *Regexp) FindAllSubmatch(b []byte, n int) (result [][][]byte) {
	re.each(view(b), n, re.slots(), func(match []int) { result = append(result, bytesOf(b, match)) })
	return result
}

// FindAllSubmatchIndex gives where the first n matches in b and their captures begin and end, all if n < 0; nil if there is none.
//godefer:line regexp.go:1088
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) (result [][]int) {
	return re.FindAllStringSubmatchIndex(view(b), n)
}

// FindAllStringSubmatch gives the first n matches in s with their captures, all if n < 0; nil if there is none.
//godefer:line regexp.go:1106
func (re *Regexp) FindAllStringSubmatch(s string, n int) (result [][]string) {
	re.each(s, n, re.slots(), func(match []int) { result = append(result, stringsOf(s, match)) })
	return result
}

// FindAllStringSubmatchIndex gives where the first n matches in s and their captures begin and end, all if n < 0; nil if there is none.
//godefer:line regexp.go:1131
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (result [][]int) {
	re.each(s, n, re.slots(), func(match []int) { result = append(result, match) })
	return result
}

// Split gives the pieces of s between matches: n at most, the last one being the rest; all if n < 0; nil if n is 0.
//godefer:line regexp.go:1160
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if len(re.expr) > 0 && s == "" {
		return []string{""}
	}
	matches := re.FindAllStringIndex(s, n)
	pieces := make([]string, 0, len(matches))
	start, end := 0, 0
	for _, match := range matches {
		if n > 0 && len(pieces) == n-1 {
			break
		}
		end = match[0]
		if match[1] != 0 {
			pieces = append(pieces, s[start:end])
		}
		start = match[1]
	}
	if end != len(s) {
		pieces = append(pieces, s[start:])
	}
	return pieces
}

// replace gives text with each match replaced by what put appends for it; false if there is no match.
func (re *Regexp) replace(text string, wanted int, put func(dst []byte, match []int) []byte) (replaced []byte, ok bool) {
	lastEnd := 0
	for pos := 0; pos <= len(text); {
		match := re.match(text, pos, wanted)
		if match == nil {
			break
		}
		ok = true
		replaced = append(replaced, text[lastEnd:match[0]]...)
		if match[1] > lastEnd || match[0] == 0 {
			replaced = put(replaced, match)
		}
		lastEnd = match[1]
		_, size := utf8.DecodeRuneInString(text[pos:])
		switch {
		case pos+size > match[1]:
			pos += size
		case pos+1 > match[1]:
			pos++
		default:
			pos = match[1]
		}
	}
	return append(replaced, text[lastEnd:]...), ok
}

func (re *Regexp) replaceString(src string, wanted int, put func(dst []byte, match []int) []byte) string {
	replaced, ok := re.replace(src, wanted, put)
	if !ok {
		return src
	}
	return string(replaced)
}

// ReplaceAllString gives src with each match replaced by repl, in which $1 and ${name} stand for captures, as Expand has it.
//godefer:line regexp.go:486
func (re *Regexp) ReplaceAllString(src, repl string) string {
	wanted := 2
	if strings.IndexByte(repl, '$') >= 0 {
		wanted = re.slots()
	}
	return re.replaceString(src, wanted, func(dst []byte, match []int) []byte { return re.expand(dst, repl, src, match) })
}

// ReplaceAllLiteralString gives src with each match replaced by repl.
//godefer:line regexp.go:500
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replaceString(src, 2, func(dst []byte, match []int) []byte { return append(dst, repl...) })
}

// ReplaceAllStringFunc gives src with each match replaced by what repl gives for it.
//godefer:line regexp.go:510
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replaceString(src, 2, func(dst []byte, match []int) []byte { return append(dst, repl(src[match[0]:match[1]])...) })
}

// ReplaceAll is ReplaceAllString for bytes.
//godefer:line regexp.go:585
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	replaced, _ := re.replace(view(src), re.slots(), func(dst []byte, match []int) []byte { return re.expand(dst, view(repl), view(src), match) })
	return replaced
}

// ReplaceAllLiteral is ReplaceAllLiteralString for bytes.
//godefer:line regexp.go:603
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	replaced, _ := re.replace(view(src), 2, func(dst []byte, match []int) []byte { return append(dst, repl...) })
	return replaced
}

// ReplaceAllFunc is ReplaceAllStringFunc for bytes.
//godefer:line regexp.go:613
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	replaced, _ := re.replace(view(src), 2, func(dst []byte, match []int) []byte { return append(dst, repl(src[match[0]:match[1]])...) })
	return replaced
}
