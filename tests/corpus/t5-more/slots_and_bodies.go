package main

import (
	"reflect"
	"sync/atomic"
	"unsafe"
)

type field struct {
	names []*ident
	doc   string
}

type ident struct {
	name string
	pos  int
}

type spec struct {
	names  []*ident
	values []field
}

// Two loops over slices of one type, to which there is no pointer type elsewhere, have a stack slot each.
func find(decl interface{}, name string) int {
	switch d := decl.(type) {
	case *field:
		for _, n := range d.names {
			if n.name == name {
				return n.pos
			}
		}
	case *spec:
		for _, n := range d.names {
			if n.name == name {
				return n.pos
			}
		}
		for i, f := range d.values {
			if f.doc == name {
				return i
			}
		}
	}
	return -1
}

// The body of reflect.TypeOf declares a variable, which export data zeroes first.
func describe(x interface{}, s string) (string, error) {
	t := reflect.TypeOf(x)
	if t.Name() == s {
		return t.Name() + " " + s, nil
	}
	return "none", &mismatch{"wanted " + s, reflect.TypeOf(0.0)}
}

type mismatch struct {
	text string
	kind reflect.Type
}

func (m *mismatch) Error() string { return m.text + ", not " + m.kind.Name() }

// The sum that indexes the second byte has its operands exchanged.
func littleEndian(b []byte, i uint) uint16 { return uint16(b[i]) | uint16(b[i+1])<<8 }

func bigEndian(b []byte, i int) uint16 { return uint16(b[i+1]) | uint16(b[i])<<8 }

func littleEndian32(b []byte, i int) uint32 {
	return uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24
}

func bigEndian64(b []byte, i int) uint64 {
	return uint64(b[i+7]) | uint64(b[i+6])<<8 | uint64(b[i+5])<<16 | uint64(b[i+4])<<24 |
		uint64(b[i+3])<<32 | uint64(b[i+2])<<40 | uint64(b[i+1])<<48 | uint64(b[i])<<56
}

// A pointer that is passed as an integer to a routine stays alive during the call.
type checker uintptr

func (c *checker) check() bool {
	return uintptr(*c) == uintptr(unsafe.Pointer(c)) ||
		atomic.CompareAndSwapUintptr((*uintptr)(c), 0, uintptr(unsafe.Pointer(c))) ||
		uintptr(*c) == uintptr(unsafe.Pointer(c))
}

// Functions around deferred prints count among the variables.
func prints(n int) (sum int) {
	defer println("deferred", n)
	defer println("and", n+1, "more")
	for i := 0; i < n; i++ {
		sum += find(&field{names: []*ident{{"a", i}}}, "a")
	}
	println("sum", sum, find(nil, ""))
	return sum
}

func main() {
	s := &spec{names: []*ident{{"x", 3}, {"y", 4}}, values: []field{{doc: "z"}}}
	println(find(s, "y"), find(s, "z"), find(s, "w"), find(&field{names: s.names}, "x"))
	text, err := describe(1, "int")
	println(text, err == nil)
	text, err = describe("", "int")
	println(text, err.Error())
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	println(littleEndian(b, 2), bigEndian(b, 3), littleEndian32(b, 1), bigEndian64(b, 2))
	c := new(checker)
	d := *c
	println(c.check(), c.check(), d.check())
	println(prints(3))
}
