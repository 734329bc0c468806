package reflect

import "unsafe"

// Value is a Go value whose type is known at run time. The zero Value is none: its Kind is Invalid, its String "<invalid Value>".
type Value struct {
	typ *rtype

	// ptr is the address of the value if flagIndir is set, else the value, which is a single pointer.
	ptr unsafe.Pointer

	flag
}

// flag has the kind in its low bits, then properties, then the number of a method.
type flag uintptr

const (
	flagKindMask    flag = 1<<5 - 1
	flagStickyRO    flag = 1 << 5 // got by an unexported field that is not embedded
	flagEmbedRO     flag = 1 << 6 // got by an unexported embedded field
	flagIndir       flag = 1 << 7
	flagAddr        flag = 1 << 8
	flagMethod      flag = 1 << 9
	flagMethodShift      = 10
	flagRO          flag = flagStickyRO | flagEmbedRO
)

//godefer:line value.go:79
func (f flag) kind() Kind { return Kind(f & flagKindMask) }

// ro is what values got from this one inherit.
//godefer:line value.go:83
func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// A ValueError is what a method of Value panics with when it is called on a value of a kind it is not for.
type ValueError struct {
	Method string
	Kind   Kind
}

//godefer:line value.go:162
func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

//godefer:line value.go:205
func (f flag) mustBe(k Kind, method string) {
	if f.kind() != k {
		panic(&ValueError{method, f.kind()})
	}
}

//godefer:line value.go:213
func (f flag) mustBeExported(method string) {
	if f == 0 {
		panic(&ValueError{method, Invalid})
	}
	if f&flagRO != 0 {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
}

//godefer:line value.go:225
func (f flag) mustBeAssignable(method string) {
	f.mustBeExported(method)
	if f&flagAddr == 0 {
		panic("reflect: " + method + " using unaddressable value")
	}
}

// word gives the single pointer that the value is.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// address gives where the bytes of the value are, in a new place if it is held directly.
func (v *Value) address() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// ValueOf gives the value in i, the zero Value for nil.
//godefer:line value.go:2182
func ValueOf(i interface{}) Value {
	if i == nil {
		return Value{}
	}
	escapes(i)
	return unpackEface(i)
}

// escapes makes its argument escape: a Value may live on wherever it goes.
//godefer:line value.go:2632
func escapes(x interface{}) {
	if dummy.b {
		dummy.x = x
	}
}

var dummy struct {
	b bool
	x interface{}
}

//godefer:line value.go:140
func unpackEface(i interface{}) Value {
	e := (*emptyInterface)(unsafe.Pointer(&i))
	// The word is a pointer, or points to the value: that hangs on the type.
	t := e.typ
	if t == nil {
		return Value{}
	}
	f := flag(t.Kind())
	if ifaceIndir(t) {
		f |= flagIndir
	}
	return Value{t, e.word, f}
}

// packEface makes an interface of a value; what is addressable is copied first.
func packEface(v Value) (i interface{}) {
	e := (*emptyInterface)(unsafe.Pointer(&i))
	switch {
	case ifaceIndir(v.typ):
		p := v.ptr
		if v.flag&flagAddr != 0 {
			p = unsafe_New(v.typ)
			typedmemmove(v.typ, p, v.ptr)
		}
		e.word = p
	case v.flag&flagIndir != 0:
		e.word = *(*unsafe.Pointer)(v.ptr)
	default:
		e.word = v.ptr
	}
	e.typ = v.typ
	return i
}

// IsValid says whether v stands for a value.
//godefer:line value.go:1056
func (v Value) IsValid() bool { return v.flag != 0 }

// Kind is the kind of v, Invalid for the zero Value.
//godefer:line value.go:1062
func (v Value) Kind() Kind { return v.kind() }

// CanAddr says whether Addr may be called.
//godefer:line value.go:284
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet says whether v can be changed: it is addressable and was not got by an unexported field.
//godefer:line value.go:293
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// CanInterface says whether Interface may be called.
//godefer:line value.go:965
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// Type gives the type of v.
//godefer:line value.go:1740
func (v Value) Type() Type {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	if v.flag&flagMethod == 0 {
		return v.typ
	}
	return v.methodType()
}

// Addr gives a pointer to v.
//godefer:line value.go:243
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{v.typ.ptrTo(), v.ptr, v.flag.ro() | flag(Ptr)}
}

