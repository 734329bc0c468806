package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Unmarshaler reads itself from JSON; it must copy what it keeps. null should change nothing.
//godefer:line decode.go:118
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// UnmarshalTypeError is the error for a JSON value that does not fit the Go type.
type UnmarshalTypeError struct {
	Value  string       // what it is: "bool", "array", "number -5"
	Type   reflect.Type // what it does not fit
	Offset int64        // number of bytes read
	Struct string       // name of the struct type it is for, and the field
	Field  string
}

//godefer:line decode.go:132
func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " + e.Type.String()
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
}

// UnmarshalFieldError is not used any more; it is there for old programs.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

//godefer:line decode.go:149
func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// InvalidUnmarshalError is the error for a target that is no pointer, or nil.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

//godefer:line decode.go:159
func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Ptr:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// A Number is the text of a number.
type Number string

// String gives the text.
//godefer:line decode.go:191
func (n Number) String() string { return string(n) }

// Float64 gives the number.
//godefer:line decode.go:194
func (n Number) Float64() (float64, error) {
	return strconv.ParseFloat(string(n), 64)
}

// Int64 gives the number.
//godefer:line decode.go:199
func (n Number) Int64() (int64, error) {
	return strconv.ParseInt(string(n), 10, 64)
}

func isValidNumber(s string) bool {
	scan := scanner{data: []byte(s)}
	return scan.number() && scan.at == len(s)
}

// Unmarshal reads JSON into what v points to: objects into structs (names in any case) and maps, arrays into slices and arrays; an empty
// interface gets bool, float64, string, []interface{}, map[string]interface{} or nil. What does not fit is left out and the first such
// is the error.
func Unmarshal(data []byte, v interface{}) error {
	if err := checkValid(data); err != nil {
		return err
	}
	d := decodeState{scanner: scanner{data: data}}
	return d.unmarshal(v)
}

// decodeState reads a text that is valid.
type decodeState struct {
	scanner
	saved         error // first value that does not fit
	strct, field  string
	useNumber     bool
	disallowExtra bool
}

//godefer:line decode.go:170
func (d *decodeState) unmarshal(v interface{}) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Ptr || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := d.decode(rv); err != nil {
		return err
	}
	return d.saved
}

func (d *decodeState) save(err error) {
	if d.saved == nil {
		d.saved = err
	}
}

// misfit notes a value that does not fit.
func (d *decodeState) misfit(what string, t reflect.Type, offset int) {
	d.save(&UnmarshalTypeError{what, t, int64(offset), d.strct, d.field})
}

// decode reads the next value into v; the invalid value takes it away.
func (d *decodeState) decode(v reflect.Value) error {
	d.space()
	if !v.IsValid() {
		d.value()
		return nil
	}
	switch d.next() {
	case '[':
		return d.arrayInto(v)
	case '{':
		return d.objectInto(v)
	}
	start := d.at
	d.value()
	return d.literalInto(d.data[start:d.at], v, false)
}

