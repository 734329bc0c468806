package atomic

import "unsafe"

// Value holds a value of one type, which can be stored and loaded whole. The zero Value holds nothing.
type Value struct {
	v interface{}
}

// typeWord gives the word of an interface that stands for the dynamic type.
func typeWord(x *interface{}) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Pointer(x))
}

// Load gives the value that was stored last, nil if there is none.
//godefer:line value.go:28
func (v *Value) Load() (x interface{}) {
	return v.v
}

// Store stores x; all values that are stored must be of one type.
//go:noinline
//godefer:line value.go:45
func (v *Value) Store(x interface{}) {
	if x == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	if v.v != nil && typeWord(&v.v) != typeWord(&x) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	v.v = x
}
