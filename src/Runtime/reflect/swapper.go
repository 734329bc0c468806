package reflect

import "unsafe"

// Swapper gives a function that swaps elements of a slice.
func Swapper(slice interface{}) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	switch v.Len() {
	case 0:
		return func(i, j int) { panic("reflect: slice index out of range") }
	case 1:
		return func(i, j int) {
			if i != 0 || j != 0 {
				panic("reflect: slice index out of range")
			}
		}
	}
	if swap := wordSwapper(v); swap != nil {
		return swap
	}
	s := (*sliceWords)(v.ptr)
	t := v.typ.elem()
	spare := unsafe_New(t)
	return func(i, j int) {
		if uint(i) >= uint(s.len) || uint(j) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		p, q := add(s.data, uintptr(i)*t.size), add(s.data, uintptr(j)*t.size)
		typedmemmove(t, spare, p)
		typedmemmove(t, p, q)
		typedmemmove(t, q, spare)
	}
}

// wordSwapper gives the function for elements of the size of a basic type, nil for others.
func wordSwapper(v Value) func(i, j int) {
	t := v.typ.elem()
	if t.pointers() {
		switch {
		case t.size == 8:
			s := *(*[]unsafe.Pointer)(v.ptr)
			return func(i, j int) { s[i], s[j] = s[j], s[i] }
		case t.Kind() == String:
			s := *(*[]string)(v.ptr)
			return func(i, j int) { s[i], s[j] = s[j], s[i] }
		}
		return nil
	}
	switch t.size {
	case 8:
		s := *(*[]int64)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case 4:
		s := *(*[]int32)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case 2:
		s := *(*[]int16)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case 1:
		s := *(*[]int8)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	}
	return nil
}
