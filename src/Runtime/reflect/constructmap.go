package reflect

import "unsafe"

const (
	bucketEntries = 8
	largestInline = 128 // keys and elements above are kept as pointers
)

// MapOf gives the type map[key]elem.
func MapOf(key, elem Type) Type {
	k, e := key.(*rtype), elem.(*rtype)
	if !k.Comparable() {
		panic("reflect.MapOf: invalid key type " + k.String())
	}
	s := "map[" + k.String() + "]" + e.String()
	if p := find(s, func(p *rtype) bool { return p.Kind() == Map && p.elem() == e && p.Key() == key }); p != nil {
		return p
	}
	made := *(*mapType)(unsafe.Pointer(TypeOf(map[unsafe.Pointer]unsafe.Pointer(nil)).(*rtype)))
	m := &made
	m.key, m.elem = k, e
	m.keysize, m.indirectkey = slotOf(k)
	m.valuesize, m.indirectvalue = slotOf(e)
	m.bucket = bucketOf(m)
	m.bucketsize = uint16(m.bucket.size)
	m.reflexivekey = reflexive(k)
	m.needkeyupdate = needsUpdate(k)
	return register(&m.rtype, s)
}

func slotOf(t *rtype) (size, indirect uint8) {
	if t.size > largestInline {
		return 8, 1
	}
	return uint8(t.size), 0
}

// bucketOf is the type of a bucket: a byte of hash an entry, keys, elements, the address of an overflow bucket.
func bucketOf(m *mapType) *rtype {
	b := &rtype{align: 8, fieldAlign: 8, kind: uint8(Struct)}
	elems := bucketEntries + bucketEntries*uintptr(m.keysize)
	b.size = elems + bucketEntries*uintptr(m.valuesize) + 8
	setPointers(b, b.size, func(mask []byte) {
		for i := uintptr(0); i < bucketEntries; i++ {
			markSlot(mask, m.key, m.indirectkey, bucketEntries+i*uintptr(m.keysize))
			markSlot(mask, m.elem, m.indirectvalue, elems+i*uintptr(m.valuesize))
		}
		last := b.size/8 - 1
		mask[last/8] |= 1 << (last % 8)
	})
	return b
}

func markSlot(mask []byte, t *rtype, indirect uint8, offset uintptr) {
	if indirect != 0 {
		mask[offset/64] |= 1 << (offset / 8 % 8)
		return
	}
	markPointers(mask, t, offset)
}

// reflexive says whether k == k for every key: not with floats, nor with interfaces, which can hold some.
func reflexive(t *rtype) bool {
	switch t.Kind() {
	case Float32, Float64, Complex64, Complex128, Interface:
		return false
	case Array:
		return reflexive(t.elem())
	case Struct:
		for i := range (*structType)(unsafe.Pointer(t)).fields {
			if !reflexive((*structType)(unsafe.Pointer(t)).fields[i].typ) {
				return false
			}
		}
	}
	return true
}

// needsUpdate says whether equal keys can differ: 0.0 and -0.0, or strings, whose memory may be freed.
func needsUpdate(t *rtype) bool {
	switch t.Kind() {
	case Float32, Float64, Complex64, Complex128, Interface, String:
		return true
	case Array:
		return needsUpdate(t.elem())
	case Struct:
		for i := range (*structType)(unsafe.Pointer(t)).fields {
			if needsUpdate((*structType)(unsafe.Pointer(t)).fields[i].typ) {
				return true
			}
		}
	}
	return false
}
