package math

import "unsafe"

// Float32bits gives the IEEE 754 representation of f.
//godefer:line unsafe.go:10
func Float32bits(f float32) uint32 { return *(*uint32)(unsafe.Pointer(&f)) }

// Float32frombits gives the number with the IEEE 754 representation b.
//godefer:line unsafe.go:14
func Float32frombits(b uint32) float32 { return *(*float32)(unsafe.Pointer(&b)) }

// Float64bits gives the IEEE 754 representation of f.
//godefer:line unsafe.go:17
func Float64bits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

// Float64frombits gives the number with the IEEE 754 representation b.
//godefer:line unsafe.go:21
func Float64frombits(b uint64) float64 { return *(*float64)(unsafe.Pointer(&b)) }
