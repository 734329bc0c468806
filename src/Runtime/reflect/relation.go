package reflect

import "unsafe"

//godefer:line type.go:1441
func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.(*rtype), t)
}

//godefer:line type.go:1451
func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	uu := u.(*rtype)
	return directlyAssignable(uu, t) || implements(uu, t)
}

//godefer:line type.go:1459
func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return converterFor(u.(*rtype), t) != nil
}

// implements says whether type v has the methods of t, which is false for types that are no interfaces. All lists are sorted by name.
func implements(t, v *rtype) bool {
	if t.Kind() != Interface {
		return false
	}
	wanted := (*interfaceType)(unsafe.Pointer(t))
	next := 0
	for i := range wanted.methods {
		w := &wanted.methods[i]
		found := false
		for !found {
			n, typ, path, ok := v.anyMethod(next)
			if !ok {
				return false
			}
			next++
			found = typ == resolveType(w.typ) && sameName(resolveName(w.name), wanted.pkgPath.text(), n, path)
		}
	}
	return true
}

// anyMethod gives method i of the table of an interface or of another type, unexported ones included.
func (t *rtype) anyMethod(i int) (n name, typ *rtype, path string, ok bool) {
	if t.Kind() == Interface {
		it := (*interfaceType)(unsafe.Pointer(t))
		if i >= len(it.methods) {
			return n, nil, "", false
		}
		m := &it.methods[i]
		return resolveName(m.name), resolveType(m.typ), it.pkgPath.text(), true
	}
	u := t.uncommon()
	if u == nil || i >= int(u.mcount) {
		return n, nil, "", false
	}
	m := u.method(i)
	return resolveName(m.name), resolveType(m.mtyp), resolveName(u.pkgPath).text(), true
}

// sameName compares names of methods; unexported ones are the same only in the same package.
func sameName(a name, pathOfA string, b name, pathOfB string) bool {
	if a.text() != b.text() {
		return false
	}
	if a.isExported() {
		return true
	}
	if p := a.pkgPath(); p != "" {
		pathOfA = p
	}
	if p := b.pkgPath(); p != "" {
		pathOfB = p
	}
	return pathOfA == pathOfB
}

// directlyAssignable is assignability without a conversion to an interface (Go spec, Assignability).
func directlyAssignable(t, v *rtype) bool {
	if t == v {
		return true
	}
	if t.Name() != "" && v.Name() != "" || t.Kind() != v.Kind() {
		return false
	}
	return identicalUnderlying(t, v, true)
}

func identicalTypes(t, v *rtype, withTags bool) bool {
	if withTags || t == v {
		return t == v
	}
	if t.Name() != v.Name() || t.Kind() != v.Kind() || t.PkgPath() != v.PkgPath() {
		return false
	}
	return identicalUnderlying(t, v, false)
}

func identicalUnderlying(t, v *rtype, withTags bool) bool {
	if t == v {
		return true
	}
	if t.Kind() != v.Kind() {
		return false
	}
	switch t.Kind() {
	case Array:
		return t.Len() == v.Len() && identicalTypes(t.elem(), v.elem(), withTags)
	case Chan:
		// A bidirectional channel is assignable to any direction.
		if v.ChanDir() == BothDir && identicalTypes(t.elem(), v.elem(), withTags) {
			return true
		}
		return t.ChanDir() == v.ChanDir() && identicalTypes(t.elem(), v.elem(), withTags)
	case Func:
		return identicalFunctions((*funcType)(unsafe.Pointer(t)), (*funcType)(unsafe.Pointer(v)), withTags)
	case Interface:
		return t.NumMethod() == v.NumMethod() && implements(t, v) && implements(v, t)
	case Map:
		return identicalTypes(t.Key().(*rtype), v.Key().(*rtype), withTags) && identicalTypes(t.elem(), v.elem(), withTags)
	case Ptr, Slice:
		return identicalTypes(t.elem(), v.elem(), withTags)
	case Struct:
		return identicalStructs((*structType)(unsafe.Pointer(t)), (*structType)(unsafe.Pointer(v)), withTags)
	}
	return true
}

func identicalFunctions(t, v *funcType, withTags bool) bool {
	if t.inCount != v.inCount || t.outCount != v.outCount {
		return false
	}
	of := v.parameters()
	for i, p := range t.parameters() {
		if !identicalTypes(p, of[i], withTags) {
			return false
		}
	}
	return true
}

func identicalStructs(t, v *structType, withTags bool) bool {
	if len(t.fields) != len(v.fields) || t.pkgPath.text() != v.pkgPath.text() {
		return false
	}
	for i := range t.fields {
		a, b := &t.fields[i], &v.fields[i]
		if a.name.text() != b.name.text() || a.offsetEmbed != b.offsetEmbed || !identicalTypes(a.typ, b.typ, withTags) {
			return false
		}
		if withTags && a.name.tag() != b.name.tag() {
			return false
		}
	}
	return true
}
