package main

import (
	"math"
	"strconv"
)

// 20,000 floats of all magnitudes as texts and back, then the other formats on a part of them.

var state uint64 = 88172645463325252

func next() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

var digest uint64 = 14695981039346656037

func add(s string) {
	for i := 0; i < len(s); i++ {
		digest = (digest ^ uint64(s[i])) * 1099511628211
	}
}

func number(i int) float64 {
	bits := next()
	switch i % 8 {
	case 0:
		return float64(int64(bits>>44)) / 100
	case 1:
		return math.Float64frombits(bits & (1<<53 - 1))
	case 2:
		return math.Float64frombits(bits &^ (1<<52 - 1) &^ (1 << 62))
	case 3:
		return float64(bits)
	case 4:
		return float64(math.Float32frombits(uint32(bits)))
	}
	return math.Float64frombits(bits)
}

func main() {
	wrong := 0
	for i := 0; i < 20000; i++ {
		f := number(i)
		s := strconv.FormatFloat(f, 'g', -1, 64)
		add(s)
		g, err := strconv.ParseFloat(s, 64)
		if err != nil || g != f && f == f {
			wrong++
		}
		if i%2500 == 0 {
			println(s)
		}
	}
	println("shortest", digest, wrong)
	for i := 0; i < 2000; i++ {
		f := number(i)
		add(strconv.FormatFloat(f, "eEfgG"[i%5], i%23, 64))
		add(strconv.FormatFloat(float64(float32(f)), "eEfgG"[i%5], i%12-1, 32))
		add(strconv.FormatFloat(f, 'b', -1, 64))
	}
	println("formats", digest)
	for _, s := range []string{
		"", "1", "+1", "1x", "1.1.", "1e23", "1E23", "100000000000000000000000", "1e-100", "123456700", "99999999999999974834176",
		"100000000000000000000001", "100000000000000008388608", "100000000000000016777215", "100000000000000016777216", "-1", "-0.1", "-0",
		"1e-20", "625e-3", "0", "-0e100", "0e-400", "nan", "NaN", "+nan", "inf", "-Inf", "+INF", "-Infinity", "+inFinitY", "infin",
		"1.7976931348623157e308", "1.7976931348623158e308", "1.797693134862315808e308", "-1.797693134862315808e308", "1e308", "2e308", "1e309",
		"1e310", "-1e400", "1e5000000", "4.9e-324", "2e-324", "3e-324", "2.2250738585072012e-308", "2.2250738585072011e-308", "1e-350",
		"1.00000000000000011102230246251565404236316680908203125", "1.00000000000000011102230246251565404236316680908203124",
		"1.00000000000000033306690738754696212708950042724609375", "1e", "e1", "1e-", ".e-1", "1.", ".5", ".", "+", "1_000", "0x10", " 1", "1 ",
	} {
		f, err := strconv.ParseFloat(s, 64)
		text := "ok"
		if err != nil {
			text = err.Error()
		}
		g, _ := strconv.ParseFloat(s, 32)
		println(s, math.Float64bits(f), math.Float32bits(float32(g)), text)
	}
}
