// Package ioutil has frequent uses of readers and files.
package ioutil

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// ReadAll reads all that r has.
func ReadAll(r io.Reader) ([]byte, error) {
	return readAll(r, 512)
}

var errTooLarge = errors.New("bytes.Buffer: too large")

func readAll(r io.Reader, capacity int) ([]byte, error) {
	b := make([]byte, 0, capacity)
	for {
		if len(b) == cap(b) {
			larger := make([]byte, len(b), 2*cap(b)+512)
			copy(larger, b)
			b = larger
		}
		n, err := r.Read(b[len(b):cap(b)])
		if n < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b = b[:len(b)+n]
		if err == io.EOF {
			return b, nil
		}
		if err != nil {
			return b, err
		}
	}
}

// ReadFile reads a file.
func ReadFile(filename string) ([]byte, error) {
	f, err := os.Open(filename)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size := 0
	if info, err := f.Stat(); err == nil && info.Size() < 1<<30 {
		size = int(info.Size())
	}
	return readAll(f, size+512)
}

// WriteFile writes a file, which is made with the permissions perm or emptied.
func WriteFile(filename string, data []byte, perm os.FileMode) error {
	f, err := os.OpenFile(filename, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, perm)
	if err != nil {
		return err
	}
	n, err := f.Write(data)
	if err == nil && n < len(data) {
		err = io.ErrShortWrite
	}
	if failed := f.Close(); err == nil {
		err = failed
	}
	return err
}

// ReadDir gives the entries of a directory in the order of their names.
func ReadDir(dirname string) ([]os.FileInfo, error) {
	f, err := os.Open(dirname)
	if err != nil {
		return nil, err
	}
	list, err := f.Readdir(-1)
	f.Close()
	if err != nil {
		return nil, err
	}
	for i := range list {
		for j := i; j > 0 && list[j].Name() < list[j-1].Name(); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list, nil
}

type nopCloser struct {
	io.Reader
}

//godefer:line ioutil.go:114
func (nopCloser) Close() error { return nil }

// NopCloser gives r a Close that does nothing.
//godefer:line ioutil.go:118
func NopCloser(r io.Reader) io.ReadCloser {
	return nopCloser{r}
}

type devNull int

// Discard takes all that is written and keeps nothing.
var Discard io.Writer = devNull(0)

//godefer:line ioutil.go:128
func (devNull) Write(p []byte) (int, error) {
	return len(p), nil
}

//godefer:line ioutil.go:132
func (devNull) WriteString(s string) (int, error) {
	return len(s), nil
}

var discarded [8192]byte

//godefer:line ioutil.go:143
func (devNull) ReadFrom(r io.Reader) (n int64, err error) {
	for {
		m, err := r.Read(discarded[:])
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// lastNumber makes the names of temporary files differ.
var lastNumber uint32

// attempt calls create with names until one is new; a number makes each another.
func attempt(dir, prefix, suffix string, create func(name string) error) error {
	var err error
	for i := 0; i < 10000; i++ {
		lastNumber = lastNumber*1664525 + 1013904223
		number := strconv.Itoa(int(1e9 + lastNumber%1e9))[1:]
		err = create(filepath.Join(dir, prefix+number+suffix))
		if !os.IsExist(err) {
			break
		}
	}
	return err
}

// TempFile makes a new file in dir, or in the directory for temporary files, and opens it. The last * of the pattern becomes a number, which
// otherwise goes to the end.
func TempFile(dir, pattern string) (f *os.File, err error) {
	if dir == "" {
		dir = os.TempDir()
	}
	prefix, suffix := pattern, ""
	if i := strings.LastIndex(pattern, "*"); i >= 0 {
		prefix, suffix = pattern[:i], pattern[i+1:]
	}
	err = attempt(dir, prefix, suffix, func(name string) error {
		f, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0600)
		return err
	})
	return f, err
}

// TempDir makes a new directory in dir, or in the directory for temporary files.
func TempDir(dir, prefix string) (name string, err error) {
	if dir == "" {
		dir = os.TempDir()
	}
	err = attempt(dir, prefix, "", func(path string) error {
		err := os.Mkdir(path, 0700)
		if err == nil {
			name = path
		}
		return err
	})
	if os.IsNotExist(err) {
		if _, missing := os.Stat(dir); os.IsNotExist(missing) {
			return "", missing
		}
	}
	return name, err
}
