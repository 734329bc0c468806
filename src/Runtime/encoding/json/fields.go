package json

import (
	"reflect"
	"sort"
	"strings"
	"unicode"
)

// A field is what a struct has under a name: a field of its own or of an embedded struct.
type field struct {
	name      string
	isTagged  bool
	index     []int
	typ       reflect.Type
	omitEmpty bool
	quoted    bool
}

// fieldsByType has the fields of struct types.
var fieldsByType = map[reflect.Type][]field{}

func fieldsOf(t reflect.Type) []field {
	fields, ok := fieldsByType[t]
	if !ok {
		fields = collectFields(t)
		fieldsByType[t] = fields
	}
	return fields
}

// isValidName says whether a tag's name can be used: letters, digits and some punctuation.
func isValidName(name string) bool {
	for _, c := range name {
		if !strings.ContainsRune("!#$%&()*+-./:<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return name != ""
}

// splitTag gives the name of a tag, and whether it has the options.
func splitTag(tag string) (name string, omitEmpty, isString bool) {
	parts := strings.Split(tag, ",")
	for _, option := range parts[1:] {
		omitEmpty = omitEmpty || option == "omitempty"
		isString = isString || option == "string"
	}
	return parts[0], omitEmpty, isString
}

// collectFields goes through the embedded structs level by level. Of fields with the same name the one on the highest level counts, of
// several there the tagged one; if that is not one, none.
func collectFields(t reflect.Type) []field {
	var fields []field
	next := []field{{typ: t}}
	visited := map[reflect.Type]bool{}
	var nextCount map[reflect.Type]int
	for len(next) > 0 {
		current, count := next, nextCount
		next, nextCount = nil, map[reflect.Type]int{}
		for _, f := range current {
			if visited[f.typ] {
				continue
			}
			visited[f.typ] = true
			for i := 0; i < f.typ.NumField(); i++ {
				found, isEmbedded := fieldAt(f, i)
				switch {
				case found == nil:
				case !isEmbedded:
					fields = append(fields, *found)
					if count[f.typ] > 1 {
						fields = append(fields, *found) // several copies cancel each other out
					}
				default:
					if nextCount[found.typ]++; nextCount[found.typ] == 1 {
						next = append(next, *found)
					}
				}
			}
		}
	}
	return dominant(fields)
}

// fieldAt gives field i of a struct, or the embedded struct there whose fields count in its place; nil if it does not count.
func fieldAt(parent field, i int) (found *field, isEmbedded bool) {
	sf := parent.typ.Field(i)
	isUnexported := sf.PkgPath != ""
	ft := sf.Type
	if ft.Name() == "" && ft.Kind() == reflect.Ptr {
		ft = ft.Elem()
	}
	if isUnexported && (!sf.Anonymous || ft.Kind() != reflect.Struct) {
		return nil, false
	}
	tag := sf.Tag.Get("json")
	if tag == "-" {
		return nil, false
	}
	name, omitEmpty, isString := splitTag(tag)
	if !isValidName(name) {
		name = ""
	}
	index := append(append([]int(nil), parent.index...), i)
	if name == "" && sf.Anonymous && ft.Kind() == reflect.Struct {
		return &field{name: ft.Name(), index: index, typ: ft}, true
	}
	f := &field{name: name, isTagged: name != "", index: index, typ: ft, omitEmpty: omitEmpty, quoted: isString && isScalar(ft)}
	if name == "" {
		f.name = sf.Name
	}
	return f, false
}

func isScalar(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return true
	}
	return false
}

// dominant gives the fields that count, in the order of the struct.
func dominant(fields []field) []field {
	sort.SliceStable(fields, func(i, j int) bool {
		a, b := &fields[i], &fields[j]
		switch {
		case a.name != b.name:
			return a.name < b.name
		case len(a.index) != len(b.index):
			return len(a.index) < len(b.index)
		}
		return a.isTagged && !b.isTagged
	})
	kept := fields[:0]
	for i := 0; i < len(fields); {
		n := 1
		for i+n < len(fields) && fields[i+n].name == fields[i].name {
			n++
		}
		if n == 1 || len(fields[i].index) != len(fields[i+1].index) || fields[i].isTagged != fields[i+1].isTagged {
			kept = append(kept, fields[i])
		}
		i += n
	}
	sort.Slice(kept, func(i, j int) bool { return isBefore(kept[i].index, kept[j].index) })
	return kept
}

func isBefore(a, b []int) bool {
	for i := range a {
		if i >= len(b) {
			return false
		}
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return len(a) < len(b)
}
