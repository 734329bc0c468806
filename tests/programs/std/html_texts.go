// Package html: escapes, all named characters, numbers, and what is almost one.
package main

import (
	"fmt"
	"hash/fnv"
	"html"
)

func main() {
	for _, s := range []string{"", "plain", `<a href="x">'&'</a>`, "日本 & ü", "&amp;", "\x00\xff<"} {
		e := html.EscapeString(s)
		fmt.Printf("%q %q %v\n", e, html.UnescapeString(e), html.UnescapeString(e) == s)
	}
	for _, s := range []string{
		"&", "&&", "& ", "&;", "&;x", "a&", "&a", "&ab;", "&amp", "&amp;", "&ampx", "&ampamp;", "&AMP&AMP;", "&lt;b&gt;", "&quot;&apos;&nbsp;", "&notit;", "&notin;", "&not", "&noti", "&copy2018",
		"&NotEqualTilde;", "&NotEqualTilde", "&fjlig;", "&CounterClockwiseContourIntegral;", "&unknown;", "&Unknown", "&eacute&egrave;", "&frac12x", "&nGg;&bne;", "&zwj;", "&Aacute1;",
		"&#", "&#;", "&#x", "&#x;", "&#X;", "&#1", "&#1;", "&#12", "&#12a", "&#65;", "&#65", "&#65x", "&#x41;", "&#X41", "&#x4g;", "&#0;", "&#00065;", "&#128;", "&#x80;", "&#159;", "&#x9f", "&#160;",
		"&#xD800;", "&#57343;", "&#1114111;", "&#1114112;", "&#x10FFFF;", "&#x110000;", "&#99999999999;", "&#x100000041;", "&#xffffffff;", "&#-1;", "&#+5;", "&# 65;", "&#x 41;",
		"x&lt;y&#62;z&amp", "no&such;thing&lt", "&#9;&#10;&#13;|", "&#xFDD0;&#xFFFE;", "ü&uuml;&#252;",
	} {
		fmt.Printf("%q -> %q\n", s, html.UnescapeString(s))
	}
	// names of up to four letters, whether they mean something or not
	h := fnv.New64a()
	found := 0
	letters := "aAbBcdDeEfgGhHilLmMnNoOpPqrRsStTuUvVxyYzZ123"
	var try func(prefix string, depth int)
	try = func(prefix string, depth int) {
		for _, end := range []string{"", ";", "="} {
			s := "&" + prefix + end
			if u := html.UnescapeString(s); u != s {
				found++
				fmt.Fprintln(h, s, u)
			}
		}
		if depth == 0 {
			return
		}
		for _, c := range letters {
			try(prefix+string(c), depth-1)
		}
	}
	try("", 2)
	for _, p := range []string{"n", "Su", "eq", "ll", "ape", "Aac", "fr", "nLe", "su", "bo", "lt"} {
		try(p, 2)
	}
	fmt.Printf("%d %x\n", found, h.Sum64())
}
