package url

import "strings"

// Parse reads a URL that may be relative to u.
//godefer:line url.go:959
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// ResolveReference gives the absolute URL of one that may be relative to u.
//godefer:line url.go:973
func (u *URL) ResolveReference(ref *URL) *URL {
	url := *ref
	if ref.Scheme == "" {
		url.Scheme = u.Scheme
	}
	switch {
	case ref.Scheme != "" || ref.Host != "" || ref.User != nil:
		url.setPath(withoutDots(ref.EscapedPath()))
		return &url
	case ref.Opaque != "":
		url.User, url.Host, url.Path = nil, "", ""
		return &url
	}
	if ref.Path == "" && ref.RawQuery == "" {
		url.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			url.Fragment = u.Fragment
		}
	}
	url.Host, url.User = u.Host, u.User
	base, path := u.EscapedPath(), ref.EscapedPath()
	switch {
	case path == "":
		path = base
	case path[0] != '/':
		path = base[:strings.LastIndexByte(base, '/')+1] + path
	}
	url.setPath(withoutDots(path))
	return &url
}

// withoutDots takes . and .. out of a path, which becomes an absolute one.
func withoutDots(path string) string {
	if path == "" {
		return ""
	}
	var kept []string
	isDirectory := false
	for _, name := range strings.Split(path, "/") {
		isDirectory = name == "." || name == ".."
		switch {
		case !isDirectory:
			kept = append(kept, name)
		case name == ".." && len(kept) > 0:
			kept = kept[:len(kept)-1]
		}
	}
	if isDirectory {
		kept = append(kept, "")
	}
	return "/" + strings.TrimPrefix(strings.Join(kept, "/"), "/")
}
