package main

import (
	"bytes"
	"io"
	"strings"
	"unicode"
)

func list(name string, ss [][]byte) {
	print(name, " ", len(ss), " ", cap(ss), ":")
	for i, s := range ss {
		print(" <", string(s), ">")
		if i < len(ss)-1 {
			print(cap(s) - len(s))
		}
	}
	println()
}

func main() {
	texts := []string{"", "abcabcabc", "  leading and trailing\t\n ", "héllo wörld, ὈΔΥΣΣΕΎΣ", "a,b,,c,", "\xff\xfebad\x80utf8", "aaaaaaaaaaaaaaab"}
	parts := []string{"", "a", "abc", ",", " ", "aab", "ö"}
	for _, text := range texts {
		s := []byte(text)
		for _, p := range parts {
			b := []byte(p)
			println(bytes.Index(s, b), bytes.LastIndex(s, b), bytes.Count(s, b), bytes.Contains(s, b), bytes.HasPrefix(s, b), bytes.HasSuffix(s, b),
				bytes.IndexAny(s, p), bytes.LastIndexAny(s, p), bytes.ContainsAny(s, p), bytes.Compare(s, b), bytes.Equal(s, b), bytes.EqualFold(s, b))
			list("split", bytes.Split(s, b))
			list("splitN", bytes.SplitN(s, b, 2))
			list("splitAfter", bytes.SplitAfter(s, b))
			list("splitAfterN", bytes.SplitAfterN(s, b, 3))
			println(string(bytes.Replace(s, b, []byte("<>"), -1)), string(bytes.Replace(s, b, []byte("x"), 2)), string(bytes.Trim(s, p)), string(bytes.TrimLeft(s, p)),
				string(bytes.TrimRight(s, p)), string(bytes.TrimPrefix(s, b)), string(bytes.TrimSuffix(s, b)))
		}
		list("fields", bytes.Fields(s))
		list("fieldsFunc", bytes.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 0x300 }))
		println(string(bytes.ToUpper(s)), string(bytes.ToLower(s)), string(bytes.ToTitle(s)), string(bytes.Title(s)), string(bytes.TrimSpace(s)), string(bytes.Repeat(s, 2)))
		println(string(bytes.ToUpperSpecial(unicode.TurkishCase, s)), string(bytes.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return r + 1
		}, s)), len(bytes.Runes(s)))
		println(bytes.IndexByte(s, 'b'), bytes.LastIndexByte(s, 'b'), bytes.IndexRune(s, 'ö'), bytes.ContainsRune(s, 'c'), bytes.IndexFunc(s, unicode.IsUpper),
			bytes.LastIndexFunc(s, unicode.IsUpper), string(bytes.TrimFunc(s, unicode.IsLetter)), bytes.TrimSpace([]byte("  ")) == nil)
	}
	println(string(bytes.Join([][]byte{[]byte("a"), nil, []byte("b")}, []byte("--"))))

	var b bytes.Buffer
	for i := 0; i < 60; i++ {
		b.WriteByte(byte('a' + i%26))
		b.WriteRune(rune(0x3b1 + i))
		b.WriteString("--")
		b.Write([]byte{'!'})
		if i%20 == 0 {
			println(b.Len(), b.Cap(), string(b.Next(3)))
		}
	}
	line, err := b.ReadString('f')
	println(line, err == nil, b.Len())
	for i := 0; i < 4; i++ {
		r, n, err := b.ReadRune()
		println(r, n, err == nil, b.UnreadRune() == nil, b.UnreadRune().Error())
		c, err := b.ReadByte()
		println(c, err == nil, b.UnreadByte() == nil, b.UnreadByte().Error())
		b.Next(1)
	}
	p := make([]byte, 7)
	n, err := b.Read(p)
	println(n, string(p), err == nil)
	b.Truncate(10)
	println(b.String(), b.Cap())
	m, err := b.ReadFrom(strings.NewReader(strings.Repeat("0123456789", 200)))
	println(m, err == nil, b.Len(), b.Cap())
	m, err = b.WriteTo(&b)
	println(m, err == nil, b.Len())
	whole, err := b.ReadBytes('#')
	println(len(whole), err == io.EOF, b.Len())
	_, err = b.ReadByte()
	println(err.Error(), (*bytes.Buffer)(nil).String())
	b.Grow(100)
	println(b.Cap() >= 100, bytes.NewBufferString("xyz").String(), bytes.NewBuffer([]byte("q")).Len())
	r := bytes.NewReader([]byte("héllo"))
	r.ReadByte()
	c, size, _ := r.ReadRune()
	at, err := r.Seek(-2, io.SeekEnd)
	println(r.Len(), r.Size(), c, size, at)
	_, err = r.Seek(-9, io.SeekStart)
	println(err.Error())
	r.WriteTo(&b)
	println(b.String())
	for _, f := range []func(){func() { b.Truncate(99) }, func() { b.Grow(-1) }, func() { bytes.Repeat([]byte("a"), -1) }} {
		func() {
			defer func() { println(recover().(string)) }()
			f()
		}()
	}
}
