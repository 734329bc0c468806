package unicode

// Bits of properties: what a rune of Latin-1 is.
const (
	pC     = 1 << iota // control character
	pP                 // punctuation
	pN                 // number
	pS                 // symbol
	pZ                 // space character
	pLu                // upper-case letter
	pLl                // lower-case letter
	pp                 // printable
	pg     = pp | pZ   // graphic
	pLo    = pLl | pLu // letter without case
	pLmask = pLo
)

// GraphicRanges has the categories of graphic runes.
var GraphicRanges = []*RangeTable{
	L, M, N, P, S, Zs,
}

// PrintRanges has the categories of printable runes; the ASCII space is printable too.
var PrintRanges = []*RangeTable{
	L, M, N, P, S,
}

// IsGraphic says whether r is a letter, mark, number, punctuation, symbol or space character.
func IsGraphic(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pg != 0
	}
	return In(r, GraphicRanges...)
}

// IsPrint says whether r is graphic and no space character but the ASCII space.
func IsPrint(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pp != 0
	}
	return In(r, PrintRanges...)
}

// IsOneOf says whether r is in one of the tables. In is nicer to call.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, table := range ranges {
		if Is(table, r) {
			return true
		}
	}
	return false
}

// In says whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool {
	for _, table := range ranges {
		if Is(table, r) {
			return true
		}
	}
	return false
}

// IsControl says whether r is a control character.
//godefer:line graphic.go:81
func IsControl(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pC != 0
	}
	return false
}

// IsLetter says whether r is a letter.
func IsLetter(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pLmask != 0
	}
	return isBeyondLatin(Letter, r)
}

// IsMark says whether r is a mark.
func IsMark(r rune) bool {
	return isBeyondLatin(Mark, r)
}

// IsNumber says whether r is a number.
func IsNumber(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pN != 0
	}
	return isBeyondLatin(Number, r)
}

// IsDigit says whether r is a decimal digit.
func IsDigit(r rune) bool {
	if r <= MaxLatin1 {
		return '0' <= r && r <= '9'
	}
	return isBeyondLatin(Digit, r)
}

// IsPunct says whether r is punctuation.
func IsPunct(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pP != 0
	}
	return Is(Punct, r)
}

// IsSpace says whether r is white space: in Latin-1 tab, line feed, vertical tab, form feed, carriage return, space, U+0085 and
// U+00A0, beyond it the property White_Space.
func IsSpace(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		switch r {
		case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xA0:
			return true
		}
		return false
	}
	return isBeyondLatin(White_Space, r)
}

// IsSymbol says whether r is a symbol.
func IsSymbol(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pS != 0
	}
	return isBeyondLatin(Symbol, r)
}

// IsUpper says whether r is an upper-case letter.
func IsUpper(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pLmask == pLu
	}
	return isBeyondLatin(Upper, r)
}

// IsLower says whether r is a lower-case letter.
func IsLower(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pLmask == pLl
	}
	return isBeyondLatin(Lower, r)
}

// IsTitle says whether r is a title-case letter.
func IsTitle(r rune) bool {
	if r <= MaxLatin1 {
		return false
	}
	return isBeyondLatin(Title, r)
}
