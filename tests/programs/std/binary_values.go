// Package encoding/binary: byte orders, varints and values of fixed size, with what goes wrong.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
)

type inner struct {
	A int8
	_ [3]byte
	B uint16
}

type record struct {
	Ok    bool
	I     int32
	U     uint64
	F     float32
	G     float64
	C     complex64
	D     complex128
	In    inner
	List  [3]int16
	Flags [2]bool
}

type named uint32

func try(what string, f func() error) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	fmt.Println(what, f())
}

func main() {
	b := make([]byte, 8)
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		fmt.Printf("%v %s %#v %T\n", order, order, order, order)
		order.PutUint16(b, 0x0102)
		order.PutUint32(b[2:], 0x03040506)
		fmt.Printf("% x %x %x\n", b, order.Uint16(b), order.Uint32(b[2:]))
		order.PutUint64(b, 0x1122334455667788)
		fmt.Printf("% x %x\n", b, order.Uint64(b))
		try("short", func() error { order.PutUint32(b[:3], 1); return nil })
		try("short", func() error { order.Uint64(b[:7]); return nil })

		n := named(9)
		r := record{true, -2, math.MaxUint64 - 1, 1.5, -math.Pi, 1 - 2i, 3i, inner{A: -1, B: 7}, [3]int16{1, -2, 3}, [2]bool{false, true}}
		for _, v := range []interface{}{
			r, &r, true, int8(-5), uint8(200), int16(-300), uint16(60000), int32(-70000), uint32(4e9), int64(-5e12), uint64(1 << 63),
			float32(0.1), 0.1, complex64(1i), complex128(2), n, &n, []byte("bytes"), []int16{1, -1}, []bool{true, false, true}, []int8{-1}, []inner{{A: 1}, {B: 2}},
			[]float64{1, math.Inf(1)}, [2][2]uint8{{1, 2}, {3, 4}}, struct{}{}, []uint32{}, []record{}, b[:0],
			1, uint(1), uintptr(1), "s", []string{"x"}, []int{1}, map[int]int{}, struct{ X int }{1}, &struct{ P *int8 }{}, [0]int{}, []interface{}{int8(1)},
		} {
			var w bytes.Buffer
			err := binary.Write(&w, order, v)
			fmt.Printf("%T size %d: % x %v\n", v, binary.Size(v), w.Bytes(), err)
		}
		try("nil", func() error { return binary.Write(new(bytes.Buffer), order, nil) })
		try("nil", func() error { return binary.Read(new(bytes.Buffer), order, nil) })
		try("nil pointer", func() error { return binary.Write(new(bytes.Buffer), order, (*record)(nil)) })
		try("unexported", func() error { return binary.Write(new(bytes.Buffer), order, struct{ x int8 }{1}) })
		try("unexported", func() error { return binary.Read(strings.NewReader("x"), order, &struct{ x int8 }{1}) })

		var w bytes.Buffer
		binary.Write(&w, order, r)
		var back record
		fmt.Println(binary.Read(bytes.NewReader(w.Bytes()), order, &back), back)
		for _, n := range []int{0, 1, 40, w.Len() - 1} {
			fmt.Println(n, binary.Read(bytes.NewReader(w.Bytes()[:n]), order, &back))
		}
		in := strings.NewReader(strings.Repeat("\x01\xfe\x80\x00\x7f", 100))
		var (
			i8   int8
			u8   uint8
			i16  int16
			u16  uint16
			i32  int32
			u32  uint32
			i64  int64
			u64  uint64
			f32  float32
			f64  float64
			c64  complex64
			ok   bool
			list = make([]int32, 3)
			bs   = make([]byte, 4)
			bl   = make([]bool, 3)
			arr  [2]uint16
		)
		for _, p := range []interface{}{&i8, &u8, &i16, &u16, &i32, &u32, &i64, &u64, &f32, &f64, &c64, &ok, &n, list, bs, bl, &arr, &list} {
			if err := binary.Read(in, order, p); err != nil {
				fmt.Println(err)
			}
		}
		fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, c64, ok, n, list, bs, bl, arr)
		for _, v := range []interface{}{5, "x", record{}, new(int), []int{1}, map[int]int{}, new(string), arr, new(interface{})} {
			fmt.Println(binary.Read(in, order, v))
		}
	}
	fmt.Println(binary.MaxVarintLen16, binary.MaxVarintLen32, binary.MaxVarintLen64)
	buf := make([]byte, binary.MaxVarintLen64)
	for shift := uint(0); shift < 64; shift += 3 {
		for _, d := range []uint64{0, 1, math.MaxUint64} {
			u := 1<<shift + d
			n := binary.PutUvarint(buf, u)
			v, m := binary.Uvarint(buf[:n])
			s, k := binary.Uvarint(buf[:n-1])
			x := int64(u) * int64(1-2*(shift%2))
			fmt.Printf("%d: % x %v %d %d %d", u, buf[:n], v == u, m, s, k)
			n = binary.PutVarint(buf, x)
			y, m := binary.Varint(buf[:n])
			z, err := binary.ReadVarint(bytes.NewReader(buf[:n]))
			fmt.Printf("; %d: % x %d %d %d %v\n", x, buf[:n], y, m, z, err)
		}
	}
	for _, s := range []string{"", "\x80", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00", "\x81\x00rest", strings.Repeat("\x80", 20)} {
		u, n := binary.Uvarint([]byte(s))
		i, m := binary.Varint([]byte(s))
		fmt.Println(u, n, i, m)
		u, err := binary.ReadUvarint(strings.NewReader(s))
		i, err2 := binary.ReadVarint(strings.NewReader(s))
		fmt.Println(u, err, err == io.EOF, i, err2)
	}
	try("small", func() error { binary.PutUvarint(buf[:1], 300); return nil })
}
