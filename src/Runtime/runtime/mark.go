package runtime

import "unsafe"

// The collector: the program stands still while everything that can be reached from package variables and stacks is marked; what is not
// marked is free afterwards. Objects do not move. Objects are looked through by their type; a value in a root that is no pointer but looks like
// one keeps an object alive.

const rootBatch = 512

// work is the stack of marked objects that have not been looked through. It lies outside the heap.
var work struct {
	objects unsafe.Pointer // pairs of address and span
	n       uintptr
	room    uintptr
}

var roots [rootBatch]uintptr

// collecting keeps a collection from starting inside another one.
var collecting bool

func collectIfDue() {
	if stats.live >= stats.nextCollection {
		collect()
	}
}

// collect runs a collection, unless the running code is not prepared for one.
func collect() {
	if collecting || !mayCollect() {
		return
	}
	collecting = true
	if poolCleanup != nil {
		poolCleanup()
	}
	systemstack(collectNow)
	collecting = false
	wakeFinalizers()
}

// GC runs a garbage collection.
func GC() {
	stats.forced++
	collect()
}

func collectNow() {
	start := nanotime()
	flushSpans()
	clearMarks()
	for cursor := 0; cursor >= 0; {
		var n int
		n, cursor = listRoots(&roots[0], rootBatch, cursor)
		for _, p := range roots[:n] {
			mark(p)
		}
		drain()
	}
	markFinalizers()
	drain()
	queueFinalizers()
	drain()
	sweep()
	stats.collections++
	stats.pause += uint64(nanotime() - start)
}

// flushSpans counts what has been allocated and takes the spans away that objects are allocated from.
func flushSpans() {
	for i, s := range current {
		if s != &noSpan {
			s.retire()
			current[i] = &noSpan
		}
	}
}

func clearMarks() {
	eachSpan(func(s *span) {
		s.marks = [markWords]uint64{}
	})
}

// eachSpan calls f with every span that holds objects.
func eachSpan(f func(s *span)) {
	for s := full.first; s != nil; s = s.next {
		f(s)
	}
	for i := range partial {
		for s := partial[i].first; s != nil; s = s.next {
			f(s)
		}
	}
}

// mark marks the object that an address lies in, if there is one.
func mark(p uintptr) {
	page := (p - heap.base) >> pageShift
	if page >= heap.pages {
		return
	}
	s := *heapEntry(page)
	if s == nil || s.state != spanInUse {
		return
	}
	i := (p - s.base) / s.elemsize
	if i >= s.nelems {
		return
	}
	word := &s.marks[i/64]
	bit := uint64(1) << (i % 64)
	if *word&bit != 0 {
		return
	}
	*word |= bit
	if !s.noscan {
		typ := *(**_type)(add(s.types, i*8))
		if typ != nil {
			push(s.base+i*s.elemsize, s.elemsize, typ)
		}
	}
}

const workEntry = 24

func push(p, size uintptr, typ *_type) {
	if work.n == work.room {
		room := work.room*2 + 4096
		objects := reserve(room * workEntry)
		memmove(objects, work.objects, work.n*workEntry)
		work.objects = objects
		work.room = room
	}
	entry := (*[3]uintptr)(add(work.objects, work.n*workEntry))
	entry[0] = p
	entry[1] = size
	entry[2] = uintptr(unsafe.Pointer(typ))
	work.n++
}

// drain looks through marked objects until there is none left.
func drain() {
	for work.n > 0 {
		work.n--
		entry := (*[3]uintptr)(add(work.objects, work.n*workEntry))
		scanObject(entry[0], entry[1], (*_type)(unsafe.Pointer(entry[2])))
	}
}

// scanObject marks what an object of size bytes that holds values of the type points to, but not the object itself: that has been marked, or its
// finalizer is to run.
func scanObject(p, size uintptr, typ *_type) {
	if typ.kind&kindGCProg != 0 {
		for ; size >= typ.size; size -= typ.size {
			scanLong(p, typ)
			p += typ.size
		}
		return
	}
	object, end := p, p+size
	words := typ.ptrdata / 8
	for ; size >= typ.size; size -= typ.size {
		var bits uintptr
		for i := uintptr(0); i < words; i++ {
			if i%8 == 0 {
				bits = uintptr(*(*uint8)(add(unsafe.Pointer(typ.gcdata), i/8)))
			}
			if bits&1 != 0 {
				if q := *(*uintptr)(unsafe.Pointer(p + i*8)); q-heap.base < heap.pages<<pageShift && (q < object || q >= end) {
					mark(q)
				}
			}
			bits >>= 1
		}
		p += typ.size
	}
}

// scanLong looks through a value whose type is too long for a bit mask, by the structure of the type.
func scanLong(p uintptr, typ *_type) {
	if typ.ptrdata == 0 {
		return
	}
	if typ.kind&kindGCProg == 0 {
		scanObject(p, typ.size, typ)
		return
	}
	switch typ.kind & kindMask {
	case kindArray:
		array := (*arraytype)(unsafe.Pointer(typ))
		for i := uintptr(0); i < array.len; i++ {
			scanLong(p+i*array.elem.size, array.elem)
		}
	case kindStruct:
		for _, f := range (*structtype)(unsafe.Pointer(typ)).fields {
			scanLong(p+f.offset(), f.typ)
		}
	}
}

// scanConservatively marks what any word of a range may point to.
func scanConservatively(p, end uintptr) {
	for ; p < end; p += 8 {
		if q := *(*uintptr)(unsafe.Pointer(p)); q-heap.base < heap.pages<<pageShift {
			mark(q)
		}
	}
}
