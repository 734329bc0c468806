package runtime

import "unsafe"

// slice is the layout of a slice.
type slice struct {
	array unsafe.Pointer
	len   int
	cap   int
}

func makeslice(et *_type, len, cap int) slice {
	most := maxElements(et.size)
	if len < 0 || uintptr(len) > most {
		panicmakeslicelen()
	}
	if cap < len || uintptr(cap) > most {
		panicmakeslicecap()
	}
	return slice{mallocgc(et.size*uintptr(cap), et, true), len, cap}
}

func makeslice64(et *_type, len64, cap64 int64) slice {
	return makeslice(et, int(len64), int(cap64))
}

func maxElements(size uintptr) uintptr {
	if size == 0 {
		return 1<<64 - 1
	}
	return maxAlloc / size
}

// growslice makes room for cap elements: double the capacity while the slice is shorter than 1024, then a quarter more at a time,
// rounded up to what the allocator gives anyway. The length stays.
func growslice(et *_type, old slice, cap int) slice {
	if et.size == 0 {
		if cap < old.cap {
			panic(growsliceError)
		}
		return slice{unsafe.Pointer(&zerobase), old.len, cap}
	}
	newcap := grownCapacity(old, cap)
	if cap < old.cap || uintptr(newcap) > maxElements(et.size) {
		panic(growsliceError)
	}
	bytes := roundupsize(uintptr(newcap) * et.size)
	newcap = int(bytes / et.size)
	p := mallocgc(bytes, et, true)
	memmove(p, old.array, uintptr(old.len)*et.size)
	return slice{p, old.len, newcap}
}

func grownCapacity(old slice, cap int) int {
	double := old.cap + old.cap
	if cap > double {
		return cap
	}
	if old.len < 1024 {
		return double
	}
	newcap := old.cap
	for 0 < newcap && newcap < cap {
		newcap += newcap / 4
	}
	if newcap <= 0 {
		return cap
	}
	return newcap
}

func slicecopy(to, from slice, width uintptr) int {
	n := from.len
	if to.len < n {
		n = to.len
	}
	if n == 0 || width == 0 {
		return n
	}
	memmove(to.array, from.array, uintptr(n)*width)
	return n
}

func slicestringcopy(to []byte, from string) int {
	n := len(from)
	if len(to) < n {
		n = len(to)
	}
	if n == 0 {
		return 0
	}
	memmove((*slice)(unsafe.Pointer(&to)).array, (*stringHeader)(unsafe.Pointer(&from)).data, uintptr(n))
	return n
}
