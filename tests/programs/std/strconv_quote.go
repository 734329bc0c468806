package main

import "strconv"

func main() {
	digest := uint32(2166136261)
	add := func(s string) {
		for i := 0; i < len(s); i++ {
			digest = (digest ^ uint32(s[i])) * 16777619
		}
	}
	print1, graphic := 0, 0
	for r := rune(0); r < 0x30000; r += 1 + r>>12 {
		if strconv.IsPrint(r) {
			print1++
		}
		if strconv.IsGraphic(r) {
			graphic++
		}
		add(strconv.QuoteRune(r))
		add(strconv.QuoteRuneToASCII(r))
		add(strconv.QuoteRuneToGraphic(r))
	}
	println(print1, graphic, digest)
	for _, s := range []string{"", "abc", "\a\b\f\r\n\t\v\\\"'", "a\xffb\x00\x7f\x1b", "\u00e9\u00a0\u00ad\u2028\ufeff\U0001F600\U0010FFFF", "`raw`", "tab\t", "日本語"} {
		q := strconv.Quote(s)
		println(q, strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		u, err := strconv.Unquote(q)
		println(u == s, err == nil)
	}
	for _, s := range []string{``, `"`, `"a`, `"a'`, `'a'`, `'ab'`, `''`, `'\''`, `'"'`, `"\'"`, `"\q"`, `"\x4"`, `"\x41\u00e9\U0001F600\101"`, `"\400"`,
		`"\U00110000"`, `"\ud800"`, "`a\\n\r\n`", "`a``", "\"a\nb\"", `'\u00e9'`, `"é"`, "'\xff'", "\"\xff\"", `'\xff'`} {
		u, err := strconv.Unquote(s)
		s = strconv.QuoteToASCII(s)
		if err != nil {
			println(s, err.Error())
		} else {
			println(s, strconv.QuoteToASCII(u))
		}
	}
	for _, s := range []string{`\n rest`, `\"x`, `'x`, `\'x`, `é!`, `\`, `\u12`, `\777`} {
		for _, q := range []byte{'"', '\'', 0} {
			r, multi, tail, err := strconv.UnquoteChar(s, q)
			println(r, multi, tail, err == nil)
		}
	}
}
