// Package unicode tells the properties of runes, by the tables of Unicode 10.0.0.
package unicode

// Version is the edition of the Unicode Standard the tables are from.
const Version = "10.0.0"

const (
	MaxRune         = '\U0010FFFF' // largest valid rune
	ReplacementChar = '\uFFFD'     // stands for invalid ones
	MaxASCII        = '\u007F'     // largest rune of ASCII
	MaxLatin1       = '\u00FF'     // largest rune of Latin-1
)

// RangeTable is a set of runes: ranges in ascending order, those that fit 16 bits in R16.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // number of the ranges in R16 that end within Latin-1
}

// Range16 is every Stride-th rune from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for runes that do not fit 16 bits.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Tables this short are searched from the start.
const linearMax = 18

func (r *Range16) has(c uint16) bool {
	return r.Stride == 1 || (c-r.Lo)%r.Stride == 0
}

func (r *Range32) has(c uint32) bool {
	return r.Stride == 1 || (c-r.Lo)%r.Stride == 0
}

func is16(ranges []Range16, c uint16) bool {
	low := 0
	if len(ranges) > linearMax && c > MaxLatin1 {
		for high := len(ranges); low < high; {
			middle := int(uint(low+high) >> 1)
			if ranges[middle].Hi < c {
				low = middle + 1
			} else {
				high = middle
			}
		}
	} else {
		for low < len(ranges) && ranges[low].Hi < c {
			low++
		}
	}
	return low < len(ranges) && ranges[low].Lo <= c && ranges[low].has(c)
}

func is32(ranges []Range32, c uint32) bool {
	low := 0
	for high := len(ranges); low < high; {
		middle := int(uint(low+high) >> 1)
		if ranges[middle].Hi < c {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(ranges) && ranges[low].Lo <= c && ranges[low].has(c)
}

// Is says whether the rune is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if n := len(rangeTab.R16); n > 0 && uint32(r) <= uint32(rangeTab.R16[n-1].Hi) {
		return is16(rangeTab.R16, uint16(r))
	}
	if n := len(rangeTab.R32); n > 0 && r >= rune(rangeTab.R32[0].Lo) {
		return is32(rangeTab.R32, uint32(r))
	}
	return false
}

// isBeyondLatin is Is for a rune that is not in Latin-1.
func isBeyondLatin(rangeTab *RangeTable, r rune) bool {
	offset := rangeTab.LatinOffset
	if n := len(rangeTab.R16); n > offset && uint32(r) <= uint32(rangeTab.R16[n-1].Hi) {
		return is16(rangeTab.R16[offset:], uint16(r))
	}
	if n := len(rangeTab.R32); n > 0 && r >= rune(rangeTab.R32[0].Lo) {
		return is32(rangeTab.R32, uint32(r))
	}
	return false
}
