package reflect

import (
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// StructOf gives the struct type with these fields; Offset and Index of the fields do not count. Embedded fields with methods are
// refused.
func StructOf(fields []StructField) Type {
	t := &structType{rtype: rtype{align: 1, fieldAlign: 1, kind: uint8(Struct)}}
	comparable := true
	ptrdata := uintptr(0)
	for i := range fields {
		f := structFieldOf(i, &fields[i])
		for k := range t.fields {
			if t.fields[k].name.text() == fields[i].Name {
				panic("reflect.StructOf: duplicate field " + fields[i].Name)
			}
		}
		align := uintptr(f.typ.fieldAlign)
		offset := (t.size + align - 1) &^ (align - 1)
		f.offsetEmbed |= offset << 1
		t.size = offset + f.typ.size
		if f.typ.ptrdata > 0 {
			ptrdata = offset + f.typ.ptrdata
		}
		if f.typ.align > t.align {
			t.align, t.fieldAlign = f.typ.align, f.typ.align
		}
		comparable = comparable && f.typ.Comparable()
		t.fields = append(t.fields, f)
	}
	if n := len(t.fields); n > 0 && t.size > 0 && t.fields[n-1].typ.size == 0 {
		// The address of a last field without size must not be the next object's.
		t.size++
	}
	t.size = (t.size + uintptr(t.align) - 1) &^ (uintptr(t.align) - 1)
	s := structText(t)
	if p := find(s, func(p *rtype) bool {
		return p.Kind() == Struct && identicalStructs(t, (*structType)(unsafe.Pointer(p)), true)
	}); p != nil {
		return p
	}
	setPointers(&t.rtype, ptrdata, func(mask []byte) {
		for i := range t.fields {
			markPointers(mask, t.fields[i].typ, t.fields[i].offset())
		}
	})
	if len(t.fields) == 1 {
		t.kind |= t.fields[0].typ.kind & kindDirectIface
	}
	t.alg = &typeAlg{}
	if comparable {
		t.alg = structAlgorithm(t)
	}
	return register(&t.rtype, s)
}

func structFieldOf(i int, f *StructField) structField {
	if f.Name == "" {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
	}
	if !isIdentifier(f.Name) {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
	}
	if f.Type == nil {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
	}
	if c := f.Name[0]; f.PkgPath != "" {
		panic("reflect.StructOf: StructOf does not allow unexported fields")
	} else if 'a' <= c && c <= 'z' || c == '_' {
		panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
	}
	r := structField{name: makeName(f.Name, string(f.Tag), "", true), typ: f.Type.(*rtype)}
	if f.Anonymous {
		if f.Type.NumMethod() > 0 {
			panic("reflect.StructOf: embedded field with methods is not supported by GoDefer")
		}
		r.offsetEmbed = 1
	}
	return r
}

func isIdentifier(s string) bool {
	for i, c := range s {
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c >= utf8.RuneSelf
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}

func structText(t *structType) string {
	if len(t.fields) == 0 {
		return "struct {}"
	}
	s := "struct {"
	for i := range t.fields {
		f := &t.fields[i]
		if i > 0 {
			s += ";"
		}
		s += " "
		if !f.embedded() {
			s += f.name.text() + " "
		}
		s += f.typ.String()
		if tag := f.name.tag(); tag != "" {
			s += " " + strconv.Quote(tag)
		}
	}
	return s + " }"
}

func structAlgorithm(t *structType) *typeAlg {
	return &typeAlg{
		func(p unsafe.Pointer, seed uintptr) uintptr {
			for i := range t.fields {
				f := &t.fields[i]
				seed = f.typ.alg.hash(add(p, f.offset()), seed)
			}
			return seed
		},
		func(p, q unsafe.Pointer) bool {
			for i := range t.fields {
				f := &t.fields[i]
				if !f.typ.alg.equal(add(p, f.offset()), add(q, f.offset())) {
					return false
				}
			}
			return true
		},
	}
}
