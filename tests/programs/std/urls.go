// Package net/url: parsing, putting together, escaping, queries and references, over well- and ill-formed input.
package main

import (
	"errors"
	"fmt"
	"hash/fnv"
	"net/url"
	"sort"
)

type slow struct{}

func (slow) Error() string   { return "slow" }
func (slow) Timeout() bool   { return true }
func (slow) Temporary() bool { return true }

func show(s string) {
	for i, parse := range []func(string) (*url.URL, error){url.Parse, url.ParseRequestURI} {
		u, err := parse(s)
		if err != nil {
			fmt.Printf("%d %q: %v\n", i, s, err)
			continue
		}
		fmt.Printf("%d %q: %q %q %v %q %q %q %v %q %q\n", i, s, u.Scheme, u.Opaque, u.User, u.Host, u.Path, u.RawPath, u.ForceQuery, u.RawQuery, u.Fragment)
		fmt.Printf("  %s | %s | %s | %q %q | %v\n", u, u.EscapedPath(), u.RequestURI(), u.Hostname(), u.Port(), u.IsAbs())
	}
}

func main() {
	texts := []string{
		"", "*", "/", "//", "///", "////x", "?", "#", "?#", "/?", "/??", "a", "a/b", "a:b", "a/b:c", "./a:b", ":a", "1a:b", "a1+-.:b", "A%:b", "mailto:joe@x.org", "mailto:?subject=x",
		"http://", "http:", "http:/", "http://x", "HTTP://X.Y/Z", "http://x/", "http://x?q", "http://x#f", "http://x/?q#f?g#h", "http://x/a b", "http://x/a%20b", "http://x/a%2fb", "http://x/a%2Fb/c%zz", "http://x/%", "http://x/%1",
		"http://u@x", "http://u:p@x:80/", "http://u:@x", "http://:p@x", "http://@x", "http://a@b@c", "http://u%40:p%3a@x", "http://u/p@x", "http://u p@x", "http://ü@x", "http://[::1]", "http://[::1]:80/x", "http://[::1]:x", "http://[::1", "http://[fe80::1%25en0]:8", "http://[fe80::1%25%65%6e]", "http://[fe80::1%en0]",
		"http://x:y/", "http://x:/", "http://x%41/", "http://x%20y/", "http://h%c3%bc.de/", "http://hü.de/", "http://a b/", "http://a\\b/", "http://<x>/", "http://a%zz/", "//x/y", "//u:p@x/y", "file:///etc/passwd", "file://x/y", "a/b?c=d&e=f;g#h",
		"http://x/!$&'()*+,;=:@[]", "http://x/%21%24%5b", "http://x/[a]", "/a/*", "/%2a", "http://x/日本?語=%e8%aa%9e#ü", "http://x/\x00\x7f", "x%y", "http://x/?a=b%zz", "http://x/#%zz", "http://x/#a%20b", "http://x/a;b,c?d=e+f", "urn:isbn:123?x#y", "javascript:alert(1)", "http:x/y", "http://*", "tel:+1-2", "../x", "..", "a//b",
	}
	for _, s := range texts {
		show(s)
	}
	// random texts of the characters that matter
	alphabet := []string{"a", "Z", "1", ":", "/", "/", "//", "?", "#", "@", "%", "%25", "%2F", "%41", "[", "]", ".", "..", "+", "&", "=", ";", " ", "ü", "*", "-", "!", "http:"}
	seed := uint32(7)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed >> 16 % uint32(n))
	}
	h := fnv.New64a()
	base, _ := url.Parse("http://u:p@h:1/a/b/c?q=1#f")
	for n := 0; n < 4000; n++ {
		s := ""
		if n%2 == 0 {
			s = "x://"
		}
		for k := n % 9; k >= 0; k-- {
			s += alphabet[next(len(alphabet))]
		}
		u, err := url.Parse(s)
		r, err2 := url.ParseRequestURI(s)
		v, err3 := url.ParseQuery(s)
		p, err4 := url.PathUnescape(s)
		q, err5 := url.QueryUnescape(s)
		fmt.Fprintln(h, s, err, err2, err3, err4, err5, p, q, v.Encode(), url.PathEscape(s), url.QueryEscape(s))
		if err == nil {
			fmt.Fprintln(h, u, base.ResolveReference(u), u.RequestURI(), u.Hostname(), u.Port(), u.EscapedPath(), u.User)
		}
		if err2 == nil {
			fmt.Fprintln(h, r, r.ForceQuery, r.RawPath)
		}
	}
	fmt.Printf("%x\n", h.Sum64())

	for _, ref := range []string{"", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g/../h", "http:g", "mailto:x", "g?y/./x", "%2e%2e/g", "a:b", "g;x=1/../y"} {
		for _, b := range []string{"http://a/b/c/d;p?q#f", "http://a", "mailto:x@y", "b/c", "http://a/b/%2f/d"} {
			bu, _ := url.Parse(b)
			u, err := bu.Parse(ref)
			fmt.Print(u, " ", err, "; ")
		}
		fmt.Println()
	}
	for _, u := range []url.URL{
		{}, {Path: "a:b"}, {Path: "/a b", RawPath: "/a%20b"}, {Path: "/a", RawPath: "/b"}, {Path: "*"}, {Host: "h", Path: "x"}, {Scheme: "s", Path: "x"}, {Scheme: "s"}, {Scheme: "s", Host: "a b<c>"}, {User: url.User("u@:/")}, {User: url.UserPassword("a b", "ü?")},
		{Opaque: "//x/y", Scheme: "z"}, {Opaque: "o", Host: "h", RawQuery: "q", Fragment: "f g"}, {Path: "//x"}, {ForceQuery: true}, {Fragment: "a%#b!(ü"}, {Path: "x/y:z"}, {Host: "[::1]:9"}, {Host: "h:9"}, {Host: "[::1]"}, {Host: ":"}, {Host: "a:b:c"},
	} {
		b, err := u.MarshalBinary()
		fmt.Printf("%s %s %q %q %v\n", b, u.RequestURI(), u.Hostname(), u.Port(), err)
	}
	var u url.URL
	fmt.Println(u.UnmarshalBinary([]byte("http://x/y")), u.Host, u.UnmarshalBinary([]byte(":")), u.Host)
	var none *url.Userinfo
	name := none.Username()
	pw, ok := none.Password()
	fmt.Printf("%q %q %v %q\n", name, pw, ok, none.String())
	pw, ok = url.UserPassword("a", "").Password()
	fmt.Printf("%q %v %v\n", pw, ok, url.User("x").Username())

	v := url.Values{}
	v.Set("k", "1")
	v.Add("k", "2")
	v.Add("a b", "&=ü")
	v["none"] = nil
	fmt.Println(v.Encode(), v.Get("k"), v.Get("x"), v.Get("none"), url.Values(nil).Get("x"), url.Values(nil).Encode())
	v.Del("k")
	fmt.Println(len(v), v["a b"])
	for _, q := range []string{"", "a", "a=", "=b", "=", "a=1&a=2;b=3", "&&", "a=b=c", "a%20b=%zz&c=d", "%=x&y=%", "a+b=c+d", "ü=%ff"} {
		v, err := url.ParseQuery(q)
		keys := make([]string, 0)
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		fmt.Printf("%q: %q %q %v\n", q, keys, v.Encode(), err)
	}
	base.RawQuery = "x=1&y=%zz"
	fmt.Println(base.Query())
	for _, err := range []error{url.EscapeError("%zz"), url.InvalidHostError("\""), &url.Error{"op", "u", slow{}}, &url.Error{"op", "u", errors.New("e")}} {
		t, ok := err.(interface {
			Timeout() bool
			Temporary() bool
		})
		fmt.Println(err, ok, ok && t.Timeout(), ok && t.Temporary())
	}
	all := ""
	for c := 0; c < 256; c++ {
		all += string([]byte{byte(c)})
	}
	fmt.Println(url.PathEscape(all))
	fmt.Println(url.QueryEscape(all))
	fmt.Println((&url.URL{Path: all, Fragment: all, User: url.UserPassword(all, all), Host: all}).String())
}
