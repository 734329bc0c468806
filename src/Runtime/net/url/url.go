// Package url takes URLs apart, puts them together and escapes their parts, by RFC 3986.
package url

import (
	"errors"
	"fmt"
	"strings"
)

// Error says which operation on which URL failed, and why.
type Error struct {
	Op  string
	URL string
	Err error
}

//godefer:line url.go:28
func (e *Error) Error() string { return e.Op + " " + e.URL + ": " + e.Err.Error() }

// Timeout says whether the reason is that time ran out.
//godefer:line url.go:34
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary says whether another attempt may succeed.
//godefer:line url.go:43
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// URL is scheme://user@host/path?query#fragment or, without a slash behind the scheme, scheme:opaque?query#fragment.
type URL struct {
	Scheme     string
	Opaque     string // escaped
	User       *Userinfo
	Host       string // with the port
	Path       string
	RawPath    string // the escaped path, if it is not what escaping Path gives
	ForceQuery bool   // a question mark even without a query
	RawQuery   string // escaped, without the question mark
	Fragment   string // without #
}

// Userinfo is a user's name, with or without a password. It cannot be changed.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User gives a Userinfo without a password.
//godefer:line url.go:358
func User(username string) *Userinfo { return &Userinfo{username: username} }

// UserPassword gives a Userinfo with a password.
//godefer:line url.go:370
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username gives the name.
//godefer:line url.go:385
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password gives the password, if there is one.
//godefer:line url.go:393
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

// String gives both escaped.
//godefer:line url.go:402
func (u *Userinfo) String() string {
	switch {
	case u == nil:
		return ""
	case u.passwordSet:
		return inUser.escape(u.username) + ":" + inUser.escape(u.password)
	}
	return inUser.escape(u.username)
}

// Parse reads a URL, absolute or relative.
func Parse(rawurl string) (*URL, error) {
	rest, fragment := cut(rawurl, "#")
	u, err := parse(rest, false)
	if err != nil {
		return nil, &Error{"parse", rest, err}
	}
	if u.Fragment, err = inFragment.unescape(fragment); err != nil {
		return nil, &Error{"parse", rawurl, err}
	}
	return u, nil
}

// ParseRequestURI reads an absolute URL or an absolute path, as an HTTP request has it: without a fragment.
func ParseRequestURI(rawurl string) (*URL, error) {
	u, err := parse(rawurl, true)
	if err != nil {
		return nil, &Error{"parse", rawurl, err}
	}
	return u, nil
}

// splitScheme gives the scheme, "" if there is none, and what follows it.
func splitScheme(s string) (scheme, rest string, err error) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		isLetter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		switch {
		case c == ':' && i == 0:
			return "", "", errors.New("missing protocol scheme")
		case c == ':':
			return s[:i], s[i+1:], nil
		case !isLetter && (i == 0 || !isAlphanumeric(c) && strings.IndexByte("+-.", c) < 0):
			return "", s, nil
		}
	}
	return "", s, nil
}

