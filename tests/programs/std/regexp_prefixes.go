package main

import (
	"fmt"
	"regexp"
)

func main() {
	for _, p := range []string{"^abc", "^abc$", "^0^", "^a(b|c)$", "^(abc)$", "(a)b", "((a)b)c", "a(b)c|d", "^a.*b$", "(?i)ab", "^a|b", "a^b", `x\b`, "abc$", "^^a$", `\Aab\z`, "^a(?:b)$", "^a*b$", "^ab?$", "^ab*b$", "^a(b$|c$)", "^a(b|c$)", "(?m)^a$", "^", "$", "^$", "", "()", "(a)", "^a[bc]d$", "^ab+$", "^a(b)(c)$", "^ab{2}$", "(?:ab)+", "[a]b", "a[b]", `a\.b`, "^(?:a|b)c$"} {
		r := regexp.MustCompile(p)
		prefix, complete := r.LiteralPrefix()
		fmt.Printf("%s %q %v\n", p, prefix, complete)
	}
}
