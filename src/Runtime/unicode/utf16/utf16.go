// Package utf16 converts between runes and their encoding in UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	high = 0xD800 // first half of a pair: [high, low)
	low  = 0xDC00 // second half: [low, end)
	end  = 0xE000
	base = 0x10000 // smallest rune that takes a pair
)

// IsSurrogate says whether r is a half of a pair.
//godefer:line utf16.go:30
func IsSurrogate(r rune) bool {
	return high <= r && r < end
}

// DecodeRune gives the rune of a pair of halves, U+FFFD if they are no pair.
//godefer:line utf16.go:37
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + base
	}
	return replacement
}

// EncodeRune gives the pair of halves for r, twice U+FFFD if r takes no pair or is not valid.
//godefer:line utf16.go:47
func EncodeRune(r rune) (r1, r2 rune) {
	if r < base || r > maxRune {
		return replacement, replacement
	}
	r -= base
	return high + (r>>10)&0x3FF, low + r&0x3FF
}

// Encode gives the encoding of the runes; invalid ones become U+FFFD.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= base {
			n++
		}
	}
	units := make([]uint16, 0, n)
	for _, r := range s {
		switch {
		case 0 <= r && r < high, end <= r && r < base:
			units = append(units, uint16(r))
		case base <= r && r <= maxRune:
			r1, r2 := EncodeRune(r)
			units = append(units, uint16(r1), uint16(r2))
		default:
			units = append(units, replacement)
		}
	}
	return units
}

// Decode gives the runes of an encoding; a half without the other becomes U+FFFD.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if r = pair; r != replacement {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
