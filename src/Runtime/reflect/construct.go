package reflect

import (
	"strconv"
	"unsafe"
)

// Types that are made at run time. A type that the program has already is looked for first, so that identical types are one.

// madeTypes has what was made so far.
var madeTypes []*rtype

// typesNamed gives the program's types that are written as s.
//go:linkname typesNamed runtime.typesNamed
func typesNamed(s string) []*rtype

// registerPointer gives an offset by which a descriptor can refer to something that is not among the program's types.
//go:linkname registerPointer runtime.registerPointer
func registerPointer(p unsafe.Pointer) int32

// find gives a type of a text that satisfies a condition, nil if there is none.
func find(s string, satisfies func(t *rtype) bool) *rtype {
	for _, t := range typesNamed(s) {
		if satisfies(t) {
			return t
		}
	}
	for _, t := range madeTypes {
		if t.String() == s && satisfies(t) {
			return t
		}
	}
	return nil
}

// register gives a made type its text and keeps it.
func register(t *rtype, s string) *rtype {
	t.tflag = 0
	t.str = newName(s, "", "", false)
	t.ptrToThis = 0
	t.hash = hashOf(s)
	madeTypes = append(madeTypes, t)
	return t
}

func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = h*16777619 ^ uint32(s[i])
	}
	return h
}

func makeName(s, tag, path string, exported bool) name {
	b := make([]byte, 0, 3+len(s)+2+len(tag)+4)
	b = append(b, 0, byte(len(s)>>8), byte(len(s)))
	b = append(b, s...)
	if exported {
		b[0] |= nameExported
	}
	if tag != "" {
		b[0] |= nameTag
		b = append(b, byte(len(tag)>>8), byte(len(tag)))
		b = append(b, tag...)
	}
	if path != "" {
		b[0] |= namePath
		off := newName(path, "", "", false)
		b = append(b, byte(off), byte(off>>8), byte(off>>16), byte(off>>24))
	}
	return name{&b[0]}
}

func newName(s, tag, path string, exported bool) nameOff {
	return nameOff(registerPointer(unsafe.Pointer(makeName(s, tag, path, exported).bytes)))
}

// PtrTo gives the type *t.
func PtrTo(t Type) Type { return t.(*rtype).ptrTo() }

//godefer:line type.go:1390
func (t *rtype) ptrTo() *rtype {
	if t.ptrToThis != 0 {
		if p := resolveType(t.ptrToThis); p != nil {
			return p
		}
	}
	s := "*" + t.String()
	if p := find(s, func(p *rtype) bool { return p.Kind() == Ptr && p.elem() == t }); p != nil {
		return p
	}
	made := *(*ptrType)(unsafe.Pointer(TypeOf((*unsafe.Pointer)(nil)).(*rtype)))
	p := &made
	p.elem = t
	return register(&p.rtype, s)
}

// SliceOf gives the type []t.
func SliceOf(t Type) Type {
	e := t.(*rtype)
	s := "[]" + e.String()
	if p := find(s, func(p *rtype) bool { return p.Kind() == Slice && p.elem() == e }); p != nil {
		return p
	}
	made := *(*sliceType)(unsafe.Pointer(TypeOf([]unsafe.Pointer(nil)).(*rtype)))
	p := &made
	p.elem = e
	return register(&p.rtype, s)
}

// ChanOf gives the channel type of a direction.
func ChanOf(dir ChanDir, t Type) Type {
	e := t.(*rtype)
	if e.size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	var s string
	switch dir {
	case SendDir:
		s = "chan<- " + e.String()
	case RecvDir:
		s = "<-chan " + e.String()
	case BothDir:
		s = "chan " + e.String()
		if e.Kind() == Chan && e.Name() == "" && e.ChanDir() == RecvDir {
			s = "chan (" + e.String() + ")"
		}
	default:
		panic("reflect.ChanOf: invalid dir")
	}
	if p := find(s, func(p *rtype) bool { return p.Kind() == Chan && p.elem() == e && p.ChanDir() == dir }); p != nil {
		return p
	}
	made := *(*chanType)(unsafe.Pointer(TypeOf((chan unsafe.Pointer)(nil)).(*rtype)))
	p := &made
	p.dir = uintptr(dir)
	p.elem = e
	return register(&p.rtype, s)
}

