package runtime

import "unsafe"

// Access to maps whose keys are 8 bytes of plain memory. Buckets are as in other maps.

func (h *hmap) find64(t *maptype, key uint64) (b *bmap, i uintptr) {
	if h.B == 0 {
		b = (*bmap)(h.buckets)
	} else {
		b = h.bucketFor(t, hash64(key, uintptr(h.hash0)))
	}
	for ; b != nil; b = b.overflow(t) {
		keys := (*[bucketEntries]uint64)(add(unsafe.Pointer(b), dataOffset))
		for i = 0; i < bucketEntries; i++ {
			if keys[i] == key && b.tophash[i] != emptyEntry {
				return b, i
			}
		}
	}
	return nil, 0
}

func (h *hmap) lookup64(t *maptype, key uint64) unsafe.Pointer {
	if h == nil || h.count == 0 {
		return nil
	}
	h.checkRead()
	b, i := h.find64(t, key)
	if b == nil {
		return nil
	}
	return b.valuePlace(t, i)
}

func mapaccess1_fast64(t *maptype, h *hmap, key uint64) unsafe.Pointer {
	if v := h.lookup64(t, key); v != nil {
		return v
	}
	return unsafe.Pointer(&zeroVal)
}

func mapaccess2_fast64(t *maptype, h *hmap, key uint64) (unsafe.Pointer, bool) {
	if v := h.lookup64(t, key); v != nil {
		return v, true
	}
	return unsafe.Pointer(&zeroVal), false
}

func mapassign_fast64(t *maptype, h *hmap, key uint64) unsafe.Pointer {
	checkNotNil(h)
	h.beginWrite()
	b, i := h.find64(t, key)
	if b == nil {
		b, i = h.place(t, hash64(key, uintptr(h.hash0)))
		*(*uint64)(add(unsafe.Pointer(b), dataOffset+i*8)) = key
	}
	h.endWrite()
	return b.valuePlace(t, i)
}

// mapassign_fast64ptr and mapassign_fast32ptr are for keys that are pointers: the collector must see them until they are in the map.
func mapassign_fast64ptr(t *maptype, h *hmap, key unsafe.Pointer) unsafe.Pointer {
	checkNotNil(h)
	h.beginWrite()
	b, i := h.find64(t, uint64(uintptr(key)))
	if b == nil {
		b, i = h.place(t, hash64(uint64(uintptr(key)), uintptr(h.hash0)))
		*(*unsafe.Pointer)(add(unsafe.Pointer(b), dataOffset+i*8)) = key
	}
	h.endWrite()
	return b.valuePlace(t, i)
}

func mapdelete_fast64(t *maptype, h *hmap, key uint64) {
	if h == nil || h.count == 0 {
		return
	}
	h.beginWrite()
	if b, i := h.find64(t, key); b != nil {
		h.remove(t, b, i)
	}
	h.endWrite()
}
