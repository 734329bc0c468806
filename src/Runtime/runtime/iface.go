package runtime

import "unsafe"

// iface is an interface value with methods, eface one without.
type iface struct {
	tab  *itab
	data unsafe.Pointer
}

type eface struct {
	_type *_type
	data  unsafe.Pointer
}

// itab is the method table of a pair of interface and concrete type; fun has as many entries as the interface has methods.
type itab struct {
	inter *interfacetype
	_type *_type
	hash  uint32
	bad   bool
	pad   [3]byte
	fun   [1]uintptr
}

// itabEntry is an entry of the hash table of all method tables. There is one table for each pair of interface and type: compiled code
// compares interface values by their tables.
type itabEntry struct {
	inter   *interfacetype
	typ     *_type
	tab     *itab  // nil if the type lacks
	missing string // this method
	link    *itabEntry
}

const itabBuckets = 64

var (
	itabs      [itabBuckets]*itabEntry
	itabsReady bool // the tables that the compiler made are among them
)

func itabBucket(inter *interfacetype, typ *_type) **itabEntry {
	return &itabs[(inter.typ.hash^typ.hash)%itabBuckets]
}

// itabsinit enters the tables that the compiler made.
func itabsinit() {
	itabsReady = true
	for i := uintptr(0); i < linkInfo.nitabs; i++ {
		tab := *(**itab)(add(linkInfo.itabs, i*ptrSize))
		addItab(tab.inter, tab._type, tab, "")
	}
}

func addItab(inter *interfacetype, typ *_type, tab *itab, missing string) *itabEntry {
	bucket := itabBucket(inter, typ)
	e := &itabEntry{inter, typ, tab, missing, *bucket}
	*bucket = e
	return e
}

// getitab gives the table for a type, making it at the first request; nil if the type does not implement the interface and canfail, else
// it panics.
func getitab(inter *interfacetype, typ *_type, canfail bool) *itab {
	if !itabsReady {
		itabsinit()
	}
	e := *itabBucket(inter, typ)
	for e != nil && (e.inter != inter || e.typ != typ) {
		e = e.link
	}
	if e == nil {
		tab, missing := makeItab(inter, typ)
		e = addItab(inter, typ, tab, missing)
	}
	if e.tab == nil && !canfail {
		panic(&TypeAssertionError{nil, typ, &inter.typ, e.missing})
	}
	return e.tab
}

// makeItab finds the methods; both lists are sorted by name. If one is missing it gives its name.
func makeItab(inter *interfacetype, typ *_type) (tab *itab, missing string) {
	n := len(inter.mhdr)
	tab = (*itab)(allocate(unsafe.Sizeof(itab{}) + uintptr(n)*8))
	tab.inter = inter
	tab._type = typ
	tab.hash = typ.hash
	u := typ.uncommon()
	count := 0
	if u != nil {
		count = int(u.mcount)
	}
	next := 0
	for i := 0; i < n; i++ {
		wanted := &inter.mhdr[i]
		wantedName := resolveName(wanted.name)
		text := wantedName.text()
		found := false
		for ; next < count && !found; next++ {
			m := u.method(next)
			if resolveType(m.mtyp) == resolveType(wanted.ityp) && resolveName(m.name).text() == text && samePackage(inter, wantedName, u, m) {
				entry := (*uintptr)(add(unsafe.Pointer(&tab.fun), uintptr(i)*8))
				*entry = resolveText(m.ifn)
				found = true
			}
		}
		if !found {
			return nil, text
		}
	}
	return tab, ""
}

// samePackage: names that are not exported are the same only in the same package.
func samePackage(inter *interfacetype, wanted name, u *uncommontype, m *method) bool {
	if wanted.isExported() {
		return true
	}
	of := wanted.pkgpath()
	if of == "" {
		of = name{inter.pkgpath}.text()
	}
	have := resolveName(m.name).pkgpath()
	if have == "" {
		have = resolveName(u.pkgpath).text()
	}
	return of == have
}

func box(t *_type, p unsafe.Pointer) unsafe.Pointer {
	x := mallocgc(t.size, t, false)
	memmove(x, p, t.size)
	return x
}

func box64(v uint64) unsafe.Pointer {
	x := mallocgc(8, nil, false)
	*(*uint64)(x) = v
	return x
}

func convT2E(t *_type, p unsafe.Pointer) eface      { return eface{t, box(t, p)} }
func convT2Enoptr(t *_type, p unsafe.Pointer) eface { return eface{t, box(t, p)} }
func convT2E16(t *_type, v uint16) eface            { return eface{t, box64(uint64(v))} }
func convT2E32(t *_type, v uint32) eface            { return eface{t, box64(uint64(v))} }
func convT2E64(t *_type, v uint64) eface            { return eface{t, box64(v)} }
func convT2Estring(t *_type, p unsafe.Pointer) eface {
	return eface{t, box(t, p)}
}
func convT2Eslice(t *_type, p unsafe.Pointer) eface { return eface{t, box(t, p)} }

func convT2I(tab *itab, p unsafe.Pointer) iface      { return iface{tab, box(tab._type, p)} }
func convT2Inoptr(tab *itab, p unsafe.Pointer) iface { return iface{tab, box(tab._type, p)} }
func convT2I16(tab *itab, v uint16) iface            { return iface{tab, box64(uint64(v))} }
func convT2I32(tab *itab, v uint32) iface            { return iface{tab, box64(uint64(v))} }
func convT2I64(tab *itab, v uint64) iface            { return iface{tab, box64(v)} }
func convT2Istring(tab *itab, p unsafe.Pointer) iface {
	return iface{tab, box(tab._type, p)}
}
func convT2Islice(tab *itab, p unsafe.Pointer) iface { return iface{tab, box(tab._type, p)} }

func convI2I(inter *interfacetype, i iface) iface {
	if i.tab == nil {
		return iface{}
	}
	if i.tab.inter == inter {
		return i
	}
	return iface{getitab(inter, i.tab._type, false), i.data}
}

func assertI2I(inter *interfacetype, i iface) iface {
	if i.tab == nil {
		panic(&TypeAssertionError{nil, nil, &inter.typ, ""})
	}
	return convI2I(inter, i)
}

func assertI2I2(inter *interfacetype, i iface) (r iface, ok bool) {
	if i.tab == nil {
		return iface{}, false
	}
	tab := getitab(inter, i.tab._type, true)
	if tab == nil {
		return iface{}, false
	}
	return iface{tab, i.data}, true
}

func assertE2I(inter *interfacetype, e eface) iface {
	if e._type == nil {
		panic(&TypeAssertionError{nil, nil, &inter.typ, ""})
	}
	return iface{getitab(inter, e._type, false), e.data}
}

func assertE2I2(inter *interfacetype, e eface) (r iface, ok bool) {
	if e._type == nil {
		return iface{}, false
	}
	tab := getitab(inter, e._type, true)
	if tab == nil {
		return iface{}, false
	}
	return iface{tab, e.data}, true
}
