// Package json writes Go values as JSON and reads them (RFC 7159).
package json

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"fmt"
	"math"
	"reflect"
	"sort"
	"strconv"
	"unicode/utf8"
)

// Marshaler gives itself as JSON.
//godefer:line encode.go:225
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// UnsupportedTypeError is the error for a value of a type that JSON cannot express.
type UnsupportedTypeError struct {
	Type reflect.Type
}

//godefer:line encode.go:235
func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

// UnsupportedValueError is the error for a value that JSON cannot express.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

//godefer:line encode.go:244
func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

// InvalidUTF8Error is not used any more; it is there for old programs.
type InvalidUTF8Error struct {
	S string
}

//godefer:line encode.go:258
func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// MarshalerError is the error of a value's own method.
type MarshalerError struct {
	Type reflect.Type
	Err  error
}

//godefer:line encode.go:267
func (e *MarshalerError) Error() string {
	return "json: error calling MarshalJSON for type " + e.Type.String() + ": " + e.Err.Error()
}

// Marshal gives v as JSON: structs and maps as objects (maps sorted by key), slices and arrays as arrays, []byte as base64, what pointers
// and interfaces hold, and what MarshalJSON or MarshalText give. A field's tag `json:"name,omitempty,string"` tells its name, that it
// is left out if empty, and that it stands in a string; "-" leaves it out.
func Marshal(v interface{}) ([]byte, error) {
	e := encodeState{escapeHTML: true}
	if err := e.marshal(v); err != nil {
		return nil, err
	}
	return e.Bytes(), nil
}

// MarshalIndent is Marshal and then Indent.
func MarshalIndent(v interface{}, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	if err := Indent(&buf, b, prefix, indent); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

type encodeState struct {
	bytes.Buffer
	escapeHTML bool
}

// failure is how an error gets out of the recursion.
type failure struct {
	err error
}

//godefer:line encode.go:295
func (e *encodeState) marshal(v interface{}) (err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = f.err
		}
	}()
	e.value(reflect.ValueOf(v), false)
	return nil
}

func isEmptyValue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Bool:
		return !v.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int() == 0
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return v.Uint() == 0
	case reflect.Float32, reflect.Float64:
		return v.Float() == 0
	case reflect.Interface, reflect.Ptr:
		return v.IsNil()
	}
	return false
}

var (
	marshalerType     = reflect.TypeOf((*Marshaler)(nil)).Elem()
	textMarshalerType = reflect.TypeOf((*encoding.TextMarshaler)(nil)).Elem()
	numberType        = reflect.TypeOf(Number(""))
)

// value writes v; quoted puts a scalar into a string.
func (e *encodeState) value(v reflect.Value, quoted bool) {
	if !v.IsValid() {
		e.WriteString("null")
		return
	}
	if e.byMethod(v) {
		return
	}
	switch v.Kind() {
	case reflect.Interface, reflect.Ptr:
		if v.IsNil() {
			e.WriteString("null")
		} else {
			e.value(v.Elem(), quoted)
		}
	case reflect.Struct:
		e.structValue(v)
	case reflect.Map:
		e.mapValue(v)
	case reflect.Slice:
		e.sliceValue(v)
	case reflect.Array:
		e.arrayValue(v)
	default:
		e.scalar(v, quoted)
	}
}

// byMethod writes what the value's own method gives, if it has one: that of a pointer too, if the value has an address.
func (e *encodeState) byMethod(v reflect.Value) bool {
	t := v.Type()
	if t.Kind() != reflect.Ptr && v.CanAddr() && !t.Implements(marshalerType) && !t.Implements(textMarshalerType) {
		if p := reflect.PtrTo(t); p.Implements(marshalerType) || p.Implements(textMarshalerType) {
			v, t = v.Addr(), p
		}
	}
	isMarshaler := t.Implements(marshalerType)
	if !isMarshaler && !t.Implements(textMarshalerType) {
		return false
	}
	if (v.Kind() == reflect.Ptr || v.Kind() == reflect.Interface) && v.IsNil() {
		e.WriteString("null")
		return true
	}
	var err error
	if isMarshaler {
		var b []byte
		if b, err = v.Interface().(Marshaler).MarshalJSON(); err == nil {
			err = compact(&e.Buffer, b, e.escapeHTML)
		}
	} else {
		var b []byte
		if b, err = v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
			e.str(string(b))
		}
	}
	if err != nil {
		panic(failure{&MarshalerError{v.Type(), err}})
	}
	return true
}

func (e *encodeState) scalar(v reflect.Value, quoted bool) {
	if v.Kind() == reflect.String && !(v.Type() == numberType) {
		s := v.String()
		if quoted {
			inner := encodeState{escapeHTML: e.escapeHTML}
			inner.str(s)
			s = inner.String()
		}
		e.str(s)
		return
	}
	if quoted {
		e.WriteByte('"')
		defer e.WriteByte('"')
	}
	switch v.Kind() {
	case reflect.Bool:
		e.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.WriteString(strconv.FormatUint(v.Uint(), 10))
	case reflect.Float32, reflect.Float64:
		e.float(v)
	case reflect.String:
		number := v.String()
		if number == "" {
			number = "0"
		}
		if !isValidNumber(number) {
			panic(failure{fmt.Errorf("json: invalid number literal %q", number)})
		}
		e.WriteString(number)
	default:
		panic(failure{&UnsupportedTypeError{v.Type()}})
	}
}

