package rand

// A Source gives random numbers from 0 up to 2**63.
//godefer:line rand.go:25
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 gives random numbers of 64 bits too.
//godefer:line rand.go:36
type Source64 interface {
	Source
	Uint64() uint64
}

const (
	stateLength = 607
	tapDistance = 273
	int32Max    = 1<<31 - 1
)

// generator adds the numbers of 607 and 273 steps ago (D. P. Mitchell and J. A. Reeds).
type generator struct {
	tap   int
	feed  int
	state [stateLength]int64
}

// NewSource gives a Source that starts with the seed. It is not for several goroutines at once.
func NewSource(seed int64) Source {
	var source generator
	source.Seed(seed)
	return &source
}

// nextSeed gives x * 48271 modulo 2**31-1.
func nextSeed(x int32) int32 {
	return int32(int64(x) * 48271 % int32Max)
}

// Seed starts again with a seed, of which the value modulo 2**31-1 counts.
func (g *generator) Seed(seed int64) {
	g.tap = 0
	g.feed = stateLength - tapDistance
	seed %= int32Max
	if seed < 0 {
		seed += int32Max
	}
	if seed == 0 {
		seed = 89482311
	}
	x := int32(seed)
	for i := 0; i < 20; i++ {
		x = nextSeed(x)
	}
	for i := range g.state {
		x = nextSeed(x)
		u := int64(x) << 40
		x = nextSeed(x)
		u ^= int64(x) << 20
		x = nextSeed(x)
		u ^= int64(x)
		g.state[i] = u ^ warmedUp[i]
	}
}

// Int63 gives 63 bits.
func (g *generator) Int63() int64 {
	return int64(g.Uint64() & (1<<63 - 1))
}

// Uint64 gives 64 bits.
func (g *generator) Uint64() uint64 {
	g.tap--
	if g.tap < 0 {
		g.tap += stateLength
	}
	g.feed--
	if g.feed < 0 {
		g.feed += stateLength
	}
	x := g.state[g.feed] + g.state[g.tap]
	g.state[g.feed] = x
	return uint64(x)
}

// sharedSource is a generator that starts with seed 1 when it is first used. It needs no lock: goroutines switch in calls of the runtime
// only.
type sharedSource struct {
	generator
	isSeeded bool
}

func (s *sharedSource) Seed(seed int64) {
	s.isSeeded = true
	s.generator.Seed(seed)
}

func (s *sharedSource) Int63() int64 {
	return int64(s.Uint64() & (1<<63 - 1))
}

func (s *sharedSource) Uint64() uint64 {
	if !s.isSeeded {
		s.Seed(1)
	}
	return s.generator.Uint64()
}
