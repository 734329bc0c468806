package runtime

import "unsafe"

// stringHeader is the layout of a string.
type stringHeader struct {
	data unsafe.Pointer
	len  int
}

// tmpBuf is room on the caller's stack for a short string that does not outlive it.
type tmpBuf [32]byte

// makeString gives memory for a string of n bytes, and the same memory as bytes.
func makeString(buf *tmpBuf, n int) (string, unsafe.Pointer) {
	var p unsafe.Pointer
	if buf != nil && n <= len(buf) {
		p = unsafe.Pointer(buf)
	} else {
		p = mallocgc(uintptr(n), nil, false)
	}
	h := stringHeader{p, n}
	return *(*string)(unsafe.Pointer(&h)), p
}

func concatstrings(buf *tmpBuf, a []string) string {
	total := 0
	count := 0
	last := 0
	for i := 0; i < len(a); i++ {
		n := len(a[i])
		if n == 0 {
			continue
		}
		if total+n < total {
			throw("string concatenation too long")
		}
		total += n
		count++
		last = i
	}
	if count == 0 {
		return ""
	}
	// One string that is not on the caller's stack, or that need not outlive it, is the result itself.
	if count == 1 && (buf != nil || !onStack(a[last])) {
		return a[last]
	}
	s, p := makeString(buf, total)
	for i := 0; i < len(a); i++ {
		h := (*stringHeader)(unsafe.Pointer(&a[i]))
		memmove(p, h.data, uintptr(h.len))
		p = add(p, uintptr(h.len))
	}
	return s
}

func onStack(s string) bool {
	p := uintptr((*stringHeader)(unsafe.Pointer(&s)).data)
	stk := getg().stack
	return stk.lo <= p && p < stk.hi
}

func concatstring2(buf *tmpBuf, a0, a1 string) string {
	a := [2]string{a0, a1}
	return concatstrings(buf, a[:])
}

func concatstring3(buf *tmpBuf, a0, a1, a2 string) string {
	a := [3]string{a0, a1, a2}
	return concatstrings(buf, a[:])
}

func concatstring4(buf *tmpBuf, a0, a1, a2, a3 string) string {
	a := [4]string{a0, a1, a2, a3}
	return concatstrings(buf, a[:])
}

func concatstring5(buf *tmpBuf, a0, a1, a2, a3, a4 string) string {
	a := [5]string{a0, a1, a2, a3, a4}
	return concatstrings(buf, a[:])
}

func slicebytetostring(buf *tmpBuf, b []byte) string {
	if len(b) == 0 {
		return ""
	}
	s, p := makeString(buf, len(b))
	memmove(p, (*slice)(unsafe.Pointer(&b)).array, uintptr(len(b)))
	return s
}

// slicebytetostringtmp shares the bytes: the compiler uses it where the string is gone before they change.
func slicebytetostringtmp(b []byte) string {
	return *(*string)(unsafe.Pointer(&b))
}

func makeBytes(n int) []byte {
	capacity := roundupsize(uintptr(n))
	h := slice{mallocgc(capacity, nil, false), n, int(capacity)}
	return *(*[]byte)(unsafe.Pointer(&h))
}

func stringtoslicebyte(buf *tmpBuf, s string) []byte {
	var b []byte
	if buf != nil && len(s) <= len(buf) {
		*buf = tmpBuf{}
		b = buf[:len(s)]
	} else {
		b = makeBytes(len(s))
	}
	slicestringcopy(b, s)
	return b
}

func stringtoslicerune(buf *[32]rune, s string) []rune {
	n := countrunes(s)
	var a []rune
	if buf != nil && n <= len(buf) {
		*buf = [32]rune{}
		a = buf[:n]
	} else {
		capacity := roundupsize(uintptr(n) * 4)
		h := slice{mallocgc(capacity, nil, false), n, int(capacity / 4)}
		a = *(*[]rune)(unsafe.Pointer(&h))
	}
	i := 0
	for _, r := range s {
		a[i] = r
		i++
	}
	return a
}

func slicerunetostring(buf *tmpBuf, a []rune) string {
	n := 0
	for i := 0; i < len(a); i++ {
		n += runeLength(a[i])
	}
	if n == 0 {
		return ""
	}
	s, p := makeString(buf, n)
	for i := 0; i < len(a); i++ {
		p = add(p, uintptr(encodeRune(p, a[i])))
	}
	return s
}

func intstring(buf *[4]byte, v int64) string {
	r := rune(v)
	if int64(r) != v {
		r = runeError
	}
	var p unsafe.Pointer
	if buf != nil {
		p = unsafe.Pointer(buf)
	} else {
		p = mallocgc(4, nil, false)
	}
	h := stringHeader{p, encodeRune(p, r)}
	return *(*string)(unsafe.Pointer(&h))
}
