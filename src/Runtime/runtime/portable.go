package runtime

import "unsafe"

// Go bodies of the functions without one that backends usually have natively. The body of NAME has the link name portable.NAME: a backend
// that has no routine for NAME, or is told to do without, calls it. They call at most each other and check no stack, so that they can stand
// wherever the routine can.

//go:linkname portableMemmove portable.runtime.memmove
//go:nosplit
func portableMemmove(to, from unsafe.Pointer, n uintptr) {
	t, f := uintptr(to), uintptr(from)
	if t-f < n { // it would run into its own source
		for ; n >= 8; n -= 8 {
			*(*uint64)(unsafe.Pointer(t + n - 8)) = *(*uint64)(unsafe.Pointer(f + n - 8))
		}
		for ; n > 0; n-- {
			*(*byte)(unsafe.Pointer(t + n - 1)) = *(*byte)(unsafe.Pointer(f + n - 1))
		}
		return
	}
	for ; n >= 8; n -= 8 {
		*(*uint64)(unsafe.Pointer(t)) = *(*uint64)(unsafe.Pointer(f))
		t += 8
		f += 8
	}
	for ; n > 0; n-- {
		*(*byte)(unsafe.Pointer(t)) = *(*byte)(unsafe.Pointer(f))
		t++
		f++
	}
}

//go:linkname portableMemclr portable.runtime.memclrNoHeapPointers
//go:nosplit
func portableMemclr(p unsafe.Pointer, n uintptr) {
	a := uintptr(p)
	for ; n >= 8; n -= 8 {
		*(*uint64)(unsafe.Pointer(a)) = 0
		a += 8
	}
	for ; n > 0; n-- {
		*(*byte)(unsafe.Pointer(a)) = 0
		a++
	}
}

//go:linkname portableMemequal portable.runtime.memequal
//go:nosplit
func portableMemequal(p, q unsafe.Pointer, n uintptr) bool {
	a, b := uintptr(p), uintptr(q)
	for ; n >= 8; n -= 8 {
		if *(*uint64)(unsafe.Pointer(a)) != *(*uint64)(unsafe.Pointer(b)) {
			return false
		}
		a += 8
		b += 8
	}
	for ; n > 0; n-- {
		if *(*byte)(unsafe.Pointer(a)) != *(*byte)(unsafe.Pointer(b)) {
			return false
		}
		a++
		b++
	}
	return true
}

//go:linkname portableCmpstring portable.runtime.cmpstring
//go:nosplit
func portableCmpstring(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	if len(a) == len(b) {
		return 0
	}
	if len(a) < len(b) {
		return -1
	}
	return 1
}

//go:linkname portableIndexByte portable.internal/bytealg.IndexByte
//go:nosplit
func portableIndexByte(b []byte, c byte) int {
	for i, x := range b {
		if x == c {
			return i
		}
	}
	return -1
}

//go:linkname portableIndexByteOfBytes portable.bytes.IndexByte
//go:nosplit
func portableIndexByteOfBytes(b []byte, c byte) int {
	for i, x := range b {
		if x == c {
			return i
		}
	}
	return -1
}

//go:linkname portableIndexByteString portable.internal/bytealg.IndexByteString
//go:nosplit
func portableIndexByteString(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

//go:linkname portableIndexByteOfStrings portable.strings.IndexByte
//go:nosplit
func portableIndexByteOfStrings(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

//go:linkname portableCount portable.internal/bytealg.Count
//go:nosplit
func portableCount(b []byte, c byte) int {
	n := 0
	for _, x := range b {
		if x == c {
			n++
		}
	}
	return n
}

//go:linkname portableCountString portable.internal/bytealg.CountString
//go:nosplit
func portableCountString(s string, c byte) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n
}

//go:linkname portableEqual portable.internal/bytealg.Equal
//go:nosplit
func portableEqual(a, b []byte) bool {
	return len(a) == len(b) && portableMemequal(*(*unsafe.Pointer)(unsafe.Pointer(&a)), *(*unsafe.Pointer)(unsafe.Pointer(&b)), uintptr(len(a)))
}

//go:linkname portableEqualOfBytes portable.bytes.Equal
//go:nosplit
func portableEqualOfBytes(a, b []byte) bool {
	return len(a) == len(b) && portableMemequal(*(*unsafe.Pointer)(unsafe.Pointer(&a)), *(*unsafe.Pointer)(unsafe.Pointer(&b)), uintptr(len(a)))
}

//go:linkname portableCompare portable.internal/bytealg.Compare
//go:nosplit
func portableCompare(a, b []byte) int {
	return portableCmpstring(*(*string)(unsafe.Pointer(&a)), *(*string)(unsafe.Pointer(&b)))
}

//go:linkname portableCompareOfBytes portable.bytes.Compare
//go:nosplit
func portableCompareOfBytes(a, b []byte) int {
	return portableCmpstring(*(*string)(unsafe.Pointer(&a)), *(*string)(unsafe.Pointer(&b)))
}
