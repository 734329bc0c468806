// text/scanner: tokens, modes, positions, errors.
package main

import (
	"fmt"
	"io"
	"strings"
	"text/scanner"
	"unicode"
)

const program = "\uFEFF// comment\npackage main\n\nfunc f(x int) (s string) {\n\tx += 0x1F + 017 - 1.5e-3*.25 /* inner\n comment */ 1. 1e5 5e+\n" +
	"\ts = \"a\\tb\\\"\" + `raw\nstring` + 'x' + '\\n' + '\\u00e9' // end\n\treturn π_1 != élan && a.b[0] <= 9\n}"

func tokens(what, text string, change func(*scanner.Scanner)) {
	fmt.Printf("%s: %q\n", what, text)
	var s scanner.Scanner
	s.Init(strings.NewReader(text))
	s.Filename = "file"
	s.Error = func(s *scanner.Scanner, msg string) { fmt.Println("\terror", s.Position, s.Pos(), msg) }
	if change != nil {
		change(&s)
	}
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		fmt.Printf("\t%v %s %q %d pos %v %d\n", s.Position, scanner.TokenString(tok), s.TokenText(), s.Offset, s.Pos(), s.Pos().Offset)
	}
	fmt.Println("\tend", s.Position, s.Pos(), s.ErrorCount, s.IsValid())
}

func main() {
	tokens("go", program, nil)
	for _, text := range []string{"", "\n\n", "09 08.5 0x 0xg 1e 1.e 0", "'ab' '' 'a", "\"open\nnext", "\"\\q\" '\\x1' '\\400' \"\\u12\"", "`open", "/* open", "/ /", "a\x00b\xffc\xc3", "..5..", "1.2.3", "\u00a0x\u2028", "x\r\ny", "// last"} {
		tokens("errors", text, nil)
	}
	tokens("comments", "a // b\n/* c */ d /**/ e /***/ /* * */", func(s *scanner.Scanner) { s.Mode = scanner.ScanIdents | scanner.ScanComments })
	tokens("nothing", "ab 1.5 \"x\" 'c' `r` // c", func(s *scanner.Scanner) { s.Mode = 0 })
	tokens("ints", "1.5 .5 x12 0x1f", func(s *scanner.Scanner) { s.Mode = scanner.ScanInts })
	tokens("floats", "1.5 .5 12", func(s *scanner.Scanner) { s.Mode = scanner.ScanFloats })
	tokens("lines", "a b\n\tc", func(s *scanner.Scanner) { s.Whitespace ^= 1<<'\n' | 1<<'\t' })
	tokens("idents", "%var1 a-b -c 2d", func(s *scanner.Scanner) {
		s.IsIdentRune = func(ch rune, i int) bool {
			return ch == '%' && i == 0 || unicode.IsLetter(ch) || ch == '-' && i > 0 || unicode.IsDigit(ch) && i > 0
		}
	})
	var s scanner.Scanner
	s.Init(strings.NewReader("aé\n世x y"))
	fmt.Println(s.Pos(), s.IsValid())
	for i := 0; i < 4; i++ {
		p := s.Peek()
		n := s.Next()
		fmt.Println(string(p), string(n), s.Pos(), s.Pos().Offset, s.IsValid())
	}
	fmt.Println(scanner.TokenString(s.Scan()), s.TokenText(), s.Next() == ' ', s.TokenText() == "", string(s.Next()), s.Next() == scanner.EOF, s.Next() == scanner.EOF)
	s.Init(io.MultiReader(strings.NewReader("ab"), strings.NewReader("cd \"e")))
	fmt.Println(s.Scan(), s.TokenText(), s.Scan(), s.TokenText(), s.Scan(), s.ErrorCount)
	for _, tok := range []rune{scanner.EOF, scanner.Ident, scanner.RawString, scanner.Comment, -9, 'x', '\n', '世'} {
		fmt.Print(scanner.TokenString(tok), " ")
	}
	fmt.Println(scanner.Position{}, scanner.Position{Filename: "f"}, scanner.Position{"f", 1, 2, 3}, &scanner.Position{Line: 4})
}
