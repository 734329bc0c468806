package main

import (
	"io"
	"strings"
)

func main() {
	var b strings.Builder
	for i := 0; i < 100; i++ {
		b.WriteByte(byte('a' + i%26))
		b.WriteRune(rune(0x3b1 + i))
		b.WriteString("--")
		b.Write([]byte{'!', '\n'})
	}
	println(b.Len(), b.String())
	b.Reset()
	b.Grow(10)
	println(b.Len(), b.String() == "")

	r := strings.NewReader("héllo, 世界\xff!")
	println(r.Len(), r.Size())
	buf := make([]byte, 4)
	for {
		n, err := r.Read(buf)
		println(n, string(buf[:n]), err == io.EOF)
		if err != nil {
			break
		}
	}
	for _, at := range []int64{0, 3, 14, 16, 17, -1} {
		n, err := r.ReadAt(buf, at)
		print(n, " ")
		if err != nil {
			print(err.Error())
		}
		println()
	}
	for _, s := range []struct {
		offset int64
		whence int
	}{{0, 0}, {1, 1}, {-3, 2}, {-100, 0}, {0, 9}, {100, 0}, {1, 0}} {
		at, err := r.Seek(s.offset, s.whence)
		print(at, " ", r.Len(), " ")
		if err != nil {
			print(err.Error())
		}
		println()
	}
	for {
		c, n, err := r.ReadRune()
		println(c, n, err == io.EOF)
		if err != nil {
			break
		}
		if c == 'l' {
			println(r.UnreadRune() == nil)
			println(r.UnreadRune().Error())
			c, _ := r.ReadByte()
			println(c)
		}
	}
	println(r.UnreadByte() == nil, r.Len())
	r.Reset("")
	println(r.UnreadByte().Error())
	r.Reset("again and again")
	n, err := r.WriteTo(&b)
	println(n, err == nil, b.String(), r.Len())
}
