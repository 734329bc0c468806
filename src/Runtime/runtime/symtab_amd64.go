package runtime

import "unsafe"

// function is a row of the linker's table of functions.
type function struct {
	entry     uintptr
	size      int32
	frame     int32 // bytes below the return address; -1: a trace ends here
	args      int32
	flags     int32
	name      string
	lines     *byte
	files     *byte
	inlining  *byte
	fileNames *string
	inlined   *inlinedCall
	stackMaps [2]uintptr
	mapRows   *byte
}

type inlinedCall struct {
	parent int32
	file   int32
	line   int32
	unused int32
	name   string
}

const functionWrapper = 1

// findFunction gives the row of the function that holds pc, or nil.
func findFunction(pc uintptr) *function {
	if pc < linkInfo.text || pc >= linkInfo.etext {
		return nil
	}
	low, high := uintptr(0), linkInfo.nfunctab
	for high-low > 1 {
		middle := (low + high) / 2
		if functionAt(middle).entry <= pc {
			low = middle
		} else {
			high = middle
		}
	}
	f := functionAt(low)
	if pc < f.entry || pc-f.entry >= uintptr(f.size) {
		return nil
	}
	return f
}

func functionAt(i uintptr) *function {
	return (*function)(unsafe.Pointer(linkInfo.functab + i*unsafe.Sizeof(function{})))
}

// valueAt looks up an offset in a pc-value table: pairs of value delta (zigzag) and pc delta, each in base 128.
func valueAt(table *byte, offset uintptr) int32 {
	value := int32(-1)
	if table == nil {
		return value
	}
	p := unsafe.Pointer(table)
	end := uintptr(0)
	for first := true; ; first = false {
		var delta uint32
		delta, p = readNumber(p)
		if delta == 0 && !first {
			return -1
		}
		if delta&1 != 0 {
			value += int32(^(delta >> 1))
		} else {
			value += int32(delta >> 1)
		}
		var step uint32
		step, p = readNumber(p)
		end += uintptr(step)
		if offset < end {
			return value
		}
	}
}

func readNumber(p unsafe.Pointer) (uint32, unsafe.Pointer) {
	var v, shift uint32
	for {
		b := *(*byte)(p)
		p = add(p, 1)
		v |= uint32(b&0x7F) << (shift & 31)
		if b < 0x80 {
			return v, p
		}
		shift += 7
	}
}

func (f *function) fileName(i int32) string {
	if i < 0 || f.fileNames == nil {
		return "?"
	}
	return *(*string)(add(unsafe.Pointer(f.fileNames), uintptr(i)*16))
}

func (f *function) inlinedAt(i int32) *inlinedCall {
	return (*inlinedCall)(add(unsafe.Pointer(f.inlined), uintptr(i)*unsafe.Sizeof(inlinedCall{})))
}

// typeLink gives type i of the program's types without a name, nil behind the last. The interpreter has its own.
//
//go:noinline
func typeLink(i int) *_type {
	if uintptr(i) >= linkInfo.ntypelinks {
		return nil
	}
	return *(**_type)(unsafe.Pointer(linkInfo.typelinks + uintptr(i)*8))
}

// outermost is the depth of the function itself, inlined calls left out.
const outermost = -1

// describe tells where a return address is: at depth 0 the innermost inlined call, then those around it, at last the function itself;
// false behind that.
func describe(pc uintptr, depth int, p *place) bool {
	f := findFunction(pc)
	if f == nil {
		return false
	}
	offset := pc - f.entry
	if offset > 0 {
		offset-- // the call is before it
	}
	p.entry = f.entry
	p.file = f.fileName(valueAt(f.files, offset))
	p.line = int(valueAt(f.lines, offset))
	if f.inlining != nil && f.inlined != nil {
		for i := valueAt(f.inlining, offset); i >= 0; depth-- {
			call := f.inlinedAt(i)
			if depth == 0 {
				p.name = call.name
				return true
			}
			p.file = f.fileName(call.file)
			p.line = int(call.line)
			i = call.parent
		}
	}
	p.name = f.name
	return depth <= 0
}
