package runtime

import "unsafe"

// The layout of type descriptors, as the compiler writes them.

const (
	tflagUncommon  = 1
	tflagExtraStar = 2
	tflagNamed     = 4

	kindArray       = 17
	kindChan        = 18
	kindFunc        = 19
	kindInterface   = 20
	kindMap         = 21
	kindPtr         = 22
	kindSlice       = 23
	kindString      = 24
	kindStruct      = 25
	kindDirectIface = 1 << 5
	kindGCProg      = 1 << 6
	kindMask        = 1<<5 - 1
)

type nameOff int32
type typeOff int32
type textOff int32

type _type struct {
	size       uintptr
	ptrdata    uintptr
	hash       uint32
	tflag      uint8
	align      uint8
	fieldalign uint8
	kind       uint8
	alg        *typeAlg
	gcdata     *byte
	str        nameOff
	ptrToThis  typeOff
}

// typeAlg has the hash and equality functions of a type; nil for types that cannot be compared.
type typeAlg struct {
	hash  func(unsafe.Pointer, uintptr) uintptr
	equal func(unsafe.Pointer, unsafe.Pointer) bool
}

type uncommontype struct {
	pkgpath nameOff
	mcount  uint16
	xcount  uint16
	moff    uint32
	unused  uint32
}

type method struct {
	name nameOff
	mtyp typeOff
	ifn  textOff
	tfn  textOff
}

type imethod struct {
	name nameOff
	ityp typeOff
}

type interfacetype struct {
	typ     _type
	pkgpath *byte
	mhdr    []imethod
}

type ptrtype struct {
	typ  _type
	elem *_type
}

type arraytype struct {
	typ   _type
	elem  *_type
	slice *_type
	len   uintptr
}

type structtype struct {
	typ     _type
	pkgpath *byte
	fields  []structfield
}

type structfield struct {
	name       *byte
	typ        *_type
	offsetFlag uintptr // the lowest bit is set for an embedded field
}

func (f *structfield) offset() uintptr {
	return f.offsetFlag >> 1
}

// name of something in a descriptor: a byte of flags, the length in two bytes, the text, then a tag and a package path if the flags say so.
type name struct {
	bytes *byte
}

func (n name) at(i int) *byte {
	return (*byte)(add(unsafe.Pointer(n.bytes), uintptr(i)))
}

func (n name) isExported() bool {
	return *n.bytes&1 != 0
}

func (n name) text() string {
	if n.bytes == nil {
		return ""
	}
	h := stringHeader{unsafe.Pointer(n.at(3)), int(*n.at(1))<<8 | int(*n.at(2))}
	return *(*string)(unsafe.Pointer(&h))
}

func (n name) pkgpath() string {
	if n.bytes == nil || *n.bytes&4 == 0 {
		return ""
	}
	i := 3 + int(*n.at(1))<<8 + int(*n.at(2))
	if *n.bytes&2 != 0 {
		i += 2 + int(*n.at(i))<<8 + int(*n.at(i + 1))
	}
	off := int32(*n.at(i)) | int32(*n.at(i + 1))<<8 | int32(*n.at(i + 2))<<16 | int32(*n.at(i + 3))<<24
	return resolveName(nameOff(off)).text()
}

func resolveName(off nameOff) name {
	if off == 0 {
		return name{}
	}
	if off < 0 {
		return name{(*byte)(registered[-off-1])}
	}
	return name{(*byte)(unsafe.Pointer(linkInfo.types + uintptr(off)))}
}

func resolveType(off typeOff) *_type {
	if off == 0 {
		return nil
	}
	return (*_type)(unsafe.Pointer(linkInfo.types + uintptr(off)))
}

func resolveText(off textOff) uintptr {
	return linkInfo.text + uintptr(off)
}

func (t *_type) string() string {
	s := resolveName(t.str).text()
	if t.tflag&tflagExtraStar != 0 {
		return s[1:]
	}
	return s
}

func (t *_type) pkgpath() string {
	if u := t.uncommon(); u != nil {
		return resolveName(u.pkgpath).text()
	}
	return ""
}

// uncommonOffset is the size of the descriptor by kind: the uncommon part follows it.
func (t *_type) uncommonOffset() uintptr {
	switch t.kind & kindMask {
	case kindStruct, kindInterface:
		return 80
	case kindPtr, kindSlice:
		return 56
	case kindFunc:
		return 56
	case kindArray:
		return 72
	case kindChan:
		return 64
	case kindMap:
		return 80
	}
	return 48
}

func (t *_type) uncommon() *uncommontype {
	if t.tflag&tflagUncommon == 0 {
		return nil
	}
	return (*uncommontype)(add(unsafe.Pointer(t), t.uncommonOffset()))
}

func (u *uncommontype) method(i int) *method {
	return (*method)(add(unsafe.Pointer(u), uintptr(u.moff)+uintptr(i)*unsafe.Sizeof(method{})))
}
