// What readers and copies give where streams end, and the names of temporary files.
package main

import (
	"bytes"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

// late gives its data with an error.
type late struct {
	data string
	err  error
}

func (l *late) Read(p []byte) (int, error) {
	n := copy(p, l.data)
	l.data = l.data[n:]
	return n, l.err
}

func copies() {
	for _, n := range []int64{3, 5, 6} {
		var to bytes.Buffer
		count, err := io.CopyN(&to, &late{"abcde", errors.New("late")}, n)
		fmt.Println(count, err, to.String())
	}
	fmt.Println(io.CopyN(ioutil.Discard, strings.NewReader("ab"), 3))
}

func decode(text string, err error, size int) {
	from := base32.NewDecoder(base32.StdEncoding, &late{text, err})
	buf := make([]byte, size)
	for i := 0; i < 3; i++ {
		n, err := from.Read(buf)
		fmt.Printf("%q %v; ", buf[:n], err)
	}
	fmt.Println()
}

func temporary() {
	_, err := ioutil.TempDir("missing/folder", "x")
	fmt.Println(err, os.IsNotExist(err))
	_, err = ioutil.TempFile("missing/folder", "x")
	fmt.Println(err != nil, os.IsNotExist(err))
	name, err := ioutil.TempDir(".//", "a*b")
	fmt.Println(strings.HasPrefix(name, "a*b"), err)
	f, err := ioutil.TempFile("./"+name+"/", "c*d")
	ok, _ := filepath.Match("a[*]b*/c*d", f.Name())
	fmt.Println(ok, strings.Contains(filepath.Base(f.Name()), "*"), err)
	f.Close()
	os.RemoveAll(name)
}

func main() {
	copies()
	decode("MZXW6===", io.EOF, 10)
	decode("MZXW6YTBMZXW6===", io.EOF, 2)
	decode("Ma======", errors.New("bad reader"), 5)
	decode("Ma======", io.EOF, 5)
	decode("MZX", io.EOF, 5)
	temporary()
}
