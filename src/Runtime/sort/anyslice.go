package sort

import "unsafe"

// Slice sorts a slice by less, which gets indices. Equal elements may change their order. It panics if slice is no slice.
func Slice(slice interface{}, less func(i, j int) bool) {
	s := newSliceSorter(slice)
	s.less = less
	quickSort(s.hidden(), 0, s.length, depthLimit(s.length))
}

// SliceStable sorts a slice by less, which gets indices. Equal elements keep their order. It panics if slice is no slice.
func SliceStable(slice interface{}, less func(i, j int) bool) {
	s := newSliceSorter(slice)
	s.less = less
	stable(s.hidden(), s.length)
}

// SliceIsSorted says whether a slice is sorted by less. It panics if slice is no slice.
func SliceIsSorted(slice interface{}, less func(i, j int) bool) bool {
	s := newSliceSorter(slice)
	for i := s.length - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// sliceSorter is Interface for the elements of a slice of any type.
type sliceSorter struct {
	array  unsafe.Pointer
	length int
	size   uintptr // of an element
	spare  unsafe.Pointer
	less   func(i, j int) bool
}

// typeHead is how the descriptor of a type begins, and that of a slice type goes on.
type typeHead struct {
	size     uintptr
	pointers uintptr
	hash     uint32
	flags    uint8
	align    uint8
	field    uint8
	kind     uint8
	alg      unsafe.Pointer
	mask     *byte
	name     int32
	pointer  int32
	element  *typeHead
}

const (
	kindMask  = 1<<5 - 1
	kindSlice = 23
)

// notSlice is the panic of a call with something else.
type notSlice struct {
	value interface{}
}

func (e *notSlice) Error() string {
	head := *(**typeHead)(unsafe.Pointer(&e.value))
	if head == nil {
		return "reflect: call of Swapper on zero Value"
	}
	return "reflect: call of Swapper on " + kindNames[head.kind&kindMask] + " Value"
}

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32", "float64",
	"complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer",
}

func newSliceSorter(slice interface{}) sliceSorter {
	value := (*struct {
		head   *typeHead
		header *struct {
			array  unsafe.Pointer
			length int
		}
	})(unsafe.Pointer(&slice))
	if value.head == nil || value.head.kind&kindMask != kindSlice {
		panic(&notSlice{slice})
	}
	s := sliceSorter{array: value.header.array, length: value.header.length, size: value.head.element.size}
	if s.size != 8 && s.size != 16 {
		spare := make([]byte, s.size+1)
		s.spare = unsafe.Pointer(&spare[0])
	}
	return s
}

// hidden gives the sorter as an Interface without escape analysis seeing it: nobody keeps it, and so less need not be on the heap.
func (s *sliceSorter) hidden() Interface {
	address := uintptr(unsafe.Pointer(s))
	return (*sliceSorter)(unsafe.Pointer(address ^ 0))
}

func (s *sliceSorter) Len() int { return s.length }

func (s *sliceSorter) Less(i, j int) bool { return s.less(i, j) }

func (s *sliceSorter) Swap(i, j int) {
	p := unsafe.Pointer(uintptr(s.array) + uintptr(i)*s.size)
	q := unsafe.Pointer(uintptr(s.array) + uintptr(j)*s.size)
	switch s.size {
	case 8:
		x, y := (*[1]uintptr)(p), (*[1]uintptr)(q)
		*x, *y = *y, *x
	case 16:
		x, y := (*[2]uintptr)(p), (*[2]uintptr)(q)
		*x, *y = *y, *x
	default:
		move(s.spare, p, s.size)
		move(p, q, s.size)
		move(q, s.spare, s.size)
	}
}

// move copies n bytes.
func move(to, from unsafe.Pointer, n uintptr) {
	type bytes []byte
	header := struct {
		array         unsafe.Pointer
		length, limit uintptr
	}{to, n, n}
	target := *(*bytes)(unsafe.Pointer(&header))
	header.array = from
	copy(target, *(*bytes)(unsafe.Pointer(&header)))
}
