package runtime

import "unsafe"

// Access to maps whose keys are passed by address.

// find gives bucket and number of the entry with a key; b is nil if there is none.
func (h *hmap) find(t *maptype, key unsafe.Pointer, hash uintptr) (b *bmap, i uintptr) {
	if h.buckets == nil {
		return nil, 0
	}
	top := tophash(hash)
	for b = h.bucketFor(t, hash); b != nil; b = b.overflow(t) {
		for i = 0; i < bucketEntries; i++ {
			if b.tophash[i] == top && t.key.alg.equal(key, b.key(t, i)) {
				return b, i
			}
		}
	}
	return nil, 0
}

// lookup gives the value of a key, nil if the map lacks it.
func (h *hmap) lookup(t *maptype, key unsafe.Pointer) unsafe.Pointer {
	if h == nil || h.count == 0 {
		return nil
	}
	h.checkRead()
	b, i := h.find(t, key, t.key.alg.hash(key, uintptr(h.hash0)))
	if b == nil {
		return nil
	}
	return b.value(t, i)
}

// mapaccess1 gives the address of a key's value, or of zeros, which suffice for values of at most 1024 bytes.
func mapaccess1(t *maptype, h *hmap, key unsafe.Pointer) unsafe.Pointer {
	if v := h.lookup(t, key); v != nil {
		return v
	}
	return unsafe.Pointer(&zeroVal)
}

func mapaccess2(t *maptype, h *hmap, key unsafe.Pointer) (unsafe.Pointer, bool) {
	if v := h.lookup(t, key); v != nil {
		return v, true
	}
	return unsafe.Pointer(&zeroVal), false
}

// mapaccess1_fat and mapaccess2_fat bring the zeros of a larger value along.
func mapaccess1_fat(t *maptype, h *hmap, key, zero unsafe.Pointer) unsafe.Pointer {
	if v := h.lookup(t, key); v != nil {
		return v
	}
	return zero
}

func mapaccess2_fat(t *maptype, h *hmap, key, zero unsafe.Pointer) (unsafe.Pointer, bool) {
	if v := h.lookup(t, key); v != nil {
		return v, true
	}
	return zero, false
}

// mapassign gives the address where the value of a key is to be stored; the key is in the map from then on.
func mapassign(t *maptype, h *hmap, key unsafe.Pointer) unsafe.Pointer {
	checkNotNil(h)
	hash := t.key.alg.hash(key, uintptr(h.hash0))
	h.beginWrite()
	b, i := h.find(t, key, hash)
	if b == nil {
		b, i = h.place(t, hash)
		if t.indirectkey {
			*(*unsafe.Pointer)(b.keyPlace(t, i)) = newobject(t.key)
		}
		if t.indirectvalue {
			*(*unsafe.Pointer)(b.valuePlace(t, i)) = newobject(t.elem)
		}
		typedmemmove(t.key, b.key(t, i), key)
	} else if t.needkeyupdate {
		typedmemmove(t.key, b.key(t, i), key)
	}
	h.endWrite()
	return b.value(t, i)
}

func mapdelete(t *maptype, h *hmap, key unsafe.Pointer) {
	if h == nil || h.count == 0 {
		return
	}
	hash := t.key.alg.hash(key, uintptr(h.hash0))
	h.beginWrite()
	if b, i := h.find(t, key, hash); b != nil {
		h.remove(t, b, i)
	}
	h.endWrite()
}
