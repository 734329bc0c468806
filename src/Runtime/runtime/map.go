package runtime

import "unsafe"

// A map is an array of buckets of eight entries. The low bits of a key's hash select the bucket, the high byte tells the entries of a
// bucket apart; buckets that are full have overflow buckets. A map that gets too full moves to a new array at once; iterators that are
// under way keep the old one and look each key of it up in the new.
//
// Compiled code knows the layouts of hmap and hiter, makes small maps in its frames, and passes keys of 4 and 8 bytes and strings by value.

const (
	bucketEntries = 8
	dataOffset    = 8 // of the keys in a bucket
	ptrSize       = 8

	emptyEntry = 0 // what tophash has where no entry is

	maxLoad = 13 // entries per two buckets

	hashWriting = 4 // in hmap.flags: a write is going on
)

type maptype struct {
	typ           _type
	key           *_type
	elem          *_type
	bucket        *_type
	keysize       uint8 // of a key in a bucket
	indirectkey   bool  // the bucket has the key's address
	valuesize     uint8
	indirectvalue bool
	bucketsize    uint16
	reflexivekey  bool // every key equals itself
	needkeyupdate bool // equal keys can differ: an assignment writes the key too
}

type hmap struct {
	count      int
	flags      uint8
	B          uint8  // there are 1<<B buckets
	noverflow  uint16 // number of overflow buckets; estimated when there are many
	hash0      uint32 // seed
	buckets    unsafe.Pointer
	oldbuckets unsafe.Pointer
	nevacuate  uintptr
	extra      *mapextra
}

// mapextra keeps overflow buckets alive whose links the collector does not see because entries have no pointers. The list belongs to
// one array of buckets, and iterators share it.
type mapextra struct {
	overflow *[]*bmap
}

// bmap is a bucket: it continues with the keys, the values and the address of the overflow bucket.
type bmap struct {
	tophash [bucketEntries]uint8
}

func (b *bmap) overflow(t *maptype) *bmap {
	return *(**bmap)(add(unsafe.Pointer(b), uintptr(t.bucketsize)-ptrSize))
}

// keyPlace and valuePlace give the places of entry i; places of large keys and values have an address.
func (b *bmap) keyPlace(t *maptype, i uintptr) unsafe.Pointer {
	return add(unsafe.Pointer(b), dataOffset+i*uintptr(t.keysize))
}

func (b *bmap) valuePlace(t *maptype, i uintptr) unsafe.Pointer {
	return add(unsafe.Pointer(b), dataOffset+bucketEntries*uintptr(t.keysize)+i*uintptr(t.valuesize))
}

// key and value give the addresses of the key and the value of entry i.
func (b *bmap) key(t *maptype, i uintptr) unsafe.Pointer {
	p := b.keyPlace(t, i)
	if t.indirectkey {
		p = *(*unsafe.Pointer)(p)
	}
	return p
}

func (b *bmap) value(t *maptype, i uintptr) unsafe.Pointer {
	p := b.valuePlace(t, i)
	if t.indirectvalue {
		p = *(*unsafe.Pointer)(p)
	}
	return p
}

func tophash(hash uintptr) uint8 {
	top := uint8(hash >> 56)
	if top == emptyEntry {
		top++
	}
	return top
}

// bucketFor gives the first bucket for a hash.
func (h *hmap) bucketFor(t *maptype, hash uintptr) *bmap {
	return (*bmap)(add(h.buckets, (hash&(1<<h.B-1))*uintptr(t.bucketsize)))
}

// makemap_small makes a map that will have at most eight entries, or whose size is not known.
func makemap_small() *hmap {
	h := new(hmap)
	h.hash0 = fastrand()
	return h
}

func makemap64(t *maptype, hint int64, h *hmap) *hmap {
	return makemap(t, int(hint), h)
}

// makemap makes a map with room for hint entries. A header and a first bucket may be there already, in the caller's frame.
func makemap(t *maptype, hint int, h *hmap) *hmap {
	if hint < 0 || uintptr(hint) > maxElements(t.bucket.size) {
		hint = 0
	}
	if h == nil {
		h = new(hmap)
	}
	h.hash0 = fastrand()
	for overloaded(hint, h.B) {
		h.B++
	}
	if h.B != 0 {
		h.buckets = newBuckets(t, 1<<h.B)
	}
	return h
}

func newBuckets(t *maptype, n uintptr) unsafe.Pointer {
	return mallocgc(n*t.bucket.size, t.bucket, true)
}

// overloaded reports whether n entries are too many for 1<<B buckets.
func overloaded(n int, B uint8) bool {
	return n > bucketEntries && uint(n) > maxLoad*(uint(1)<<B/2)
}

// tooManyOverflow reports whether a map has about as many overflow buckets as buckets although it is not full: entries came and went.
func (h *hmap) tooManyOverflow() bool {
	B := h.B
	if B > 15 {
		B = 15
	}
	return h.noverflow >= uint16(1)<<B
}

