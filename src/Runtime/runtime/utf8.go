package runtime

import "unsafe"

const (
	runeError    = '\uFFFD'
	maxRune      = '\U0010FFFF'
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

func isContinuation(c byte) bool {
	return c&0xC0 == 0x80
}

// decoderune gives the rune that begins at s[k], which is not ASCII, and the index behind it. A bad encoding is U+FFFD, one byte long.
func decoderune(s string, k int) (r rune, pos int) {
	s = s[k:]
	if len(s) > 1 && isContinuation(s[1]) {
		switch c := s[0]; {
		case 0xC2 <= c && c < 0xE0:
			return rune(c&0x1F)<<6 | rune(s[1]&0x3F), k + 2
		case 0xE0 <= c && c < 0xF0:
			if len(s) > 2 && isContinuation(s[2]) {
				r = rune(c&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F)
				if 0x7FF < r && !(surrogateMin <= r && r <= surrogateMax) {
					return r, k + 3
				}
			}
		case 0xF0 <= c && c < 0xF8:
			if len(s) > 3 && isContinuation(s[2]) && isContinuation(s[3]) {
				r = rune(c&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F)
				if 0xFFFF < r && r <= maxRune {
					return r, k + 4
				}
			}
		}
	}
	return runeError, k + 1
}

func countrunes(s string) int {
	n := 0
	for i := 0; i < len(s); n++ {
		if s[i] < 0x80 {
			i++
		} else {
			_, i = decoderune(s, i)
		}
	}
	return n
}

func runeLength(r rune) int {
	switch {
	case r < 0:
		return 3
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	case r <= maxRune:
		return 4
	}
	return 3
}

// encodeRune stores the UTF-8 of a rune, that of U+FFFD for an invalid one, and gives its length.
func encodeRune(p unsafe.Pointer, r rune) int {
	if r < 0 || r > maxRune || surrogateMin <= r && r <= surrogateMax {
		r = runeError
	}
	b := (*[4]byte)(p)
	switch {
	case r < 0x80:
		b[0] = byte(r)
		return 1
	case r < 0x800:
		b[0] = 0xC0 | byte(r>>6)
		b[1] = 0x80 | byte(r)&0x3F
		return 2
	case r < 0x10000:
		b[0] = 0xE0 | byte(r>>12)
		b[1] = 0x80 | byte(r>>6)&0x3F
		b[2] = 0x80 | byte(r)&0x3F
		return 3
	}
	b[0] = 0xF0 | byte(r>>18)
	b[1] = 0x80 | byte(r>>12)&0x3F
	b[2] = 0x80 | byte(r>>6)&0x3F
	b[3] = 0x80 | byte(r)&0x3F
	return 4
}
