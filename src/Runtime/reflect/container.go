package reflect

import "unsafe"

// SliceHeader is a slice as it is in memory.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is a string as it is in memory.
type StringHeader struct {
	Data uintptr
	Len  int
}

// sliceWords is a slice whose data the collector sees.
type sliceWords struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// Field gives field i of a struct.
//godefer:line value.go:810
func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		panic(&ValueError{"reflect.Value.Field", v.kind()})
	}
	fields := (*structType)(unsafe.Pointer(v.typ)).fields
	if uint(i) >= uint(len(fields)) {
		panic("reflect: Field index out of range")
	}
	f := &fields[i]
	fl := v.flag&(flagStickyRO|flagIndir|flagAddr) | flag(f.typ.Kind())
	if !f.name.isExported() {
		if f.embedded() {
			fl |= flagEmbedRO
		} else {
			fl |= flagStickyRO
		}
	}
	// A struct that is held directly has one field, at offset 0.
	return Value{f.typ, add(v.ptr, f.offset()), fl}
}

// FieldByIndex gives the nested field for a sequence of indexes.
//godefer:line value.go:842
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "reflect.Value.FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Ptr && v.typ.elem().Kind() == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// FieldByName gives the field of that name, the zero Value if there is none.
//godefer:line value.go:864
func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "reflect.Value.FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc gives the field whose name satisfies match, the zero Value if there is none.
//godefer:line value.go:876
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// NumField is the number of fields of a struct.
//
//go:noinline
//godefer:line value.go:1221
func (v Value) NumField() int {
	v.mustBe(Struct, "reflect.Value.NumField")
	return len((*structType)(unsafe.Pointer(v.typ)).fields)
}

// Index gives element i of an array, slice or string.
//godefer:line value.go:900
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		t := (*arrayType)(unsafe.Pointer(v.typ))
		if uint(i) >= uint(t.len) {
			panic("reflect: array index out of range")
		}
		return Value{t.elem, add(v.ptr, uintptr(i)*t.elem.size), v.flag&(flagIndir|flagAddr) | v.flag.ro() | flag(t.elem.Kind())}
	case Slice:
		s := (*sliceWords)(v.ptr)
		if uint(i) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		t := v.typ.elem()
		return Value{t, add(s.data, uintptr(i)*t.size), flagAddr | flagIndir | v.flag.ro() | flag(t.Kind())}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		p := add(*(*unsafe.Pointer)(v.ptr), uintptr(i))
		return Value{uint8Type, p, v.flag.ro() | flag(Uint8) | flagIndir}
	}
	panic(&ValueError{"reflect.Value.Index", v.kind()})
}

var uint8Type = TypeOf(uint8(0)).(*rtype)
var stringType = TypeOf("").(*rtype)

// Len is the length of an array, channel, map, slice or string.
//godefer:line value.go:1068
func (v Value) Len() int {
	switch v.kind() {
	case Slice:
		return (*sliceWords)(v.ptr).len
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return int((*arrayType)(unsafe.Pointer(v.typ)).len)
	case Map, Chan:
		// Both begin with their number of elements.
		if p := v.word(); p != nil {
			return *(*int)(p)
		}
		return 0
	}
	panic(&ValueError{"reflect.Value.Len", v.kind()})
}

// Cap is the capacity of an array, channel or slice.
//godefer:line value.go:734
func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return (*sliceWords)(v.ptr).cap
	case Array:
		return int((*arrayType)(unsafe.Pointer(v.typ)).len)
	case Chan:
		if p := v.word(); p != nil {
			return *(*int)(add(p, 8))
		}
		return 0
	}
	panic(&ValueError{"reflect.Value.Cap", v.kind()})
}

// SetLen sets the length of a slice.
//godefer:line value.go:1492
func (v Value) SetLen(n int) {
	v.mustBeAssignable("reflect.Value.SetLen")
	v.mustBe(Slice, "reflect.Value.SetLen")
	s := (*sliceWords)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
}