// target follows pointers, making what nil ones point to, to what is to be set, or to the method that reads. For null it stops at the
// last pointer, which is set to nil.
func target(v reflect.Value, isNull bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	if v.Kind() != reflect.Ptr && v.Type().Name() != "" && v.CanAddr() {
		if u, t := methodsOf(v.Addr(), isNull); u != nil || t != nil {
			return u, t, reflect.Value{}
		}
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			e := v.Elem()
			if e.Kind() == reflect.Ptr && !e.IsNil() && (!isNull || e.Elem().Kind() == reflect.Ptr) {
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Ptr || isNull && v.Elem().Kind() != reflect.Ptr && v.CanSet() {
			return nil, nil, v
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if u, t := methodsOf(v, isNull); u != nil || t != nil {
			return u, t, reflect.Value{}
		}
		v = v.Elem()
	}
}

func methodsOf(v reflect.Value, isNull bool) (Unmarshaler, encoding.TextUnmarshaler) {
	if v.Type().NumMethod() == 0 || !v.CanInterface() {
		return nil, nil
	}
	if u, ok := v.Interface().(Unmarshaler); ok {
		return u, nil
	}
	if t, ok := v.Interface().(encoding.TextUnmarshaler); ok && !isNull {
		return nil, t
	}
	return nil, nil
}

// byMethod lets a method read the array or object that comes next, if v has one; else it gives what is to be set.
func (d *decodeState) byMethod(v reflect.Value, what string) (pv reflect.Value, done bool, err error) {
	u, text, pv := target(v, false)
	start := d.at
	switch {
	case u != nil:
		d.value()
		return pv, true, u.UnmarshalJSON(d.data[start:d.at])
	case text != nil:
		d.misfit(what, v.Type(), start+1)
		d.value()
		return pv, true, nil
	}
	return pv, false, nil
}

func (d *decodeState) arrayInto(v reflect.Value) error {
	v, done, err := d.byMethod(v, "array")
	if done {
		return err
	}
	switch {
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(d.any()))
		return nil
	case v.Kind() != reflect.Array && v.Kind() != reflect.Slice:
		d.misfit("array", v.Type(), d.at+1)
		d.value()
		return nil
	}
	i := 0
	for d.at++; d.more(']'); i++ {
		if v.Kind() == reflect.Slice {
			growTo(v, i)
		}
		element := reflect.Value{}
		if i < v.Len() {
			element = v.Index(i)
		}
		if err := d.decode(element); err != nil {
			return err
		}
	}
	switch {
	case v.Kind() == reflect.Array:
		zero := reflect.Zero(v.Type().Elem())
		for ; i < v.Len(); i++ {
			v.Index(i).Set(zero)
		}
	case i == 0:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	case i < v.Len():
		v.SetLen(i)
	}
	return nil
}

// growTo makes i an index of the slice.
func growTo(v reflect.Value, i int) {
	if i >= v.Cap() {
		room := v.Cap() + v.Cap()/2
		if room < 4 {
			room = 4
		}
		larger := reflect.MakeSlice(v.Type(), v.Len(), room)
		reflect.Copy(larger, v)
		v.Set(larger)
	}
	if i >= v.Len() {
		v.SetLen(i + 1)
	}
}

// more says whether another element comes, and passes the comma before it or the end.
func (d *decodeState) more(end byte) bool {
	d.space()
	c := d.next()
	if c == end {
		d.at++
		return false
	}
	if c == ',' {
		d.at++
		d.space()
	}
	return true
}

// key reads a key and the colon.
func (d *decodeState) key() (name string, start int) {
	d.space()
	start = d.at
	d.str()
	name, _ = unquote(d.data[start:d.at])
	d.space()
	d.at++
	d.space()
	return name, start
}

var textUnmarshalerType = reflect.TypeOf((*encoding.TextUnmarshaler)(nil)).Elem()

func (d *decodeState) objectInto(v reflect.Value) error {
	v, done, err := d.byMethod(v, "object")
	if done {
		return err
	}
	switch {
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(d.any()))
		return nil
	case v.Kind() == reflect.Struct:
		return d.structInto(v)
	case v.Kind() == reflect.Map && isKeyType(v.Type().Key()):
		return d.mapInto(v)
	}
	d.misfit("object", v.Type(), d.at+1)
	d.value()
	return nil
}

func isKeyType(t reflect.Type) bool {
	return t.Kind() == reflect.String || reflect.Int <= t.Kind() && t.Kind() <= reflect.Uintptr || reflect.PtrTo(t).Implements(textUnmarshalerType)
}

func (d *decodeState) mapInto(v reflect.Value) error {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	for d.at++; d.more('}'); {
		name, start := d.key()
		element := reflect.New(t.Elem()).Elem()
		if err := d.decode(element); err != nil {
			return err
		}
		key, ok, err := d.mapKey(name, t.Key(), start)
		if err != nil || !ok {
			return err
		}
		v.SetMapIndex(key, element)
	}
	return nil
}

