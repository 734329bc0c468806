// Package atomic has operations on memory that nothing can come between. Calls are single instructions where the
// machine has them; the bodies, for function values, are the runtime's.
package atomic

import "unsafe"

// LoadInt32 gives *addr.
func LoadInt32(addr *int32) (val int32)

// LoadInt64 gives *addr.
func LoadInt64(addr *int64) (val int64)

// LoadUint32 gives *addr.
func LoadUint32(addr *uint32) (val uint32)

// LoadUint64 gives *addr.
func LoadUint64(addr *uint64) (val uint64)

// LoadUintptr gives *addr.
func LoadUintptr(addr *uintptr) (val uintptr)

// LoadPointer gives *addr.
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

// StoreInt32 stores val at addr.
func StoreInt32(addr *int32, val int32)

// StoreInt64 stores val at addr.
func StoreInt64(addr *int64, val int64)

// StoreUint32 stores val at addr.
func StoreUint32(addr *uint32, val uint32)

// StoreUint64 stores val at addr.
func StoreUint64(addr *uint64, val uint64)

// StoreUintptr stores val at addr.
func StoreUintptr(addr *uintptr, val uintptr)

// StorePointer stores val at addr.
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)

// AddInt32 adds delta to *addr and gives the sum.
func AddInt32(addr *int32, delta int32) (new int32)

// AddInt64 adds delta to *addr and gives the sum.
func AddInt64(addr *int64, delta int64) (new int64)

// AddUint32 adds delta to *addr and gives the sum.
func AddUint32(addr *uint32, delta uint32) (new uint32)

// AddUint64 adds delta to *addr and gives the sum.
func AddUint64(addr *uint64, delta uint64) (new uint64)

// AddUintptr adds delta to *addr and gives the sum.
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

// SwapInt32 stores new at addr and gives what was there.
func SwapInt32(addr *int32, new int32) (old int32)

// SwapInt64 stores new at addr and gives what was there.
func SwapInt64(addr *int64, new int64) (old int64)

// SwapUint32 stores new at addr and gives what was there.
func SwapUint32(addr *uint32, new uint32) (old uint32)

// SwapUint64 stores new at addr and gives what was there.
func SwapUint64(addr *uint64, new uint64) (old uint64)

// SwapUintptr stores new at addr and gives what was there.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

// SwapPointer stores new at addr and gives what was there.
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

// CompareAndSwapInt32 stores new at addr if old is there, and says whether it did.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

// CompareAndSwapInt64 stores new at addr if old is there, and says whether it did.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

// CompareAndSwapUint32 stores new at addr if old is there, and says whether it did.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

// CompareAndSwapUint64 stores new at addr if old is there, and says whether it did.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

// CompareAndSwapUintptr stores new at addr if old is there, and says whether it did.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

// CompareAndSwapPointer stores new at addr if old is there, and says whether it did.
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)
