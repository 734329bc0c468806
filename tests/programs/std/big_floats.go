// Package math/big: floating-point numbers. Results of all operations over edge values and random ones, as a hash, with accuracies; texts; panics.
package main

import (
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
			e, ok := r.(big.ErrNaN)
			log("panic", r, ok, e)
		}
	}()
	f()
}

func show(x *big.Float) string {
	if x == nil {
		return "nil"
	}
	g, err := x.GobEncode()
	return fmt.Sprint(x.Text('p', 0), " ", x.Prec(), " ", x.Mode(), " ", x.Acc(), " ", x.Sign(), x.Signbit(), x.IsInf(), x.IsInt(), x.MinPrec(), fmt.Sprintf(" %x %v", g, err))
}

func main() {
	r := rand.New(rand.NewSource(1))
	var pool []*big.Float
	add := func(x *big.Float) { pool = append(pool, x) }
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 1.5, 2, 3, 10, 0.1, -0.3, 1e30, 1e-30, math.Pi, math.MaxFloat64, -2.5e-310, math.Inf(1), math.Inf(-1), 1 << 63, 1 << 64, -(1 << 63), 9.5, 1e21, 123456789} {
		add(big.NewFloat(f))
	}
	for i := 0; i < 8; i++ {
		x := new(big.Float).SetPrec(uint(r.Intn(300) + 1)).SetMode(big.RoundingMode(r.Intn(6)))
		switch i % 3 {
		case 0:
			x.SetInt(new(big.Int).Rand(r, new(big.Int).Lsh(big.NewInt(1), 250)))
		case 1:
			x.SetRat(big.NewRat(r.Int63()-r.Int63(), r.Int63()+1))
		default:
			x.SetMantExp(x.SetFloat64(r.NormFloat64()), r.Intn(200)-100)
		}
		add(x)
	}
	formats := []string{"%v", "%g", "%G", "%e", "%E", "%f", "%F", "%b", "%.3g", "%.0e", "%.10f", "%20.5g|", "%-20.5e|", "%020.3f|", "%+g", "% g", "%+.2f", "%.40g", "%d", "%s", "%x", "%+-12.2f|"}
	for _, x := range pool {
		log(show(x))
		for _, f := range []byte("efgGEbpxz") {
			for _, p := range []int{-1, 0, 5, 40} {
				if f == 'f' && x.MantExp(nil) > 1000 && p > 5 {
					continue
				}
				log(x.Text(f, p), string(x.Append([]byte(">"), f, p)))
			}
		}
		for _, f := range formats {
			log(fmt.Sprintf(f, x))
		}
		log(x.String())
		f, a := x.Float64()
		g, b := x.Float32()
		log(f, a, g, b, math.Float64bits(f), math.Float32bits(g))
		i, a := x.Int64()
		u, b := x.Uint64()
		log(i, a, u, b)
		n, a := x.Int(nil)
		q, b := x.Rat(nil)
		log(n, a, q, b)
		t, err := x.MarshalText()
		log(string(t), err)
		for _, p := range []uint{0, 1, 24, 65, 200} {
			for m := big.RoundingMode(0); m < 6; m++ {
				y := new(big.Float).SetMode(m).SetPrec(p).Set(x)
				log(show(y))
				z := new(big.Float).Copy(x)
				z.SetMode(m).SetPrec(p)
				log(show(z))
			}
			y := new(big.Float).SetPrec(p)
			log(y.UnmarshalText(t), show(y))
			e, err := x.GobEncode()
			y = new(big.Float).SetPrec(p)
			log(err, y.GobDecode(e), show(y))
			try(func() { log(show(new(big.Float).SetPrec(p).Sqrt(x))) })
			log(show(new(big.Float).SetPrec(p).Neg(x)), show(new(big.Float).SetPrec(p).Abs(x)))
		}
		m := new(big.Float)
		e := x.MantExp(m)
		log(e, show(m), show(new(big.Float).SetMantExp(m, e+3)))
	}
	for i, x := range pool {
		for j, y := range pool {
			log(x.Cmp(y))
			z := new(big.Float).SetPrec(uint([]int{0, 5, 53, 100, 257}[(i+j)%5])).SetMode(big.RoundingMode((i * j) % 6))
			try(func() { log(show(z.Add(x, y))) })
			try(func() { log(show(z.Sub(x, y))) })
			try(func() { log(show(z.Mul(x, y))) })
			try(func() { log(show(z.Quo(x, y))) })
			log(show(z))
		}
	}
	for i := 0; i < 60; i++ {
		f := math.Float64frombits(r.Uint64())
		if math.IsNaN(f) {
			continue
		}
		x := big.NewFloat(f)
		log(x.Text('g', -1), x.Text('e', r.Intn(25)), x.Text('g', r.Intn(25)))
		y, _, err := big.ParseFloat(x.Text('e', r.Intn(30)), 10, uint(r.Intn(100)+1), big.RoundingMode(i%6))
		log(show(y), err)
		z := new(big.Float).SetPrec(uint(r.Intn(80) + 1)).SetFloat64(f)
		log(show(z))
		g, a := z.Float64()
		k, b := z.Float32()
		log(g, a, k, b)
		w := new(big.Float).SetMantExp(z, r.Intn(200)-1100)
		g, a = w.Float64()
		log(math.Float64bits(g), a)
		w = new(big.Float).SetMantExp(new(big.Float).SetPrec(70).SetFloat64(r.Float64()-.5), -r.Intn(60)-110)
		k, b = w.Float32()
		log(math.Float32bits(k), b)
	}
	for _, s := range []string{"", "0", "-0", "+0", "1", "-1.5", ".5", "5.", ".", "-", "1e10", "1e-10", "1E5", "1p5", "1p-3", "1e5p3", "0x1F", "0x1.8", "0x1.8p4", "0x.8p-2", "0b101", "0b1.01p3", "017", "08.5", "0x", "0b", "0b2", "1_0", "Inf", "inf", "+Inf", "-inf", "Infx", "INF", "+-Inf", "NaN", "1e", "1e+", "1e400", "1e-400", "1e999", "1e999999999999", "1p2147483647", "1p2147483648", "1p-2147483649", "1.5x", "1e5x", " 1", "1 ", "123456789012345678901234567890.5", "0.00000000000000000000000000000000000000001", "1e1000", "3.14159265358979323846264338327950288419716939937510582097494459", "9e99"} {
		for _, b := range []int{0, 2, 10, 16} {
			for _, p := range []uint{0, 20} {
				x := new(big.Float).SetPrec(p)
				f, base, err := x.Parse(s, b)
				log(s, b, p, show(f), base, err)
			}
		}
		x, ok := new(big.Float).SetString(s)
		log(s, show(x), ok)
		var y big.Float
		log(y.UnmarshalText([]byte(s)))
		n, err := fmt.Sscan(s, &y)
		log(n, err)
		n, err = fmt.Sscanf(s, "%g", &y)
		log(n, err)
	}
	for _, f := range []func(){
		func() { big.NewFloat(math.NaN()) }, func() { new(big.Float).SetFloat64(math.NaN()) }, func() { new(big.Float).Parse("1", 8) },
		func() { new(big.Float).Sqrt(big.NewFloat(-1)) }, func() {
			log(show(new(big.Float).Sqrt(big.NewFloat(math.Copysign(0, -1)))), show(new(big.Float).Sqrt(big.NewFloat(math.Inf(1)))))
		},
		func() {
			log(new(big.Float).GobDecode([]byte{9}), new(big.Float).GobDecode(nil))
			var x *big.Float
			b, e := x.GobEncode()
			t, e2 := x.MarshalText()
			log(b, e, string(t), e2)
		},
		func() {
			log(big.Accuracy(5), big.Accuracy(-2), big.RoundingMode(9), big.Below, big.ToZero, big.MaxExp, big.MinExp, big.MaxPrec)
		},
		func() {
			x := new(big.Float).SetMantExp(big.NewFloat(0.9), big.MaxExp)
			log(show(x.Add(x, x)), show(new(big.Float).SetMantExp(big.NewFloat(0.5), big.MinExp-5)))
		},
		func() {
			x := new(big.Float).SetMode(big.AwayFromZero).SetPrec(3).SetMantExp(new(big.Float).SetPrec(10).SetInt64(1023), big.MaxExp-10)
			log(show(x))
			x.SetPrec(3)
			log(show(x))
		},
		func() {
			log(show(new(big.Float).SetInf(true)), show(new(big.Float).SetUint64(math.MaxUint64)), show(new(big.Float).SetInt64(math.MinInt64)), show(new(big.Float).SetPrec(1<<40).SetInt64(3)))
		},
		func() {
			x := big.NewFloat(1.5)
			x.Add(x, x).Mul(x, x).Sub(x, big.NewFloat(9))
			log(show(x))
			y := big.NewFloat(2)
			y.Quo(y, y)
			log(show(y))
		},
		func() { x := new(big.Float).SetPrec(300).SetInt64(2); x.Sqrt(x); log(x.Text('f', 90)); log(show(x)) },
	} {
		try(f)
	}
	for p := uint(1); p < 400; p += 66 {
		x := new(big.Float).SetPrec(p)
		log(show(x.Sqrt(big.NewFloat(float64(p)))))
	}
	fmt.Printf("%d %x\n", count, h.Sum64())
}
