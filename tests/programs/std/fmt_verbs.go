package main

import (
	"errors"
	"fmt"
)

type record struct {
	A int
	b string
	C []int
	D map[string]int
	E interface{}
	F *int
	g error
}

type text string
type number int

func (n number) String() string { return "N<" + text2(int(n)) + ">" }

func text2(n int) string {
	if n < 0 {
		return "-" + text2(-n)
	}
	if n < 10 {
		return string('0' + n)
	}
	return text2(n/10) + string('0'+n%10)
}

type pointed struct{ x int }

func (p *pointed) String() string { return "P:" + text2(p.x) }

type failure struct{ msg string }

func (f failure) Error() string { return "F:" + f.msg }

type gostring struct{ a, b int }

func (g gostring) GoString() string { return "G!" }

type formatted struct{}

func (formatted) Format(s fmt.State, c rune) {
	fmt.Fprint(s, "fmt(", string(c))
	if w, ok := s.Width(); ok {
		fmt.Fprint(s, " width ", w)
	}
	if p, ok := s.Precision(); ok {
		fmt.Fprint(s, " precision ", p)
	}
	for _, f := range "+-# 0" {
		if s.Flag(int(f)) {
			fmt.Fprint(s, string(f))
		}
	}
	fmt.Fprint(s, ")")
}

type panics struct{}

func (panics) String() string { panic("boom") }

type panicsWithError struct{}

func (panicsWithError) Error() string { panic(errors.New("err")) }

type bytes []byte
type byteArray [3]byte
type point struct{ X, Y float64 }
type embeds struct {
	point
	*pointed
	number
}
type boolean bool
type float float32
type complexNumber complex64
type fields struct {
	i number
	e error
	s interface{}
	p *pointed
	n []number
	N []number
}

func values() []interface{} {
	var nilPointer *pointed
	var nilMap map[string]int
	zero := 0.0
	return []interface{}{
		nil, true, false, 0, 1, -1, 42, -123456, int8(-5), int16(300), int32('x'), int64(-1 << 63), int64(1<<63 - 1),
		uint(0), uint8(255), uint16(65535), uint32(0x1F600), uint64(1<<64 - 1), uintptr(0xdead), 'é', 0x10FFFF, 0x110000,
		0.0, 1.0, -1.5, 3.14159265358979, 1e6, 1e20, 1e21, 123456789.0, 1e-5, 1e-7, 1 / zero, -1 / zero, zero / zero, -1 / (1 / zero),
		float32(0.1), float32(16777216), 100000.0, 2.0e5, complex(1, -2), complex64(complex(0.5, 1.25)),
		"", "hello", "héllo\n\"q\"", "a`b", "\xff\x00z", "日本語", []byte("bytes"), []byte(nil), []byte{}, bytes("bb"), byteArray{1, 2, 3},
		&byteArray{4, 5, 6}, []int{1, 2, 3}, []int(nil), []int{}, [2]string{"x", "y"}, []string{"a", "b"},
		[]interface{}{1, "a", nil, 2.5, failure{"z"}}, map[string]int{"k": 1}, nilMap, map[int]string{}, map[number]text{3: "s"},
		record{1, "b", []int{1}, map[string]int{"q": 2}, 3, nil, failure{"in"}}, &record{}, record{E: number(4), g: failure{"deep"}},
		number(5), text("str"), &pointed{3}, nilPointer, pointed{4}, failure{"m"}, &failure{"pm"}, errors.New("plain"), gostring{1, 2},
		&gostring{3, 4}, formatted{}, []formatted{{}, {}}, panics{}, &panics{}, panicsWithError{}, []interface{}{panics{}},
		embeds{point{1, 2}, nil, 3}, struct{}{}, struct {
			A int
			B string
		}{1, "z"}, &struct{ X *int }{nil}, boolean(true), float(2.5), complexNumber(complex(1, 2)), []boolean{true}, []text{"a", "b"},
		fields{1, failure{"t"}, number(2), nil, []number{1}, []number{2}}, []error{nil, failure{"l"}}, []number{1, 2}, [3]bool{true},
		[]float64{1, 2.5, -3e9}, [][]int{{1}, {2, 3}}, [][]string{{"a"}}, []*int{nil}, (*int)(nil), (func())(nil), (chan int)(nil),
		[]uint{1, 2}, []uint32{7}, []rune("hi"), struct{ a interface{} }{nil}, struct{ a interface{} }{number(1)}, &[]int{1},
		&map[string]int{"a": 1}, fmt.Errorf("x %d", 1),
	}
}

func hash(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func main() {
	list := values()
	verbs := "vdbocqxXUeEfFgGstTwZ"
	for _, v := range list {
		fmt.Printf("%v|%+v|%#v|%T|%d|%s|%q|%x\n", v, v, v, v, v, v, v, v)
	}
	for _, v := range list {
		fmt.Printf("%10.3v|%-12v|%08d|%+.2e|% x|%#q\n", v, v, v, v, v, v)
	}
	flags := []string{"", "+", "-", "#", " ", "0", "+#", "-0", "# "}
	numbers := []string{"", "1", "10", ".0", ".3", "12.5"}
	for _, f := range flags {
		for _, n := range numbers {
			h := uint32(2166136261)
			for _, c := range verbs {
				format := "%" + f + n + string(c)
				for i := len(f) + len(n); i < len(list); i += 5 {
					h = hash(h, fmt.Sprintf(format, list[i]))
				}
			}
			fmt.Printf("%-3q %-6q %08x\n", f, n, h)
		}
	}
}
