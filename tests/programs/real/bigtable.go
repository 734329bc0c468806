// Wide tables with every alignment, matrix arithmetic, number bases and Unicode columns.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
	"math/rand"
	"os"
	"strings"
	"unicode"
)

type Matrix [][]float64

func New(r, c int) Matrix {
	m := make(Matrix, r)
	for i := range m {
		m[i] = make([]float64, c)
	}
	return m
}

func (m Matrix) Format(f fmt.State, verb rune) {
	w, ok := f.Width()
	if !ok {
		w = 8
	}
	p, ok := f.Precision()
	if !ok {
		p = 3
	}
	for _, row := range m {
		fmt.Fprint(f, "[")
		for j, x := range row {
			if j > 0 {
				fmt.Fprint(f, " ")
			}
			format := "%*.*" + string(verb)
			if f.Flag('+') {
				format = "%+*.*" + string(verb)
			}
			fmt.Fprintf(f, format, w, p, x)
		}
		fmt.Fprintln(f, "]")
	}
}

func (m Matrix) Mul(n Matrix) (Matrix, error) {
	if len(m[0]) != len(n) {
		return nil, fmt.Errorf("%dx%d by %dx%d", len(m), len(m[0]), len(n), len(n[0]))
	}
	out := New(len(m), len(n[0]))
	for i := range out {
		for j := range out[i] {
			for k := range n {
				out[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return out, nil
}

func (m Matrix) Det() float64 {
	n := len(m)
	a := New(n, n)
	for i := range m {
		copy(a[i], m[i])
	}
	det := 1.0
	for c := 0; c < n; c++ {
		p := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		if a[p][c] == 0 {
			return 0
		}
		if p != c {
			a[p], a[c] = a[c], a[p]
			det = -det
		}
		det *= a[c][c]
		for r := c + 1; r < n; r++ {
			f := a[r][c] / a[c][c]
			for k := c; k < n; k++ {
				a[r][k] -= f * a[c][k]
			}
		}
	}
	return det
}

type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

type Level uint8

const (
	Low Level = iota + 1
	Mid
	High
)

func (l Level) GoString() string { return "Level(" + strings.Repeat("*", int(l)) + ")" }

func main() {
	rnd := rand.New(rand.NewSource(20180824))
	m := New(4, 4)
	for i := range m {
		for j := range m[i] {
			m[i][j] = math.Floor(rnd.NormFloat64()*1000) / 100
		}
	}
	fmt.Printf("%v%9.2f%+12.4e", m, m, m)
	p, err := m.Mul(m)
	fmt.Printf("%10.4g%v %.6f %.6f\n", p, err, m.Det(), p.Det())
	_, err = m.Mul(New(3, 2))
	fmt.Println(err)

	fmt.Printf("|%6s|%-6s|%06d|%+d|%x|%X|%o|%b|%c|%U|%#U|%q|\n", "ab", "cd", -42, 42, 255, 255, 8, 5, 0x4e16, 0x4e16, 0x4e16, 0x4e16)
	fmt.Printf("|%8.3f|%-8.2f|%+.1e|%g|%G|%08.3f|% d|% x|%#x|%#o|\n", math.Pi, math.E, 123456.789, 1e21, 1e-7, -3.14159, 7, "hex", "hex", 8)
	fmt.Printf("|%5t|%-7t|%v|%p|%T|%5.1f%%|\n", true, false, nil, nil, m, 99.5)
	fmt.Printf("|%*d|%-*d|%.*f|%[2]*[1]d|%[3]v %[1]v|\n", 5, 42, 5, 42, 2, 3.14159)
	fmt.Printf("%v %+v %#v %T\n", Temp(36.6), []Temp{1, 2}, map[string]Temp{"a": 3}, Temp(0))
	fmt.Printf("%v %d %#v %+v\n", High, High, []Level{Low, Mid}, struct {
		L Level
		T Temp
	}{Mid, -1})
	fmt.Printf("%!|%z|%d|%s|%d\n", 1, "x", 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%s|%v|%d\n", []byte("hi"), []byte("hi"), []byte("hi"))
	fmt.Printf("%6.2f|%v|%.3g\n", cmplx.Sqrt(-2), cmplx.Exp(1i*math.Pi), []complex64{1 + 2i, -3.5i})
	fmt.Printf("%x|%X|% X|%q|%+q|%#q\n", "héllo", []byte{1, 0xab}, []byte{1, 0xab}, "tab\t\"q\"", "日本", "raw`x")
	fmt.Printf("%08b|%o|%#b|%-10x|%+.2e|%10.3v|%-10v|\n", 37, 64, 5, 255, 12345.678, math.Pi, "left")
	var np *Temp
	var ni interface{}
	var ne error
	fmt.Printf("%v %v %v %+v %s %d\n", np, ni, ne, ni, ne, np)
	fmt.Printf("%v %v\n", struct{}{}, [3]bool{true})
	fmt.Printf("%v %+v\n", &struct {
		A *int
		B []string
		C map[int]string
	}{nil, []string{"x y"}, map[int]string{1: "a"}}, &[]int{1})

	counts := map[string]int{}
	for _, r := range "The quick BROWN fox — 12 ½ jumps über 日本語, naïve\tδοκιμή!" {
		switch {
		case unicode.IsUpper(r):
			counts["upper"]++
		case unicode.IsLower(r):
			counts["lower"]++
		case unicode.IsDigit(r):
			counts["digit"]++
		case unicode.IsNumber(r):
			counts["number"]++
		case unicode.IsSpace(r):
			counts["space"]++
		case unicode.IsPunct(r):
			counts["punct"]++
		case unicode.Is(unicode.Han, r):
			counts["han"]++
		default:
			counts["other"]++
		}
	}
	for _, k := range []string{"upper", "lower", "digit", "number", "space", "punct", "han", "other"} {
		fmt.Printf("%-8s%3d %s\n", k, counts[k], strings.Repeat("#", counts[k]))
	}
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r == 'ß':
			return -1
		case unicode.IsUpper(r):
			return unicode.ToLower(r)
		}
		return unicode.ToUpper(r)
	}, "Straße ǅungla ŉ İi"), strings.ToTitle("ǆ"), strings.Title("hello wörld o'neil"), strings.EqualFold("ΣΑΣ", "σας"))
	hist := make([]int, 12)
	for i := 0; i < 3000; i++ {
		k := int(rnd.ExpFloat64() * 3)
		if k >= len(hist) {
			k = len(hist) - 1
		}
		hist[k]++
	}
	for i, n := range hist {
		fmt.Fprintf(os.Stdout, "%2d %5d %s\n", i, n, strings.Repeat("*", n/25))
	}
	fmt.Println(rnd.Perm(10), rnd.Intn(1000), rnd.Float32(), rnd.Int63n(1e15))
	var idx []int
	fmt.Println(idx[len(hist)])
}