func (d *decodeState) mapKey(name string, t reflect.Type, start int) (key reflect.Value, ok bool, err error) {
	key = reflect.New(t).Elem()
	if t.Kind() != reflect.String && reflect.PtrTo(t).Implements(textUnmarshalerType) {
		return key, true, key.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(name))
	}
	switch k := t.Kind(); {
	case k == reflect.String:
		key.SetString(name)
		return key, true, nil
	case k <= reflect.Int64:
		n, err := strconv.ParseInt(name, 10, 64)
		if err == nil && !key.OverflowInt(n) {
			key.SetInt(n)
			return key, true, nil
		}
	default:
		n, err := strconv.ParseUint(name, 10, 64)
		if err == nil && !key.OverflowUint(n) {
			key.SetUint(n)
			return key, true, nil
		}
	}
	d.misfit("number "+name, t, start+1)
	return key, false, nil
}

func (d *decodeState) structInto(v reflect.Value) error {
	strct, outer := d.strct, d.field
	fields := fieldsOf(v.Type())
	for d.at++; d.more('}'); d.strct, d.field = strct, outer {
		name, _ := d.key()
		f := findField(fields, name)
		if f == nil {
			if d.disallowExtra {
				d.save(fmt.Errorf("json: unknown field %q", name))
			}
			d.value()
			continue
		}
		fv := d.settable(v, f.index)
		d.strct, d.field = v.Type().Name(), f.name
		var err error
		if f.quoted && fv.IsValid() {
			err = d.quotedInto(fv)
		} else {
			err = d.decode(fv)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// findField gives the field with the name, else one with the name in another case.
func findField(fields []field, name string) *field {
	var found *field
	for i := range fields {
		if fields[i].name == name {
			return &fields[i]
		}
		if found == nil && strings.EqualFold(fields[i].name, name) {
			found = &fields[i]
		}
	}
	return found
}

// settable gives a field, making embedded structs on the way.
func (d *decodeState) settable(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		if v.Kind() == reflect.Ptr {
			if v.IsNil() {
				if !v.CanSet() {
					d.save(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

// quotedInto reads a scalar that stands in a string.
func (d *decodeState) quotedInto(v reflect.Value) error {
	start := d.at
	d.value()
	item := d.data[start:d.at]
	switch item[0] {
	case 'n':
		return d.literalInto(item, v, false)
	case '"':
		inner, _ := unquote(item)
		return d.literalInto([]byte(inner), v, true)
	}
	d.save(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

func badString(item []byte, v reflect.Value) error {
	return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, v.Type())
}

func kindOf(item []byte) string {
	switch item[0] {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	}
	return "number"
}

// literalInto stores a scalar or null; quoted says that it stood in a string, and so may be anything.
func (d *decodeState) literalInto(item []byte, v reflect.Value, quoted bool) error {
	if len(item) == 0 {
		d.save(badString(item, v))
		return nil
	}
	u, text, pv := target(v, item[0] == 'n')
	switch {
	case u != nil:
		return u.UnmarshalJSON(item)
	case text != nil && item[0] == '"':
		s, ok := unquote(item)
		if !ok {
			return badString(item, v)
		}
		return text.UnmarshalText([]byte(s))
	case text != nil && quoted:
		d.save(badString(item, v))
		return nil
	case text != nil:
		d.misfit(kindOf(item), v.Type(), d.at)
		return nil
	}
	v = pv
	switch kindOf(item) {
	case "null":
		if quoted && string(item) != "null" {
			d.save(badString(item, v))
			return nil
		}
		switch v.Kind() {
		case reflect.Interface, reflect.Ptr, reflect.Map, reflect.Slice:
			v.Set(reflect.Zero(v.Type()))
		}
	case "bool":
		if quoted && string(item) != "true" && string(item) != "false" {
			d.save(badString(item, v))
			return nil
		}
		d.boolInto(item, v, quoted)
	case "string":
		s, ok := unquote(item)
		if !ok {
			return badString(item, v)
		}
		d.stringInto(s, v)
	default:
		return d.numberInto(item, v, quoted)
	}
	return nil
}

func (d *decodeState) boolInto(item []byte, v reflect.Value, quoted bool) {
	value := item[0] == 't'
	switch {
	case v.Kind() == reflect.Bool:
		v.SetBool(value)
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(value))
	case quoted && v.Kind() != reflect.Interface:
		d.save(badString(item, v))
	default:
		d.misfit("bool", v.Type(), d.at)
	}
}

func (d *decodeState) stringInto(s string, v reflect.Value) {
	switch {
	case v.Kind() == reflect.String:
		v.SetString(s)
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(s))
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		b, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			d.save(err)
			return
		}
		v.SetBytes(b)
	default:
		d.misfit("string", v.Type(), d.at)
	}
}

func (d *decodeState) numberInto(item []byte, v reflect.Value, quoted bool) error {
	s := string(item)
	if c := s[0]; c != '-' && !isDigit(c) {
		return badString(item, v)
	}
	fits := false
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(s, 10, 64)
		if fits = err == nil && !v.OverflowInt(n); fits {
			v.SetInt(n)
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := strconv.ParseUint(s, 10, 64)
		if fits = err == nil && !v.OverflowUint(n); fits {
			v.SetUint(n)
		}
	case reflect.Float32, reflect.Float64:
		n, err := strconv.ParseFloat(s, v.Type().Bits())
		if fits = err == nil && !v.OverflowFloat(n); fits {
			v.SetFloat(n)
		}
	case reflect.Interface:
		n, err := d.anyNumber(s)
		switch {
		case err != nil:
			d.save(err)
		case v.NumMethod() != 0:
			d.misfit("number", v.Type(), d.at)
		default:
			v.Set(reflect.ValueOf(n))
		}
		return nil
	default:
		switch {
		case v.Type() == numberType:
			v.SetString(s)
			if !isValidNumber(s) {
				return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
			}
		case quoted:
			return badString(item, v)
		default:
			d.misfit("number", v.Type(), d.at)
		}
		return nil
	}
	if !fits {
		d.misfit("number "+s, v.Type(), d.at)
	}
	return nil
}

// anyNumber gives a number for an empty interface.
func (d *decodeState) anyNumber(s string) (interface{}, error) {
	if d.useNumber {
		return Number(s), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{"number " + s, reflect.TypeOf(0.0), int64(d.at), d.strct, d.field}
	}
	return f, nil
}

// any gives the next value for an empty interface.
func (d *decodeState) any() interface{} {
	d.space()
	switch d.next() {
	case '[':
		list := []interface{}{}
		for d.at++; d.more(']'); {
			list = append(list, d.any())
		}
		return list
	case '{':
		object := map[string]interface{}{}
		for d.at++; d.more('}'); {
			name, _ := d.key()
			object[name] = d.any()
		}
		return object
	}
	start := d.at
	d.value()
	return d.anyLiteral(d.data[start:d.at])
}

func (d *decodeState) anyLiteral(item []byte) interface{} {
	switch kindOf(item) {
	case "null":
		return nil
	case "bool":
		return item[0] == 't'
	case "string":
		s, _ := unquote(item)
		return s
	}
	n, err := d.anyNumber(string(item))
	if err != nil {
		d.save(err)
	}
	return n
}

// unquote gives what a string literal stands for; halves of pairs alone and invalid UTF-8 become U+FFFD.
func unquote(item []byte) (s string, ok bool) {
	n := len(item)
	if n < 2 || item[0] != '"' || item[n-1] != '"' {
		return "", false
	}
	item = item[1 : n-1]
	out := make([]byte, 0, len(item))
	for i := 0; i < len(item); {
		c := item[i]
		switch {
		case c == '"' || c < ' ':
			return "", false
		case c != '\\':
			r, size := utf8.DecodeRune(item[i:])
			out = append(out, string(r)...)
			i += size
			continue
		case i+1 == len(item):
			return "", false
		}
		i += 2
		switch e := item[i-1]; e {
		case '"', '\\', '/', '\'':
			out = append(out, e)
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			r := hexRune(item[i-2:])
			if r < 0 {
				return "", false
			}
			i += 4
			if utf16.IsSurrogate(r) {
				if pair := utf16.DecodeRune(r, hexRune(item[i:])); pair != utf8.RuneError {
					r = pair
					i += 6
				} else {
					r = utf8.RuneError
				}
			}
			out = append(out, string(r)...)
		default:
			return "", false
		}
	}
	return string(out), true
}

// hexRune gives the value of an escape with four digits, -1 if there is none.
func hexRune(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	r := rune(0)
	for _, c := range s[2:6] {
		v, ok := hexValue(c)
		if !ok {
			return -1
		}
		r = r<<4 | v
	}
	return r
}