// place finds room for a new entry with the hash of a key that the map lacks, and counts it. The key is not yet written.
func (h *hmap) place(t *maptype, hash uintptr) (b *bmap, i uintptr) {
	if h.buckets == nil {
		h.buckets = newBuckets(t, 1)
	} else if overloaded(h.count+1, h.B) {
		h.rehash(t, h.B+1)
	} else if h.tooManyOverflow() {
		h.rehash(t, h.B)
	}
	h.count++
	b, i = h.freeEntry(t, h.bucketFor(t, hash))
	b.tophash[i] = tophash(hash)
	return b, i
}

// freeEntry gives an unused entry of a bucket or its overflow buckets, and adds one of these if need be.
func (h *hmap) freeEntry(t *maptype, b *bmap) (*bmap, uintptr) {
	for {
		for i := uintptr(0); i < bucketEntries; i++ {
			if b.tophash[i] == emptyEntry {
				return b, i
			}
		}
		next := b.overflow(t)
		if next == nil {
			return h.addOverflow(t, b), 0
		}
		b = next
	}
}

func (h *hmap) addOverflow(t *maptype, b *bmap) *bmap {
	next := (*bmap)(newBuckets(t, 1))
	h.countOverflow()
	if t.bucket.ptrdata == 0 {
		list := h.overflowList()
		*list = append(*list, next)
	}
	*(**bmap)(add(unsafe.Pointer(b), uintptr(t.bucketsize)-ptrSize)) = next
	return next
}

// countOverflow counts exactly while the number fits, else one in 1<<(B-15), by chance.
func (h *hmap) countOverflow() {
	if h.B < 16 || fastrand()&(uint32(1)<<(h.B-15)-1) == 0 {
		h.noverflow++
	}
}

func (h *hmap) overflowList() *[]*bmap {
	if h.extra == nil {
		h.extra = new(mapextra)
	}
	if h.extra.overflow == nil {
		h.extra.overflow = new([]*bmap)
	}
	return h.extra.overflow
}

// rehash moves all entries to a new array of 1<<B buckets.
func (h *hmap) rehash(t *maptype, B uint8) {
	old := h.buckets
	n := uintptr(1) << h.B
	h.buckets = newBuckets(t, 1<<B)
	h.B = B
	h.noverflow = 0
	var overflow *[]*bmap
	if h.extra != nil {
		overflow = h.extra.overflow
		h.extra.overflow = nil
	}
	for i := uintptr(0); i < n; i++ {
		for b := (*bmap)(add(old, i*uintptr(t.bucketsize))); b != nil; b = b.overflow(t) {
			h.moveEntries(t, b)
		}
	}
	// Moving allocates, and nothing else may keep the buckets alive that are still read.
	KeepAlive(overflow)
}

func (h *hmap) moveEntries(t *maptype, from *bmap) {
	for i := uintptr(0); i < bucketEntries; i++ {
		if from.tophash[i] == emptyEntry {
			continue
		}
		hash := t.key.alg.hash(from.key(t, i), uintptr(h.hash0))
		b, j := h.freeEntry(t, h.bucketFor(t, hash))
		b.tophash[j] = tophash(hash)
		memmove(b.keyPlace(t, j), from.keyPlace(t, i), uintptr(t.keysize))
		memmove(b.valuePlace(t, j), from.valuePlace(t, i), uintptr(t.valuesize))
	}
}

// remove deletes entry i of a bucket.
func (h *hmap) remove(t *maptype, b *bmap, i uintptr) {
	memclrNoHeapPointers(b.keyPlace(t, i), uintptr(t.keysize))
	memclrNoHeapPointers(b.valuePlace(t, i), uintptr(t.valuesize))
	b.tophash[i] = emptyEntry
	h.count--
}

// beginWrite and endWrite mark a change, so that another goroutine that uses the map meanwhile is found out.
func (h *hmap) beginWrite() {
	if h.flags&hashWriting != 0 {
		throw("concurrent map writes")
	}
	h.flags |= hashWriting
}

func (h *hmap) endWrite() {
	if h.flags&hashWriting == 0 {
		throw("concurrent map writes")
	}
	h.flags &^= hashWriting
}

func (h *hmap) checkRead() {
	if h.flags&hashWriting != 0 {
		throw("concurrent map read and map write")
	}
}

func checkNotNil(h *hmap) {
	if h == nil {
		panic(plainError("assignment to entry in nil map"))
	}
}

// mapclear removes all entries. Buckets are emptied one by one, so that iterators see it wherever they are.
func mapclear(t *maptype, h *hmap) {
	if h == nil || h.count == 0 {
		return
	}
	h.beginWrite()
	for i := uintptr(0); i < 1<<h.B; i++ {
		for b := (*bmap)(add(h.buckets, i*uintptr(t.bucketsize))); b != nil; b = b.overflow(t) {
			memclrNoHeapPointers(unsafe.Pointer(b), uintptr(t.bucketsize)-ptrSize)
		}
	}
	h.count = 0
	h.endWrite()
}
