// Memory is little-endian, and unaligned addresses can be read and written.
package main

import "unsafe"

func main() {
	var b [16]byte
	p := unsafe.Pointer(&b)
	*(*uint64)(unsafe.Pointer(uintptr(p) + 3)) = 0x0102030405060708
	for i := range b {
		print(b[i], " ")
	}
	println()
	println(*(*uint32)(unsafe.Pointer(uintptr(p) + 5)), *(*int16)(unsafe.Pointer(uintptr(p) + 9)), *(*uint16)(unsafe.Pointer(uintptr(p) + 2)))
	*(*float64)(unsafe.Pointer(uintptr(p) + 1)) = 1
	println(b[7], b[8], b[9])
}

//> 0 0 0 8 7 6 5 4 3 2 1 0 0 0 0 0 
//> 50595078 258 2048
//> 240 63 2
