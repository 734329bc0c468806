package runtime

import "unsafe"

// Access to maps whose keys are 4 bytes of plain memory. Buckets are as in other maps.

func (h *hmap) find32(t *maptype, key uint32) (b *bmap, i uintptr) {
	if h.B == 0 {
		b = (*bmap)(h.buckets)
	} else {
		b = h.bucketFor(t, hash32(key, uintptr(h.hash0)))
	}
	for ; b != nil; b = b.overflow(t) {
		keys := (*[bucketEntries]uint32)(add(unsafe.Pointer(b), dataOffset))
		for i = 0; i < bucketEntries; i++ {
			if keys[i] == key && b.tophash[i] != emptyEntry {
				return b, i
			}
		}
	}
	return nil, 0
}

func (h *hmap) lookup32(t *maptype, key uint32) unsafe.Pointer {
	if h == nil || h.count == 0 {
		return nil
	}
	h.checkRead()
	b, i := h.find32(t, key)
	if b == nil {
		return nil
	}
	return b.valuePlace(t, i)
}

func mapaccess1_fast32(t *maptype, h *hmap, key uint32) unsafe.Pointer {
	if v := h.lookup32(t, key); v != nil {
		return v
	}
	return unsafe.Pointer(&zeroVal)
}

func mapaccess2_fast32(t *maptype, h *hmap, key uint32) (unsafe.Pointer, bool) {
	if v := h.lookup32(t, key); v != nil {
		return v, true
	}
	return unsafe.Pointer(&zeroVal), false
}

func mapassign_fast32(t *maptype, h *hmap, key uint32) unsafe.Pointer {
	checkNotNil(h)
	h.beginWrite()
	b, i := h.find32(t, key)
	if b == nil {
		b, i = h.place(t, hash32(key, uintptr(h.hash0)))
		*(*uint32)(add(unsafe.Pointer(b), dataOffset+i*4)) = key
	}
	h.endWrite()
	return b.valuePlace(t, i)
}

func mapdelete_fast32(t *maptype, h *hmap, key uint32) {
	if h == nil || h.count == 0 {
		return
	}
	h.beginWrite()
	if b, i := h.find32(t, key); b != nil {
		h.remove(t, b, i)
	}
	h.endWrite()
}
