package runtime

import "unsafe"

// Error identifies a run-time error, as a division by zero, in contrast to other values that a program panics with.
type Error interface {
	error
	RuntimeError()
}

type stringer interface {
	String() string
}

// TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	_interface    *_type
	concrete      *_type
	asserted      *_type
	missingMethod string
}

// RuntimeError marks the type as a run-time error.
func (*TypeAssertionError) RuntimeError() {}

// Error gives Go's text for the failed assertion.
func (e *TypeAssertionError) Error() string {
	static := "interface"
	if e._interface != nil {
		static = e._interface.string()
	}
	wanted := e.asserted.string()
	if e.concrete == nil {
		return "interface conversion: " + static + " is nil, not " + wanted
	}
	found := e.concrete.string()
	if e.missingMethod != "" {
		return "interface conversion: " + found + " is not " + wanted + ": missing method " + e.missingMethod
	}
	text := "interface conversion: " + static + " is " + found + ", not " + wanted
	if found == wanted {
		if e.concrete.pkgpath() != e.asserted.pkgpath() {
			text += " (types from different packages)"
		} else {
			text += " (types from different scopes)"
		}
	}
	return text
}

// errorString is a run-time error.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string {
	return "runtime error: " + string(e)
}

// plainError is a run-time error whose text has no prefix.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string {
	return string(e)
}

var (
	indexError        = error(errorString("index out of range"))
	sliceError        = error(errorString("slice bounds out of range"))
	divideError       = error(errorString("integer divide by zero"))
	memoryError       = error(errorString("invalid memory address or nil pointer dereference"))
	makesliceLenError = error(errorString("makeslice: len out of range"))
	makesliceCapError = error(errorString("makeslice: cap out of range"))
	growsliceError    = error(errorString("growslice: cap out of range"))
)

func panicindex() {
	panic(indexError)
}

func panicslice() {
	panic(sliceError)
}

func panicdivide() {
	panic(divideError)
}

func panicmem() {
	panic(memoryError)
}

func panicmakeslicelen() {
	panic(makesliceLenError)
}

func panicmakeslicecap() {
	panic(makesliceCapError)
}

func panicdottypeE(have, want, iface *_type) {
	panic(&TypeAssertionError{iface, have, want, ""})
}

func panicdottypeI(have *itab, want, iface *_type) {
	var t *_type
	if have != nil {
		t = have._type
	}
	panicdottypeE(t, want, iface)
}

func panicnildottype(want *_type) {
	panic(&TypeAssertionError{nil, nil, want, ""})
}

// panicwrap is called by the wrapper of a value method that got a nil pointer. The wrapper's name says which: pkg.(*T).Method.
func panicwrap() {
	name := wrapperName()
	open := indexByte(name, '(')
	if open < 0 {
		throw("panicwrap: no ( in " + name)
	}
	pkg := name[:open-1]
	rest := name[open+2:]
	closing := indexByte(rest, ')')
	if closing < 0 {
		throw("panicwrap: no ) in " + name)
	}
	typ := rest[:closing]
	method := rest[closing+2:]
	panic(plainError("value method " + pkg + "." + typ + "." + method + " called using nil *" + typ + " pointer"))
}

func indexByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// printPanicValue prints what a program panicked with: values of basic types as they are, others as type and words.
func printPanicValue(v interface{}) {
	switch v := v.(type) {
	case nil:
		print("nil")
	case bool:
		print(v)
	case int:
		print(v)
	case int8:
		print(v)
	case int16:
		print(v)
	case int32:
		print(v)
	case int64:
		print(v)
	case uint:
		print(v)
	case uint8:
		print(v)
	case uint16:
		print(v)
	case uint32:
		print(v)
	case uint64:
		print(v)
	case uintptr:
		print(v)
	case float32:
		print(v)
	case float64:
		print(v)
	case complex64:
		print(v)
	case complex128:
		print(v)
	case string:
		print(v)
	default:
		e := (*eface)(unsafe.Pointer(&v))
		print("(", e._type.string(), ") ", v)
	}
}
