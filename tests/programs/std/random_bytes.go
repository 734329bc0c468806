// Packages crypto/rand, os/signal and encoding/base32: what does not depend on chance and the system.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"io/ioutil"
	"math/big"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

// oneByte reads one byte at a time.
type oneByte struct{ r io.Reader }

func (o oneByte) Read(p []byte) (int, error) {
	if len(p) > 1 {
		p = p[:1]
	}
	return o.r.Read(p)
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("full") }

func random() {
	b := make([]byte, 100)
	n, err := rand.Read(b)
	c := make([]byte, 100)
	io.ReadFull(rand.Reader, c)
	fmt.Println(n, err, bytes.Equal(b, c), bytes.Equal(b, make([]byte, 100)))
	counts := map[int64]int{}
	for i := 0; i < 600; i++ {
		x, err := rand.Int(rand.Reader, big.NewInt(6))
		if err != nil {
			fmt.Println(err)
		}
		counts[x.Int64()]++
	}
	for i := int64(0); i < 6; i++ {
		fmt.Print(counts[i] > 50, " ")
	}
	fmt.Println(len(counts))
	for _, bits := range []int{2, 3, 5, 8, 9, 17, 33} {
		p, err := rand.Prime(rand.Reader, bits)
		fmt.Print(bits, p.BitLen(), p.ProbablyPrime(10), err, " ")
	}
	fmt.Println()
	_, err = rand.Prime(rand.Reader, 1)
	fmt.Println(err)
	_, err = rand.Prime(strings.NewReader("x"), 64)
	fmt.Println(err)
	// a source that is known
	source := strings.NewReader(strings.Repeat("The quick brown fox jumps over the lazy dog. 0123456789", 20))
	for _, max := range []int64{1, 2, 7, 256, 257, 1000000} {
		x, err := rand.Int(source, big.NewInt(max))
		fmt.Print(x, err, " ")
	}
	for _, bits := range []int{2, 4, 7, 8, 9, 16, 20, 31} {
		p, err := rand.Prime(source, bits)
		fmt.Print(p, err, " ")
	}
	fmt.Println()
	_, err = rand.Int(strings.NewReader(""), big.NewInt(10))
	fmt.Println(err)
	try("Int", func() { rand.Int(source, new(big.Int)) })
}

func signals() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	select {
	case s := <-c:
		fmt.Println("got", s)
	default:
		fmt.Println("nothing")
	}
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGUSR1))
	signal.Reset(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	signal.Stop(c)
	signal.Stop(make(chan os.Signal))
	try("Notify", func() { signal.Notify(nil) })
}

func encodings() {
	for i, enc := range []*base32.Encoding{base32.StdEncoding, base32.HexEncoding, base32.StdEncoding.WithPadding(base32.NoPadding), base32.HexEncoding.WithPadding('*')} {
		for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\x00\xff\x80 any bytes at all \xfe"} {
			e := enc.EncodeToString([]byte(s))
			d, err := enc.DecodeString(e)
			fmt.Print(e, " ", string(d) == s, err, enc.EncodedLen(len(s)), enc.DecodedLen(len(e)), " ")
			var w bytes.Buffer
			wc := base32.NewEncoder(enc, &w)
			for _, c := range []byte(s) {
				wc.Write([]byte{c})
			}
			wc.Close()
			r := base32.NewDecoder(enc, oneByte{strings.NewReader("\r\n" + w.String() + "\n")})
			back, err := ioutil.ReadAll(r)
			fmt.Println(w.String() == e, string(back) == s, err)
		}
		for _, s := range []string{"!!!!", "x===", "AA=A====", "AAA=AAAA", "MMMMMMMMM", "A=", "AA=", "AA==", "AA===", "AA====", "AA=====", "AA======", "AA=======", "AAA=====", "AAAA====", "AAAAA===", "AAAAAA==", "AAAAAAA=", "AAAAAAAA", "AA======AA======", "A", "AA", "AAA", "AAAA", "AAAAA", "AAAAAA", "AAAAAAA", "aa======", "MZXW6\nYTBOI======", "=", "==", "AAAAAAAA=", "AAAAAAAAA=======", "1A======"} {
			d, err := enc.DecodeString(s)
			buf := make([]byte, 50)
			n, err2 := enc.Decode(buf, []byte(s))
			fmt.Print(i, " ", s, " ", d, err, n, err2 == err, "; ")
		}
		fmt.Println()
	}
	w := base32.NewEncoder(base32.StdEncoding, failing{})
	n, err := w.Write([]byte("abc"))
	fmt.Println(n, err, w.Close())
	for _, s := range []string{"MZXW6", "MZXW6YTB", "MZXW6YTBOI", "MZXW6YTBOI======", "!ZXW6YTB"} {
		b, err := ioutil.ReadAll(base32.NewDecoder(base32.StdEncoding, strings.NewReader(s)))
		fmt.Print(string(b), " ", err, "; ")
	}
	fmt.Println()
	for _, f := range []func(){func() { base32.NewEncoding("abc") }, func() { base32.StdEncoding.WithPadding('A') }, func() { base32.StdEncoding.WithPadding('\n') }, func() { base32.StdEncoding.WithPadding('世') }} {
		try("encoding", f)
	}
}

func main() {
	random()
	signals()
	encodings()
}
