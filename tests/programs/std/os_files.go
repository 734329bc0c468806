// Packages os and io/ioutil: files, folders, what is said of them, and the texts of failures.
package main

import (
	"bytes"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

func show(what string, results ...interface{}) {
	fmt.Printf("%s:", what)
	for _, r := range results {
		fmt.Printf(" [%v]", r)
	}
	fmt.Println()
}

func describe(name string) {
	info, err := os.Lstat(name)
	if err != nil {
		show("lstat "+name, err)
		return
	}
	show(info.Name(), info.Size(), info.Mode(), info.IsDir(), info.Mode().IsRegular(), info.Mode().IsDir(), info.Mode().Perm())
}

func readAll(f *os.File) string {
	b, err := ioutil.ReadAll(f)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func main() {
	show("mkdir", os.Mkdir("d", 0755), os.Mkdir("d", 0755), os.Mkdir("no/such", 0755))
	show("mkdirall", os.MkdirAll("d/a/b/c", 0750), os.MkdirAll("d/a", 0700), os.MkdirAll("", 0700))
	describe("d")
	describe("d/a/b")
	describe("missing")

	// flags of OpenFile
	f, err := os.OpenFile("d/f", os.O_RDWR|os.O_CREATE|os.O_EXCL, 0640)
	show("create", err, f.Name())
	_, err2 := os.OpenFile("d/f", os.O_RDWR|os.O_CREATE|os.O_EXCL, 0640)
	show("exclusive", err2, os.IsExist(err2))
	n, err := f.Write([]byte("hello, "))
	show("write", n, err)
	n, err = f.WriteString("world\n")
	show("write string", n, err)
	at, err := f.Seek(7, io.SeekStart)
	show("seek", at, err, readAll(f))
	n, err = f.WriteAt([]byte("J"), 0)
	show("write at", n, err)
	b := make([]byte, 5)
	n, err = f.ReadAt(b, 7)
	show("read at", n, err, string(b[:n]))
	n, err = f.ReadAt(b, 11)
	show("read at the end", n, err, string(b[:n]))
	n, err = f.ReadAt(b, -1)
	show("read before the start", n, err)
	n, err = f.WriteAt(b, -2)
	show("write before the start", n, err)
	at, err = f.Seek(-3, io.SeekEnd)
	show("from the end", at, err)
	at, err = f.Seek(-1, io.SeekCurrent)
	show("from here", at, err)
	at, err = f.Seek(-100, io.SeekStart)
	show("seek before", at, err)
	show("truncate", f.Truncate(4), f.Sync(), f.Truncate(-1))
	info, err := f.Stat()
	show("stat", info.Name(), info.Size(), info.Mode(), err)
	show("chmod", f.Chmod(0600))
	describe("d/f")
	show("close", f.Close(), f.Close())
	_, err = f.Write([]byte("x"))
	show("closed write", err)
	_, err = f.Read(b)
	show("closed read", err)
	_, err = f.Seek(0, 0)
	show("closed seek", err)
	_, err = f.Stat()
	show("closed stat", err)
	show("closed others", f.Sync(), f.Truncate(0), f.Chmod(0), f.Chdir())
	_, err = f.Readdir(-1)
	show("closed readdir", err)
	var nothing *os.File
	_, err = nothing.Read(nil)
	show("nil file", err, nothing.Close())

	f, _ = os.Open("d/f")
	_, err = f.Write([]byte("x"))
	show("write to a reader", err)
	n, err = f.Read(nil)
	show("read nothing", n, err)
	n, err = f.Read(make([]byte, 100))
	show("read", n, err)
	n, err = f.Read(make([]byte, 100))
	show("read at the end", n, err)
	f.Close()
	f, _ = os.OpenFile("d/f", os.O_WRONLY|os.O_APPEND, 0)
	fmt.Fprintf(f, "%s", "more")
	f.Close()
	data, err := ioutil.ReadFile("d/f")
	show("appended", string(data), err)
	f, _ = os.Create("d/f")
	show("created anew", readAll(f))
	f.Close()

	// failures
	_, err = os.Open("missing")
	pe := err.(*os.PathError)
	show("open", err, pe.Op, pe.Path, pe.Err, os.IsNotExist(err))
	_, err = os.Open("d/f/x")
	show("open below a file", err)
	_, err = os.Create("d")
	show("create a folder", err)
	f, err = os.Open("d")
	_, err2 = f.Read(b)
	show("read a folder", err, err2)
	f.Close()
	_, err = os.Open("")
	show("open nothing", err)
	_, err = os.Open("a\x00b")
	show("open a zero", err)
	show("remove", os.Remove("missing"), os.Remove("d"), os.RemoveAll("missing"))
	show("rename", os.Rename("missing", "x"), os.Rename("d/f", "no/such"))
	show("chdir", os.Chdir("missing"), os.Chdir("d/f"))
	show("chmod", os.Chmod("missing", 0))
	show("truncate", os.Truncate("missing", 0), os.Truncate("d", 0))
	_, err = os.Readlink("d/f")
	show("readlink", err)
	show("chtimes", os.Chtimes("missing", time.Time{}, time.Time{}))
	_, err = os.Stat("missing")
	show("stat", err)

	// ioutil
	show("writefile", ioutil.WriteFile("d/w", []byte("one\ntwo\n"), 0644), ioutil.WriteFile("no/such", nil, 0644))
	data, err = ioutil.ReadFile("d/w")
	show("readfile", string(data), err)
	_, err = ioutil.ReadFile("d")
	show("readfile of a folder", err)
	_, err = ioutil.ReadFile("missing")
	show("readfile", err)
	ioutil.WriteFile("d/z.txt", make([]byte, 3000), 0600)
	ioutil.WriteFile("d/A", nil, 0400)
	infos, err := ioutil.ReadDir("d")
	for _, i := range infos {
		fmt.Print(i.Name(), " ", i.Mode(), " ", i.IsDir(), "; ")
	}
	show("readdir", err)
	_, err = ioutil.ReadDir("missing")
	show("readdir", err)
	_, err = ioutil.ReadDir("d/w")
	show("readdir of a file", err)
	t, err := ioutil.TempFile("d", "tmp-*.dat")
	base := filepath.Base(t.Name())
	show("tempfile", err, strings.HasPrefix(base, "tmp-"), strings.HasSuffix(base, ".dat"), filepath.Dir(t.Name()))
	t.Close()
	os.Remove(t.Name())
	td, err := ioutil.TempDir("d", "dir")
	show("tempdir", err, strings.HasPrefix(filepath.Base(td), "dir"))
	describe(filepath.Dir(td))
	os.Remove(td)
	_, err = ioutil.TempFile("missing", "x")
	show("tempfile", os.IsNotExist(err))
	c, err := io.Copy(ioutil.Discard, strings.NewReader("discarded"))
	show("discard", c, err)
	n, err = ioutil.Discard.(interface{ WriteString(string) (int, error) }).WriteString("abc")
	show("discard", n, err)
	rc := ioutil.NopCloser(bytes.NewReader([]byte("abc")))
	data, err = ioutil.ReadAll(rc)
	show("nopcloser", string(data), err, rc.Close())

	// lists
	f, _ = os.Open("d")
	names, err := f.Readdirnames(2)
	more, err2 := f.Readdirnames(-1)
	names = append(names, more...)
	sort.Strings(names)
	show("names", names, err, err2)
	names, err = f.Readdirnames(1)
	show("no more", names, err)
	names, err = f.Readdirnames(0)
	show("no more", names, err)
	f.Close()
	f, _ = os.Open("d/w")
	_, err = f.Readdir(0)
	show("readdir of a file", err)
	f.Close()

	// links, times, moves
	show("symlink", os.Symlink("w", "d/link"), os.Symlink("w", "d/link"))
	target, err := os.Readlink("d/link")
	show("readlink", target, err)
	describe("d/link")
	info, err = os.Stat("d/link")
	show("stat", info.Name(), info.Mode(), info.Size(), err)
	w, _ := os.Stat("d/w")
	z, _ := os.Stat("d/z.txt")
	show("same", os.SameFile(info, w), os.SameFile(w, z), os.SameFile(w, w))
	when := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	show("chtimes", os.Chtimes("d/w", when, when))
	w, _ = os.Stat("d/w")
	show("modtime", w.ModTime().UTC())
	show("rename", os.Rename("d/w", "d/moved"), os.Rename("d/moved", "d/z.txt"))
	describe("d/moved")
	describe("d/z.txt")
	show("truncate", os.Truncate("d/z.txt", 10))
	describe("d/z.txt")
	show("chmod", os.Chmod("d/z.txt", 0777|os.ModeSetuid))
	describe("d/z.txt")
	old, err := os.Getwd()
	show("chdir", os.Chdir("d/a"), err)
	now, err := os.Getwd()
	show("getwd", strings.TrimPrefix(now, old), err)
	os.Chdir(old)
	var walked []string
	filepath.Walk("d", func(path string, info os.FileInfo, err error) error {
		walked = append(walked, path)
		if info.Name() == "b" {
			return filepath.SkipDir
		}
		return err
	})
	show("walk", walked)
	show("remove", os.Remove("d/A"), os.RemoveAll("d"), os.RemoveAll("d"))
	describe("d")

	// modes, environment, the rest
	for _, m := range []os.FileMode{0, 0777, os.ModeDir | 0755, os.ModeSymlink | 0777, os.ModeNamedPipe, os.ModeSocket, os.ModeDevice | os.ModeCharDevice, os.ModeAppend | os.ModeExclusive | os.ModeTemporary | 0111, os.ModeSticky | os.ModeSetgid | os.ModeSetuid | os.ModeIrregular, ^os.FileMode(0)} {
		show("mode", m, m.IsDir(), m.IsRegular(), m.Perm())
	}
	os.Clearenv()
	show("environ", os.Environ(), os.Getenv("X"))
	show("setenv", os.Setenv("X", "1"), os.Setenv("", "1"), os.Setenv("A=B", "1"), os.Setenv("Z", ""), os.Setenv("N", "a\x00b"))
	v, ok := os.LookupEnv("Z")
	show("lookup", v, ok)
	v, ok = os.LookupEnv("Q")
	show("lookup", v, ok)
	show("expand", os.ExpandEnv("$X ${X} $Q ${Q}- $$ $1 ${ $X_ ${X}_"), os.Expand("a$b${c d}$*", func(s string) string { return "<" + s + ">" }))
	show("unset", os.Unsetenv("X"), os.Unsetenv("never"), os.Environ())
	show("constants", os.PathSeparator, os.PathListSeparator, os.DevNull, os.IsPathSeparator('/'), os.IsPathSeparator('\\'), os.TempDir())
	os.Setenv("TMPDIR", "/elsewhere")
	show("tempdir", os.TempDir())
	show("standard", os.Stdin.Name(), os.Stdout.Name(), os.Stderr.Name(), os.Stdin.Fd(), os.Stdout.Fd(), os.Stderr.Fd())
	dev, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	n, err2 = dev.Write([]byte("gone"))
	show("null", err, n, err2, readAll(dev))
	show("newfile", os.NewFile(77, "x").Name(), os.NewFile(77, "x").Close())
	fmt.Fprintln(os.Stderr, "to standard error")
	defer fmt.Println("not run")
	os.Exit(5)
}
