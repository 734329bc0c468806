// Reads comma separated text with quotes by hand, groups, and writes a report with aligned columns and totals.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const data = `date,region,product,units,price
2018-01-05,North,"Widget, large",12,3.50
2018-01-17,South,Gadget,3,19.99
2018-02-01,North,Gadget,7,19.99
2018-02-11,Ost,"Größe ""XL""",1,1200
2018-02-29,Ost,Widget,1,1
2018-03-03,South,Widget,x12,3.5
2018-03-04,South,"Widget, large",-2,3.50
2018-12-31,North,日本,1000000,0.001
short,row
`

type Row struct {
	Date    time.Time
	Region  string
	Product string
	Units   int
	Price   float64
}

func (r Row) Total() float64 { return float64(r.Units) * r.Price }

type ParseError struct {
	Line, Column int
	Err          error
}

func (e *ParseError) Error() string { return fmt.Sprintf("line %d, column %d: %v", e.Line, e.Column, e.Err) }

func split(line string) (fields []string) {
	var b strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' && quoted && i+1 < len(line) && line[i+1] == '"':
			b.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			fields = append(fields, b.String())
			b.Reset()
		default:
			b.WriteByte(c)
		}
	}
	return append(fields, b.String())
}

func parse(n int, f []string) (r Row, err error) {
	if len(f) != 5 {
		return r, &ParseError{n, 0, fmt.Errorf("%d fields, want 5", len(f))}
	}
	if r.Date, err = time.Parse("2006-01-02", f[0]); err != nil {
		return r, &ParseError{n, 1, err}
	}
	r.Region, r.Product = f[1], f[2]
	if r.Units, err = strconv.Atoi(f[3]); err != nil {
		return r, &ParseError{n, 4, err}
	}
	if r.Price, err = strconv.ParseFloat(f[4], 64); err != nil {
		return r, &ParseError{n, 5, err}
	}
	return r, nil
}

func read(in io.Reader) (rows []Row, errs []error) {
	s := bufio.NewScanner(in)
	for n := 1; s.Scan(); n++ {
		if n == 1 {
			continue
		}
		r, err := parse(n, split(s.Text()))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		rows = append(rows, r)
	}
	return rows, errs
}

func pad(s string, n int) string {
	if w := utf8.RuneCountInString(s); w < n {
		return s + strings.Repeat("·", n-w)
	}
	return s
}

type group struct {
	key        string
	n          int
	sum        float64
	least, max float64
	months     [13]int
}

func main() {
	rows, errs := read(strings.NewReader(data))
	for _, e := range errs {
		fmt.Println("skipped:", e)
		if p, ok := e.(*ParseError); ok {
			if t, ok := p.Err.(*time.ParseError); ok {
				fmt.Printf("  %q %q %q %q\n", t.Layout, t.Value, t.LayoutElem, t.ValueElem)
			}
			if n, ok := p.Err.(*strconv.NumError); ok {
				fmt.Printf("  %s %q %v\n", n.Func, n.Num, n.Err == strconv.ErrSyntax)
			}
		}
	}
	for title, key := range map[string]func(Row) string{"by region": func(r Row) string { return r.Region }} {
		fmt.Println(title)
		groups := map[string]*group{}
		for _, r := range rows {
			g, ok := groups[key(r)]
			if !ok {
				g = &group{key: key(r), least: math.Inf(1), max: math.Inf(-1)}
				groups[g.key] = g
			}
			g.n++
			g.sum += r.Total()
			g.least = math.Min(g.least, r.Total())
			g.max = math.Max(g.max, r.Total())
			g.months[r.Date.Month()] += r.Units
		}
		list := make([]*group, 0, len(groups))
		for _, g := range groups {
			list = append(list, g)
		}
		sort.SliceStable(list, func(i, j int) bool { return list[i].sum > list[j].sum })
		var total float64
		for _, g := range list {
			fmt.Printf("%s|%4d|%12.2f|%+10.3e|%-10.4g|%v\n", pad(g.key, 8), g.n, g.sum, g.least, g.max, g.months[1:4])
			total += g.sum
		}
		fmt.Printf("%s|%4d|%12.2f|\n", pad("all", 8), len(rows), total)
	}
	var out bytes.Buffer
	w := bufio.NewWriterSize(&out, 16)
	sort.Slice(rows, func(i, j int) bool { return rows[i].Product < rows[j].Product || rows[i].Product == rows[j].Product && rows[i].Date.Before(rows[j].Date) })
	for _, r := range rows {
		fmt.Fprintf(w, "%-14q %s %3d. day, week ", r.Product, r.Date.Format("Mon 2 Jan"), r.Date.YearDay())
		y, wk := r.Date.ISOWeek()
		fmt.Fprintf(w, "%d-%02d %8s\n", y, wk, strconv.FormatFloat(r.Total(), 'f', -1, 64))
	}
	w.Flush()
	out.WriteTo(os.Stdout)
	fmt.Printf("%+v\n%#v\n", rows[0], rows[len(rows)-1].Date.UTC().Unix())
}
