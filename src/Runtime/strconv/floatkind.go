package strconv

import "math"

// A floatKind describes a binary format of IEEE 754.
type floatKind struct {
	fractionBits uint
	exponentBits uint
	bias         int
}

var (
	float32Kind = floatKind{23, 8, 127}
	float64Kind = floatKind{52, 11, 1023}
)

// infinity gives the bits of +Inf.
func (kind *floatKind) infinity() uint64 {
	return (1<<kind.exponentBits - 1) << kind.fractionBits
}

// split gives the parts of a positive finite number, which is mantissa * 2**exponent.
func (kind *floatKind) split(bits uint64) (mantissa uint64, exponent int) {
	mantissa = bits & (1<<kind.fractionBits - 1)
	exponent = int(bits >> kind.fractionBits)
	if exponent == 0 {
		exponent = 1
	} else {
		mantissa |= 1 << kind.fractionBits
	}
	return mantissa, exponent - kind.bias - int(kind.fractionBits)
}

// value gives the number that the bits stand for.
func (kind *floatKind) value(bits uint64) float64 {
	if kind.fractionBits == 23 {
		return float64(math.Float32frombits(uint32(bits)))
	}
	return math.Float64frombits(bits)
}
