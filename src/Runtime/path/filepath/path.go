// Package filepath works on the names of files.
package filepath

import (
	"errors"
	"os"
	"path"
	"strings"
)

const (
	Separator     = os.PathSeparator     // between the elements of a path
	ListSeparator = os.PathListSeparator // between paths of a list
)

// Clean is path.Clean.
func Clean(name string) string {
	return path.Clean(name)
}

// ToSlash gives path with slashes for separators.
//godefer:line path.go:165
func ToSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return strings.Replace(path, string(Separator), "/", -1)
}

// FromSlash gives path with separators for slashes.
//godefer:line path.go:175
func FromSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return strings.Replace(path, "/", string(Separator), -1)
}

// SplitList gives the paths of a list, none of the empty one.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

// Split gives what is up to the last separator, with it, and what is behind.
func Split(path string) (dir, file string) {
	i := len(path) - 1
	for i >= 0 && path[i] != Separator {
		i--
	}
	return path[:i+1], path[i+1:]
}

// Join is path.Join.
func Join(elem ...string) string {
	return path.Join(elem...)
}

// Ext is path.Ext.
func Ext(name string) string {
	return path.Ext(name)
}

// Base is path.Base.
func Base(name string) string {
	return path.Base(name)
}

// Dir is path.Dir.
func Dir(name string) string {
	return path.Dir(name)
}

//godefer:line path_unix.go:18
func volumeNameLen(path string) int {
	return 0
}

// VolumeName gives the empty name: there are no volumes.
//godefer:line path.go:481
func VolumeName(path string) string {
	return FromSlash(path[:volumeNameLen(path)])
}

// IsAbs says whether the path begins with a separator.
//godefer:line path_unix.go:12
func IsAbs(path string) bool {
	return strings.HasPrefix(path, "/")
}

// HasPrefix is strings.HasPrefix; it is there for old programs.
//godefer:line path_unix.go:26
func HasPrefix(p, prefix string) bool {
	return strings.HasPrefix(p, prefix)
}

// Abs gives the path from the root, cleaned; one that does not begin there is taken from the working directory.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path), nil
}

// Rel gives a path that leads from basepath to targpath. It fails if only one of them begins at the root, or the way back has an element
// that is not known.
func Rel(basepath, targpath string) (string, error) {
	base, target := Clean(basepath), Clean(targpath)
	if target == base {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	impossible := IsAbs(base) != IsAbs(target)
	for !impossible && base != "" {
		b, baseRest := firstElement(base)
		t, targetRest := firstElement(target)
		if b != t {
			impossible = b == ".."
			break
		}
		base, target = baseRest, targetRest
	}
	if impossible {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	if base == "" {
		return target, nil
	}
	up := ".." + strings.Repeat("/..", strings.Count(base, "/"))
	if target == "" {
		return up, nil
	}
	return up + "/" + target, nil
}

// firstElement splits the first element off, and the separator behind it.
func firstElement(path string) (first, rest string) {
	for i := 0; i < len(path); i++ {
		if path[i] == Separator {
			return path[:i], path[i+1:]
		}
	}
	return path, ""
}

// SkipDir is what a WalkFunc returns so that the directory is left out.
var SkipDir = errors.New("skip this directory")

// WalkFunc is called by Walk for each file and directory; err says what was wrong with that one. Any error it returns but SkipDir ends
// the walk.
type WalkFunc func(path string, info os.FileInfo, err error) error

// Walk calls walkFn for root and all below it, in lexical order. It does not follow symbolic links.
func Walk(root string, walkFn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = walkFn(root, nil, err)
	} else {
		err = walk(root, info, walkFn)
	}
	if err == SkipDir {
		return nil
	}
	return err
}

func walk(path string, info os.FileInfo, walkFn WalkFunc) error {
	if !info.IsDir() {
		return walkFn(path, info, nil)
	}
	names, err := readNames(path)
	if result := walkFn(path, info, err); err != nil || result != nil {
		return result
	}
	for _, name := range names {
		file := Join(path, name)
		info, err := os.Lstat(file)
		if err != nil {
			if err := walkFn(file, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err := walk(file, info, walkFn); err != nil && (!info.IsDir() || err != SkipDir) {
			return err
		}
	}
	return nil
}
