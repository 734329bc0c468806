// Package math/big: integers. Results of all operations over edge values and random ones, as a hash; texts that cannot be read; panics.
package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/big"
	"math/rand"
	"strings"
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
	var pool []*big.Int
	for _, s := range []string{"0", "1", "-1", "2", "-2", "3", "10", "-7", "18446744073709551615", "18446744073709551616", "-18446744073709551616", "9223372036854775808", "-9223372036854775808", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456"} {
		x, _ := new(big.Int).SetString(s, 10)
		pool = append(pool, x)
	}
	for i := 0; i < 12; i++ {
		n := r.Intn(400) + 1
		x := new(big.Int).Rand(r, new(big.Int).Lsh(big.NewInt(1), uint(n)))
		switch i % 4 {
		case 1:
			x.Neg(x)
		case 2: // runs of ones and zeros
			x.Lsh(x, 64).Sub(x, big.NewInt(1)).Rsh(x, uint(r.Intn(70)))
		case 3:
			x.Lsh(big.NewInt(1), uint(n)).Sub(x, big.NewInt(int64(r.Intn(3))))
		}
		pool = append(pool, x)
	}
	for _, x := range pool {
		log(x, x.Sign(), x.BitLen(), x.Bytes(), x.Bits(), x.Int64(), x.Uint64(), x.IsInt64(), x.IsUint64(), x.Text(2), x.Text(7), x.Text(36), x.Text(62), x.Text(16))
		log(new(big.Int).Not(x), new(big.Int).Abs(x), new(big.Int).Neg(x))
		for _, n := range []uint{0, 1, 63, 64, 65, 200} {
			log(new(big.Int).Lsh(x, n), new(big.Int).Rsh(x, n), x.Bit(int(n)), new(big.Int).SetBit(x, int(n), 0), new(big.Int).SetBit(x, int(n), 1))
		}
		if x.Sign() >= 0 {
			log(new(big.Int).Sqrt(x), x.ProbablyPrime(5))
		}
		b, err := x.GobEncode()
		var y big.Int
		log(b, err, y.GobDecode(b), y.Cmp(x))
		j, err := json.Marshal(x)
		log(string(j), err, json.Unmarshal(j, &y), y.Cmp(x))
		for _, f := range []string{"%d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%b", "%s", "%v", "%+d", "% d", "%20d", "%-20d|", "%020d", "%.30d", "%40.30d", "%+040x", "%q", "%e", "%#b", "%-+8.3d|", "%08.3d|", "%.0d|"} {
			log(fmt.Sprintf(f, x))
		}
	}
	for i, x := range pool {
		for j, y := range pool {
			z := new(big.Int)
			log(z.Add(x, y), x.Cmp(y), x.CmpAbs(y))
			log(z.Sub(x, y), z.Mul(x, y), z.And(x, y), z.Or(x, y), z.Xor(x, y), z.AndNot(x, y))
			try(func() {
				log(new(big.Int).Quo(x, y), new(big.Int).Rem(x, y), new(big.Int).Div(x, y), new(big.Int).Mod(x, y))
			})
			try(func() {
				q, r := new(big.Int).QuoRem(x, y, new(big.Int))
				d, m := new(big.Int).DivMod(x, y, new(big.Int))
				log(q, r, d, m)
			})
			if (i+j)%3 == 0 {
				a, b := new(big.Int), new(big.Int)
				log(z.GCD(a, b, x, y), a, b, z.GCD(nil, nil, x, y), z.GCD(a, nil, x, y), z.GCD(nil, b, x, y), a, b)
				try(func() { log(z.ModInverse(x, y)) })
				try(func() { log(big.Jacobi(x, y)) })
			}
			if (i+j)%7 == 0 {
				m := pool[(i*j)%len(pool)]
				if m.Sign() == 0 && y.BitLen() > 8 {
					m = big.NewInt(77)
				}
				try(func() { log("exp", x, y, m, new(big.Int).Exp(x, y, m)) })
				try(func() { log(new(big.Int).Exp(x, big.NewInt(int64(j%9)), nil)) })
			}
		}
	}
	for _, p := range []int64{3, 5, 7, 11, 13, 17, 29, 41, 97, 193, 257, 65537, 1000003, 2147483647} {
		for x := int64(-5); x < 12; x++ {
			log(new(big.Int).ModSqrt(big.NewInt(x), big.NewInt(p)))
		}
	}
	p, _ := new(big.Int).SetString("115792089237316195423570985008687907853269984665640564039457584007908834671663", 10)
	q, _ := new(big.Int).SetString("57896044618658097711785492504343953926634992332820282019728792003956564819949", 10)
	w := new(big.Int).Add(new(big.Int).Lsh(big.NewInt(3), 189), big.NewInt(1))
	for _, m := range []*big.Int{p, q, w} {
		log(m.ProbablyPrime(2))
		for i := 0; i < 2; i++ {
			x := new(big.Int).Rand(r, m)
			log(new(big.Int).ModSqrt(x, m), new(big.Int).Exp(x, new(big.Int).Sub(m, big.NewInt(1)), m), new(big.Int).ModInverse(x, m), new(big.Int).Exp(x, big.NewInt(-3), m))
		}
	}
	primes := 0
	for i := int64(0); i < 400; i++ {
		if big.NewInt(i).ProbablyPrime(0) {
			primes++
		}
		if x := new(big.Int).Add(p, big.NewInt(i)); i < 40 && x.ProbablyPrime(1) {
			log(i)
		}
	}
	log(primes)
	for _, s := range []string{"2047", "3277", "5459", "989", "3239", "5777", "10877", "3215031751", "3825123056546413051", "318665857834031151167461", "443372888629441", "1000000016000000063"} {
		x, _ := new(big.Int).SetString(s, 10)
		log(s, x.ProbablyPrime(0), x.ProbablyPrime(3))
	}
	for _, s := range []string{"", "0", "-0", "+5", "-", "+", "0x", "0x1F", "0X1f", "0b101", "0b", "017", "08", "0", "00", "1_0", "12a", "zZ", " 1", "1 ", "--1", "0x-1", "-0x10", "1e5", "9999999999999999999999999999", "0b12", "1.5", "é"} {
		for _, b := range []int{0, 2, 16, 62} {
			x, ok := new(big.Int).SetString(s, b)
			log(s, b, x, ok)
		}
		var x big.Int
		log(x.UnmarshalText([]byte(s)), x.UnmarshalJSON([]byte(s)))
		for _, f := range []string{"%d", "%x", "%o", "%b", "%v", "%s", "%q"} {
			y := big.NewInt(-9)
			n, err := fmt.Sscanf(s, f, y)
			log(s, f, n, err, y)
		}
		n, err := fmt.Sscan(s, &x)
		log(n, err, &x)
	}
	for _, f := range []func(){
		func() { new(big.Int).SetString("1", 1) }, func() { new(big.Int).SetString("1", 63) }, func() { big.NewInt(5).Text(1) }, func() { big.NewInt(5).Text(63) },
		func() { new(big.Int).Sqrt(big.NewInt(-1)) }, func() { big.NewInt(1).Bit(-1) }, func() { new(big.Int).SetBit(big.NewInt(1), -1, 1) }, func() { new(big.Int).SetBit(big.NewInt(1), 1, 2) }, func() { new(big.Int).SetBit(big.NewInt(-1), 1, 2) },
		func() { big.NewInt(5).ProbablyPrime(-1) }, func() { big.Jacobi(big.NewInt(1), big.NewInt(2)) }, func() { big.Jacobi(big.NewInt(1), big.NewInt(0)) },
		func() { new(big.Int).Exp(big.NewInt(2), big.NewInt(-1), big.NewInt(4)) }, func() {
			log(new(big.Int).UnmarshalJSON([]byte("null")), new(big.Int).GobDecode([]byte{9}), new(big.Int).GobDecode(nil))
		},
		func() {
			var x *big.Int
			log(x.String(), x.Text(3), string(x.Append([]byte("a"), 10)))
			log(fmt.Sprintf("%d %v %s %x", x, x, x, x))
			t, e := x.MarshalText()
			log(string(t), e)
			g, e := x.GobEncode()
			log(g, e)
			j, e := json.Marshal(x)
			log(string(j), e)
		},
		func() { log(fmt.Sprint(*big.NewInt(5)) != "", big.MaxBase) },
	} {
		try(f)
	}
	for n := int64(-3); n < 9; n++ {
		for k := int64(-3); k < 9; k++ {
			try(func() { log(new(big.Int).Binomial(n, k), new(big.Int).MulRange(n, k)) })
		}
	}
	log(new(big.Int).MulRange(-9223372036854775808, -9223372036854775806), new(big.Int).MulRange(1, 120), new(big.Int).Binomial(150, 70))
	// aliasing
	for i := 0; i < 20; i++ {
		x, y := new(big.Int).Set(pool[i]), new(big.Int).Set(pool[len(pool)-1-i])
		try(func() {
			x.Add(x, y).Mul(x, x).Sub(x, y)
			x.QuoRem(x, y, y)
			log(x, y)
			x.DivMod(y, x, x)
			log(x)
			y.Mod(x, y)
			y.Exp(y, big.NewInt(3), y)
			log(x, y)
		})
	}
	f := big.NewInt(1)
	for i := int64(1); i <= 150; i++ {
		f.Mul(f, big.NewInt(i))
	}
	log(f, strings.Count(f.String(), "0"))
	for i := 0; i < 20; i++ {
		log(new(big.Int).Rand(r, pool[i%len(pool)]))
	}
	log(new(big.Int).SetBits([]big.Word{5, 0, 0}), new(big.Int).SetBytes([]byte{0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}))
	fmt.Printf("%d %x\n", count, h.Sum64())
}
