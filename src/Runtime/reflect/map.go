package reflect

import "unsafe"

// mapIterator is the runtime's state of an iteration; it begins with the addresses of key and element.
type mapIterator struct {
	key, elem unsafe.Pointer
	pointers  [6]unsafe.Pointer
	rest      [4]uintptr
}

//go:linkname makemap runtime.makemap
func makemap(t *rtype, hint int, h unsafe.Pointer) unsafe.Pointer

//go:linkname mapaccess2 runtime.mapaccess2
func mapaccess2(t *rtype, m, key unsafe.Pointer) (elem unsafe.Pointer, ok bool)

//go:linkname mapassign runtime.mapassign
func mapassign(t *rtype, m, key unsafe.Pointer) unsafe.Pointer

//go:linkname mapdelete runtime.mapdelete
func mapdelete(t *rtype, m, key unsafe.Pointer)

//go:linkname mapiterinit runtime.mapiterinit
func mapiterinit(t *rtype, m unsafe.Pointer, it *mapIterator)

//go:linkname mapiternext runtime.mapiternext
func mapiternext(it *mapIterator)

// MakeMap makes a map.
func MakeMap(typ Type) Value {
	return MakeMapWithSize(typ, 0)
}

// MakeMapWithSize makes a map with room for n elements.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.(*rtype)
	return Value{t, makemap(t, n, nil), flag(Map)}
}

// MapIndex gives the element of a key, the zero Value if there is none.
//godefer:line value.go:1092
func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "reflect.Value.MapIndex")
	t := (*mapType)(unsafe.Pointer(v.typ))
	key = key.assignTo("reflect.Value.MapIndex", t.key, nil)
	p, ok := mapaccess2(v.typ, v.word(), key.address())
	if !ok {
		return Value{}
	}
	return copyOf(t.elem, p, (v.flag | key.flag).ro())
}

// copyOf gives the value at p, independent of what becomes of p's memory.
func copyOf(t *rtype, p unsafe.Pointer, ro flag) Value {
	f := ro | flag(t.Kind())
	if !ifaceIndir(t) {
		return Value{t, *(*unsafe.Pointer)(p), f}
	}
	c := unsafe_New(t)
	typedmemmove(t, c, p)
	return Value{t, c, f | flagIndir}
}

// MapKeys gives the keys in no particular order.
//godefer:line value.go:1132
func (v Value) MapKeys() []Value {
	v.mustBe(Map, "reflect.Value.MapKeys")
	t := (*mapType)(unsafe.Pointer(v.typ))
	keys := make([]Value, 0, v.Len())
	var it mapIterator
	for mapiterinit(v.typ, v.word(), &it); it.key != nil; mapiternext(&it) {
		keys = append(keys, copyOf(t.key, it.key, v.flag.ro()))
	}
	return keys
}

// SetMapIndex sets the element of a key, or deletes it if elem is the zero Value.
//godefer:line value.go:1521
func (v Value) SetMapIndex(key, elem Value) {
	v.mustBe(Map, "reflect.Value.SetMapIndex")
	v.mustBeExported("reflect.Value.SetMapIndex")
	key.mustBeExported("reflect.Value.SetMapIndex")
	t := (*mapType)(unsafe.Pointer(v.typ))
	key = key.assignTo("reflect.Value.SetMapIndex", t.key, nil)
	if elem.typ == nil {
		mapdelete(v.typ, v.word(), key.address())
		return
	}
	elem.mustBeExported("reflect.Value.SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", t.elem, nil)
	typedmemmove(t.elem, mapassign(v.typ, v.word(), key.address()), elem.address())
}