// ArrayOf gives the type [count]elem.
func ArrayOf(count int, elem Type) Type {
	e := elem.(*rtype)
	s := "[" + strconv.Itoa(count) + "]" + e.String()
	if p := find(s, func(p *rtype) bool { return p.Kind() == Array && p.elem() == e }); p != nil {
		return p
	}
	if e.size > 0 && uintptr(count) > ^uintptr(0)/2/e.size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	a := new(arrayType)
	a.rtype = rtype{size: e.size * uintptr(count), align: e.align, fieldAlign: e.fieldAlign, kind: uint8(Array)}
	a.elem = e
	a.slice = SliceOf(elem).(*rtype)
	a.len = uintptr(count)
	if count > 0 {
		a.ptrdata = 0
		if e.ptrdata > 0 {
			a.ptrdata = e.size*uintptr(count-1) + e.ptrdata
		}
	}
	setPointers(&a.rtype, a.ptrdata, func(mask []byte) {
		for i := 0; i < count; i++ {
			markPointers(mask, e, uintptr(i)*e.size)
		}
	})
	if count == 1 {
		a.kind |= e.kind & kindDirectIface
	}
	a.alg = arrayAlgorithm(e, uintptr(count))
	return register(&a.rtype, s)
}

// setPointers makes the map of the words that are pointers.
func setPointers(t *rtype, ptrdata uintptr, fill func(mask []byte)) {
	t.ptrdata = ptrdata
	if ptrdata == 0 {
		t.kind |= kindNoPointers
		return
	}
	mask := make([]byte, (ptrdata/8+7)/8)
	fill(mask)
	t.gcdata = &mask[0]
}

// markPointers copies the pointer map of t to that of something which holds a t at an offset.
func markPointers(mask []byte, t *rtype, offset uintptr) {
	for w := uintptr(0); w < t.ptrdata/8; w++ {
		if *(*byte)(add(unsafe.Pointer(t.gcdata), w/8))>>(w%8)&1 != 0 {
			at := offset/8 + w
			mask[at/8] |= 1 << (at % 8)
		}
	}
}

func arrayAlgorithm(e *rtype, count uintptr) *typeAlg {
	if e.alg == nil || e.alg.equal == nil {
		return &typeAlg{}
	}
	alg := e.alg
	return &typeAlg{
		func(p unsafe.Pointer, seed uintptr) uintptr {
			for i := uintptr(0); i < count; i++ {
				seed = alg.hash(add(p, i*e.size), seed)
			}
			return seed
		},
		func(p, q unsafe.Pointer) bool {
			for i := uintptr(0); i < count; i++ {
				if !alg.equal(add(p, i*e.size), add(q, i*e.size)) {
					return false
				}
			}
			return true
		},
	}
}

// FuncOf gives the function type with these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if len(in)+len(out) > 50 {
		panic("reflect.FuncOf does not support more than 50 arguments")
	}
	s := functionText(in, out, variadic)
	if p := find(s, func(p *rtype) bool {
		return p.Kind() == Func && hasSignature((*funcType)(unsafe.Pointer(p)), in, out, variadic)
	}); p != nil {
		return p
	}
	var made struct {
		f          funcType
		parameters [50]*rtype
	}
	made.f = *(*funcType)(unsafe.Pointer(TypeOf((func())(nil)).(*rtype)))
	made.f.inCount, made.f.outCount = uint16(len(in)), uint16(len(out))
	if variadic {
		made.f.outCount |= 1 << 15
	}
	for i, t := range in {
		made.parameters[i] = t.(*rtype)
	}
	for i, t := range out {
		made.parameters[len(in)+i] = t.(*rtype)
	}
	p := &made
	return register(&p.f.rtype, s)
}

func hasSignature(t *funcType, in, out []Type, variadic bool) bool {
	if int(t.inCount) != len(in) || t.numOut() != len(out) || t.variadic() != variadic {
		return false
	}
	for i, p := range t.in() {
		if p != in[i].(*rtype) {
			return false
		}
	}
	for i, r := range t.out() {
		if r != out[i].(*rtype) {
			return false
		}
	}
	return true
}

func functionText(in, out []Type, variadic bool) string {
	s := "func("
	for i, t := range in {
		if i > 0 {
			s += ", "
		}
		if variadic && i == len(in)-1 {
			s += "..." + t.Elem().String()
		} else {
			s += t.String()
		}
	}
	s += ")"
	switch len(out) {
	case 0:
		return s
	case 1:
		return s + " " + out[0].String()
	}
	s += " ("
	for i, t := range out {
		if i > 0 {
			s += ", "
		}
		s += t.String()
	}
	return s + ")"
}