// SetCap sets the capacity of a slice.
//godefer:line value.go:1505
func (v Value) SetCap(n int) {
	v.mustBeAssignable("reflect.Value.SetCap")
	v.mustBe(Slice, "reflect.Value.SetCap")
	s := (*sliceWords)(v.ptr)
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

// Slice gives v[i:j] of an addressable array, a slice or a string.
//godefer:line value.go:1589
func (v Value) Slice(i, j int) Value {
	if v.kind() == String {
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		t := s[i:j]
		return Value{v.typ, unsafe.Pointer(&t), v.flag &^ flagAddr}
	}
	typ, base := v.sliceable("Slice")
	if i < 0 || j < i || j > base.cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return v.cut(typ, base, i, j, base.cap)
}

// Slice3 gives v[i:j:k] of an addressable array or a slice.
//godefer:line value.go:1651
func (v Value) Slice3(i, j, k int) Value {
	typ, base := v.sliceable("Slice3")
	if i < 0 || j < i || k < j || k > base.cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return v.cut(typ, base, i, j, k)
}

func (v Value) sliceable(method string) (typ *rtype, base sliceWords) {
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value." + method + ": slice of unaddressable array")
		}
		t := (*arrayType)(unsafe.Pointer(v.typ))
		return t.slice, sliceWords{v.ptr, int(t.len), int(t.len)}
	case Slice:
		return v.typ, *(*sliceWords)(v.ptr)
	}
	panic(&ValueError{"reflect.Value." + method, v.kind()})
}

func (v Value) cut(typ *rtype, base sliceWords, i, j, k int) Value {
	s := &sliceWords{base.data, j - i, k - i}
	if k > i {
		// An empty rest keeps the base: the address past the end may be another object's.
		s.data = add(base.data, uintptr(i)*typ.elem().size)
	}
	return Value{typ, unsafe.Pointer(s), v.flag.ro() | flagIndir | flag(Slice)}
}

// MakeSlice makes a zeroed slice.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.(*rtype)
	return Value{t, unsafe.Pointer(&sliceWords{makeslice(t.elem(), len, cap).data, len, cap}), flagIndir | flag(Slice)}
}

//go:linkname makeslice runtime.makeslice
func makeslice(elem *rtype, len, cap int) sliceWords

//go:linkname growslice runtime.growslice
func growslice(elem *rtype, old sliceWords, cap int) sliceWords

// grow makes room for more elements; the result is addressable memory of its own.
func (v Value) grow(more int) (Value, int) {
	old := *(*sliceWords)(v.ptr)
	n := old.len + more
	if n < old.len {
		panic("reflect.Append: slice overflow")
	}
	s := &sliceWords{old.data, n, old.cap}
	if n > old.cap {
		grown := growslice(v.typ.elem(), old, n)
		s.data, s.cap = grown.data, grown.cap
	}
	return Value{v.typ, unsafe.Pointer(s), v.flag&flagRO | flagIndir | flag(Slice)}, old.len
}

// Append appends values to a slice.
func Append(s Value, x ...Value) Value {
	s.mustBe(Slice, "reflect.Append")
	s, at := s.grow(len(x))
	for i, e := range x {
		s.Index(at + i).Set(e)
	}
	return s
}

// AppendSlice appends the elements of slice t to slice s.
func AppendSlice(s, t Value) Value {
	s.mustBe(Slice, "reflect.AppendSlice")
	t.mustBe(Slice, "reflect.AppendSlice")
	mustBeSame("reflect.AppendSlice", s.Type(), t.Type())
	n := t.Len()
	s, at := s.grow(n)
	Copy(s.Slice(at, at+n), t)
	return s
}

func mustBeSame(what string, t1, t2 Type) {
	if t1 != t2 {
		panic(what + ": " + t1.String() + " != " + t2.String())
	}
}

// Copy copies elements from src to dst until one ends; a string may be copied to bytes.
func Copy(dst, src Value) int {
	to := dst.elements(true)
	dst.mustBeExported("reflect.Copy")
	from := src.elements(false)
	src.mustBeExported("reflect.Copy")
	elem := dst.typ.elem()
	if src.kind() != String {
		mustBeSame("reflect.Copy", elem, src.typ.elem())
	} else if elem.Kind() != Uint8 {
		panic(&ValueError{"reflect.Copy", String})
	}
	return typedslicecopy(elem, to, from)
}

func (v Value) elements(target bool) sliceWords {
	switch v.kind() {
	case Slice:
		return *(*sliceWords)(v.ptr)
	case Array:
		if target {
			v.mustBeAssignable("reflect.Copy")
		}
		return sliceWords{v.address(), v.Len(), v.Len()}
	case String:
		if !target {
			s := (*sliceWords)(v.ptr)
			return sliceWords{s.data, s.len, s.len}
		}
	}
	panic(&ValueError{"reflect.Copy", v.kind()})
}

//go:linkname typedslicecopy runtime.typedslicecopy
func typedslicecopy(elem *rtype, dst, src sliceWords) int
