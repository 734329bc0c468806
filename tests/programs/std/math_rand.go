package main

import "math/rand"

func main() {
	println(rand.Int(), rand.Intn(100), rand.Int63(), rand.Int31n(10), rand.Float64(), rand.Uint32(), rand.Uint64(), rand.Int31(), rand.Int63n(1e15), rand.Float32())
	println(rand.NormFloat64(), rand.ExpFloat64())
	for _, i := range rand.Perm(10) {
		print(i, " ")
	}
	println()
	rand.Seed(99)
	println(rand.Intn(1000), rand.Intn(1000))
	for _, seed := range []int64{0, 1, -1, 42, 1 << 40, 1<<31 - 1} {
		r := rand.New(rand.NewSource(seed))
		sum := uint64(0)
		for i := 0; i < 3000; i++ {
			sum = sum*31 + r.Uint64()
			sum = sum*31 + uint64(r.Intn(i+1)) + uint64(r.Int63n(1<<40+int64(i)))
		}
		println(seed, sum, r.Int63(), r.Intn(1<<20), r.Float64())
		normal, exponential := 0.0, 0.0
		for i := 0; i < 3000; i++ {
			normal += r.NormFloat64() * float64(i)
			exponential += r.ExpFloat64() * float64(i)
		}
		println(normal, exponential)
		deck := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
		r.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
		for _, card := range deck {
			print(card, " ")
		}
		println()
		p := make([]byte, 10)
		n, err := r.Read(p)
		m, _ := rand.Read(p[:3])
		println(n, m, err == nil, p[0], p[3], p[9])
		z := rand.NewZipf(r, 1.5, 2, 100)
		counts := [101]int{}
		for i := 0; i < 500; i++ {
			counts[z.Uint64()]++
		}
		println(counts[0], counts[1], counts[2], counts[10], counts[100], rand.NewZipf(r, 1, 2, 3) == nil)
		r.Seed(7)
		println(r.Int())
	}
	for _, f := range []func(){func() { rand.Intn(0) }, func() { rand.Int63n(-1) }, func() { rand.Int31n(0) }, func() { rand.Shuffle(-1, nil) }} {
		func() {
			defer func() { println(recover().(string)) }()
			f()
		}()
	}
}
