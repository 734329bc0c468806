package filepath

import (
	"errors"
	"os"
	"path"
	"sort"
	"strings"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match is path.Match, with an error of this package.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}

// readNames gives the names in a directory, sorted.
func readNames(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	names, err := f.Readdirnames(-1)
	f.Close()
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	return names, nil
}

func hasMeta(path string) bool {
	return strings.ContainsAny(path, `*?[\`)
}

// Glob gives the names of all files that match the pattern, whose elements may all be patterns. Errors of the file system count as no
// match; the only error is ErrBadPattern.
func Glob(pattern string) (matches []string, err error) {
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	if !hasMeta(dir) {
		return globIn(dir, file, nil)
	}
	if dir == pattern {
		return nil, ErrBadPattern
	}
	dirs, err := Glob(dir)
	if err != nil {
		return nil, err
	}
	for _, d := range dirs {
		if matches, err = globIn(d, file, matches); err != nil {
			return matches, err
		}
	}
	return matches, nil
}

// globIn appends the names in a directory that match the pattern.
func globIn(dir, pattern string, matches []string) ([]string, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return matches, nil
	}
	names, err := readNames(dir)
	if err != nil {
		return matches, nil
	}
	for _, name := range names {
		matched, err := Match(pattern, name)
		if err != nil {
			return matches, err
		}
		if matched {
			matches = append(matches, Join(dir, name))
		}
	}
	return matches, nil
}

// EvalSymlinks gives the path with symbolic links replaced by what they lead to, cleaned.
func EvalSymlinks(path string) (string, error) {
	const most = 255
	resolved, rest := "", path
	if IsAbs(path) {
		resolved = "/"
	}
	for links := 0; rest != ""; {
		var element string
		if element, rest = firstElement(rest); element == "" || element == "." {
			continue
		}
		if element == ".." {
			resolved = Join(resolved, element)
			continue
		}
		next := Join(resolved, element)
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&os.ModeSymlink == 0 {
			resolved = next
			continue
		}
		if links++; links > most {
			return "", errors.New("EvalSymlinks: too many links")
		}
		target, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(target) {
			resolved = "/"
		}
		rest = target + "/" + rest
	}
	return Clean(resolved), nil
}
