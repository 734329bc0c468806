package reflect

import (
	"strconv"
	"unsafe"
)

// StructField describes a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string // of an unexported name, else ""
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for FieldByIndex
	Anonymous bool  // embedded
}

// StructTag is the text behind a field: by convention key:"value" pairs with blanks between.
type StructTag string

// Get gives the value of a key, "" if there is none.
//godefer:line type.go:1128
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup gives the value of a key and whether the tag has it. Reading ends at the first part that does not keep to the convention.
//godefer:line type.go:1139
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for len(rest) > 0 && rest[0] == ' ' {
			rest = rest[1:]
		}
		n := tagNameLength(rest)
		if n == 0 || n+1 >= len(rest) || rest[n] != ':' || rest[n+1] != '"' {
			return "", false
		}
		name := rest[:n]
		rest = rest[n+1:]
		n = quotedLength(rest)
		if n == 0 {
			return "", false
		}
		quoted := rest[:n]
		rest = rest[n:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

func tagNameLength(s string) int {
	i := 0
	for i < len(s) && s[i] > ' ' && s[i] != ':' && s[i] != '"' && s[i] != 0x7f {
		i++
	}
	return i
}

// quotedLength is the length of the quoted string that s begins with, quotes included; 0 if it does not end.
func quotedLength(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return 0
}

func (t *rtype) structure(what string) *structType {
	if t.Kind() != Struct {
		panic("reflect: " + what + " of non-struct type")
	}
	return (*structType)(unsafe.Pointer(t))
}

//godefer:line type.go:982
func (t *rtype) NumField() int { return len(t.structure("NumField").fields) }

//godefer:line type.go:926
func (t *rtype) Field(i int) StructField { return t.structure("Field").field(i) }

func (t *structType) field(i int) (f StructField) {
	if i < 0 || i >= len(t.fields) {
		panic("reflect: Field index out of bounds")
	}
	p := &t.fields[i]
	f.Type = toType(p.typ)
	f.Name = p.name.text()
	f.Anonymous = p.embedded()
	if !p.name.isExported() {
		f.PkgPath = t.pkgPath.text()
	}
	f.Tag = StructTag(p.name.tag())
	f.Offset = p.offset()
	f.Index = []int{i}
	return f
}

//godefer:line type.go:934
func (t *rtype) FieldByIndex(index []int) StructField {
	t.structure("FieldByIndex")
	var f StructField
	var typ Type = t
	for i, x := range index {
		if i > 0 && typ.Kind() == Ptr && typ.Elem().Kind() == Struct {
			typ = typ.Elem()
		}
		f = typ.Field(x)
		typ = f.Type
	}
	return f
}

//godefer:line type.go:942
func (t *rtype) FieldByName(name string) (StructField, bool) {
	s := t.structure("FieldByName")
	embeds := false
	if name != "" {
		for i := range s.fields {
			if s.fields[i].name.text() == name {
				return s.field(i), true
			}
			embeds = embeds || s.fields[i].embedded()
		}
	}
	if !embeds {
		return StructField{}, false
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// embeddedStruct is a struct found at some depth: its type, the way to it, and whether it is there more than once.
type embeddedStruct struct {
	typ      *structType
	index    []int
	multiple bool
}

// FieldByNameFunc goes through the depths one by one. A name that is there twice at one depth hides deeper ones and is not found.
//godefer:line type.go:950
func (t *rtype) FieldByNameFunc(match func(string) bool) (result StructField, ok bool) {
	level := []embeddedStruct{{typ: t.structure("FieldByNameFunc")}}
	var visited []*structType
	for len(level) > 0 {
		var next []embeddedStruct
		for _, scan := range level {
			if containsStruct(visited, scan.typ) {
				continue
			}
			visited = append(visited, scan.typ)
			for i := range scan.typ.fields {
				f := &scan.typ.fields[i]
				if match(f.name.text()) {
					if ok || scan.multiple {
						return StructField{}, false
					}
					result = scan.typ.field(i)
					result.Index = joinIndex(scan.index, i)
					ok = true
				} else if inner := f.embeddedStructType(); inner != nil && !ok {
					next = addEmbedded(next, inner, scan, i)
				}
			}
		}
		if ok {
			return result, true
		}
		level = next
	}
	return StructField{}, false
}

func addEmbedded(list []embeddedStruct, typ *structType, outer embeddedStruct, i int) []embeddedStruct {
	for k := range list {
		if list[k].typ == typ {
			list[k].multiple = true
			return list
		}
	}
	return append(list, embeddedStruct{typ, joinIndex(outer.index, i), outer.multiple})
}

func (f *structField) embeddedStructType() *structType {
	if !f.embedded() {
		return nil
	}
	t := f.typ
	if t.Kind() == Ptr {
		t = t.elem()
	}
	if t.Kind() != Struct {
		return nil
	}
	return (*structType)(unsafe.Pointer(t))
}

func joinIndex(index []int, i int) []int {
	joined := make([]int, len(index)+1)
	copy(joined, index)
	joined[len(index)] = i
	return joined
}

func containsStruct(list []*structType, t *structType) bool {
	for _, other := range list {
		if other == t {
			return true
		}
	}
	return false
}
