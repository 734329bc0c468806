// Package path works on paths with slashes, as in URLs.
package path

import "strings"

// Clean gives the shortest path that means the same: without double slashes, "." and ".." behind a name, or at the beginning of a rooted
// path; "." for nothing.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	if isClean(path) {
		return path
	}
	isRooted := path[0] == '/'
	out := make([]byte, 0, len(path))
	if isRooted {
		out = append(out, '/')
	}
	fixed := len(out) // what .. cannot take away
	for i := 0; i < len(path); {
		start := i
		for i < len(path) && path[i] != '/' {
			i++
		}
		name := path[start:i]
		i++
		switch {
		case name == "" || name == ".":
		case name == ".." && len(out) > fixed:
			out = withoutLast(out, fixed)
		case name == ".." && isRooted:
		default:
			if n := len(out); n > 0 && out[n-1] != '/' {
				out = append(out, '/')
			}
			out = append(out, name...)
			if name == ".." {
				fixed = len(out)
			}
		}
	}
	if len(out) == 0 {
		return "."
	}
	return string(out)
}

// isClean says whether there is nothing to do for a path that is not empty.
func isClean(path string) bool {
	if path == "/" || path == "." {
		return true
	}
	isFirst, isRooted := true, path[0] == '/'
	start := 0
	if isRooted {
		start = 1
	}
	for i := start; i <= len(path); i++ {
		if i < len(path) && path[i] != '/' {
			continue
		}
		switch path[start:i] {
		case "", ".":
			return false
		case "..":
			if isRooted || !isFirst {
				return false
			}
		default:
			isFirst = false
		}
		start = i + 1
	}
	return true
}

// withoutLast takes the last name away.
func withoutLast(out []byte, fixed int) []byte {
	n := len(out) - 1
	for n > fixed && out[n] != '/' {
		n--
	}
	return out[:n]
}

// Split gives what is up to the last slash, with it, and what is behind.
func Split(path string) (dir, file string) {
	i := strings.LastIndexByte(path, '/')
	return path[:i+1], path[i+1:]
}

// Join gives the elements with slashes between them, cleaned; "" if all are empty.
func Join(elem ...string) string {
	for i, e := range elem {
		if e != "" {
			return Clean(strings.Join(elem[i:], "/"))
		}
	}
	return ""
}

// Ext gives the last element's part from its last dot on, "" if there is none.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base gives the last element: "." for nothing, "/" for slashes only.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	if i := strings.LastIndexByte(path, '/'); i >= 0 {
		path = path[i+1:]
	}
	return path
}

// IsAbs says whether the path begins with a slash.
//godefer:line path.go:201
func IsAbs(path string) bool {
	return len(path) > 0 && path[0] == '/'
}

// Dir gives all but the last element, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
