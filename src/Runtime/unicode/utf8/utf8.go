// Package utf8 converts between runes and their encoding in UTF-8.
package utf8

// Numbers of the encoding.
const (
	RuneError = '\uFFFD'     // what an invalid encoding decodes to
	RuneSelf  = 0x80         // runes below are one byte, their own value
	MaxRune   = '\U0010FFFF' // largest valid rune
	UTFMax    = 4            // longest encoding in bytes
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF

	oneByteMax   = 0x7F
	twoByteMax   = 0x7FF
	threeByteMax = 0xFFFF

	continuationLow  = 0x80
	continuationHigh = 0xBF
	payload          = 0x3F // the bits of a continuation byte that count
)

// What first says of a byte: the length of the encoding it begins in the low 3 bits, the row of acceptRanges for the byte
// behind it in the high 4.
const (
	as = 0xF0 // ASCII: length 1 without a row
	xx = 0xF1 // begins nothing
	s1 = 0x02
	s2 = 0x13
	s3 = 0x03
	s4 = 0x23
	s5 = 0x34
	s6 = 0x04
	s7 = 0x44
)

var first = [256]uint8{
	as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, // 00
	as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, // 20
	as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, // 40
	as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, as, // 60
	xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, // 80
	xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, // A0
	xx, xx, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, s1, // C0
	s2, s3, s3, s3, s3, s3, s3, s3, s3, s3, s3, s3, s3, s4, s3, s3, s5, s6, s6, s6, s7, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, xx, // E0
}

// acceptRange is what the second byte of an encoding may be.
type acceptRange struct {
	lo uint8
	hi uint8
}

var acceptRanges = [...]acceptRange{
	{continuationLow, continuationHigh},
	{0xA0, continuationHigh}, // E0: nothing overlong
	{continuationLow, 0x9F},  // ED: no surrogates
	{0x90, continuationHigh}, // F0: nothing overlong
	{continuationLow, 0x8F},  // F4: nothing above MaxRune
}

// FullRune says whether p begins with a whole encoding; an invalid one is whole, as it decodes to RuneError.
//godefer:line utf8.go:102
func FullRune(p []byte) bool {
	n := len(p)
	if n == 0 {
		return false
	}
	x := first[p[0]]
	if n >= int(x&7) {
		return true
	}
	accept := acceptRanges[x>>4]
	if n > 1 && (p[1] < accept.lo || accept.hi < p[1]) {
		return true
	} else if n > 2 && (p[2] < continuationLow || continuationHigh < p[2]) {
		return true
	}
	return false
}

// FullRuneInString is FullRune for a string.
//godefer:line utf8.go:122
func FullRuneInString(s string) bool {
	n := len(s)
	if n == 0 {
		return false
	}
	x := first[s[0]]
	if n >= int(x&7) {
		return true
	}
	accept := acceptRanges[x>>4]
	if n > 1 && (s[1] < accept.lo || accept.hi < s[1]) {
		return true
	} else if n > 2 && (s[2] < continuationLow || continuationHigh < s[2]) {
		return true
	}
	return false
}

func isContinuation(b byte) bool {
	return b&0xC0 == 0x80
}

