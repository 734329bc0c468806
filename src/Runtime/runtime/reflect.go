package runtime

import "unsafe"

// What package reflect needs beyond the entry points of compiled code.

// registered has what descriptors made at run time refer to; the offset of entry i is -1-i.
var registered []unsafe.Pointer

func registerPointer(p unsafe.Pointer) int32 {
	registered = append(registered, p)
	return -int32(len(registered))
}

// typeEntry is a type in the table by text.
type typeEntry struct {
	text string
	typ  *_type
	next *typeEntry
}

const typeBuckets = 256

// typesByText has the program's types without a name, once somebody asks.
var typesByText *[typeBuckets]*typeEntry

func textBucket(s string) int {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return int(h % typeBuckets)
}

// typesNamed gives the program's types without a name that are written as s.
func typesNamed(s string) (found []*_type) {
	if typesByText == nil {
		typesByText = new([typeBuckets]*typeEntry)
		for i := 0; ; i++ {
			t := typeLink(i)
			if t == nil {
				break
			}
			e := &typesByText[textBucket(t.string())]
			*e = &typeEntry{t.string(), t, *e}
		}
	}
	for e := typesByText[textBucket(s)]; e != nil; e = e.next {
		if e.text == s {
			found = append(found, e.typ)
		}
	}
	return found
}

// reflectcall calls fn with a copy of the n bytes at block, which are its arguments and the room of its results, and stores them there again.
func reflectcall(fn *funcval, block unsafe.Pointer, n int) {
	if n > mostUnchecked {
		growFor(uintptr(n))
	}
	callblock(fn, block, n)
}

func callblock(fn *funcval, block unsafe.Pointer, n int)
