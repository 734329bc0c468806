package runtime

import "unsafe"

// algarray has the functions of the types that need none of their own; descriptors point into it.
var algarray = [14]typeAlg{
	{nil, nil},
	{memhash0, memequal0},
	{memhash8, memequal8},
	{memhash16, memequal16},
	{memhash32, memequal32},
	{memhash64, memequal64},
	{memhash128, memequal128},
	{strhash, strequal},
	{interhash, interequal},
	{nilinterhash, nilinterequal},
	{f32hash, f32equal},
	{f64hash, f64equal},
	{c64hash, c64equal},
	{c128hash, c128equal},
}

const (
	hashMultiplier = 0x9E3779B97F4A7C15
	hashFinal      = 0xBF58476D1CE4E5B9
)

// mix takes another word into a hash. Each bit of the word reaches the low bits of the result, which select buckets.
func mix(h, v uintptr) uintptr {
	h = (h ^ v) * hashMultiplier
	h = (h ^ h>>32) * hashFinal
	return h ^ h>>32
}

func hash32(v uint32, seed uintptr) uintptr { return mix(seed, uintptr(v)) }
func hash64(v uint64, seed uintptr) uintptr { return mix(seed, uintptr(v)) }

func stringHash(s string, seed uintptr) uintptr {
	return memhash((*stringHeader)(noescape(unsafe.Pointer(&s))).data, seed, uintptr(len(s)))
}

func memhash(p unsafe.Pointer, seed, n uintptr) uintptr {
	h := seed ^ n*hashFinal
	for ; n > 8; n -= 8 {
		h = mix(h, *(*uintptr)(p))
		p = add(p, 8)
	}
	tail := uintptr(0)
	if n == 8 {
		tail = *(*uintptr)(p)
	} else {
		for i := uintptr(0); i < n; i++ {
			tail = tail<<8 | uintptr(*(*byte)(add(p, i)))
		}
	}
	return mix(h, tail)
}

// sizeClosure is the function value of hash and equality of a type that is plain memory: descriptors have one for each size.
type sizeClosure struct {
	fn   uintptr
	size uintptr
}

//go:nosplit
func memhash_varlen(p unsafe.Pointer, h uintptr) uintptr {
	return memhash(p, h, (*sizeClosure)(getclosureptr()).size)
}

//go:nosplit
func memequal_varlen(p, q unsafe.Pointer) bool {
	return memequal(p, q, (*sizeClosure)(getclosureptr()).size)
}

func memhash0(p unsafe.Pointer, h uintptr) uintptr   { return h }
func memhash8(p unsafe.Pointer, h uintptr) uintptr   { return memhash(p, h, 1) }
func memhash16(p unsafe.Pointer, h uintptr) uintptr  { return memhash(p, h, 2) }
func memhash32(p unsafe.Pointer, h uintptr) uintptr  { return hash32(*(*uint32)(p), h) }
func memhash64(p unsafe.Pointer, h uintptr) uintptr  { return hash64(*(*uint64)(p), h) }
func memhash128(p unsafe.Pointer, h uintptr) uintptr { return memhash(p, h, 16) }

func strhash(p unsafe.Pointer, h uintptr) uintptr { return stringHash(*(*string)(p), h) }

// Zeros are equal whatever their sign, and what is not a number equals nothing, so it may hash to anything.
func f32hash(p unsafe.Pointer, h uintptr) uintptr {
	f := *(*float32)(p)
	switch {
	case f == 0:
		return mix(h, 0)
	case f != f:
		return mix(h, uintptr(fastrand()))
	}
	return memhash(p, h, 4)
}

func f64hash(p unsafe.Pointer, h uintptr) uintptr {
	f := *(*float64)(p)
	switch {
	case f == 0:
		return mix(h, 0)
	case f != f:
		return mix(h, uintptr(fastrand()))
	}
	return memhash(p, h, 8)
}

func c64hash(p unsafe.Pointer, h uintptr) uintptr {
	return f32hash(add(p, 4), f32hash(p, h))
}

func c128hash(p unsafe.Pointer, h uintptr) uintptr {
	return f64hash(add(p, 8), f64hash(p, h))
}

func interhash(p unsafe.Pointer, h uintptr) uintptr {
	i := (*iface)(p)
	if i.tab == nil {
		return h
	}
	return valueHash(i.tab._type, i.data, h)
}

func nilinterhash(p unsafe.Pointer, h uintptr) uintptr {
	e := (*eface)(p)
	if e._type == nil {
		return h
	}
	return valueHash(e._type, e.data, h)
}

func valueHash(t *_type, data unsafe.Pointer, h uintptr) uintptr {
	fn := t.alg.hash
	if fn == nil {
		panic(errorString("hash of unhashable type " + t.string()))
	}
	if t.kind&kindDirectIface != 0 {
		return mix(fn(noescape(unsafe.Pointer(&data)), h), 1)
	}
	return mix(fn(data, h), 1)
}

func memequal0(p, q unsafe.Pointer) bool { return true }

func memequal8(p, q unsafe.Pointer) bool  { return *(*uint8)(p) == *(*uint8)(q) }
func memequal16(p, q unsafe.Pointer) bool { return *(*uint16)(p) == *(*uint16)(q) }
func memequal32(p, q unsafe.Pointer) bool { return *(*uint32)(p) == *(*uint32)(q) }
func memequal64(p, q unsafe.Pointer) bool { return *(*uint64)(p) == *(*uint64)(q) }
func memequal128(p, q unsafe.Pointer) bool {
	return *(*[2]uint64)(p) == *(*[2]uint64)(q)
}

func strequal(p, q unsafe.Pointer) bool  { return *(*string)(p) == *(*string)(q) }
func f32equal(p, q unsafe.Pointer) bool  { return *(*float32)(p) == *(*float32)(q) }
func f64equal(p, q unsafe.Pointer) bool  { return *(*float64)(p) == *(*float64)(q) }
func c64equal(p, q unsafe.Pointer) bool  { return *(*complex64)(p) == *(*complex64)(q) }
func c128equal(p, q unsafe.Pointer) bool { return *(*complex128)(p) == *(*complex128)(q) }

func interequal(p, q unsafe.Pointer) bool {
	x := *(*iface)(p)
	y := *(*iface)(q)
	return x.tab == y.tab && ifaceeq(x.tab, x.data, y.data)
}

func nilinterequal(p, q unsafe.Pointer) bool {
	x := *(*eface)(p)
	y := *(*eface)(q)
	return x._type == y._type && efaceeq(x._type, x.data, y.data)
}

// efaceeq compares two values of type t as interfaces hold them.
func efaceeq(t *_type, x, y unsafe.Pointer) bool {
	if t == nil {
		return true
	}
	equal := t.alg.equal
	if equal == nil {
		panic(errorString("comparing uncomparable type " + t.string()))
	}
	if t.kind&kindDirectIface != 0 {
		return equal(noescape(unsafe.Pointer(&x)), noescape(unsafe.Pointer(&y)))
	}
	return equal(x, y)
}

func ifaceeq(tab *itab, x, y unsafe.Pointer) bool {
	if tab == nil {
		return true
	}
	return efaceeq(tab._type, x, y)
}

// randomState is the state of fastrand: 0 before the first number.
var randomState uint64

// fastrand gives random numbers that follow from the seed of the run.
func fastrand() uint32 {
	x := randomState
	if x == 0 {
		x = host_random() | 1
	}
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	randomState = x
	return uint32(x * hashMultiplier >> 32)
}
