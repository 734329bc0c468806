package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type hexNumber int

func (h *hexNumber) Scan(s fmt.ScanState, verb rune) error {
	s.SkipSpace()
	tok, err := s.Token(false, func(r rune) bool { return strings.ContainsRune("0123456789abcdef", r) })
	if err != nil {
		return err
	}
	if len(tok) == 0 {
		return errors.New("no digits")
	}
	w, ok := s.Width()
	n := 0
	for _, c := range string(tok) {
		n = n*16 + strings.IndexRune("0123456789abcdef", c)
	}
	fmt.Printf("[%c %d %t]", verb, w, ok)
	*h = hexNumber(n)
	return nil
}

type celsius float32
type word string

func main() {
	var (
		i   int
		i8  int8
		u   uint
		f   float64
		s   string
		b   bool
		r   rune
		by  []byte
		c   complex128
		h   hexNumber
		cel celsius
		w   word
	)
	inputs := []string{"", "1", "42 rest", "-7", "300", "0x1f", "017", "abc", "1.5", "-2e3 x", "NaN", "true", "F", "tru", "\"q\\n\" z", "`raw`", "(1+2i)", "é", "99999999999999999999", "1\n2", " \n 5", "1,2", "ff zz", "5%"}
	for _, in := range inputs {
		fmt.Printf("%q:", in)
		for _, p := range []interface{}{&i, &i8, &u, &f, &s, &b, &by, &c, &h, &cel, &w} {
			n, err := fmt.Sscan(in, p)
			fmt.Printf(" %d %v;", n, err)
		}
		fmt.Println(i, i8, u, f, s, b, by, c, int(h), cel, w)
	}
	formats := []string{"%d", "%x", "%5d", "%1d%d", "%c%c", "%d,%d", "%s %d", "%q", "%v", "%t", "a%d", "%d%%", "%e", "%3s%s", "%z", "%d %d", "%d\n%d", "%"}
	for _, format := range formats {
		for _, in := range inputs {
			var x, y interface{} = &i, &i8
			switch {
			case strings.Contains(format, "s") || format == "%q":
				x, y = &s, &i
			case format == "%t":
				x = &b
			case strings.Contains(format, "%c"):
				x, y = &r, &r
			case format == "%e":
				x = &f
			}
			n, err := fmt.Sscanf(in, format, x, y)
			m, err2 := fmt.Sscanf(in, format, x)
			if n > 0 || m > 0 {
				fmt.Printf("%q %q: %d %v; %d %v; %d %d %q\n", format, in, n, err, m, err2, i, i8, s)
			}
		}
	}
	n, err := fmt.Sscanln("1 2\n3", &i, &i8)
	fmt.Println(n, err, i, i8)
	n, err = fmt.Sscanln("1\n2", &i, &i8)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1 2 3", &i, &i8)
	fmt.Println(n, err)
	n, err = fmt.Sscan("7", i)
	fmt.Println(n, err)

	n, err = fmt.Scan(&i, &s)
	fmt.Println(n, err, i, s)
	n, err = fmt.Scanf("%d-%d\n", &i, &u)
	fmt.Println(n, err, i, u)
	n, err = fmt.Scanln(&s, &f)
	fmt.Println(n, err, s, f)
	in := bufio.NewReader(os.Stdin)
	sum, count := 0, 0
	for {
		var v int
		_, err := fmt.Fscan(in, &v)
		if err == io.EOF {
			break
		}
		if err != nil {
			line, _ := in.ReadString('\n')
			fmt.Printf("skipping %q: %v\n", line, err)
			continue
		}
		sum += v
		count++
	}
	fmt.Println("sum", sum, "of", count)
}
