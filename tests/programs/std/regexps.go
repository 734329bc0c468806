package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	exprs := []string{`a+b*`, `(a|ab)(c|bcd)(d*)`, `^(\w+)@(\w+)\.com$`, `(?i)hello|world`, `[^aeiou\s]+`, `\bfoo\b`, `x*`, `(?P<year>\d{4})-(?P<month>\d{2})`, `a{2,3}?`, `(?s).+`, `(?m)^l.*$`,
		`\pL+`, `[[:alpha:]]+[[:digit:]]*`, `(a*)*`, `(|a)+`, `\Qa.b\E`, `[\d-]+`, `\x41\x{42}\103`, `日本?`, `(?U)a+`, `a|b|cde|f{2}`, `$`, `^$`, `[a-z]+\z`, `\p{Greek}`, `\W`}
	texts := []string{"", "aaab abcd abcbcd", "bob@example.com", "Hello WORLD hello", "foo food foo 2018-11", "l1\nline two\n", "日本語 αβγ", "a.b AbC", "ab12-34ffcde"}
	for _, expr := range exprs {
		re := regexp.MustCompile(expr)
		fmt.Println(re, re.NumSubexp(), fmt.Sprintf("%q", re.SubexpNames()))
		for _, text := range texts {
			fmt.Printf("  %q %v %q %v %q %v", text, re.MatchString(text), re.FindString(text), re.FindStringSubmatchIndex(text), re.FindAllString(text, -1), len(re.FindAllStringSubmatch(text, 2)))
			fmt.Printf(" %q %q %q\n", re.ReplaceAllString(text, "<$1>"), re.ReplaceAllStringFunc(text, strings.ToUpper), re.Split(text, 3))
		}
	}
	for _, bad := range []string{`*`, `a**`, `a{1001}`, `(abc`, `abc)`, `[a`, `[z-a]`, `\`, `\8`, `(?z)`, `(?P<n>a)(?P<m`, `(?P<>a)`, `[[:foo:]]`, `\pX`, `x{2}{3}`, "a\xff", `(?i`, `[a-\d]`, `a{3,2}`, `+`} {
		_, err := regexp.Compile(bad)
		fmt.Println(err)
	}
	posix := regexp.MustCompilePOSIX(`(a+|b)*`)
	fmt.Println(posix.FindStringSubmatch("aabaaab"))
	longest := regexp.MustCompile(`a(|b)`)
	fmt.Print(longest.FindString("ab"), " ")
	longest.Longest()
	fmt.Println(longest.FindString("ab"))
	re := regexp.MustCompile(`(?P<key>\w+):\s+(?P<value>\w+)`)
	src := "k1: v1 k2: v2"
	for _, m := range re.FindAllStringSubmatchIndex(src, -1) {
		fmt.Printf("%s|", re.ExpandString(nil, "$key=${value}$$ $none $1x ${1}x $", src, m))
	}
	fmt.Println(regexp.QuoteMeta("a.b*[c]"), string(re.ReplaceAll([]byte(src), []byte("$value"))), string(re.ReplaceAllLiteral([]byte(src), []byte("$value"))))
	fmt.Println(re.FindReaderIndex(strings.NewReader("  x: y")), re.Match([]byte("nothing")))
	fmt.Println(regexp.MatchString(`^\d+$`, "12345"))
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile(`(`)
}
