package rand

// What the functions of the package use.
var globalRand = New(new(sharedSource))

// Seed starts the shared source again with a seed; without it the seed is 1.
func Seed(seed int64) { globalRand.Seed(seed) }

// Int63 gives a number from 0 up to 2**63 from the shared source.
func Int63() int64 { return globalRand.Int63() }

// Uint32 gives 32 bits from the shared source.
func Uint32() uint32 { return globalRand.Uint32() }

// Uint64 gives 64 bits from the shared source.
func Uint64() uint64 { return globalRand.Uint64() }

// Int31 gives a number from 0 up to 2**31 from the shared source.
func Int31() int32 { return globalRand.Int31() }

// Int gives a number from 0 on from the shared source.
func Int() int { return globalRand.Int() }

// Int63n gives a number from 0 up to n from the shared source. It panics if n <= 0.
func Int63n(n int64) int64 { return globalRand.Int63n(n) }

// Int31n gives a number from 0 up to n from the shared source. It panics if n <= 0.
func Int31n(n int32) int32 { return globalRand.Int31n(n) }

// Intn gives a number from 0 up to n from the shared source. It panics if n <= 0.
func Intn(n int) int { return globalRand.Intn(n) }

// Float64 gives a number from 0.0 up to 1.0 from the shared source.
func Float64() float64 { return globalRand.Float64() }

// Float32 gives a number from 0.0 up to 1.0 from the shared source.
func Float32() float32 { return globalRand.Float32() }

// Perm gives the numbers from 0 up to n in random order, by the shared source.
func Perm(n int) []int { return globalRand.Perm(n) }

// Shuffle brings n elements into random order, by the shared source. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { globalRand.Shuffle(n, swap) }

// Read fills p with random bytes from the shared source. The error is always nil.
func Read(p []byte) (n int, err error) { return globalRand.Read(p) }

// NormFloat64 gives a number with the standard normal distribution from the shared source.
func NormFloat64() float64 { return globalRand.NormFloat64() }

// ExpFloat64 gives a number with the exponential distribution of rate 1 from the shared source.
func ExpFloat64() float64 { return globalRand.ExpFloat64() }
