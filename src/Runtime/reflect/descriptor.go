package reflect

import "unsafe"

// The layout of type descriptors as the compiler writes them.

type tflag uint8

const (
	tflagUncommon  tflag = 1 << 0
	tflagExtraStar tflag = 1 << 1
	tflagNamed     tflag = 1 << 2
)

const (
	kindDirectIface = 1 << 5
	kindNoPointers  = 1 << 7
	kindMask        = 1<<5 - 1
)

type nameOff int32
type typeOff int32
type textOff int32

type typeAlg struct {
	hash  func(unsafe.Pointer, uintptr) uintptr
	equal func(unsafe.Pointer, unsafe.Pointer) bool
}

// rtype is the part that all descriptors begin with; a pointer to it is the only implementation of Type.
type rtype struct {
	size       uintptr
	ptrdata    uintptr
	hash       uint32
	tflag      tflag
	align      uint8
	fieldAlign uint8
	kind       uint8
	alg        *typeAlg
	gcdata     *byte
	str        nameOff
	ptrToThis  typeOff
}

type uncommonType struct {
	pkgPath nameOff
	mcount  uint16
	xcount  uint16
	moff    uint32
	unused  uint32
}

// method is an entry of the method table of a type; the table is sorted by name, exported methods first.
type method struct {
	name nameOff
	mtyp typeOff
	ifn  textOff
	tfn  textOff
}

type imethod struct {
	name nameOff
	typ  typeOff
}

type arrayType struct {
	rtype
	elem  *rtype
	slice *rtype
	len   uintptr
}

type chanType struct {
	rtype
	elem *rtype
	dir  uintptr
}

// funcType is followed by the uncommon part, if there is one, then by the parameter and result types.
type funcType struct {
	rtype
	inCount  uint16
	outCount uint16 // the top bit says variadic
}

type interfaceType struct {
	rtype
	pkgPath name
	methods []imethod
}

type mapType struct {
	rtype
	key           *rtype
	elem          *rtype
	bucket        *rtype
	keysize       uint8
	indirectkey   uint8
	valuesize     uint8
	indirectvalue uint8
	bucketsize    uint16
	reflexivekey  bool
	needkeyupdate bool
}

type ptrType struct {
	rtype
	elem *rtype
}

type sliceType struct {
	rtype
	elem *rtype
}

type structField struct {
	name        name
	typ         *rtype
	offsetEmbed uintptr // twice the offset, plus 1 for an embedded field
}

//godefer:line type.go:428
func (f *structField) offset() uintptr { return f.offsetEmbed >> 1 }

//godefer:line type.go:432
func (f *structField) embedded() bool { return f.offsetEmbed&1 != 0 }

type structType struct {
	rtype
	pkgPath name
	fields  []structField
}

// name of something in a descriptor: flags (1 exported, 2 tag, 4 package path), length in two bytes, text, tag, path.
type name struct {
	bytes *byte
}

const (
	nameExported = 1 << 0
	nameTag      = 1 << 1
	namePath     = 1 << 2
)

func (n name) at(i int) *byte {
	return (*byte)(unsafe.Pointer(uintptr(unsafe.Pointer(n.bytes)) + uintptr(i)))
}

//godefer:line type.go:474
func (n name) isExported() bool { return *n.bytes&nameExported != 0 }

func (n name) lengthAt(i int) int { return int(*n.at(i))<<8 | int(*n.at(i + 1)) }

func (n name) stringAt(i int) string {
	h := StringHeader{uintptr(unsafe.Pointer(n.at(i + 2))), n.lengthAt(i)}
	return *(*string)(unsafe.Pointer(&h))
}

func (n name) text() string {
	if n.bytes == nil {
		return ""
	}
	return n.stringAt(1)
}

//godefer:line type.go:502
func (n name) tag() string {
	if n.bytes == nil || *n.bytes&nameTag == 0 {
		return ""
	}
	return n.stringAt(3 + n.lengthAt(1))
}

//godefer:line type.go:514
func (n name) pkgPath() string {
	if n.bytes == nil || *n.bytes&namePath == 0 {
		return ""
	}
	i := 3 + n.lengthAt(1)
	if *n.bytes&nameTag != 0 {
		i += 2 + n.lengthAt(i)
	}
	off := int32(*n.at(i)) | int32(*n.at(i + 1))<<8 | int32(*n.at(i + 2))<<16 | int32(*n.at(i + 3))<<24
	return resolveName(nameOff(off)).text()
}

// Offsets in descriptors count from places that only the runtime knows.

//go:linkname resolveName runtime.resolveName
func resolveName(off nameOff) name

//go:linkname resolveType runtime.resolveType
func resolveType(off typeOff) *rtype

//go:linkname resolveText runtime.resolveText
func resolveText(off textOff) uintptr

//godefer:line type.go:1044
func add(p unsafe.Pointer, n uintptr) unsafe.Pointer {
	return unsafe.Pointer(uintptr(p) + n)
}

// uncommonOffset is the size of a descriptor without what follows it, by kind.
var uncommonOffset = [...]uint8{
	Array: 72, Chan: 64, Func: 56, Interface: 80, Map: 80, Ptr: 56, Slice: 56, Struct: 80, UnsafePointer: 48,
}

//godefer:line type.go:702
func (t *rtype) uncommon() *uncommonType {
	if t.tflag&tflagUncommon == 0 {
		return nil
	}
	size := uintptr(uncommonOffset[t.kind&kindMask])
	if size == 0 {
		size = 48
	}
	return (*uncommonType)(add(unsafe.Pointer(t), size))
}

func (u *uncommonType) method(i int) *method {
	return (*method)(add(unsafe.Pointer(u), uintptr(u.moff)+uintptr(i)*unsafe.Sizeof(method{})))
}

// exported is the number of exported methods of a type that is no interface; its table has them first.
func (t *rtype) exported() int {
	if u := t.uncommon(); u != nil {
		return int(u.xcount)
	}
	return 0
}

// parameters gives the list of parameter and result types.
func (t *funcType) parameters() []*rtype {
	size := unsafe.Sizeof(funcType{})
	if t.tflag&tflagUncommon != 0 {
		size += unsafe.Sizeof(uncommonType{})
	}
	n := int(t.inCount) + t.numOut()
	if n == 0 {
		return nil
	}
	return (*[1 << 17]*rtype)(add(unsafe.Pointer(t), size))[:n:n]
}

//godefer:line type.go:1014
func (t *funcType) in() []*rtype { return t.parameters()[:t.inCount] }

//godefer:line type.go:1025
func (t *funcType) out() []*rtype  { return t.parameters()[t.inCount:] }
func (t *funcType) numOut() int    { return int(t.outCount &^ (1 << 15)) }
func (t *funcType) variadic() bool { return t.outCount&(1<<15) != 0 }
