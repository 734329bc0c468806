package runtime

import _ "unsafe" // for linkname

// stats is what the allocator knows about itself, in bytes and objects.
var stats struct {
	live           uintptr // since the last collection found it, with all of the spans that objects are allocated from
	nextCollection uintptr
	allocated      uintptr
	mallocs        uint64
	frees          uint64
	freed          uintptr
	collections    uint32
	forced         uint32 // of these, asked for by the program
	pause          uint64
	percent        int // growth of the heap since the last collection after which the next begins; negative for never
	classes        [numClasses]classStats
}

// classStats counts the objects of a size class.
type classStats struct {
	mallocs uint64
	frees   uint64
	found   uint64 // alive, by the last collection
}

// setPace says when the next collection begins if the last one found so many bytes.
func setPace(found uintptr) {
	if stats.percent < 0 {
		stats.nextCollection = ^uintptr(0)
		return
	}
	base := found
	if base < leastGrowth {
		base = leastGrowth
	}
	stats.nextCollection = found + base/100*uintptr(stats.percent)
}

//go:linkname debugSetGCPercent runtime/debug.setGCPercent
func debugSetGCPercent(percent int) int {
	old := stats.percent
	if percent < 0 {
		percent = -1
	}
	stats.percent = percent
	setPace(stats.allocated - stats.freed)
	return old
}

// countOnes gives the number of bits set.
func countOnes(x uint64) uintptr {
	x -= x >> 1 & 0x5555555555555555
	x = x&0x3333333333333333 + x>>2&0x3333333333333333
	x = (x + x>>4) & 0x0F0F0F0F0F0F0F0F
	return uintptr(x * 0x0101010101010101 >> 56)
}

// marked gives the number of objects that are marked.
func (s *span) marked() uintptr {
	n := uintptr(0)
	for i := uintptr(0); i < s.nelems; i += 64 {
		if s.marks[i/64] != 0 {
			n += countOnes(s.marks[i/64])
		}
	}
	return n
}

// freeObjects gives the number of objects that can still be allocated, when the cache is at the start.
func (s *span) freeObjects() uintptr {
	return s.nelems - s.marked()
}

// remaining gives how many objects of a current span have not been allocated.
func (s *span) remaining() uintptr {
	n := countOnes(s.cache)
	for i := s.cacheBase + 64; i < s.nelems; i += 64 {
		free := ^s.marks[i/64]
		if s.nelems-i < 64 {
			free &= 1<<(s.nelems-i) - 1
		}
		n += countOnes(free)
	}
	return n
}

// retire counts the objects allocated from a span that was current.
func (s *span) retire() {
	n := s.freeObjects() - s.remaining()
	stats.mallocs += uint64(n)
	stats.classes[s.class/2].mallocs += uint64(n)
	stats.allocated += n * s.elemsize
	s.cache = 0
}

// sweep frees what is not marked: spans without a marked object go back to the page heap.
func sweep() {
	var swept [numSpanClasses]spanList
	stats.live = 0
	found = 0
	for i := range stats.classes {
		stats.classes[i].found = 0
	}
	lists := full.first
	full.first = nil
	sweepList(lists, &swept)
	for i := range partial {
		lists = partial[i].first
		partial[i].first = nil
		sweepList(lists, &swept)
	}
	partial = swept
	stats.frees = stats.mallocs - found
	stats.freed = stats.allocated - stats.live
	for i := range stats.classes {
		c := &stats.classes[i]
		c.frees = c.mallocs - c.found
	}
	setPace(stats.live)
}

// found counts the marked objects while sweeping.
var found uint64

func sweepList(s *span, swept *[numSpanClasses]spanList) {
	for s != nil {
		next := s.next
		n := s.marked()
		stats.live += n * s.elemsize
		found += uint64(n)
		if s.class < numSpanClasses {
			stats.classes[s.class/2].found += uint64(n)
		}
		switch {
		case n == 0:
			freePages(s)
		case n == s.nelems:
			full.insert(s)
		default:
			s.needzero = true
			swept[s.class].insert(s)
		}
		s = next
	}
}
