package unicode

// Cases: indices of the Delta of a CaseRange.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a Delta says that upper- and lower-case letters alternate in the range, which begins with an upper-case one.
const UpperLower = MaxRune + 1

type d [MaxCase]rune

// CaseRange is a range of runes and the differences to their upper, lower and title case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase is the case mappings that a language has beside the usual ones.
type SpecialCase []CaseRange

// convert gives r in a case, and whether the ranges have r.
func convert(which int, r rune, ranges []CaseRange) (mapped rune, found bool) {
	if which < 0 || MaxCase <= which {
		return ReplacementChar, false
	}
	low, high := 0, len(ranges)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if rune(ranges[middle].Hi) < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(ranges) || r < rune(ranges[low].Lo) {
		return r, false
	}
	first, delta := rune(ranges[low].Lo), ranges[low].Delta[which]
	if delta > MaxRune {
		// Letters alternate: even places of the range are upper (and title) case, odd ones lower case.
		return first + ((r-first)&^1 | rune(which&1)), true
	}
	return r + delta, true
}

// To gives r in a case: UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	r, _ = convert(_case, r, CaseRanges)
	return r
}

// ToUpper gives r in upper case.
func ToUpper(r rune) rune {
	if r <= MaxASCII {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return To(UpperCase, r)
}

// ToLower gives r in lower case.
func ToLower(r rune) rune {
	if r <= MaxASCII {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return To(LowerCase, r)
}

// ToTitle gives r in title case.
func ToTitle(r rune) rune {
	if r <= MaxASCII {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return To(TitleCase, r)
}

// ToUpper gives r in upper case, by the language's own mapping first.
//godefer:line letter.go:286
func (special SpecialCase) ToUpper(r rune) rune {
	mapped, found := convert(UpperCase, r, special)
	if !found {
		mapped = ToUpper(r)
	}
	return mapped
}

// ToTitle gives r in title case, by the language's own mapping first.
//godefer:line letter.go:295
func (special SpecialCase) ToTitle(r rune) rune {
	mapped, found := convert(TitleCase, r, special)
	if !found {
		mapped = ToTitle(r)
	}
	return mapped
}

// ToLower gives r in lower case, by the language's own mapping first.
//godefer:line letter.go:304
func (special SpecialCase) ToLower(r rune) rune {
	mapped, found := convert(LowerCase, r, special)
	if !found {
		mapped = ToLower(r)
	}
	return mapped
}

type foldPair struct {
	From uint16
	To   uint16
}

// SimpleFold gives the next larger rune that is equal to r under simple case folding, after the largest the smallest; r itself if
// there is no other, or if r is not valid.
func SimpleFold(r rune) rune {
	if r < 0 || r > MaxRune {
		return r
	}
	if r <= MaxASCII && r != 'K' && r != 'S' && r != 'k' && r != 's' {
		if lower := ToLower(r); lower != r {
			return lower
		}
		return ToUpper(r)
	}
	low, high := 0, len(foldExceptions)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if rune(foldExceptions[middle].From) < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(foldExceptions) && rune(foldExceptions[low].From) == r {
		return rune(foldExceptions[low].To)
	}
	if lower := ToLower(r); lower != r {
		return lower
	}
	return ToUpper(r)
}
