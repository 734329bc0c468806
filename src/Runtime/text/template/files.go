package template

import (
	"fmt"
	"io/ioutil"
	"path/filepath"
)

// Must gives the template, and panics if there is an error.
//godefer:line helper.go:21
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// ParseFiles makes a template of each file, named by the file without its folder, and gives the first.
func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, filenames)
}

// ParseFiles parses the files as templates associated with t.
//godefer:line helper.go:52
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, filenames)
}

func parseFiles(t *Template, filenames []string) (*Template, error) {
	if len(filenames) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, filename := range filenames {
		text, err := ioutil.ReadFile(filename)
		if err != nil {
			return nil, err
		}
		name := filepath.Base(filename)
		if t == nil {
			t = New(name)
		}
		of := t
		if name != t.Name() {
			of = t.New(name)
		}
		if _, err := of.Parse(string(text)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ParseGlob makes templates of the files that match a pattern, as ParseFiles does.
func ParseGlob(pattern string) (*Template, error) {
	return parseGlob(nil, pattern)
}

// ParseGlob parses the files that match a pattern as templates associated with t.
//godefer:line helper.go:114
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	filenames, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, filenames)
}
