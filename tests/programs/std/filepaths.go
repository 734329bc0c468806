package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	for _, d := range []string{"tree/a/b", "tree/c"} {
		if err := os.MkdirAll(d, 0777); err != nil {
			fmt.Println(err)
		}
	}
	for _, f := range []string{"tree/x.txt", "tree/a/y.txt", "tree/a/b/z.go", "tree/c/w.txt"} {
		file, err := os.Create(f)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Fprintln(file, f)
		file.Close()
	}
	filepath.Walk("tree", func(path string, info os.FileInfo, err error) error {
		fmt.Println(path, info.IsDir(), info.Name(), err)
		if path == filepath.Join("tree", "c") {
			return filepath.SkipDir
		}
		return nil
	})
	fmt.Println(filepath.Walk("nothing", func(path string, info os.FileInfo, err error) error { return err }))
	for _, pattern := range []string{"tree/*.txt", "tree/*/*.txt", "tree/?", "tree/[ab]", "none*", "tree/x.txt", "tree/["} {
		fmt.Println(filepath.Glob(pattern))
	}
	for _, p := range [][2]string{{"a/b", "a/b/c/d"}, {"a/b/c", "a/d"}, {"/a", "/"}, {"a", "/a"}, {"../x", "y"}, {".", "q"}, {"a/b", "a/b"}, {"x", ""}, {"", ""}} {
		fmt.Println(filepath.Rel(p[0], p[1]))
	}
	fmt.Println(filepath.SplitList("a:b::c"), filepath.SplitList(""), filepath.VolumeName("/x") == "", filepath.ToSlash("a/b"), filepath.FromSlash("a/b"))
	fmt.Println(filepath.Ext("a.b/c"), filepath.Base("x/y/"), filepath.Dir("x/y/"), filepath.Clean("a/../b//c"), filepath.IsAbs("/x"), filepath.Join("a", "../..", "b"))
	fmt.Println(filepath.EvalSymlinks("tree/./a/../c"))
	_, err := filepath.EvalSymlinks("tree/none")
	fmt.Println(err)
	fmt.Println(filepath.Match("a*[", "ab"))
	os.RemoveAll("tree")
}
