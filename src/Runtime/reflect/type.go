// Package reflect looks at values and types at run time: over the type descriptors that the compiler writes for each type.
package reflect

import "unsafe"

// Type is the representation of a Go type. Types are comparable: two Type values are equal if they stand for identical types.
// A method that does not fit the kind of type panics.
//godefer:line type.go:38
type Type interface {
	// Align is the alignment in bytes of a variable of the type.
	Align() int
	// FieldAlign is the alignment in bytes of a struct field of the type.
	FieldAlign() int
	// Method gives exported method i in the order of names.
	Method(int) Method
	// MethodByName finds an exported method.
	MethodByName(string) (Method, bool)
	// NumMethod is the number of exported methods; of an interface, of all.
	NumMethod() int
	// Name is the name of a defined type within its package, else "".
	Name() string
	// PkgPath is the import path of a defined type, "" for predeclared types and type literals.
	PkgPath() string
	// Size is the size in bytes of a value.
	Size() uintptr
	// String is the type as it is written, with package names in short form.
	String() string
	// Kind is the kind of the type.
	Kind() Kind
	// Implements says whether the type implements the interface type u.
	Implements(u Type) bool
	// AssignableTo says whether a value of the type is assignable to type u.
	AssignableTo(u Type) bool
	// ConvertibleTo says whether a value of the type is convertible to type u.
	ConvertibleTo(u Type) bool
	// Comparable says whether values of the type are comparable.
	Comparable() bool
	// Bits is the size in bits of a numeric type.
	Bits() int
	// ChanDir is the direction of a channel type.
	ChanDir() ChanDir
	// IsVariadic says whether the last parameter of a function type is a "..." parameter.
	IsVariadic() bool
	// Elem is the element type of an array, channel, map, pointer or slice type.
	Elem() Type
	// Field gives field i of a struct type.
	Field(i int) StructField
	// FieldByIndex gives the nested field for a sequence of indexes.
	FieldByIndex(index []int) StructField
	// FieldByName finds a struct field, also in embedded structs.
	FieldByName(name string) (StructField, bool)
	// FieldByNameFunc finds the one struct field at the least depth whose name satisfies match.
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	// In is the type of parameter i of a function type.
	In(i int) Type
	// Key is the key type of a map type.
	Key() Type
	// Len is the length of an array type.
	Len() int
	// NumField is the number of fields of a struct type.
	NumField() int
	// NumIn is the number of parameters of a function type.
	NumIn() int
	// NumOut is the number of results of a function type.
	NumOut() int
	// Out is the type of result i of a function type.
	Out(i int) Type

	common() *rtype
	uncommon() *uncommonType
}

type emptyInterface struct {
	typ  *rtype
	word unsafe.Pointer
}

// TypeOf gives the dynamic type of i, nil for a nil interface.
//godefer:line type.go:1376
func TypeOf(i interface{}) Type {
	eface := *(*emptyInterface)(unsafe.Pointer(&i))
	return toType(eface.typ)
}

//godefer:line type.go:3017
func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

//godefer:line type.go:789
func (t *rtype) common() *rtype { return t }

//godefer:line type.go:768
func (t *rtype) Size() uintptr { return t.size }

//godefer:line type.go:781
func (t *rtype) Align() int { return int(t.align) }

//godefer:line type.go:783
func (t *rtype) FieldAlign() int { return int(t.fieldAlign) }

//godefer:line type.go:785
func (t *rtype) Kind() Kind { return Kind(t.kind & kindMask) }

//godefer:line type.go:787
func (t *rtype) pointers() bool { return t.kind&kindNoPointers == 0 }

// ifaceIndir says whether an interface holds the address of such a value rather than the value.
//godefer:line type.go:3129
func ifaceIndir(t *rtype) bool { return t.kind&kindDirectIface == 0 }

//godefer:line type.go:760
func (t *rtype) String() string {
	s := resolveName(t.str).text()
	if t.tflag&tflagExtraStar != 0 {
		return s[1:]
	}
	return s
}

//godefer:line type.go:874
func (t *rtype) Name() string {
	if t.tflag&tflagNamed == 0 {
		return ""
	}
	s := t.String()
	i := len(s)
	for i > 0 && s[i-1] != '.' {
		i--
	}
	return s[i:]
}

//godefer:line type.go:859
func (t *rtype) PkgPath() string {
	if t.tflag&tflagNamed == 0 {
		return ""
	}
	u := t.uncommon()
	if u == nil {
		return ""
	}
	return resolveName(u.pkgPath).text()
}

//godefer:line type.go:770
func (t *rtype) Bits() int {
	if t == nil {
		panic("reflect: Bits of nil Type")
	}
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.size) * 8
}

//godefer:line type.go:1467
func (t *rtype) Comparable() bool {
	return t.alg != nil && t.alg.equal != nil
}

//godefer:line type.go:889
func (t *rtype) ChanDir() ChanDir {
	if t.Kind() != Chan {
		panic("reflect: ChanDir of non-chan type")
	}
	return ChanDir((*chanType)(unsafe.Pointer(t)).dir)
}

func (t *rtype) elem() *rtype {
	switch t.Kind() {
	case Array:
		return (*arrayType)(unsafe.Pointer(t)).elem
	case Chan:
		return (*chanType)(unsafe.Pointer(t)).elem
	case Map:
		return (*mapType)(unsafe.Pointer(t)).elem
	case Ptr:
		return (*ptrType)(unsafe.Pointer(t)).elem
	case Slice:
		return (*sliceType)(unsafe.Pointer(t)).elem
	}
	panic("reflect: Elem of invalid type")
}

//godefer:line type.go:905
func (t *rtype) Elem() Type { return toType(t.elem()) }

//godefer:line type.go:966
func (t *rtype) Key() Type {
	if t.Kind() != Map {
		panic("reflect: Key of non-map type")
	}
	return toType((*mapType)(unsafe.Pointer(t)).key)
}

//godefer:line type.go:974
func (t *rtype) Len() int {
	if t.Kind() != Array {
		panic("reflect: Len of non-array type")
	}
	return int((*arrayType)(unsafe.Pointer(t)).len)
}

func (t *rtype) function(what string) *funcType {
	if t.Kind() != Func {
		panic("reflect: " + what + " of non-func type")
	}
	return (*funcType)(unsafe.Pointer(t))
}

//godefer:line type.go:897
func (t *rtype) IsVariadic() bool { return t.function("IsVariadic").variadic() }

//godefer:line type.go:958
func (t *rtype) In(i int) Type { return toType(t.function("In").in()[i]) }

//godefer:line type.go:990
func (t *rtype) NumIn() int { return int(t.function("NumIn").inCount) }

//godefer:line type.go:998
func (t *rtype) NumOut() int { return t.function("NumOut").numOut() }

//godefer:line type.go:1006
func (t *rtype) Out(i int) Type { return toType(t.function("Out").out()[i]) }
