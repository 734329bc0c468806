package regexp

import (
	"strings"
	"unicode"
)

// Expand appends the template to dst with $name and ${name} replaced by the capture of src with that name or number; $$ is a dollar.
// Without braces a name is as long as possible.
//godefer:line regexp.go:828
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), string(src), match)
}

// ExpandString is Expand for strings.
//godefer:line regexp.go:835
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

//godefer:line regexp.go:839
func (re *Regexp) expand(dst []byte, template, src string, match []int) []byte {
	for {
		i := strings.IndexByte(template, '$')
		if i < 0 {
			return append(dst, template...)
		}
		dst = append(dst, template[:i]...)
		template = template[i+1:]
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, rest, ok := captureName(template)
		if !ok {
			dst = append(dst, '$')
			continue
		}
		template = rest
		if n := re.captureNumber(name, match); n >= 0 {
			dst = append(dst, src[match[2*n]:match[2*n+1]]...)
		}
	}
}

// captureName splits a name, perhaps in braces, off a template.
func captureName(template string) (name, rest string, ok bool) {
	inBraces := strings.HasPrefix(template, "{")
	if inBraces {
		template = template[1:]
	}
	end := len(template)
	for i, r := range template {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' {
			end = i
			break
		}
	}
	name, rest = template[:end], template[end:]
	if inBraces {
		if !strings.HasPrefix(rest, "}") {
			return "", "", false
		}
		rest = rest[1:]
	}
	return name, rest, name != ""
}

// captureNumber gives the number of the capture with a name, which may be its number; -1 if it took no part in the match.
func (re *Regexp) captureNumber(name string, match []int) int {
	number := 0
	for i := 0; i < len(name) && number >= 0; i++ {
		if name[i] < '0' || '9' < name[i] || number >= 1e8 {
			number = -1
		} else {
			number = number*10 + int(name[i]-'0')
		}
	}
	if name[0] == '0' && len(name) > 1 {
		number = -1
	}
	isCapture := func(i int) bool { return 2*i+1 < len(match) && match[2*i] >= 0 }
	if number >= 0 {
		if isCapture(number) {
			return number
		}
		return -1
	}
	for i, other := range re.names {
		if other == name && isCapture(i) {
			return i
		}
	}
	return -1
}
