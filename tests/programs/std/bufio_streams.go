package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"strings"
)

func main() {
	text := "first line\nsecond\r\nthird ünï\n\nlast without end"
	for i, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		s := bufio.NewScanner(strings.NewReader(text))
		s.Split(split)
		n := 0
		for s.Scan() {
			if n++; n < 6 || i < 2 {
				fmt.Printf("%q ", s.Text())
			}
		}
		fmt.Println(n, s.Err())
	}
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	s.Buffer(make([]byte, 10), 50)
	fmt.Println(s.Scan(), s.Err())

	r := bufio.NewReaderSize(strings.NewReader(text), 16)
	for {
		line, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
		if err != nil {
			break
		}
	}
	r.Reset(strings.NewReader("aé\xffz"))
	for i := 0; i < 5; i++ {
		c, n, err := r.ReadRune()
		fmt.Print(c, n, err, r.UnreadRune(), "; ")
		r.ReadRune()
	}
	fmt.Println()
	r.Reset(strings.NewReader("0123456789"))
	p, err := r.Peek(3)
	fmt.Printf("%q %v ", p, err)
	n, err := r.Discard(8)
	fmt.Print(n, err, r.Buffered(), " ")
	_, err = r.Peek(20)
	fmt.Println(err)

	var b bytes.Buffer
	w := bufio.NewWriterSize(&b, 8)
	fmt.Fprintf(w, "%s-%d", "abcdef", 12345)
	fmt.Printf("%q %d %d\n", b.String(), w.Buffered(), w.Available())
	w.WriteRune('é')
	w.WriteByte('!')
	fmt.Println(w.Flush(), b.String())

	all, err := ioutil.ReadAll(io.MultiReader(strings.NewReader("one "), io.LimitReader(strings.NewReader("two three"), 3), io.TeeReader(strings.NewReader(" tee"), os.Stdout)))
	fmt.Printf("\n%q %v\n", all, err)
	section := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	buf := make([]byte, 4)
	k, err := section.ReadAt(buf, 3)
	fmt.Println(k, err, string(buf[:k]), section.Size())
	k, err = io.ReadFull(section, buf)
	fmt.Println(k, err, string(buf))
	k, err = io.ReadFull(section, buf)
	fmt.Println(k, err)
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through ")
		fmt.Fprint(pw, "a pipe")
		pw.CloseWithError(io.ErrNoProgress)
	}()
	all, err = ioutil.ReadAll(pr)
	fmt.Printf("%q %v\n", all, err)
	m, err := io.Copy(io.MultiWriter(os.Stdout, ioutil.Discard), strings.NewReader("copied\n"))
	fmt.Println(m, err)
	_, err = io.CopyN(ioutil.Discard, strings.NewReader("abc"), 5)
	fmt.Println(err)
}
