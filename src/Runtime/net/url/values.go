package url

import (
	"sort"
	"strings"
)

// Values are the keys of a query with their values.
type Values map[string][]string

// Get gives the first value of a key, "" if there is none.
//godefer:line url.go:810
func (v Values) Get(key string) string {
	if values := v[key]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// Set makes value the only one of a key.
//godefer:line url.go:823
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add adds a value to those of a key.
//godefer:line url.go:829
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del takes a key away.
//godefer:line url.go:834
func (v Values) Del(key string) { delete(v, key) }

// Encode gives the query, in the order of keys.
//godefer:line url.go:889
func (v Values) Encode() string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	var pairs []string
	for _, key := range keys {
		for _, value := range v[key] {
			pairs = append(pairs, QueryEscape(key)+"="+QueryEscape(value))
		}
	}
	return strings.Join(pairs, "&")
}

// ParseQuery reads a query. What is wrong is left out; the error is that of the first such part.
func ParseQuery(query string) (Values, error) {
	v := make(Values)
	var first error
	for _, pair := range strings.FieldsFunc(query, func(r rune) bool { return r == '&' || r == ';' }) {
		key, value, err := parsePair(pair)
		if err == nil {
			v.Add(key, value)
		} else if first == nil {
			first = err
		}
	}
	return v, first
}

func parsePair(pair string) (key, value string, err error) {
	key, value = cut(pair, "=")
	if key, err = QueryUnescape(key); err != nil {
		return "", "", err
	}
	value, err = QueryUnescape(value)
	return key, value, err
}

// cut gives what stands before and behind the first sep; without one, all is before.
func cut(s, sep string) (before, behind string) {
	i := strings.Index(s, sep)
	if i < 0 {
		return s, ""
	}
	return s[:i], s[i+len(sep):]
}
