package strconv

// IsPrint says whether r is printable as unicode.IsPrint defines it: letters, marks, numbers, punctuation, symbols and the ASCII space.
func IsPrint(r rune) bool {
	switch {
	case r < 0x7F:
		return r >= ' '
	case r < 0x10000:
		return isBetween16(uint16(r))
	}
	return isBetween32(uint32(r))
}

// IsGraphic says whether r is graphic as unicode.IsGraphic defines it: printable, or a space character.
func IsGraphic(r rune) bool {
	if IsPrint(r) {
		return true
	}
	for _, space := range graphicOnly {
		if rune(space) == r {
			return true
		}
	}
	return false
}

// isBetween16 says whether an odd number of edges is at or below r.
func isBetween16(r uint16) bool {
	low, high := 0, len(printEdges16)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if printEdges16[middle] <= r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low&1 != 0
}

func isBetween32(r uint32) bool {
	low, high := 0, len(printEdges32)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if printEdges32[middle] <= r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low&1 != 0
}
