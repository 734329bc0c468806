package runtime

import "unsafe"

// What package reflect needs beyond the entry points of compiled code.

// registered has what descriptors made at run time refer to; the offset of entry i is -1-i.
var registered []unsafe.Pointer

func registerPointer(p unsafe.Pointer) int32 {
	registered = append(registered, p)
	return -int32(len(registered))
}

// typesNamed gives the program's types that are written as s.
func typesNamed(s string) []*_type {
	return nil
}

// reflectcall calls fn with a copy of the n bytes at block, which are its arguments and the room of its results, and stores them there again.
func reflectcall(fn *funcval, block unsafe.Pointer, n int)
