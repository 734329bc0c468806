package reflect

import "unsafe"

// converter gives v, which is of another type, as a value of type t.
type converter func(v Value, t *rtype) Value

// Convert gives v's value converted to type t.
//godefer:line value.go:2275
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = makeMethodValue("Convert", v)
	}
	convert := converterFor(t.(*rtype), v.typ)
	if convert == nil {
		panic("reflect.Value.Convert: value of type " + v.typ.String() + " cannot be converted to type " + t.String())
	}
	return convert(v, t.(*rtype))
}

func isSigned(k Kind) bool   { return Int <= k && k <= Int64 }
func isUnsigned(k Kind) bool { return Uint <= k && k <= Uintptr }
func isFloat(k Kind) bool    { return k == Float32 || k == Float64 }
func isComplex(k Kind) bool  { return k == Complex64 || k == Complex128 }

// converterFor gives the conversion from src to dst, nil if Go has none (Go spec, Conversions).
func converterFor(dst, src *rtype) converter {
	if c := basicConverter(dst, src); c != nil {
		return c
	}
	if identicalUnderlying(dst, src, false) {
		return retype
	}
	if dst.Kind() == Ptr && dst.Name() == "" && src.Kind() == Ptr && src.Name() == "" &&
		identicalUnderlying(dst.elem(), src.elem(), false) {
		return retype
	}
	if implements(dst, src) {
		return toInterface
	}
	return nil
}

func basicConverter(dst, src *rtype) converter {
	to, from := dst.Kind(), src.Kind()
	switch {
	case isSigned(from) || isUnsigned(from):
		switch {
		case isSigned(to) || isUnsigned(to):
			return integerToInteger
		case isFloat(to):
			return integerToFloat
		case to == String:
			return integerToString
		}
	case isFloat(from):
		switch {
		case isSigned(to) || isUnsigned(to):
			return floatToInteger
		case isFloat(to):
			return floatToFloat
		}
	case isComplex(from) && isComplex(to):
		return complexToComplex
	case from == String && to == Slice && dst.elem().PkgPath() == "":
		switch dst.elem().Kind() {
		case Uint8:
			return stringToBytes
		case Int32:
			return stringToRunes
		}
	case from == Slice && to == String && src.elem().PkgPath() == "":
		switch src.elem().Kind() {
		case Uint8:
			return bytesToString
		case Int32:
			return runesToString
		}
	}
	return nil
}

// made gives the value at p, which nothing else knows.
func made(t *rtype, p unsafe.Pointer, from Value) Value {
	return Value{t, p, from.flag.ro() | flagIndir | flag(t.Kind())}
}

func makeInteger(t *rtype, bits uint64, from Value) Value {
	p := unsafe_New(t)
	switch t.size {
	case 1:
		*(*uint8)(p) = uint8(bits)
	case 2:
		*(*uint16)(p) = uint16(bits)
	case 4:
		*(*uint32)(p) = uint32(bits)
	case 8:
		*(*uint64)(p) = bits
	}
	return made(t, p, from)
}

func makeFloat(t *rtype, x float64, from Value) Value {
	p := unsafe_New(t)
	if t.size == 4 {
		*(*float32)(p) = float32(x)
	} else {
		*(*float64)(p) = x
	}
	return made(t, p, from)
}

func makeString(t *rtype, s string, from Value) Value {
	p := unsafe_New(t)
	*(*string)(p) = s
	return made(t, p, from)
}

func integerBits(v Value) uint64 {
	if isSigned(v.kind()) {
		return uint64(v.Int())
	}
	return v.Uint()
}

func integerToInteger(v Value, t *rtype) Value { return makeInteger(t, integerBits(v), v) }

func integerToFloat(v Value, t *rtype) Value {
	if isSigned(v.kind()) {
		return makeFloat(t, float64(v.Int()), v)
	}
	return makeFloat(t, float64(v.Uint()), v)
}

func integerToString(v Value, t *rtype) Value {
	if isSigned(v.kind()) {
		return makeString(t, string(v.Int()), v)
	}
	return makeString(t, string(v.Uint()), v)
}

func floatToInteger(v Value, t *rtype) Value {
	if isSigned(t.Kind()) {
		return makeInteger(t, uint64(int64(v.Float())), v)
	}
	return makeInteger(t, uint64(v.Float()), v)
}

func floatToFloat(v Value, t *rtype) Value { return makeFloat(t, v.Float(), v) }

func complexToComplex(v Value, t *rtype) Value {
	p := unsafe_New(t)
	if t.size == 8 {
		*(*complex64)(p) = complex64(v.Complex())
	} else {
		*(*complex128)(p) = v.Complex()
	}
	return made(t, p, v)
}

func stringToBytes(v Value, t *rtype) Value {
	p := unsafe_New(t)
	*(*[]byte)(p) = []byte(v.String())
	return made(t, p, v)
}

func stringToRunes(v Value, t *rtype) Value {
	p := unsafe_New(t)
	*(*[]rune)(p) = []rune(v.String())
	return made(t, p, v)
}

func bytesToString(v Value, t *rtype) Value { return makeString(t, string(*(*[]byte)(v.ptr)), v) }
func runesToString(v Value, t *rtype) Value { return makeString(t, string(*(*[]rune)(v.ptr)), v) }

// retype: the representation is the same.
func retype(v Value, t *rtype) Value {
	f := v.flag
	p := v.ptr
	if f&flagAddr != 0 {
		c := unsafe_New(t)
		typedmemmove(t, c, p)
		p = c
		f &^= flagAddr
	}
	return Value{t, p, v.flag.ro() | f&flagIndir | flag(t.Kind())}
}

func toInterface(v Value, t *rtype) Value {
	p := unsafe_New(t)
	if v.Kind() != Interface || !v.IsNil() {
		storeInterface(t, valueInterface(v, false), p)
	}
	return made(t, p, v)
}
