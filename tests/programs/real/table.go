// Text tables, Roman numerals, a cipher, matrices: small things with fmt's widths.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"
)

type Align int

const (
	Left Align = iota
	Right
	Center
)

type Table struct {
	header []string
	align  []Align
	rows   [][]string
}

func (t *Table) Add(cells ...interface{}) *Table {
	row := make([]string, len(cells))
	for i, c := range cells {
		switch v := c.(type) {
		case float64:
			row[i] = fmt.Sprintf("%.2f", v)
		case fmt.Stringer:
			row[i] = "<" + v.String() + ">"
		case nil:
			row[i] = "-"
		default:
			row[i] = fmt.Sprint(v)
		}
	}
	t.rows = append(t.rows, row)
	return t
}

func (t *Table) widths() []int {
	w := make([]int, len(t.header))
	for _, r := range append([][]string{t.header}, t.rows...) {
		for i, c := range r {
			if n := utf8.RuneCountInString(c); n > w[i] {
				w[i] = n
			}
		}
	}
	return w
}

func pad(s string, w int, a Align) string {
	free := w - utf8.RuneCountInString(s)
	switch a {
	case Right:
		return strings.Repeat(" ", free) + s
	case Center:
		return strings.Repeat(" ", free/2) + s + strings.Repeat(" ", free-free/2)
	}
	return fmt.Sprintf("%-*s", w, s)
}

func (t *Table) WriteTo(b *bytes.Buffer) {
	w := t.widths()
	line := "+"
	for _, n := range w {
		line += strings.Repeat("-", n+2) + "+"
	}
	fmt.Fprintln(b, line)
	for i, r := range append([][]string{t.header}, t.rows...) {
		b.WriteByte('|')
		for k := range t.header {
			cell := ""
			if k < len(r) {
				cell = r[k]
			}
			fmt.Fprintf(b, " %s |", pad(cell, w[k], t.align[k]))
		}
		b.WriteString("\n")
		if i == 0 {
			fmt.Fprintln(b, line)
		}
	}
	fmt.Fprintln(b, line)
}

type Roman int

func (r Roman) String() string {
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	texts := strings.Split("M CM D CD C XC L XL X IX V IV I", " ")
	s := ""
	for i, v := range values {
		for int(r) >= v {
			s += texts[i]
			r -= Roman(v)
		}
	}
	return s
}

func rotate(n int) func(rune) rune {
	return func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+rune(n)+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+rune(n)+26)%26
		}
		return r
	}
}

type Matrix [][]float64

func (m Matrix) Mul(n Matrix) (Matrix, error) {
	if len(m[0]) != len(n) {
		return nil, fmt.Errorf("cannot multiply %dx%d by %dx%d", len(m), len(m[0]), len(n), len(n[0]))
	}
	p := make(Matrix, len(m))
	for i := range p {
		p[i] = make([]float64, len(n[0]))
		for j := range p[i] {
			for k := range n {
				p[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return p, nil
}

func main() {
	t := &Table{header: []string{"name", "größe", "n", "roman"}, align: []Align{Left, Right, Center, Right}}
	t.Add("Änne", 1.5, 7, Roman(1994)).Add("Bo", -22.125, 12345, Roman(4)).Add("日本", nil, true).Add([]int{1, 2}, 1e6, 'x', error(nil))
	var b bytes.Buffer
	t.WriteTo(&b)
	os.Stdout.Write(b.Bytes())
	secret := strings.Map(rotate(3), "Hello, Zebra!")
	fmt.Println(secret, strings.Map(rotate(-3), secret))
	m := Matrix{{1, 2}, {3, 4}}
	p, err := m.Mul(Matrix{{0, 1, 2}, {1, 0, -1}})
	fmt.Println(p, err)
	_, err = m.Mul(Matrix{{1, 2}})
	fmt.Println(err)
	for _, r := range p {
		fmt.Printf("%6.1f|%06.2f|% d\n", r, r, []int{1, -1})
	}
	fmt.Printf("%08b %o %#x %U %c %q\n", 37, 64, 255, 'ß', 0x4E16, "tab\t")
	fmt.Printf("%*d|%-*d|%+d|%x|% X\n", 6, 42, 6, 42, 42, "hex", []byte("hex"))
	fmt.Printf("%t %v %p\n", true, struct {
		A *int
		B []string
	}{nil, []string{"x"}}, nil)
}
