package main

import (
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	predicates := []func(rune) bool{unicode.IsControl, unicode.IsDigit, unicode.IsGraphic, unicode.IsLetter, unicode.IsLower, unicode.IsMark,
		unicode.IsNumber, unicode.IsPrint, unicode.IsPunct, unicode.IsSpace, unicode.IsSymbol, unicode.IsTitle, unicode.IsUpper}
	for _, p := range predicates {
		n, sum := 0, 0
		for r := rune(0); r < 0x20000; r += 1 + r>>11 {
			if p(r) {
				n++
				sum = sum*31 + int(r)
			}
		}
		println(n, sum)
	}
	sum := 0
	for r := rune(0); r < 0x20000; r += 1 + r>>12 {
		sum = sum*31 + int(unicode.ToUpper(r)) + 3*int(unicode.ToLower(r)) + 5*int(unicode.ToTitle(r)) + 7*int(unicode.SimpleFold(r))
	}
	println(sum, unicode.To(9, 'a'), unicode.SimpleFold(-1), unicode.SimpleFold('k'), unicode.SimpleFold('K'))
	for _, tables := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties, unicode.FoldCategory, unicode.FoldScript} {
		ranges, sum := 0, uint32(0)
		for _, table := range tables {
			ranges += len(table.R16) + len(table.R32)
			for _, r := range table.R16 {
				sum += uint32(r.Lo) ^ uint32(r.Hi)<<3 ^ uint32(r.Stride)<<19
			}
			for _, r := range table.R32 {
				sum += r.Lo ^ r.Hi<<3 ^ r.Stride<<19
			}
			sum += uint32(table.LatinOffset)
		}
		println(len(tables), ranges, sum)
	}
	println(unicode.Version, len(unicode.CaseRanges), unicode.Is(unicode.Han, '世'), unicode.In('α', unicode.Latin, unicode.Greek),
		unicode.IsOneOf([]*unicode.RangeTable{unicode.Nd, unicode.Hex_Digit}, 'f'), unicode.Upper == unicode.Lu)
	println(string(unicode.TurkishCase.ToUpper('i')), string(unicode.TurkishCase.ToLower('I')), string(unicode.AzeriCase.ToTitle('ı')))

	bad := []string{"", "a", "é", "世", "\U0001F600", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe4\xb8", "\x80", "\xf0\x9f\x98", "a\xffé"}
	for _, s := range bad {
		r, n := utf8.DecodeRuneInString(s)
		l, m := utf8.DecodeLastRune([]byte(s))
		println(r, n, l, m, utf8.FullRuneInString(s), utf8.FullRune([]byte(s)), utf8.RuneCountInString(s), utf8.ValidString(s), utf8.Valid([]byte(s)))
	}
	buf := make([]byte, 4)
	for _, r := range []rune{-1, 0, 0x7f, 0x80, 0x7ff, 0x800, 0xd800, 0xffff, 0x10000, 0x10ffff, 0x110000} {
		n := utf8.EncodeRune(buf, r)
		r1, r2 := utf16.EncodeRune(r)
		println(n, buf[0], buf[n-1], utf8.RuneLen(r), utf8.ValidRune(r), r1, r2, utf16.IsSurrogate(r))
	}
	units := utf16.Encode([]rune{'a', 0x1F600, 0xD800, -1, 0x10FFFF, 'z'})
	units = append(units, 0xDC00, 0xD800)
	for _, u := range units {
		print(u, " ")
	}
	println(string(utf16.Decode(units)))
}
