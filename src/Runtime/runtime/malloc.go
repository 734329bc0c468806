package runtime

import "unsafe"

// Objects. Those of one size class, with or without pointers, share spans; larger ones have a span each. An object is known by its span and
// index; the type it was allocated with says where its pointers are.

const (
	numSpanClasses = 2 * numClasses
	firstTrigger   = 4 << 20
	leastGrowth    = 24 << 20 // allocated between two collections
)

// current is the span of each class from which objects are allocated.
var current [numSpanClasses]*span

// partial are the swept spans with free objects.
var partial [numSpanClasses]spanList

// full are the spans in use that are not in partial: exhausted, or current.
var full spanList

// noSpan has no free objects.
var noSpan span

func initHeap() {
	initClasses()
	for i := range current {
		current[i] = &noSpan
	}
	stats.percent = 100
	stats.nextCollection = firstTrigger
}

// pagesOf gives how many pages a span for objects of n bytes has: as few as leave at most an eighth unused.
func pagesOf(n uintptr) uintptr {
	pages := uintptr(1)
	for pages<<pageShift%n > pages<<pageShift/8 || pages<<pageShift < n {
		pages++
	}
	return pages
}

// mallocgc gives zeroed room for a value, or for several values, of the type; nil is a type without pointers. The room may be left as it is if
// the caller will overwrite it and it has no pointers.
func mallocgc(size uintptr, typ *_type, needzero bool) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(&zerobase)
	}
	noscan := typ == nil || typ.ptrdata == 0
	if size > maxSmallSize {
		return allocLarge(size, typ, noscan)
	}
	class := classOf(size) * 2
	if noscan {
		class++
	}
	s := current[class]
	for s.cache == 0 {
		s = moreObjects(s, class)
	}
	i := s.cacheBase + uintptr(ctz64(s.cache))
	s.cache &= s.cache - 1
	p := unsafe.Pointer(s.base + i*s.elemsize)
	if noscan {
		if s.needzero && needzero {
			memclrNoHeapPointers(p, s.elemsize)
		}
		return p
	}
	*(**_type)(add(s.types, i*8)) = typ
	if s.needzero {
		memclrNoHeapPointers(p, s.elemsize)
	}
	return p
}

// moreObjects looks for free objects further on in the current span of a class, or gives the class another one.
func moreObjects(s *span, class uintptr) *span {
	for s.cacheBase+64 < s.nelems {
		s.cacheBase += 64
		s.fillCache()
		if s.cache != 0 {
			return s
		}
	}
	if s != &noSpan {
		s.retire()
	}
	collectIfDue()
	s = partial[class].first
	if s != nil {
		partial[class].remove(s)
	} else {
		s = newObjects(class)
	}
	full.insert(s)
	s.cacheBase = 0
	s.fillCache()
	stats.live += s.freeObjects() * s.elemsize
	current[class] = s
	return s
}

// fillCache looks up which of the 64 objects from cacheBase on are free.
func (s *span) fillCache() {
	s.cache = ^s.marks[s.cacheBase/64]
	if rest := s.nelems - s.cacheBase; rest < 64 {
		s.cache &= 1<<rest - 1
	}
}

// newObjects gives a new span of a class.
func newObjects(class uintptr) *span {
	size := uintptr(sizeClasses[class/2])
	noscan := class&1 != 0
	room := size
	if !noscan {
		room += 8
	}
	s := objectPages(pagesOf(room))
	s.elemsize = size
	s.class = class
	s.noscan = noscan
	s.nelems = s.npages << pageShift / room
	if !noscan {
		s.types = unsafe.Pointer(s.base + s.npages<<pageShift - s.nelems*8)
		if s.needzero {
			memclrNoHeapPointers(s.types, s.nelems*8)
		}
	}
	return s
}

// objectPages gives a span for objects. If there is no memory left, what is garbage may be enough.
func objectPages(n uintptr) *span {
	s := takePages(n)
	if s == nil {
		collect()
		s = takePages(n)
	}
	if s == nil {
		outOfMemory(n << pageShift)
	}
	s.marks = [markWords]uint64{}
	return s
}

// takePages gives a span for objects, or nil. It works on the system's stack: a goroutine's, which may grow at any call, comes from the same pages.
func takePages(n uintptr) (s *span) {
	systemstack(func() {
		s = allocPages(n, spanInUse)
	})
	return s
}

func allocLarge(size uintptr, typ *_type, noscan bool) unsafe.Pointer {
	n := (size + pageSize - 1) >> pageShift
	if n<<pageShift < size {
		outOfMemory(size)
	}
	collectIfDue()
	s := objectPages(n)
	s.elemsize = n << pageShift
	s.nelems = 1
	s.class = numSpanClasses
	s.noscan = noscan
	s.cache = 0
	s.large = typ
	s.types = unsafe.Pointer(&s.large)
	full.insert(s)
	stats.live += s.elemsize
	stats.allocated += s.elemsize
	stats.mallocs++
	if s.needzero {
		memclrNoHeapPointers(unsafe.Pointer(s.base), s.elemsize)
	}
	return unsafe.Pointer(s.base)
}

func newobject(typ *_type) unsafe.Pointer {
	return mallocgc(typ.size, typ, true)
}

// newarray gives room for n elements.
func newarray(typ *_type, n int) unsafe.Pointer {
	if n < 0 || uintptr(n) > maxElements(typ.size) {
		panic(plainError("runtime: allocation size out of range"))
	}
	return mallocgc(typ.size*uintptr(n), typ, true)
}

func typedmemmove(typ *_type, dst, src unsafe.Pointer) {
	if dst != src {
		memmove(dst, src, typ.size)
	}
}

func typedmemclr(typ *_type, p unsafe.Pointer) {
	memclrNoHeapPointers(p, typ.size)
}

func memclrHasPointers(p unsafe.Pointer, n uintptr) {
	memclrNoHeapPointers(p, n)
}

func typedslicecopy(typ *_type, dst, src slice) int {
	return slicecopy(dst, src, typ.size)
}
