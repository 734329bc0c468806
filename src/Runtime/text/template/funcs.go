package template

import (
	"fmt"
	"net/url"
	"reflect"
	"unicode"
)

// FuncMap is functions by the names that templates call them by. Each gives a value, and may give an error that ends the execution.
type FuncMap map[string]interface{}

var builtins = FuncMap{
	"and":      and,
	"call":     call,
	"html":     HTMLEscaper,
	"index":    index,
	"js":       JSEscaper,
	"len":      length,
	"not":      not,
	"or":       or,
	"print":    fmt.Sprint,
	"printf":   fmt.Sprintf,
	"println":  fmt.Sprintln,
	"urlquery": URLQueryEscaper,
	"eq":       eq,
	"ge":       ge,
	"gt":       gt,
	"le":       le,
	"lt":       lt,
	"ne":       ne,
}

var builtinValues = map[string]reflect.Value{}

func init() {
	for name, f := range builtins {
		builtinValues[name] = callableOf(name, f)
	}
}

// callableOf gives a function as a value; it panics if templates cannot call it.
func callableOf(name string, f interface{}) reflect.Value {
	if !isName(name) {
		panic(fmt.Errorf("function name %s is not a valid identifier", name))
	}
	v := reflect.ValueOf(f)
	if v.Kind() != reflect.Func {
		panic("value for " + name + " not a function")
	}
	if !isCallable(v.Type()) {
		panic(fmt.Errorf("can't install method/function %q with %d results", name, v.Type().NumOut()))
	}
	return v
}

func isName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

// isCallable says whether a function gives a value, or a value and an error.
func isCallable(typ reflect.Type) bool {
	return typ.NumOut() == 1 || typ.NumOut() == 2 && typ.Out(1) == errorType
}

// find gives the function of a name, the template's own before the predefined ones.
func (t *Template) find(name string) (f reflect.Value, ok bool) {
	if t.common != nil {
		if f, ok = t.callable[name]; ok {
			return f, true
		}
	}
	f, ok = builtinValues[name]
	return f, ok
}

func and(arg0 reflect.Value, args ...reflect.Value) reflect.Value {
	return firstWith(false, arg0, args)
}

func or(arg0 reflect.Value, args ...reflect.Value) reflect.Value {
	return firstWith(true, arg0, args)
}

// firstWith gives the first argument of a truth, or the last one.
func firstWith(wanted bool, value reflect.Value, rest []reflect.Value) reflect.Value {
	for _, next := range rest {
		if truth, _ := isTrue(indirectInterface(value)); truth == wanted {
			break
		}
		value = next
	}
	return value
}

func not(arg reflect.Value) bool {
	truth, _ := isTrue(indirectInterface(arg))
	return !truth
}

// index gives an element of a map, slice, array or string, or an element of an element.
func index(item reflect.Value, indices ...reflect.Value) (reflect.Value, error) {
	v := indirectInterface(item)
	if !v.IsValid() {
		return zero, fmt.Errorf("index of untyped nil")
	}
	for _, i := range indices {
		i = indirectInterface(i)
		var isNil bool
		if v, isNil = indirect(v); isNil {
			return zero, fmt.Errorf("index of nil pointer")
		}
		var err error
		switch v.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			v, err = element(v, i)
		case reflect.Map:
			v, err = entry(v, i)
		default:
			err = fmt.Errorf("can't index item of type %s", v.Type())
		}
		if err != nil {
			return zero, err
		}
	}
	return v, nil
}

func element(v, i reflect.Value) (reflect.Value, error) {
	var x int64
	switch groupOf(i.Kind()) {
	case integers:
		x = i.Int()
	case unsigneds:
		x = int64(i.Uint())
	default:
		if i.Kind() == reflect.Invalid {
			return zero, fmt.Errorf("cannot index slice/array with nil")
		}
		return zero, fmt.Errorf("cannot index slice/array with type %s", i.Type())
	}
	if x < 0 || x >= int64(v.Len()) {
		return zero, fmt.Errorf("index out of range: %d", x)
	}
	return v.Index(int(x)), nil
}

func entry(m, key reflect.Value) (reflect.Value, error) {
	key, err := prepared(key, m.Type().Key())
	if err != nil {
		return zero, err
	}
	if v := m.MapIndex(key); v.IsValid() {
		return v, nil
	}
	return reflect.Zero(m.Type().Elem()), nil
}

// prepared makes a value fit for a type: nil to its zero value, an integer to one of another size.
func prepared(value reflect.Value, typ reflect.Type) (reflect.Value, error) {
	if !value.IsValid() {
		if !canBeNil(typ) {
			return zero, fmt.Errorf("value is nil; should be of type %s", typ)
		}
		value = reflect.Zero(typ)
	}
	if value.Type().AssignableTo(typ) {
		return value, nil
	}
	if isInteger(value.Kind()) && isInteger(typ.Kind()) && value.Type().ConvertibleTo(typ) {
		return value.Convert(typ), nil
	}
	return zero, fmt.Errorf("value has type %s; should be %s", value.Type(), typ)
}

func isInteger(k reflect.Kind) bool {
	return groupOf(k) == integers || groupOf(k) == unsigneds
}

func length(item interface{}) (int, error) {
	v := reflect.ValueOf(item)
	if !v.IsValid() {
		return 0, fmt.Errorf("len of untyped nil")
	}
	v, isNil := indirect(v)
	if isNil {
		return 0, fmt.Errorf("len of nil pointer")
	}
	switch v.Kind() {
	case reflect.String, reflect.Array, reflect.Chan, reflect.Map, reflect.Slice:
		return v.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", v.Type())
}

// call calls a function that is a value.
func call(fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	v := indirectInterface(fn)
	if !v.IsValid() {
		return zero, fmt.Errorf("call of nil")
	}
	typ := v.Type()
	if typ.Kind() != reflect.Func {
		return zero, fmt.Errorf("non-function of type %s", typ)
	}
	if !isCallable(typ) {
		return zero, fmt.Errorf("function called with %d args; should be 1 or 2", typ.NumOut())
	}
	fixed := typ.NumIn()
	if typ.IsVariadic() {
		if fixed--; len(args) < fixed {
			return zero, fmt.Errorf("wrong number of args: got %d want at least %d", len(args), fixed)
		}
	} else if len(args) != fixed {
		return zero, fmt.Errorf("wrong number of args: got %d want %d", len(args), fixed)
	}
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		var err error
		if in[i], err = prepared(indirectInterface(arg), parameterOf(typ, i, fixed)); err != nil {
			return zero, fmt.Errorf("arg %d: %s", i, err)
		}
	}
	out := v.Call(in)
	if len(out) == 2 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return unwrapped(out[0]), nil
}

// URLQueryEscaper gives its arguments, printed as by Sprint, as a part of a URL's query.
func URLQueryEscaper(args ...interface{}) string {
	return url.QueryEscape(text(args))
}

// text prints arguments of an escaper as templates do.
func text(args []interface{}) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	values := append([]interface{}{}, args...)
	for i, arg := range values {
		if value, ok := printable(reflect.ValueOf(arg)); ok {
			values[i] = value
		}
	}
	return fmt.Sprint(values...)
}
