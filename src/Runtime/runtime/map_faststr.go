package runtime

import "unsafe"

// Access to maps whose keys are strings. Buckets are as in other maps.

// findString compares what is cheapest first: the hash byte, unless there is but one bucket, then lengths, addresses and bytes.
func (h *hmap) findString(t *maptype, key string) (b *bmap, i uintptr) {
	top := uint8(emptyEntry)
	if h.B == 0 {
		b = (*bmap)(h.buckets)
	} else {
		hash := stringHash(key, uintptr(h.hash0))
		top = tophash(hash)
		b = h.bucketFor(t, hash)
	}
	for ; b != nil; b = b.overflow(t) {
		keys := (*[bucketEntries]stringHeader)(add(unsafe.Pointer(b), dataOffset))
		for i = 0; i < bucketEntries; i++ {
			if have := b.tophash[i]; have == emptyEntry || have != top && top != emptyEntry {
				continue
			}
			k := &keys[i]
			if k.len != len(key) {
				continue
			}
			data := (*stringHeader)(noescape(unsafe.Pointer(&key))).data
			if k.data == data || memequal(k.data, data, uintptr(k.len)) {
				return b, i
			}
		}
	}
	return nil, 0
}

func (h *hmap) lookupString(t *maptype, key string) unsafe.Pointer {
	if h == nil || h.count == 0 {
		return nil
	}
	h.checkRead()
	b, i := h.findString(t, key)
	if b == nil {
		return nil
	}
	return b.valuePlace(t, i)
}

func mapaccess1_faststr(t *maptype, h *hmap, key string) unsafe.Pointer {
	if v := h.lookupString(t, key); v != nil {
		return v
	}
	return unsafe.Pointer(&zeroVal)
}

func mapaccess2_faststr(t *maptype, h *hmap, key string) (unsafe.Pointer, bool) {
	if v := h.lookupString(t, key); v != nil {
		return v, true
	}
	return unsafe.Pointer(&zeroVal), false
}

func mapassign_faststr(t *maptype, h *hmap, key string) unsafe.Pointer {
	checkNotNil(h)
	h.beginWrite()
	b, i := h.findString(t, key)
	if b == nil {
		b, i = h.place(t, stringHash(key, uintptr(h.hash0)))
	}
	// An equal key is replaced too: the new one may be part of a shorter string.
	*(*string)(add(unsafe.Pointer(b), dataOffset+i*16)) = key
	h.endWrite()
	return b.valuePlace(t, i)
}

func mapdelete_faststr(t *maptype, h *hmap, key string) {
	if h == nil || h.count == 0 {
		return
	}
	h.beginWrite()
	if b, i := h.findString(t, key); b != nil {
		h.remove(t, b, i)
	}
	h.endWrite()
}
