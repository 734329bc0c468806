package runtime

import "unsafe"

// The allocator hands out memory of the host from the front. Sizes are rounded to Go's size classes, which programs see in the
// capacity of slices. Nothing is freed.

const (
	blockSize    = 1 << 20
	maxSmallSize = 32768
	pageSize     = 8192
	maxAlloc     = 1 << 47
)

var sizeClasses = [...]uint16{
	8, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512,
	576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376,
	6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760,
	24576, 27264, 28672, 32768,
}

var (
	free        uintptr // first free byte of the current block
	freeEnd     uintptr
	memoryInUse uintptr // bytes got from the host
)

// roundupsize gives the number of bytes that an allocation of n bytes gets.
func roundupsize(n uintptr) uintptr {
	if n <= maxSmallSize {
		low, high := 0, len(sizeClasses)-1
		for low < high {
			middle := (low + high) / 2
			if uintptr(sizeClasses[middle]) < n {
				low = middle + 1
			} else {
				high = middle
			}
		}
		return uintptr(sizeClasses[low])
	}
	if n+pageSize < n {
		return n
	}
	return (n + pageSize - 1) &^ (pageSize - 1)
}

// allocate gives n zeroed bytes; n is not 0.
func allocate(n uintptr) unsafe.Pointer {
	n = roundupsize(n)
	if n > maxSmallSize {
		return reserve(n)
	}
	if freeEnd-free < n {
		free = uintptr(reserve(blockSize))
		freeEnd = free + blockSize
	}
	p := free
	free += n
	return unsafe.Pointer(p)
}

func reserve(n uintptr) unsafe.Pointer {
	p := host_reserve(int(n))
	if p == nil {
		print("runtime: out of memory: cannot allocate ", n, "-byte block (", memoryInUse, " in use)\n")
		throw("out of memory")
	}
	memoryInUse += n
	return p
}

func mallocgc(size uintptr, typ *_type, needzero bool) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(&zerobase)
	}
	return allocate(size)
}

func newobject(typ *_type) unsafe.Pointer {
	return mallocgc(typ.size, typ, true)
}

// newarray gives room for n elements; the caller knows that the size fits.
func newarray(typ *_type, n int) unsafe.Pointer {
	return mallocgc(typ.size*uintptr(n), typ, true)
}

func typedmemmove(typ *_type, dst, src unsafe.Pointer) {
	if dst != src {
		memmove(dst, src, typ.size)
	}
}

func typedmemclr(typ *_type, p unsafe.Pointer) {
	memclrNoHeapPointers(p, typ.size)
}

func memclrHasPointers(p unsafe.Pointer, n uintptr) {
	memclrNoHeapPointers(p, n)
}

func typedslicecopy(typ *_type, dst, src slice) int {
	return slicecopy(dst, src, typ.size)
}
