package reflect

import "unsafe"

// Method gives method i of v bound to v; calling it does not evaluate v again.
//godefer:line value.go:1173
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(v.typ.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.typ.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	f := v.flag & (flagStickyRO | flagIndir) // embedding hides no methods
	return Value{v.typ, v.ptr, f | flag(Func) | flag(i)<<flagMethodShift | flagMethod}
}

// NumMethod is the number of exported methods of v's type.
//godefer:line value.go:1190
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return v.typ.NumMethod()
}

// MethodByName gives the method of that name bound to v, the zero Value if there is none.
//godefer:line value.go:1205
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	i := v.typ.methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// methodType is the type of a bound method: without the receiver.
func (v Value) methodType() *rtype {
	i := int(v.flag) >> flagMethodShift
	if v.typ.Kind() == Interface {
		return resolveType((*interfaceType)(unsafe.Pointer(v.typ)).methods[i].typ)
	}
	return resolveType(v.typ.uncommon().method(i).mtyp)
}

// receiver gives the code of a bound method and the word it takes as receiver.
func (v Value) receiver(op string) (code uintptr, word unsafe.Pointer) {
	i := int(v.flag) >> flagMethodShift
	if v.typ.Kind() == Interface {
		if !resolveName((*interfaceType)(unsafe.Pointer(v.typ)).methods[i].name).isExported() {
			panic("reflect: " + op + " of unexported method")
		}
		held := (*nonEmptyInterface)(v.ptr)
		if held.tab == nil {
			panic("reflect: " + op + " of method on nil interface value")
		}
		// The addresses of the methods follow two pointers and the hash in a method table.
		return *(*uintptr)(add(held.tab, 24+uintptr(i)*8)), held.word
	}
	code = resolveText(v.typ.uncommon().method(i).ifn)
	switch {
	case !ifaceIndir(v.typ):
		word = v.word()
	case v.flag&flagAddr != 0:
		word = unsafe_New(v.typ)
		typedmemmove(v.typ, word, v.ptr)
	default:
		word = v.ptr
	}
	return code, word
}

// Call calls a function with the arguments; those of a "..." parameter are given one by one.
//godefer:line value.go:305
func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "reflect.Value.Call")
	v.mustBeExported("reflect.Value.Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function; its last argument is the slice for the "..." parameter.
//godefer:line value.go:318
func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "reflect.Value.CallSlice")
	v.mustBeExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

// reflectcall calls fn with the n bytes at block as its arguments and results, which it stores there again.
//go:linkname reflectcall runtime.reflectcall
func reflectcall(fn, block unsafe.Pointer, n int)

//godefer:line value.go:326
func (v Value) call(op string, in []Value) []Value {
	t := (*funcType)(unsafe.Pointer(v.Type().(*rtype)))
	var code uintptr
	var fn, receiver unsafe.Pointer
	if v.flag&flagMethod != 0 {
		code, receiver = v.receiver(op)
		fn = unsafe.Pointer(&code)
	} else {
		fn = v.word()
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	in = prepareArguments(t, op, in)
	f := layoutOf(t, v.flag&flagMethod != 0)
	block := unsafe_New(f.typ)
	if v.flag&flagMethod != 0 {
		*(*unsafe.Pointer)(block) = receiver
	}
	for i, p := range t.in() {
		a := in[i]
		a.mustBeExported("reflect.Value." + op)
		a = a.assignTo("reflect.Value.Call", p, nil)
		typedmemmove(p, add(block, f.offsets[i]), a.address())
	}
	if *(*uintptr)(fn) == codeOf(makeFuncStub) {
		callMade((*madeFunc)(fn), block)
	} else {
		reflectcall(fn, block, int(f.typ.size))
	}
	results := make([]Value, t.numOut())
	for i, r := range t.out() {
		results[i] = copyOf(r, add(block, f.offsets[int(t.inCount)+i]), 0)
	}
	return results
}

// prepareArguments checks the number and types of arguments and gathers those of a "..." parameter.
func prepareArguments(t *funcType, op string, in []Value) []Value {
	n := int(t.inCount)
	spread := op == "CallSlice"
	if spread {
		if !t.variadic() {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	} else {
		if t.variadic() {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !t.variadic() && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < n; i++ {
		if have, want := in[i].Type(), t.in()[i]; !have.AssignableTo(toType(want)) {
			panic("reflect: " + op + " using " + have.String() + " as type " + want.String())
		}
	}
	if spread || !t.variadic() {
		return in
	}
	return append(in[:n:n], gather(t.in()[n], op, in[n:]))
}

func gather(slice *rtype, op string, rest []Value) Value {
	all := MakeSlice(slice, len(rest), len(rest))
	elem := slice.elem()
	for i, x := range rest {
		if have := x.Type(); !have.AssignableTo(elem) {
			panic("reflect: cannot use " + have.String() + " as type " + elem.String() + " in " + op)
		}
		all.Index(i).Set(x)
	}
	return all
}

// layout is the memory of a call: receiver, parameters, results.
type layout struct {
	typ     *rtype
	offsets []uintptr
}

func layoutOf(t *funcType, receiver bool) (f layout) {
	size := uintptr(0)
	if receiver {
		size = 8
	}
	list := t.parameters()
	f.offsets = make([]uintptr, len(list))
	for i, p := range list {
		if i == int(t.inCount) {
			size = (size + 7) &^ 7
		}
		align := uintptr(p.align)
		size = (size + align - 1) &^ (align - 1)
		f.offsets[i] = size
		size += p.size
	}
	size = (size + 7) &^ 7
	// The block has pointers anywhere; an array of pointers makes the collector keep what they point to.
	f.typ = ArrayOf(int(size/8), pointerType).(*rtype)
	return f
}

var pointerType = TypeOf(unsafe.Pointer(nil)).(*rtype)
