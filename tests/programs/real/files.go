// Writes, reads, lists and removes files.
package main

import (
	"bufio"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"sort"
	"strings"
)

func must(err error) {
	if err != nil {
		fmt.Println("fatal:", err)
		os.Exit(1)
	}
}

func writeLines(name string, lines ...string) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	w := bufio.NewWriter(f)
	for i, l := range lines {
		fmt.Fprintf(w, "%d\t%s\n", i+1, l)
	}
	return w.Flush()
}

func countLines(name string) (n int, err error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		n++
	}
	return n, s.Err()
}

func walk(path string, visit func(string)) error {
	visit(path)
	info, err := os.Lstat(path)
	if err != nil || !info.IsDir() {
		return err
	}
	entries, err := ioutil.ReadDir(path)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := walk(path+"/"+e.Name(), visit); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	must(os.MkdirAll("data/sub", 0755))
	must(writeLines("data/a.txt", "alpha", "beta", "gamma"))
	must(writeLines("data/sub/b.txt", strings.Repeat("x", 10)))
	must(ioutil.WriteFile("data/c.bin", []byte{0, 1, 2, 255}, 0644))
	for _, name := range []string{"data/a.txt", "data/sub/b.txt", "data/missing"} {
		n, err := countLines(name)
		fmt.Println(name, n, err, os.IsNotExist(err))
	}
	content, err := ioutil.ReadFile("data/a.txt")
	fmt.Printf("%q %v\n", content, err)
	f, err := os.OpenFile("data/a.txt", os.O_APPEND|os.O_RDWR, 0)
	must(err)
	fmt.Fprintln(f, "appended")
	pos, err := f.Seek(2, io.SeekStart)
	buf := make([]byte, 5)
	n, err2 := io.ReadFull(f, buf)
	fmt.Println(pos, err, n, err2, string(buf))
	n, err = f.ReadAt(buf, 30)
	fmt.Println(n, err, f.Name())
	info, err := f.Stat()
	must(err)
	fmt.Println(info.Name(), info.Size(), info.IsDir(), info.Mode().IsRegular())
	must(f.Close())
	_, err = f.Write([]byte("x"))
	fmt.Println(err)
	fmt.Println(f.Close())

	entries, err := ioutil.ReadDir("data")
	must(err)
	for _, e := range entries {
		fmt.Println(e.Name(), e.IsDir(), e.Size() > 0)
	}
	var all []string
	err = walk("data", func(path string) { all = append(all, path) })
	sort.Strings(all)
	fmt.Println(all, err)
	must(os.Rename("data/c.bin", "data/d.bin"))
	_, err = os.Stat("data/c.bin")
	fmt.Println(err)
	fmt.Println(os.Remove("data"))
	fmt.Println(os.Mkdir("data", 0700))
	must(os.RemoveAll("data"))
	_, err = os.Open("data")
	fmt.Println(err)
	fmt.Println(os.Remove("nothing"))
	fmt.Printf("%T %+v\n", err, *err.(*os.PathError))
	os.Setenv("GREETING", "hello")
	fmt.Println(os.Getenv("GREETING"), os.ExpandEnv("$GREETING ${GREETING}! $NOTSET."), os.Getenv("NOTSET") == "")
	_, ok := os.LookupEnv("NOTSET")
	fmt.Println(ok, len(os.Args))
}
