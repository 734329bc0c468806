package main

import (
	"strings"
	"unicode"
)

func list(name string, ss []string) {
	print(name, " ", len(ss), " ", cap(ss), ":")
	for _, s := range ss {
		print(" <", s, ">")
	}
	println()
}

func main() {
	texts := []string{"", "a", "abc", "abcabcabc", "  leading and trailing\t\n ", "héllo wörld, ὈΔΥΣΣΕΎΣ", "a,b,,c,", "\xff\xfebad\x80utf8", "aaaaaaaaaaaaaaaaaaaaaaaab", "日本語 テキスト", "Go go GO gO"}
	parts := []string{"", "a", "b", "abc", ",", " ", "aab", "ö", "\xff", "語", "go", "aaaaaaaaab"}
	for _, s := range texts {
		for _, p := range parts {
			println(strings.Index(s, p), strings.LastIndex(s, p), strings.Count(s, p), strings.Contains(s, p), strings.HasPrefix(s, p), strings.HasSuffix(s, p),
				strings.IndexAny(s, p), strings.LastIndexAny(s, p), strings.ContainsAny(s, p), strings.Compare(s, p), strings.EqualFold(s, p))
			list("split", strings.Split(s, p))
			list("splitN", strings.SplitN(s, p, 2))
			list("splitAfter", strings.SplitAfter(s, p))
			list("splitAfterN", strings.SplitAfterN(s, p, 3))
			println(strings.Replace(s, p, "<>", -1), strings.Replace(s, p, "x", 2), strings.Trim(s, p), strings.TrimLeft(s, p), strings.TrimRight(s, p),
				strings.TrimPrefix(s, p), strings.TrimSuffix(s, p))
		}
		list("fields", strings.Fields(s))
		list("fieldsFunc", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 0x3000 }))
		println(strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s), strings.Repeat(s, 3))
		println(strings.ToUpperSpecial(unicode.TurkishCase, "iı"+s), strings.ToLowerSpecial(unicode.TurkishCase, "Iİ"+s), strings.ToTitleSpecial(unicode.AzeriCase, s))
		println(strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return r + 1
		}, s))
		println(strings.IndexByte(s, 'b'), strings.LastIndexByte(s, 'b'), strings.IndexRune(s, 'ö'), strings.IndexRune(s, 0xFFFD), strings.IndexRune(s, -1),
			strings.ContainsRune(s, 'c'), strings.IndexFunc(s, unicode.IsUpper), strings.LastIndexFunc(s, unicode.IsUpper),
			strings.TrimFunc(s, unicode.IsLetter), strings.TrimLeftFunc(s, unicode.IsLower), strings.TrimRightFunc(s, unicode.IsSpace))
	}
	for n := 0; n < 6; n++ {
		println(strings.Join(strings.Fields("one two three four five")[:5*n/6], "-+-"))
	}
	println(strings.EqualFold("Straße Kelvin \u212a ſ", "sTRAßE kELVIN k S"), strings.EqualFold("abc", "abcd"))
	replacers := []*strings.Replacer{
		strings.NewReplacer("a", "1", "a", "2", "b", "3"),
		strings.NewReplacer("a", "11", "aa", "22", "aaa", "33", "b", ""),
		strings.NewReplacer("aaa", "3", "aa", "2", "a", "1", "i", "i", "longerst", "9999", "longer", "888"),
		strings.NewReplacer("", "X"), strings.NewReplacer("", "X", "a", "A"), strings.NewReplacer("a", "A", "", "X"),
		strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;"), strings.NewReplacer("hello", "bye"), strings.NewReplacer(),
	}
	for _, r := range replacers {
		for _, s := range []string{"", "a", "banana aaaa", "longerst longer", "<b>&</b>", "say hello hello"} {
			var b strings.Builder
			n, err := r.WriteString(&b, s)
			println(r.Replace(s), b.String(), n, err == nil)
		}
	}
	for _, f := range []func(){
		func() { strings.Repeat("a", -1) }, func() { strings.Repeat("ab", 1<<62) }, func() { strings.NewReplacer("a") },
		func() { var b strings.Builder; b.Grow(-1) },
		func() { var b strings.Builder; b.WriteByte('x'); c := b; c.WriteByte('y') },
	} {
		func() {
			defer func() { println(recover().(string)) }()
			f()
		}()
	}
}
