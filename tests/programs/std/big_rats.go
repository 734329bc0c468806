// Package math/big: fractions. Results of all operations over edge values and random ones, as a hash; texts that cannot be read; panics.
package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"math/big"
	"math/rand"
)

var h = fnv.New64a()
var count int

func log(args ...interface{}) {
	fmt.Fprintln(h, args...)
	count++
}
func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			log("panic", r)
		}
	}()
	f()
}

func main() {
	r := rand.New(rand.NewSource(1))
	var pool []*big.Rat
	for _, s := range []string{"0", "1", "-1", "1/2", "-1/3", "2/4", "22/7", "1e10", "1e-10", "-1.5e3", "123456789012345678901234567890/7", "0.1", ".5", "5.", "1e-40", "1e40", "-1e-320", "4.9406564584124654417656879286822137236505980e-324", "2.4703282292062327208828439643411e-324", "1.7976931348623157e308", "1.797693134862315808e308", "3.4028235e38", "3.40282357e38", "1.4e-45", "7e-46", "16777217", "9007199254740993", "9007199254740992.5", "0x10/0x4", "010/3"} {
		x, ok := new(big.Rat).SetString(s)
		log(s, x, ok)
		if ok {
			pool = append(pool, x)
		}
	}
	for i := 0; i < 4; i++ {
		pool = append(pool, new(big.Rat).SetFrac64(r.Int63()-r.Int63(), r.Int63()+1), new(big.Rat).SetFloat64(math.Float64frombits(r.Uint64()&^(3<<61))), big.NewRat(int64(r.Intn(2000)-1000), int64(r.Intn(60)+1)))
	}
	for _, x := range pool {
		f, e := x.Float64()
		g, e2 := x.Float32()
		log(x, x.Sign(), x.IsInt(), x.Num(), x.RatString(), f, e, g, e2)
		log(math.Float64bits(f), math.Float32bits(g))
		for _, p := range []int{-1, 0, 3, 40} {
			log(x.FloatString(p))
		}
		b, err := x.GobEncode()
		var y big.Rat
		log(b, err, y.GobDecode(b), y.Cmp(x), &y)
		j, err := json.Marshal(x)
		log(string(j), err, json.Unmarshal(j, &y), &y)
		log(new(big.Rat).Neg(x), new(big.Rat).Abs(x), x.Denom(), x)
		try(func() { log(new(big.Rat).Inv(x)) })
		log(fmt.Sprintf("%v %s", x, x))
		bf := new(big.Rat)
		log(bf.SetFloat64(f), bf)
	}
	for _, x := range pool {
		for _, y := range pool {
			z := new(big.Rat)
			log(z.Add(x, y), z.IsInt())
			log(z.Sub(x, y), x.Cmp(y))
			log(z.Mul(x, y))
			try(func() { log(z.Quo(x, y)); f, e := z.Float64(); g, e2 := z.Float32(); log(f, e, g, e2) })
		}
		z := new(big.Rat).Set(x)
		log(z.Add(z, z), z.Mul(z, z), z.Sub(z, x))
	}
	// near halves of floats
	for i := 0; i < 150; i++ {
		f := math.Float64frombits(r.Uint64() &^ (1 << 62))
		if i%2 == 0 {
			f = math.Float64frombits(uint64(r.Int63()) >> uint(r.Intn(14)))
		}
		if math.IsInf(f, 0) || math.IsNaN(f) {
			continue
		}
		x := new(big.Rat).SetFloat64(f)
		y := new(big.Rat).SetFloat64(math.Nextafter(f, 1e300))
		if y == nil {
			continue
		}
		x.Add(x, y).Mul(x, big.NewRat(1, 2))
		d := new(big.Rat).SetFrac(big.NewInt(int64(i%3-1)), new(big.Int).Exp(big.NewInt(10), big.NewInt(400), nil))
		x.Add(x, d)
		g, e := x.Float64()
		k, e2 := x.Float32()
		log(math.Float64bits(g), e, math.Float32bits(k), e2)
		f32 := math.Float32frombits(r.Uint32() &^ (1 << 30))
		x = new(big.Rat).SetFloat64(float64(f32))
		y = new(big.Rat).SetFloat64(float64(math.Nextafter32(f32, 1e30)))
		if x == nil || y == nil {
			continue
		}
		x.Add(x, y).Mul(x, big.NewRat(1, 2)).Add(x, d)
		k, e2 = x.Float32()
		log(math.Float32bits(k), e2)
	}
	for _, s := range []string{"", "/", "1/", "/1", "1/0", "1/-2", "-1/2", "+1/2", "1//2", "1/2/3", "1 /2", "1.5/2", "1e2/3", "a", ".", "-", "-.", "1.2.3", "1e", "1e+", "1e-", "1e+5", "1e5x", "1ex", "1e99999999999999999999", "1p3", "0x10", "0.0e5", "-0", "-0.0", "00012", "1e0", "1E2", "1.e1", ".e1", "1e5 "} {
		x := big.NewRat(7, 3)
		y, ok := x.SetString(s)
		log(s, y, ok)
		var z big.Rat
		log(z.UnmarshalText([]byte(s)))
		for _, f := range []string{"%v", "%f", "%d", "%g"} {
			n, err := fmt.Sscanf(s, f, &z)
			log(n, err, err == nil && z.Sign() > 0)
		}
	}
	for _, f := range []func(){
		func() { big.NewRat(1, 0) }, func() { new(big.Rat).SetFrac(big.NewInt(1), new(big.Int)) }, func() { new(big.Rat).Inv(new(big.Rat)) }, func() { new(big.Rat).Quo(big.NewRat(1, 2), new(big.Rat)) },
		func() {
			log(new(big.Rat).SetFloat64(math.NaN()), new(big.Rat).SetFloat64(math.Inf(1)), new(big.Rat).SetFloat64(math.Copysign(0, -1)), new(big.Rat).SetFloat64(5e-324))
		},
		func() {
			log(new(big.Rat), new(big.Rat).Denom(), new(big.Rat).Num(), new(big.Rat).RatString(), new(big.Rat).FloatString(3))
		},
		func() {
			log(new(big.Rat).GobDecode([]byte{9}), new(big.Rat).GobDecode(nil))
			var x *big.Rat
			b, e := x.GobEncode()
			log(b, e)
		},
		func() {
			log(big.NewRat(-9223372036854775808, 6), big.NewRat(6, -9223372036854775808), big.NewRat(-1, -3), new(big.Rat).SetInt(big.NewInt(-4)), new(big.Rat).SetInt64(9))
		},
		func() { x := big.NewRat(3, 4); x.Num().SetInt64(9); log(x); x.Denom().SetInt64(5); log(x) },
	} {
		try(f)
	}
	sum := new(big.Rat)
	for i := int64(1); i < 60; i++ {
		sum.Add(sum, big.NewRat(1, i))
	}
	log(sum, sum.FloatString(50))
	fmt.Printf("%d %x\n", count, h.Sum64())
}
