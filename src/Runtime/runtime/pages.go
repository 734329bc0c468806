package runtime

import "unsafe"

// The page heap: runs of pages of 8 KiB, got from the host in larger pieces. A span describes a run; neighbours that are free become one.
// What describes the heap lies outside of it, in memory that is never given back.

const (
	spanFree  = iota
	spanInUse // holds objects
	spanStack // holds stacks
)

const (
	growPages     = 128 // got from the host at a time
	listedPages   = 64  // free runs of fewer pages have a list for each length
	persistentRun = 64 << 10
	markWords     = pageSize / 8 / 64
)

// span is a run of pages. If it holds objects, they are nelems of elemsize bytes each, followed by their types unless they have no pointers.
type span struct {
	next     *span // in the list of its kind
	prev     *span
	base     uintptr
	npages   uintptr
	elemsize uintptr
	nelems   uintptr
	types    unsafe.Pointer // *_type of each object
	class    uintptr        // size class times 2, plus 1 without pointers; numSpanClasses for a large object
	state    uint8
	noscan   bool
	needzero bool // the pages have been used before
	large    *_type

	finalizers *finalizer

	// Objects in use since the last sweep, or marked by a collection that goes on: a bit each. Those that can be allocated are looked up 64 at a
	// time: cache has a bit set for each free one from cacheBase on.
	cache     uint64
	cacheBase uintptr
	marks     [markWords]uint64
}

// spanList is a doubly linked list.
type spanList struct {
	first *span
}

func (l *spanList) insert(s *span) {
	s.prev = nil
	s.next = l.first
	if l.first != nil {
		l.first.prev = s
	}
	l.first = s
}

func (l *spanList) remove(s *span) {
	if s.prev == nil {
		l.first = s.next
	} else {
		s.prev.next = s.next
	}
	if s.next != nil {
		s.next.prev = s.prev
	}
	s.next = nil
	s.prev = nil
}

var heap struct {
	base    uintptr // address of the first page
	pages   uintptr // number of pages that the table covers
	room    uintptr // number of entries that fit in the table
	table   unsafe.Pointer
	free    [listedPages + 1]spanList // by number of pages; the last list has all longer runs
	nonzero uint64                    // bit n: free[n] has a run, for n < listedPages
	unused  *span                     // descriptions to use again
	inUse   uintptr                   // pages in spans that are not free
	system  uintptr                   // bytes got from the host

	exhausted bool // the host has no more
}

func heapEntry(page uintptr) **span {
	return (**span)(add(heap.table, page*8))
}

// spanOf gives the span that holds an address, or nil.
func spanOf(p uintptr) *span {
	page := (p - heap.base) >> pageShift
	if page >= heap.pages {
		return nil
	}
	s := *heapEntry(page)
	if s == nil || p-s.base >= s.npages<<pageShift {
		return nil
	}
	return s
}

// persistent is the rest of the last piece for what is never freed.
var persistent struct {
	next uintptr
	end  uintptr
}

// allocate gives n zeroed bytes that are never freed nor looked at by collections.
func allocate(n uintptr) unsafe.Pointer {
	n = (n + 15) &^ 15
	if n > persistentRun/4 {
		return reserve(n)
	}
	if persistent.end-persistent.next < n {
		persistent.next = uintptr(reserve(persistentRun))
		persistent.end = persistent.next + persistentRun
	}
	p := persistent.next
	persistent.next += n
	return unsafe.Pointer(p)
}

// reserve gets zeroed memory from the host, or ends the program.
func reserve(n uintptr) unsafe.Pointer {
	p := host_reserve(int(n))
	if p == nil {
		outOfMemory(n)
	}
	heap.system += n
	return p
}

// outOfMemory ends the program. If there is no memory for telling of it either, the goroutines are not shown.
func outOfMemory(n uintptr) {
	if heap.exhausted {
		host_fatal(2)
	}
	heap.exhausted = true
	print("runtime: out of memory: cannot allocate ", n, "-byte block (", heap.system, " in use)\n")
	throw("out of memory")
}

func newSpan(base, npages uintptr) *span {
	s := heap.unused
	if s == nil {
		s = (*span)(allocate(unsafe.Sizeof(span{})))
	} else {
		heap.unused = s.next
		*s = span{}
	}
	s.base = base
	s.npages = npages
	return s
}

func dropSpan(s *span) {
	s.base = 0
	s.npages = 0
	s.next = heap.unused
	heap.unused = s
}

func freeList(npages uintptr) uintptr {
	if npages > listedPages {
		return listedPages
	}
	return npages
}

func (s *span) enlist() {
	i := freeList(s.npages)
	heap.free[i].insert(s)
	if i < listedPages {
		heap.nonzero |= 1 << i
	}
	first := (s.base - heap.base) >> pageShift
	*heapEntry(first) = s
	*heapEntry(first + s.npages - 1) = s
}

func (s *span) delist() {
	i := freeList(s.npages)
	heap.free[i].remove(s)
	if i < listedPages && heap.free[i].first == nil {
		heap.nonzero &^= 1 << i
	}
}

// findRun gives a free run of at least n pages, or nil.
func findRun(n uintptr) *span {
	if n < listedPages {
		if lists := heap.nonzero >> n << n; lists != 0 {
			return heap.free[ctz64(lists)].first
		}
	}
	var best *span
	for s := heap.free[listedPages].first; s != nil; s = s.next {
		if s.npages >= n && (best == nil || s.npages < best.npages || s.npages == best.npages && s.base < best.base) {
			best = s
		}
	}
	return best
}

// allocPages gives a span of n pages, or nil if the host has no more. The caller is on the system's stack.
func allocPages(n uintptr, state uint8) *span {
	s := findRun(n)
	if s == nil {
		if !growHeap(n) {
			return nil
		}
		s = findRun(n)
	}
	s.delist()
	if s.npages > n {
		rest := newSpan(s.base+n<<pageShift, s.npages-n)
		rest.needzero = s.needzero
		s.npages = n
		rest.enlist()
	}
	s.state = state
	heap.inUse += n
	page := (s.base - heap.base) >> pageShift
	for i := uintptr(0); i < n; i++ {
		*heapEntry(page + i) = s
	}
	return s
}

// freePages takes a span back and joins it with its neighbours.
func freePages(s *span) {
	heap.inUse -= s.npages
	s.state = spanFree
	s.needzero = true
	if before := spanOf(s.base - 1); before != nil && before.state == spanFree {
		before.delist()
		s.base = before.base
		s.npages += before.npages
		dropSpan(before)
	}
	if after := spanOf(s.base + s.npages<<pageShift); after != nil && after.state == spanFree {
		after.delist()
		s.npages += after.npages
		dropSpan(after)
	}
	s.enlist()
}

// growHeap gets at least n pages from the host.
func growHeap(n uintptr) bool {
	if n < growPages {
		n = growPages
	}
	p := uintptr(host_reserve(int(n << pageShift)))
	if p == 0 {
		return false
	}
	heap.system += n << pageShift
	if heap.base == 0 {
		heap.base = p
	}
	coverPages((p-heap.base)>>pageShift + n)
	s := newSpan(p, n)
	heap.inUse += n
	freePages(s)
	s.needzero = s.npages != n
	return true
}

// coverPages makes the table long enough.
func coverPages(pages uintptr) {
	if pages > heap.room {
		room := heap.room*2 + 4096
		for room < pages {
			room *= 2
		}
		table := reserve(room * 8)
		memmove(table, heap.table, heap.pages*8)
		heap.table = table
		heap.room = room
	}
	heap.pages = pages
}
