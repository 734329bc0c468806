// Package atomic has operations on memory that nothing can come between. Goroutines change only inside calls of the runtime, so that the
// bodies here are plain; calls of them are single instructions where the machine has them.
package atomic

import "unsafe"

// LoadInt32 gives *addr.
func LoadInt32(addr *int32) (val int32) {
	return *addr
}

// LoadInt64 gives *addr.
func LoadInt64(addr *int64) (val int64) {
	return *addr
}

// LoadUint32 gives *addr.
func LoadUint32(addr *uint32) (val uint32) {
	return *addr
}

// LoadUint64 gives *addr.
func LoadUint64(addr *uint64) (val uint64) {
	return *addr
}

// LoadUintptr gives *addr.
func LoadUintptr(addr *uintptr) (val uintptr) {
	return *addr
}

// LoadPointer gives *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) {
	return *addr
}

// StoreInt32 stores val at addr.
func StoreInt32(addr *int32, val int32) {
	*addr = val
}

// StoreInt64 stores val at addr.
func StoreInt64(addr *int64, val int64) {
	*addr = val
}

// StoreUint32 stores val at addr.
func StoreUint32(addr *uint32, val uint32) {
	*addr = val
}

// StoreUint64 stores val at addr.
func StoreUint64(addr *uint64, val uint64) {
	*addr = val
}

// StoreUintptr stores val at addr.
func StoreUintptr(addr *uintptr, val uintptr) {
	*addr = val
}

// StorePointer stores val at addr.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) {
	*addr = val
}

// AddInt32 adds delta to *addr and gives the sum.
func AddInt32(addr *int32, delta int32) (new int32) {
	*addr += delta
	return *addr
}

// AddInt64 adds delta to *addr and gives the sum.
func AddInt64(addr *int64, delta int64) (new int64) {
	*addr += delta
	return *addr
}

// AddUint32 adds delta to *addr and gives the sum.
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	*addr += delta
	return *addr
}

// AddUint64 adds delta to *addr and gives the sum.
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	*addr += delta
	return *addr
}

// AddUintptr adds delta to *addr and gives the sum.
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	*addr += delta
	return *addr
}

// SwapInt32 stores new at addr and gives what was there.
func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	return old
}

// SwapInt64 stores new at addr and gives what was there.
func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	return old
}

// SwapUint32 stores new at addr and gives what was there.
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	return old
}

// SwapUint64 stores new at addr and gives what was there.
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	return old
}

// SwapUintptr stores new at addr and gives what was there.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	return old
}

// SwapPointer stores new at addr and gives what was there.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt32 stores new at addr if old is there, and says whether it did.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapInt64 stores new at addr if old is there, and says whether it did.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUint32 stores new at addr if old is there, and says whether it did.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUint64 stores new at addr if old is there, and says whether it did.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapUintptr stores new at addr if old is there, and says whether it did.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// CompareAndSwapPointer stores new at addr if old is there, and says whether it did.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}