// float writes a number as ES6 does: exponential for very small and large ones.
func (e *encodeState) float(v reflect.Value) {
	f, bits := v.Float(), v.Type().Bits()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		panic(failure{&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}})
	}
	format := byte('f')
	if a := math.Abs(f); a != 0 {
		if bits == 64 && (a < 1e-6 || a >= 1e21) || bits == 32 && (float32(a) < 1e-6 || float32(a) >= 1e21) {
			format = 'e'
		}
	}
	b := strconv.AppendFloat(nil, f, format, -1, bits)
	if n := len(b); format == 'e' && n >= 4 && b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' {
		b[n-2] = b[n-1] // e-09 is e-9
		b = b[:n-1]
	}
	e.Write(b)
}

func (e *encodeState) structValue(v reflect.Value) {
	e.WriteByte('{')
	isFirst := true
	fields := fieldsOf(v.Type())
	for i := range fields {
		f := &fields[i]
		fv := fieldByIndex(v, f.index)
		if !fv.IsValid() || f.omitEmpty && isEmptyValue(fv) {
			continue
		}
		if !isFirst {
			e.WriteByte(',')
		}
		isFirst = false
		e.str(f.name)
		e.WriteByte(':')
		e.value(fv, f.quoted)
	}
	e.WriteByte('}')
}

// fieldByIndex gives a field, the invalid value if it is in an embedded struct that a nil pointer stands for.
func fieldByIndex(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		if v.Kind() == reflect.Ptr {
			if v.IsNil() {
				return reflect.Value{}
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

// keyText gives the text of a map's key.
func keyText(k reflect.Value) string {
	if k.Kind() == reflect.String {
		return k.String()
	}
	if m, ok := k.Interface().(encoding.TextMarshaler); ok {
		b, err := m.MarshalText()
		if err != nil {
			panic(failure{&MarshalerError{k.Type(), err}})
		}
		return string(b)
	}
	switch k.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(k.Int(), 10)
	}
	return strconv.FormatUint(k.Uint(), 10)
}

func (e *encodeState) mapValue(v reflect.Value) {
	key := v.Type().Key()
	if k := key.Kind(); k != reflect.String && (k < reflect.Int || k > reflect.Uintptr) && !key.Implements(textMarshalerType) {
		panic(failure{&UnsupportedTypeError{v.Type()}})
	}
	if v.IsNil() {
		e.WriteString("null")
		return
	}
	keys := v.MapKeys()
	texts := make(map[string]reflect.Value, len(keys))
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = keyText(k)
		texts[names[i]] = k
	}
	sort.Strings(names)
	e.WriteByte('{')
	for i, name := range names {
		if i > 0 {
			e.WriteByte(',')
		}
		e.str(name)
		e.WriteByte(':')
		e.value(v.MapIndex(texts[name]), false)
	}
	e.WriteByte('}')
}

func (e *encodeState) sliceValue(v reflect.Value) {
	if v.IsNil() {
		e.WriteString("null")
		return
	}
	if t := v.Type().Elem(); t.Kind() == reflect.Uint8 {
		if p := reflect.PtrTo(t); !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			e.WriteByte('"')
			e.WriteString(base64.StdEncoding.EncodeToString(v.Bytes()))
			e.WriteByte('"')
			return
		}
	}
	e.arrayValue(v)
}

func (e *encodeState) arrayValue(v reflect.Value) {
	e.WriteByte('[')
	for i := 0; i < v.Len(); i++ {
		if i > 0 {
			e.WriteByte(',')
		}
		e.value(v.Index(i), false)
	}
	e.WriteByte(']')
}

const hexDigits = "0123456789abcdef"

// str writes a string; invalid UTF-8 becomes U+FFFD.
func (e *encodeState) str(s string) {
	e.WriteByte('"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		size, replacement := 1, ""
		switch {
		case c == '"' || c == '\\':
			replacement = string([]byte{'\\', c})
		case c == '\n':
			replacement = `\n`
		case c == '\r':
			replacement = `\r`
		case c == '\t':
			replacement = `\t`
		case c < 0x20 || e.escapeHTML && (c == '<' || c == '>' || c == '&'):
			replacement = `\u00` + string([]byte{hexDigits[c>>4], hexDigits[c&0xF]})
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && size == 1:
				replacement = `\ufffd`
			case r == '\u2028':
				replacement = `\u2028`
			case r == '\u2029':
				replacement = `\u2029`
			}
		}
		if replacement != "" {
			e.WriteString(s[start:i])
			e.WriteString(replacement)
			start = i + size
		}
		i += size
	}
	e.WriteString(s[start:])
	e.WriteByte('"')
}