// DecodeRune gives the first rune of p and its length: (RuneError, 0) of nothing, (RuneError, 1) of an invalid encoding.
func DecodeRune(p []byte) (r rune, size int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	c := p[0]
	if c < RuneSelf {
		return rune(c), 1
	}
	x := first[c]
	n := int(x & 7)
	if n == 1 || len(p) < n {
		return RuneError, 1
	}
	c1 := p[1]
	if accept := &acceptRanges[x>>4]; c1 < accept.lo || accept.hi < c1 {
		return RuneError, 1
	}
	if n == 2 {
		return rune(c&0x1F)<<6 | rune(c1&payload), 2
	}
	c2 := p[2]
	if !isContinuation(c2) {
		return RuneError, 1
	}
	if n == 3 {
		return rune(c&0x0F)<<12 | rune(c1&payload)<<6 | rune(c2&payload), 3
	}
	c3 := p[3]
	if !isContinuation(c3) {
		return RuneError, 1
	}
	return rune(c&0x07)<<18 | rune(c1&payload)<<12 | rune(c2&payload)<<6 | rune(c3&payload), 4
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (r rune, size int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	c := s[0]
	if c < RuneSelf {
		return rune(c), 1
	}
	x := first[c]
	n := int(x & 7)
	if n == 1 || len(s) < n {
		return RuneError, 1
	}
	c1 := s[1]
	if accept := &acceptRanges[x>>4]; c1 < accept.lo || accept.hi < c1 {
		return RuneError, 1
	}
	if n == 2 {
		return rune(c&0x1F)<<6 | rune(c1&payload), 2
	}
	c2 := s[2]
	if !isContinuation(c2) {
		return RuneError, 1
	}
	if n == 3 {
		return rune(c&0x0F)<<12 | rune(c1&payload)<<6 | rune(c2&payload), 3
	}
	c3 := s[3]
	if !isContinuation(c3) {
		return RuneError, 1
	}
	return rune(c&0x07)<<18 | rune(c1&payload)<<12 | rune(c2&payload)<<6 | rune(c3&payload), 4
}

// DecodeLastRune gives the last rune of p and its length: (RuneError, 0) of nothing, (RuneError, 1) of an invalid encoding.
func DecodeLastRune(p []byte) (r rune, size int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	if c := p[end-1]; c < RuneSelf {
		return rune(c), 1
	}
	start := end - 1
	for start > 0 && start > end-UTFMax && isContinuation(p[start]) {
		start--
	}
	r, size = DecodeRune(p[start:])
	if start+size != end {
		return RuneError, 1
	}
	return r, size
}

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (r rune, size int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	if c := s[end-1]; c < RuneSelf {
		return rune(c), 1
	}
	start := end - 1
	for start > 0 && start > end-UTFMax && isContinuation(s[start]) {
		start--
	}
	r, size = DecodeRuneInString(s[start:])
	if start+size != end {
		return RuneError, 1
	}
	return r, size
}

// RuneLen gives the length of r's encoding, -1 if r is not valid.
//godefer:line utf8.go:319
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r <= oneByteMax:
		return 1
	case r <= twoByteMax:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r <= threeByteMax:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes the encoding of r to p, that of RuneError if r is not valid, and gives its length. It panics if p is too short.
func EncodeRune(p []byte, r rune) int {
	switch i := uint32(r); {
	case i < RuneSelf:
		p[0] = byte(r)
		return 1
	case i <= twoByteMax:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&payload
		return 2
	case i > MaxRune, surrogateMin <= i && i <= surrogateMax:
		r = RuneError
		fallthrough
	case i <= threeByteMax:
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&payload
		p[2] = 0x80 | byte(r)&payload
		return 3
	}
	_ = p[3]
	p[0] = 0xF0 | byte(r>>18)
	p[1] = 0x80 | byte(r>>12)&payload
	p[2] = 0x80 | byte(r>>6)&payload
	p[3] = 0x80 | byte(r)&payload
	return 4
}

// RuneCount gives the number of runes in p; each byte of an invalid encoding counts as one.
func RuneCount(p []byte) int {
	n := 0
	for i := 0; i < len(p); n++ {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := DecodeRune(p[i:])
		i += size
	}
	return n
}

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) (n int) {
	for range s {
		n++
	}
	return n
}

// RuneStart says whether b can be the first byte of an encoding, valid or not.
//godefer:line utf8.go:445
func RuneStart(b byte) bool {
	return b&0xC0 != 0x80
}

// Valid says whether p is nothing but valid encodings.
func Valid(p []byte) bool {
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := DecodeRune(p[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// ValidString is Valid for a string.
func ValidString(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < RuneSelf {
			i++
			continue
		}
		_, size := DecodeRuneInString(s[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// ValidRune says whether r can be encoded: it is in range and no surrogate half.
//godefer:line utf8.go:513
func ValidRune(r rune) bool {
	if 0 <= r && r < surrogateMin {
		return true
	} else if surrogateMax < r && r <= MaxRune {
		return true
	}
	return false
}
