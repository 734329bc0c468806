package reflect

import "unsafe"

// madeFunc is the closure of a function made by MakeFunc. Its code finds the arguments of a call and has callMade do the rest.
type madeFunc struct {
	code uintptr
	size uintptr // of parameters and results in memory

	// How parameters, and behind them results, are passed where calls are not in memory.
	parts      []part
	parameters int

	typ    *funcType
	layout layout
	fn     func([]Value) []Value
}

// part is a scalar at an offset of a call's memory, or a parameter or result that is passed by its address.
type part struct {
	offset uint32
	size   uint32
	form   form
}

// form is how a part is widened to a word.
type form uint32

const (
	byAddress form = iota
	signed
	unsigned
)

// makeFuncStub is the code of made functions: a routine of the backend.
func makeFuncStub()

// useMadeFuncs tells the collector the code of functions whose arguments only their callers could describe.
//go:linkname useMadeFuncs runtime.useMadeFuncs
func useMadeFuncs(code uintptr)

// codeOf gives the address of a function's code.
func codeOf(f func()) uintptr {
	return **(**uintptr)(unsafe.Pointer(&f))
}

// MakeFunc makes a function of type typ that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.(*rtype)
	ft := (*funcType)(unsafe.Pointer(t))
	f := &madeFunc{code: codeOf(makeFuncStub), typ: ft, layout: layoutOf(ft, false), fn: fn}
	f.size = f.layout.typ.size
	for i, p := range ft.parameters() {
		if i == int(ft.inCount) {
			f.parameters = len(f.parts)
		}
		f.addParts(p, uint32(f.layout.offsets[i]))
	}
	if ft.numOut() == 0 {
		f.parameters = len(f.parts)
	}
	useMadeFuncs(f.code)
	return Value{t, unsafe.Pointer(f), flag(Func)}
}

func (f *madeFunc) addParts(t *rtype, offset uint32) {
	if isPassedInMemory(t) {
		f.parts = append(f.parts, part{offset, uint32(t.size), byAddress})
	} else {
		f.addScalars(t, offset)
	}
}

// isPassedInMemory says whether a value is too large to be taken apart: more than 4 words, a structure of more than 4 fields, an array of more than
// one element, or with such a part.
func isPassedInMemory(t *rtype) bool {
	switch t.Kind() {
	case Array:
		return t.size > 32 || t.Len() > 1 || t.Len() == 1 && isPassedInMemory(t.elem())
	case Struct:
		if t.size > 32 || t.NumField() > 4 {
			return true
		}
		for i := 0; i < t.NumField(); i++ {
			if isPassedInMemory(t.Field(i).Type.(*rtype)) {
				return true
			}
		}
	}
	return false
}

func (f *madeFunc) addScalars(t *rtype, offset uint32) {
	words := 1
	switch k := t.Kind(); k {
	case Array:
		if t.Len() == 1 {
			f.addScalars(t.elem(), offset)
		}
		return
	case Struct:
		for i := 0; i < t.NumField(); i++ {
			field := t.Field(i)
			f.addScalars(field.Type.(*rtype), offset+uint32(field.Offset))
		}
		return
	case Complex64:
		f.parts = append(f.parts, part{offset, 4, unsigned}, part{offset + 4, 4, unsigned})
		return
	case String, Interface, Complex128:
		words = 2
	case Slice:
		words = 3
	default:
		widened := unsigned
		if isSigned(k) {
			widened = signed
		}
		f.parts = append(f.parts, part{offset, uint32(t.size), widened})
		return
	}
	for i := 0; i < words; i++ {
		f.parts = append(f.parts, part{offset + uint32(i)*8, 8, unsigned})
	}
}

// callMade calls what a made function stands for, with arguments from a block of memory, and stores the results there.
func callMade(f *madeFunc, block unsafe.Pointer) {
	in := make([]Value, f.typ.inCount)
	for i, p := range f.typ.in() {
		in[i] = copyOf(p, add(block, f.layout.offsets[i]), 0)
	}
	out := f.fn(in)
	if len(out) != f.typ.numOut() {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, r := range f.typ.out() {
		v := out[i]
		if v.typ != r {
			panic("reflect: function created by MakeFunc using closure returned wrong type: have " + v.typ.String() + " for " + r.String())
		}
		if v.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		typedmemmove(r, add(block, f.layout.offsets[int(f.typ.inCount)+i]), v.address())
	}
}

// makeMethodValue makes a function value of a bound method.
func makeMethodValue(op string, v Value) Value {
	typ := v.Type()
	v.receiver(op) // panics if there is none
	bound := MakeFunc(typ, func(args []Value) []Value {
		if typ.IsVariadic() {
			return v.call("CallSlice", args)
		}
		return v.call("Call", args)
	})
	bound.flag |= v.flag.ro()
	return bound
}

// methodValueCode gives the address that all bound methods have in common.
func methodValueCode() uintptr {
	return codeOf(makeFuncStub)
}
