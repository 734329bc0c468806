// Package fnv has the hash functions of Fowler, Noll and Vo: FNV-1 and FNV-1a.
package fnv

import "hash"

const (
	offset32 = 2166136261
	prime32  = 16777619
	offset64 = 14695981039346656037
	prime64  = 1099511628211

	// The prime of 128 bits is 2**88 + 0x13b.
	offset128High = 0x6c62272e07bb0142
	offset128Low  = 0x62b821756295c58d
	prime128Low   = 0x13b
	prime128Shift = 24
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

// New32 gives an FNV-1 hash of 32 bits.
//godefer:line fnv.go:42
func New32() hash.Hash32 {
	var s sum32 = offset32
	return &s
}

// New32a gives an FNV-1a hash of 32 bits.
//godefer:line fnv.go:49
func New32a() hash.Hash32 {
	var s sum32a = offset32
	return &s
}

// New64 gives an FNV-1 hash of 64 bits.
//godefer:line fnv.go:56
func New64() hash.Hash64 {
	var s sum64 = offset64
	return &s
}

// New64a gives an FNV-1a hash of 64 bits.
//godefer:line fnv.go:63
func New64a() hash.Hash64 {
	var s sum64a = offset64
	return &s
}

// New128 gives an FNV-1 hash of 128 bits.
//godefer:line fnv.go:70
func New128() hash.Hash {
	return &sum128{offset128High, offset128Low}
}

// New128a gives an FNV-1a hash of 128 bits.
//godefer:line fnv.go:79
func New128a() hash.Hash {
	return &sum128a{offset128High, offset128Low}
}

//godefer:line fnv.go:86
func (s *sum32) Reset() { *s = offset32 }

//godefer:line fnv.go:87
func (s *sum32a) Reset() { *s = offset32 }

//godefer:line fnv.go:88
func (s *sum64) Reset() { *s = offset64 }

//godefer:line fnv.go:89
func (s *sum64a) Reset() { *s = offset64 }

//godefer:line fnv.go:90
func (s *sum128) Reset() { *s = sum128{offset128High, offset128Low} }

//godefer:line fnv.go:91
func (s *sum128a) Reset() { *s = sum128a{offset128High, offset128Low} }

//godefer:line fnv.go:93
func (s *sum32) Sum32() uint32 { return uint32(*s) }

//godefer:line fnv.go:94
func (s *sum32a) Sum32() uint32 { return uint32(*s) }

//godefer:line fnv.go:95
func (s *sum64) Sum64() uint64 { return uint64(*s) }

//godefer:line fnv.go:96
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

//godefer:line fnv.go:98
func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime32
		h ^= sum32(c)
	}
	*s = h
	return len(data), nil
}

//godefer:line fnv.go:108
func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum32a(c)
		h *= prime32
	}
	*s = h
	return len(data), nil
}

//godefer:line fnv.go:118
func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime64
		h ^= sum64(c)
	}
	*s = h
	return len(data), nil
}

//godefer:line fnv.go:128
func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum64a(c)
		h *= prime64
	}
	*s = h
	return len(data), nil
}

// timesPrime gives a product modulo 2**128.
func timesPrime(high, low uint64) (uint64, uint64) {
	const half = 1<<32 - 1
	carry := (low & half * prime128Low >> 32) + low>>32*prime128Low
	return high*prime128Low + carry>>32 + low<<prime128Shift, low * prime128Low
}

//godefer:line fnv.go:138
func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = timesPrime(s[0], s[1])
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

//godefer:line fnv.go:157
func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		s[0], s[1] = timesPrime(s[0], s[1])
	}
	return len(data), nil
}

//godefer:line fnv.go:176
func (s *sum32) Size() int { return 4 }

//godefer:line fnv.go:177
func (s *sum32a) Size() int { return 4 }

//godefer:line fnv.go:178
func (s *sum64) Size() int { return 8 }

//godefer:line fnv.go:179
func (s *sum64a) Size() int { return 8 }

//godefer:line fnv.go:180
func (s *sum128) Size() int { return 16 }

//godefer:line fnv.go:181
func (s *sum128a) Size() int { return 16 }

//godefer:line fnv.go:183
func (s *sum32) BlockSize() int { return 1 }

//godefer:line fnv.go:184
func (s *sum32a) BlockSize() int { return 1 }

//godefer:line fnv.go:185
func (s *sum64) BlockSize() int { return 1 }

//godefer:line fnv.go:186
func (s *sum64a) BlockSize() int { return 1 }

//godefer:line fnv.go:187
func (s *sum128) BlockSize() int { return 1 }

//godefer:line fnv.go:188
func (s *sum128a) BlockSize() int { return 1 }

func append32(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

func append64(b []byte, v uint64) []byte {
	return append32(append32(b, uint32(v>>32)), uint32(v))
}

//godefer:line fnv.go:190
func (s *sum32) Sum(in []byte) []byte { return append32(in, uint32(*s)) }

//godefer:line fnv.go:195
func (s *sum32a) Sum(in []byte) []byte { return append32(in, uint32(*s)) }

//godefer:line fnv.go:200
func (s *sum64) Sum(in []byte) []byte { return append64(in, uint64(*s)) }

//godefer:line fnv.go:205
func (s *sum64a) Sum(in []byte) []byte { return append64(in, uint64(*s)) }

//godefer:line fnv.go:210
func (s *sum128) Sum(in []byte) []byte { return append64(append64(in, s[0]), s[1]) }

//godefer:line fnv.go:217
func (s *sum128a) Sum(in []byte) []byte { return append64(append64(in, s[0]), s[1]) }
