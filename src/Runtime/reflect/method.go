package reflect

import "unsafe"

// Method describes a method of a type or an interface.
type Method struct {
	Name    string
	PkgPath string // of an unexported name, else ""
	Type    Type
	Func    Value // takes the receiver as its first argument; of an interface's method none
	Index   int
}

//godefer:line type.go:799
func (t *rtype) NumMethod() int {
	if t.Kind() == Interface {
		return len((*interfaceType)(unsafe.Pointer(t)).methods)
	}
	return t.exported()
}

//godefer:line type.go:807
func (t *rtype) Method(i int) (m Method) {
	if t.Kind() == Interface {
		it := (*interfaceType)(unsafe.Pointer(t))
		if i < 0 || i >= len(it.methods) {
			return m
		}
		return it.method(i)
	}
	if i < 0 || i >= t.exported() {
		panic("reflect: Method index out of range")
	}
	p := t.uncommon().method(i)
	m.Name = resolveName(p.name).text()
	m.Index = i
	ft := withReceiver(t, (*funcType)(unsafe.Pointer(resolveType(p.mtyp))))
	m.Type = ft
	code := resolveText(p.tfn)
	m.Func = Value{ft, unsafe.Pointer(&code), flag(Func)}
	return m
}

func (t *interfaceType) method(i int) (m Method) {
	p := &t.methods[i]
	n := resolveName(p.name)
	m.Name = n.text()
	if !n.isExported() {
		m.PkgPath = n.pkgPath()
		if m.PkgPath == "" {
			m.PkgPath = t.pkgPath.text()
		}
	}
	m.Type = toType(resolveType(p.typ))
	m.Index = i
	return m
}

// withReceiver is the type of a method's function: that of the method with the receiver before its parameters.
func withReceiver(t *rtype, ft *funcType) *rtype {
	in := make([]Type, 0, 1+int(ft.inCount))
	in = append(in, t)
	for _, p := range ft.in() {
		in = append(in, p)
	}
	out := make([]Type, 0, ft.numOut())
	for _, r := range ft.out() {
		out = append(out, r)
	}
	return FuncOf(in, out, ft.variadic()).(*rtype)
}

//godefer:line type.go:841
func (t *rtype) MethodByName(name string) (Method, bool) {
	i := t.methodIndex(name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

// methodIndex finds a method by name, only exported ones of types that are no interfaces; -1 if there is none.
func (t *rtype) methodIndex(name string) int {
	if t.Kind() == Interface {
		it := (*interfaceType)(unsafe.Pointer(t))
		for i := range it.methods {
			if resolveName(it.methods[i].name).text() == name {
				return i
			}
		}
		return -1
	}
	n := t.exported()
	for i := 0; i < n; i++ {
		if resolveName(t.uncommon().method(i).name).text() == name {
			return i
		}
	}
	return -1
}
