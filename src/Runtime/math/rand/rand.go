// Package rand gives pseudo-random numbers: for the same seed the same as Go 1.11.
package rand

// A Rand gives random numbers of several kinds from a Source.
type Rand struct {
	src Source
	s64 Source64 // src, if it is one

	readVal int64 // what Read has left of the last number
	readPos int8  // number of bytes of that
}

// New gives a Rand that uses src.
//godefer:line rand.go:67
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed starts the source again with a seed.
//godefer:line rand.go:74
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 gives a number from 0 up to 2**63.
//godefer:line rand.go:85
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 gives 32 bits.
//godefer:line rand.go:88
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 gives 64 bits.
//godefer:line rand.go:91
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 gives a number from 0 up to 2**31.
//godefer:line rand.go:99
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int gives a number from 0 on.
//godefer:line rand.go:102
func (r *Rand) Int() int {
	u := uint(r.Int63())
	return int(u << 1 >> 1)
}

// Int63n gives a number from 0 up to n. It panics if n <= 0.
//godefer:line rand.go:109
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	max := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > max {
		v = r.Int63()
	}
	return v % n
}

// Int31n gives a number from 0 up to n. It panics if n <= 0.
//godefer:line rand.go:126
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	max := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > max {
		v = r.Int31()
	}
	return v % n
}

// multiplied is Int31n by multiplication instead of division (D. Lemire).
func (r *Rand) multiplied(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		threshold := uint32(-n) % uint32(n)
		for low < threshold {
			product = uint64(r.Uint32()) * uint64(n)
			low = uint32(product)
		}
	}
	return int32(product >> 32)
}

// Intn gives a number from 0 up to n. It panics if n <= 0.
//godefer:line rand.go:167
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= int32Max {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 gives a number from 0.0 up to 1.0.
//godefer:line rand.go:178
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 gives a number from 0.0 up to 1.0.
//godefer:line rand.go:204
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm gives the numbers from 0 up to n in random order.
//godefer:line rand.go:217
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle brings n elements into random order. It panics if n < 0.
//godefer:line rand.go:235
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i >= int32Max; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.multiplied(int32(i+1))))
	}
}

// Read fills p with random bytes. The error is always nil.
//godefer:line rand.go:260
func (r *Rand) Read(p []byte) (n int, err error) {
	return readBytes(p, r.Int63, &r.readVal, &r.readPos)
}

// readBytes takes seven bytes from each number; what is left of the last one is used next time.
func readBytes(p []byte, int63 func() int64, left *int64, count *int8) (n int, err error) {
	value, bytes := *left, *count
	for i := range p {
		if bytes == 0 {
			value = int63()
			bytes = 7
		}
		p[i] = byte(value)
		value >>= 8
		bytes--
	}
	*left, *count = value, bytes
	return len(p), nil
}