func parse(s string, isRequest bool) (*URL, error) {
	u := new(URL)
	switch {
	case s == "" && isRequest:
		return nil, errors.New("empty url")
	case s == "*":
		u.Path = s
		return u, nil
	}
	scheme, rest, err := splitScheme(s)
	if err != nil {
		return nil, err
	}
	u.Scheme = strings.ToLower(scheme)
	question := strings.IndexByte(rest, '?')
	u.ForceQuery = question >= 0 && question == len(rest)-1
	rest, u.RawQuery = cut(rest, "?")
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if isRequest {
			return nil, errors.New("invalid URI for request")
		}
		if first, _ := cut(rest, "/"); strings.Contains(first, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	isPath := u.Scheme == "" && (isRequest || strings.HasPrefix(rest, "///"))
	if strings.HasPrefix(rest, "//") && !isPath {
		authority := rest[2:]
		rest = ""
		if slash := strings.IndexByte(authority, '/'); slash >= 0 {
			authority, rest = authority[:slash], authority[slash:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	}
	if err := u.setPath(rest); err != nil {
		return nil, err
	}
	return u, nil
}

// setAuthority reads user@host.
func (u *URL) setAuthority(s string) (err error) {
	at := strings.LastIndexByte(s, '@')
	if u.Host, err = parseHost(s[at+1:]); err != nil || at < 0 {
		return err
	}
	s = s[:at]
	for _, r := range s {
		if r >= 0x80 || !isAlphanumeric(byte(r)) && !strings.ContainsRune("-._:~!$&'()*+,;=%@", r) {
			return errors.New("net/url: invalid userinfo")
		}
	}
	name, password := cut(s, ":")
	if name, err = inUser.unescape(name); err != nil {
		return err
	}
	if !strings.Contains(s, ":") {
		u.User = User(name)
		return nil
	}
	if password, err = inUser.unescape(password); err != nil {
		return err
	}
	u.User = UserPassword(name, password)
	return nil
}

// parseHost reads host:port; an IPv6 address stands in brackets and may have a zone behind %25.
func parseHost(s string) (string, error) {
	if !strings.HasPrefix(s, "[") {
		return inHost.unescape(s)
	}
	end := strings.LastIndexByte(s, ']')
	if end < 0 {
		return "", errors.New("missing ']' in host")
	}
	if port := s[end+1:]; !isPort(port) {
		return "", fmt.Errorf("invalid port %q after host", port)
	}
	zone := strings.Index(s[:end], "%25")
	if zone < 0 {
		return inHost.unescape(s)
	}
	host := ""
	for _, piece := range []struct {
		text string
		part *part
	}{{s[:zone], &inHost}, {s[zone:end], &inZone}, {s[end:], &inHost}} {
		text, err := piece.part.unescape(piece.text)
		if err != nil {
			return "", err
		}
		host += text
	}
	return host, nil
}

// isPort says whether s is empty or a colon with digits.
func isPort(s string) bool {
	return s == "" || s[0] == ':' && strings.Trim(s[1:], "0123456789") == ""
}

// setPath sets Path and RawPath from the escaped path.
//godefer:line url.go:652
func (u *URL) setPath(s string) error {
	path, err := inPath.unescape(s)
	if err != nil {
		return err
	}
	u.Path, u.RawPath = path, ""
	if inPath.escape(path) != s {
		u.RawPath = s
	}
	return nil
}

// EscapedPath gives RawPath if it is an escaped form of Path, else the usual one.
//godefer:line url.go:676
func (u *URL) EscapedPath() string {
	if u.RawPath != "" && isEscaped(u.RawPath) {
		if path, err := inPath.unescape(u.RawPath); err == nil && path == u.Path {
			return u.RawPath
		}
	}
	if u.Path == "*" {
		return u.Path
	}
	return inPath.escape(u.Path)
}

// isEscaped says whether a path has nothing that must be escaped; what usually is, but need not, is allowed.
func isEscaped(path string) bool {
	for i := 0; i < len(path); i++ {
		if inPath.mustEscape(path[i]) && strings.IndexByte("!'()*[]%", path[i]) < 0 {
			return false
		}
	}
	return true
}

// String puts the parts together.
//godefer:line url.go:751
func (u *URL) String() string {
	s := ""
	if u.Scheme != "" {
		s = u.Scheme + ":"
	}
	if u.Opaque != "" {
		s += u.Opaque
	} else {
		s += u.authority()
		path := u.EscapedPath()
		switch first, _ := cut(path, "/"); {
		case path != "" && path[0] != '/' && u.Host != "":
			s += "/"
		case s == "" && strings.Contains(first, ":"):
			s = "./" // or it would be a scheme
		}
		s += path
	}
	s += u.query()
	if u.Fragment != "" {
		s += "#" + inFragment.escape(u.Fragment)
	}
	return s
}

// authority gives //user@host, if there is something of it or a path that would be taken for it.
func (u *URL) authority() string {
	if u.Host == "" && u.User == nil && (u.Scheme == "" || u.Path == "") {
		return ""
	}
	user := ""
	if u.User != nil {
		user = u.User.String() + "@"
	}
	return "//" + user + inHost.escape(u.Host)
}

func (u *URL) query() string {
	if u.ForceQuery || u.RawQuery != "" {
		return "?" + u.RawQuery
	}
	return ""
}

// IsAbs says whether there is a scheme.
//godefer:line url.go:952
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Query reads the query; what is wrong is left out.
//godefer:line url.go:1007
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI gives path?query, or opaque?query, as an HTTP request has it.
//godefer:line url.go:1014
func (u *URL) RequestURI() string {
	s := u.Opaque
	switch {
	case s == "":
		s = u.EscapedPath()
		if s == "" {
			s = "/"
		}
	case strings.HasPrefix(s, "//"):
		s = u.Scheme + ":" + s
	}
	return s + u.query()
}

// Hostname gives the host without port and brackets.
//godefer:line url.go:1037
func (u *URL) Hostname() string {
	colon := strings.IndexByte(u.Host, ':')
	bracket := strings.IndexByte(u.Host, ']')
	switch {
	case colon < 0:
		return u.Host
	case bracket >= 0:
		return strings.TrimPrefix(u.Host[:bracket], "[")
	}
	return u.Host[:colon]
}

// Port gives the port, "" if there is none.
//godefer:line url.go:1043
func (u *URL) Port() string {
	host := u.Host
	if strings.Contains(host, "]") {
		_, port := cut(host, "]:")
		return port
	}
	_, port := cut(host, ":")
	return port
}

// MarshalBinary gives the URL as text.
//godefer:line url.go:1075
func (u *URL) MarshalBinary() (text []byte, err error) { return []byte(u.String()), nil }

// UnmarshalBinary reads it again.
//godefer:line url.go:1079
func (u *URL) UnmarshalBinary(text []byte) error {
	read, err := Parse(string(text))
	if err == nil {
		*u = *read
	}
	return err
}
