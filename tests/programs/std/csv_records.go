// Package encoding/csv: every option over well- and ill-formed input, and what is written read again.
package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"strings"
)

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.after -= len(p); f.after < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func (f *failing) Read(p []byte) (int, error) {
	if f.after == 0 {
		return 0, errors.New("bad disk")
	}
	f.after = 0
	return copy(p, "a,b\n\"c"), nil
}

func readAll(r *csv.Reader) string {
	out := ""
	for {
		rec, err := r.Read()
		if err == io.EOF {
			return out + " EOF"
		}
		out += fmt.Sprintf(" %d%q", len(rec), rec)
		if err != nil {
			p, ok := err.(*csv.ParseError)
			if !ok {
				return out + " " + err.Error()
			}
			out += fmt.Sprintf(" <%v|%d %d %d %v>", err, p.StartLine, p.Line, p.Column, p.Err)
			if len(out) > 4000 {
				return out
			}
		}
	}
}

var options = []func(*csv.Reader){
	func(r *csv.Reader) {},
	func(r *csv.Reader) { r.LazyQuotes = true },
	func(r *csv.Reader) { r.TrimLeadingSpace = true; r.FieldsPerRecord = -1 },
	func(r *csv.Reader) { r.Comma = ';'; r.Comment = '#'; r.FieldsPerRecord = -1; r.ReuseRecord = true },
	func(r *csv.Reader) {
		r.Comma = '→'
		r.FieldsPerRecord = 2
		r.LazyQuotes = true
		r.TrimLeadingSpace = true
	},
	func(r *csv.Reader) { r.Comma = '\t'; r.Comment = 'ä'; r.TrailingComma = true },
}

func main() {
	inputs := []string{
		"", "\n", "\r\n", "\r", "a", "a,b,c\n", "a,b\r\nc,d\r\n", "a\rb,c\r", ",\n,\n", ",,,", "\n\n a , b \n\n",
		"\"a\",\"b\"\n", "\"a,b\",c\n", "\"a\"\"b\",c", "\"two\nlines\",x\ny,z", "\"two\r\nlines\"\r\n", "\"\"", "\"\",\"\"", "\"\"\"\"",
		"a\"b,c\n", "\"a\"b,c\nd,e\n", "\"a", "\"a\n", "\"a\n\nb", "x,\"a \"word\" b\"\n1,2\n", "\"a\" ,b\n", " \"a\",b\n", "a,\"\n", "\"", "a,b\n\"",
		"a,b\nc\nd,e,f\n", "a;b\n#c;d\n# \ne;\"f;g\"\n#", "a→b→c\n\"x→y\"→z\n", "1\t2\nä comment\n3\t\"4\t\"\n", "日本,\"語\"x\n", "\xff,\xfe\"\n", "äöü,b\"\n",
		"#only\n", "\"a\r", "\"a\r\n\rb\r\"\r\n", "x,\\.\n", "a,b\n" + strings.Repeat("long", 2000) + ",\"" + strings.Repeat("q\"\"", 2000) + "\"\n",
	}
	for i, in := range inputs {
		for j, set := range options {
			r := csv.NewReader(strings.NewReader(in))
			set(r)
			s := readAll(r)
			if len(s) > 400 {
				s = fmt.Sprint(len(s), s[:100])
			}
			fmt.Printf("%d.%d%s\n", i, j, s)
		}
	}
	// random texts of the characters that matter
	alphabet := []string{"a", "b", ",", ",", ";", "\"", "\"", "\n", "\r\n", "\r", " ", "#", "→", "ä", "\xff"}
	seed := uint32(1)
	h := fnv.New64a()
	for n := 0; n < 2000; n++ {
		var b bytes.Buffer
		for k := n % 23; k > 0; k-- {
			seed = seed*1664525 + 1013904223
			b.WriteString(alphabet[seed>>16%uint32(len(alphabet))])
		}
		for _, set := range options {
			r := csv.NewReader(bytes.NewReader(b.Bytes()))
			set(r)
			fmt.Fprint(h, readAll(r))
		}
	}
	fmt.Printf("%x\n", h.Sum64())

	for _, c := range [][2]rune{{0, 0}, {'"', 0}, {'\n', 0}, {',', ','}, {',', '\r'}, {0xfffd, 0}, {-1, 0}, {0x110000, 0}, {',', 0xd800}} {
		r := csv.NewReader(strings.NewReader("a,b"))
		r.Comma, r.Comment = c[0], c[1]
		_, err := r.Read()
		w := csv.NewWriter(new(bytes.Buffer))
		w.Comma = c[0]
		fmt.Println(err, w.Write([]string{"a"}))
	}
	all, err := csv.NewReader(strings.NewReader("a,b\nc,d\n")).ReadAll()
	fmt.Println(all, err)
	all, err = csv.NewReader(strings.NewReader("a,b\nc\n")).ReadAll()
	fmt.Println(all == nil, err)
	all, err = csv.NewReader(&failing{1}).ReadAll()
	fmt.Println(all, err)
	r := csv.NewReader(&failing{1})
	fmt.Println(readAll(r))
	reuse := csv.NewReader(strings.NewReader("a,b\nc,d\n"))
	reuse.ReuseRecord = true
	first, _ := reuse.Read()
	second, _ := reuse.Read()
	fmt.Println(first, second)

	records := [][]string{{}, {""}, {"", ""}, {"a", "b c", " lead", "trail "}, {"q\"q", "\"", "a,b", "x;y"}, {"nl\nnl", "cr\rcr", "crlf\r\n"}, {`\.`, `\.x`}, {"\u00a0nbsp", "日本", "\xff"}, {"\t", "#c"}}
	for _, comma := range []rune{',', ';', '→'} {
		for _, crlf := range []bool{false, true} {
			w := csv.NewWriter(os.Stdout)
			w.Comma, w.UseCRLF = comma, crlf
			fmt.Println(w.WriteAll(records), w.Error())
		}
	}
	w := csv.NewWriter(&failing{10})
	for i := 0; i < 3; i++ {
		fmt.Print(w.Write([]string{strings.Repeat("x", 3000)}), "; ")
	}
	w.Flush()
	fmt.Println(w.Error(), w.Write([]string{"more"}), w.WriteAll(records))
	for _, e := range []error{csv.ErrTrailingComma, csv.ErrBareQuote, csv.ErrQuote, csv.ErrFieldCount,
		&csv.ParseError{1, 2, 3, csv.ErrQuote}, &csv.ParseError{2, 2, 3, io.ErrNoProgress}, &csv.ParseError{2, 3, 3, csv.ErrFieldCount}} {
		fmt.Println(e)
	}
}