// UnsafeAddr gives the address of v's data.
//godefer:line value.go:1796
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Interface gives v's value as an interface{}.
//godefer:line value.go:977
func (v Value) Interface() (i interface{}) {
	return valueInterface(v, true)
}

func valueInterface(v Value, safe bool) interface{} {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", 0})
	}
	if safe && v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	if v.flag&flagMethod != 0 {
		v = makeMethodValue("Interface", v)
	}
	if v.kind() == Interface {
		if v.NumMethod() == 0 {
			return *(*interface{})(v.ptr)
		}
		return *(*interface{ M() })(v.ptr)
	}
	return packEface(v)
}

// InterfaceData gives the two words of an interface value.
//
//go:noinline
//godefer:line value.go:1013
func (v Value) InterfaceData() [2]uintptr {
	v.mustBe(Interface, "reflect.Value.InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

// Elem gives what an interface holds or a pointer points to, the zero Value for nil.
//godefer:line value.go:773
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		var e interface{}
		if v.typ.NumMethod() == 0 {
			e = *(*interface{})(v.ptr)
		} else {
			e = (interface{})(*(*interface{ M() })(v.ptr))
		}
		x := unpackEface(e)
		if x.flag != 0 {
			x.flag |= v.flag.ro()
		}
		return x
	case Ptr:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := v.typ.elem()
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | flag(t.Kind())}
	}
	panic(&ValueError{"reflect.Value.Elem", v.kind()})
}

// Indirect gives what v points to; a v that is no pointer comes back.
func Indirect(v Value) Value {
	if v.Kind() != Ptr {
		return v
	}
	return v.Elem()
}

// IsNil says whether a channel, function, interface, map, pointer or slice is nil.
//godefer:line value.go:1031
func (v Value) IsNil() bool {
	k := v.kind()
	switch k {
	case Chan, Func, Map, Ptr:
		if v.flag&flagMethod != 0 {
			return false
		}
		ptr := v.ptr
		if v.flag&flagIndir != 0 {
			ptr = *(*unsafe.Pointer)(ptr)
		}
		return ptr == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

// Pointer gives the address that a channel, function, map, pointer, slice or unsafe.Pointer holds.
//godefer:line value.go:1300
func (v Value) Pointer() uintptr {
	switch k := v.kind(); k {
	case Chan, Map, Ptr, UnsafePointer:
		return uintptr(v.word())
	case Func:
		if v.flag&flagMethod != 0 {
			return methodValueCode()
		}
		p := v.word()
		if p != nil {
			// A function value points to a record that begins with the address of the code.
			p = *(*unsafe.Pointer)(p)
		}
		return uintptr(p)
	case Slice:
		return (*SliceHeader)(v.ptr).Data
	}
	panic(&ValueError{"reflect.Value.Pointer", v.kind()})
}

// New gives a pointer to a new zero value of type typ.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.(*rtype)
	return Value{t.ptrTo(), unsafe_New(t), flag(Ptr)}
}

// NewAt gives a pointer of type *typ to p.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{typ.(*rtype).ptrTo(), p, flag(Ptr)}
}

// Zero gives the zero value of type typ, which is not addressable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.(*rtype)
	f := flag(t.Kind())
	if ifaceIndir(t) {
		return Value{t, unsafe_New(t), f | flagIndir}
	}
	return Value{t, nil, f}
}

// Memory of the runtime.

//go:linkname unsafe_New runtime.newobject
func unsafe_New(t *rtype) unsafe.Pointer

//go:linkname typedmemmove runtime.typedmemmove
//go:noescape
func typedmemmove(t *rtype, to, from unsafe.Pointer)
