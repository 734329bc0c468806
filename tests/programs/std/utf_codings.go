// Packages unicode/utf8 and unicode/utf16: every function over all lengths, all edges and ill-formed input.
package main

import (
	"fmt"
	"hash/fnv"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	fmt.Println(utf8.RuneError, utf8.RuneSelf, utf8.MaxRune, utf8.UTFMax)
	edges := []rune{-1, 0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x10ffff, 0x110000, 1 << 30}
	for _, r := range edges {
		var b [utf8.UTFMax]byte
		n := utf8.EncodeRune(b[:], r)
		d, size := utf8.DecodeRune(b[:n])
		l, lsize := utf8.DecodeLastRuneInString("x" + string(b[:n]))
		hi, lo := utf16.EncodeRune(r)
		fmt.Printf("%x: % x len %d valid %v %x %d %x %d; utf16 %x %x %v\n", r, b[:n], utf8.RuneLen(r), utf8.ValidRune(r), d, size, l, lsize, hi, lo, utf16.IsSurrogate(r))
	}
	// every text of one, two and some of three and four bytes
	h := fnv.New64a()
	count := 0
	look := func(p []byte) {
		s := string(p)
		r, n := utf8.DecodeRune(p)
		r2, n2 := utf8.DecodeRuneInString(s)
		l, m := utf8.DecodeLastRune(p)
		l2, m2 := utf8.DecodeLastRuneInString(s)
		v := utf8.Valid(p)
		if r != r2 || n != n2 || l != l2 || m != m2 || v != utf8.ValidString(s) || utf8.FullRune(p) != utf8.FullRuneInString(s) || utf8.RuneCount(p) != utf8.RuneCountInString(s) {
			fmt.Println("bytes and string differ:", p)
		}
		if v {
			count++
		}
		fmt.Fprint(h, r, n, l, m, v, utf8.FullRune(p), utf8.RuneCount(p), len([]rune(s)), ";")
	}
	look(nil)
	for a := 0; a < 256; a++ {
		look([]byte{byte(a)})
		fmt.Fprint(h, utf8.RuneStart(byte(a)))
	}
	heads := []byte{0, 'z', 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff}
	tails := []byte{0, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff}
	for _, a := range heads {
		for _, b := range tails {
			look([]byte{a, b})
			for _, c := range tails {
				look([]byte{a, b, c})
				if a >= 0xe0 {
					for _, d := range tails {
						look([]byte{a, b, c, d})
					}
				}
			}
		}
	}
	fmt.Printf("%d valid, %x\n", count, h.Sum64())

	for _, s := range []string{"", "a", "héllo, 世界", "\xff\xfe", "a\xe4\xb8", "\xed\xa0\x80", "\xf4\x90\x80\x80", "日本語\xc0\xaf𝄞"} {
		fmt.Printf("%q: %d %v %v", s, utf8.RuneCountInString(s), utf8.ValidString(s), utf8.FullRuneInString(s))
		for i, r := range s {
			fmt.Printf(" %d:%x", i, r)
		}
		u := utf16.Encode([]rune(s))
		fmt.Printf(" %x %q\n", u, string(utf16.Decode(u)))
	}
	fmt.Printf("%x\n", utf16.Encode(edges))
	for _, u := range [][]uint16{nil, {'a'}, {0xd800}, {0xdc00}, {0xd800, 0xdc00}, {0xdc00, 0xd800}, {0xd800, 'a'}, {0xd800, 0xd800, 0xdc00}, {0xdbff, 0xdfff, 'z'}, {0xd83d, 0xde00, 0xfffd}} {
		fmt.Printf("%x -> %x\n", u, utf16.Decode(u))
	}
	for _, p := range [][2]rune{{0xd800, 0xdc00}, {0xdbff, 0xdfff}, {0xdc00, 0xd800}, {'a', 0xdc00}, {0xd800, 'a'}, {-1, -1}} {
		fmt.Printf("%x ", utf16.DecodeRune(p[0], p[1]))
	}
	fmt.Println()
	defer func() { fmt.Println(recover()) }()
	var small [2]byte
	fmt.Println(utf8.EncodeRune(small[:], '世'))
}
