package runtime

import "unsafe"

// hiter is the state of a loop over a map. Compiled code makes it in its frame and reads key and value; a nil key ends the loop.
type hiter struct {
	key         unsafe.Pointer
	value       unsafe.Pointer
	t           *maptype
	h           *hmap
	buckets     unsafe.Pointer // the array the loop goes through, also after the map has moved to another
	bptr        *bmap          // current bucket, nil before the first
	overflow    *[]*bmap       // keeps the array's overflow buckets alive
	oldoverflow *[]*bmap
	startBucket uintptr
	offset      uint8 // of the first entry in each bucket
	wrapped     bool  // past the end of the array
	B           uint8 // of the array
	i           uint8 // entries of the bucket that are done
	bucket      uintptr
	checkBucket uintptr
}

// mapiterinit begins a loop at a random entry of a random bucket and goes to the first entry.
func mapiterinit(t *maptype, h *hmap, it *hiter) {
	if h == nil || h.count == 0 {
		return
	}
	it.t = t
	it.h = h
	it.B = h.B
	it.buckets = h.buckets
	if h.B != 0 && t.bucket.ptrdata == 0 {
		it.overflow = h.overflowList()
	}
	r := uintptr(fastrand())
	if h.B > 28 {
		r = r<<32 | uintptr(fastrand())
	}
	it.startBucket = r & (1<<h.B - 1)
	it.offset = uint8(r >> h.B & (bucketEntries - 1))
	it.bucket = it.startBucket
	mapiternext(it)
}

// mapiternext goes to the next entry.
func mapiternext(it *hiter) {
	if it.h.flags&hashWriting != 0 {
		throw("concurrent map iteration and map write")
	}
	for b := it.nextBucket(); b != nil; b = it.nextBucket() {
		for it.i < bucketEntries {
			i := uintptr(it.i+it.offset) & (bucketEntries - 1)
			it.i++
			if b.tophash[i] != emptyEntry && it.take(b, i) {
				return
			}
		}
	}
	it.key = nil
	it.value = nil
}

// nextBucket gives the bucket with the next entries, nil at the end.
func (it *hiter) nextBucket() *bmap {
	b := it.bptr
	if b != nil && it.i < bucketEntries {
		return b
	}
	if b != nil {
		b = b.overflow(it.t)
	}
	if b == nil {
		if it.wrapped && it.bucket == it.startBucket {
			return nil
		}
		b = (*bmap)(add(it.buckets, it.bucket*uintptr(it.t.bucketsize)))
		it.bucket++
		if it.bucket == 1<<it.B {
			it.bucket = 0
			it.wrapped = true
		}
	}
	it.bptr = b
	it.i = 0
	return b
}

// take makes entry i of a bucket the current one. In an array that the map has left, entries may be out of date: those that were
// deleted are passed over. A key that does not equal itself cannot be deleted or changed.
func (it *hiter) take(b *bmap, i uintptr) bool {
	t := it.t
	k := b.key(t, i)
	v := b.value(t, i)
	if it.buckets != it.h.buckets && (t.reflexivekey || t.key.alg.equal(k, k)) {
		h := it.h
		if h.count == 0 {
			return false
		}
		now, j := h.find(t, k, t.key.alg.hash(k, uintptr(h.hash0)))
		if now == nil {
			return false
		}
		k = now.key(t, j)
		v = now.value(t, j)
	}
	it.key = k
	it.value = v
	return true
}
