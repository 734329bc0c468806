// Package template executes templates, texts with actions in double braces that put in the data they are applied to.
package template

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
	"text/template/parse"
)

// Template is a parsed template, with those it can name.
type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim  string
	rightDelim string
}

// common is what associated templates share.
type common struct {
	templates map[string]*Template
	option    option
	parsed    FuncMap // by name as given, for parsing
	callable  map[string]reflect.Value
}

type option struct {
	missingKey missingKey
}

// missingKey says what looking up a key that a map lacks gives.
type missingKey int

const (
	missingInvalid missingKey = iota
	missingZero
	missingError
)

// New makes a template that is not defined yet.
//godefer:line template.go:37
func New(name string) *Template {
	return &Template{name: name}
}

// Name gives the name of the template.
//godefer:line template.go:46
func (t *Template) Name() string {
	return t.name
}

// New makes a template associated with this one, which can name it and has its delimiters.
//godefer:line template.go:53
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

//godefer:line template.go:65
func (t *Template) init() {
	if t.common == nil {
		t.common = &common{templates: map[string]*Template{}, parsed: FuncMap{}, callable: map[string]reflect.Value{}}
	}
}

// Clone gives a copy of the template and those associated with it; what is added to one is not in the other.
//godefer:line template.go:81
func (t *Template) Clone() (*Template, error) {
	n := *t
	n.common = nil
	n.init()
	if t.common == nil {
		return &n, nil
	}
	for name, other := range t.templates {
		if name == t.name {
			n.templates[name] = &n
			continue
		}
		c := *other
		c.common = n.common
		n.templates[name] = &c
	}
	for name, f := range t.parsed {
		n.parsed[name] = f
	}
	for name, f := range t.callable {
		n.callable[name] = f
	}
	return &n, nil
}

// AddParseTree gives a tree a name among the associated templates.
//godefer:line template.go:120
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	n := t
	if name != t.name {
		n = t.New(name)
	}
	if t.associate(n, tree) || n.Tree == nil {
		n.Tree = tree
	}
	return n, nil
}

// associate puts a template into the set; an empty one does not replace one with content.
//godefer:line template.go:213
func (t *Template) associate(n *Template, tree *parse.Tree) bool {
	if old := t.templates[n.name]; old != nil && parse.IsEmptyTree(tree.Root) && old.Tree != nil {
		return false
	}
	t.templates[n.name] = n
	return true
}

// Templates gives the associated templates that are defined, itself among them.
//godefer:line template.go:135
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	list := make([]*Template, 0, len(t.templates))
	for _, other := range t.templates {
		list = append(list, other)
	}
	return list
}

// DefinedTemplates names the templates there are, for messages.
//godefer:line exec.go:225
func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	var names []string
	for name, other := range t.templates {
		if other.Tree != nil && other.Root != nil {
			names = append(names, fmt.Sprintf("%q", name))
		}
	}
	if len(names) == 0 {
		return ""
	}
	sort.Strings(names)
	return "; defined templates are: " + strings.Join(names, ", ")
}

// Delims sets the delimiters for parsing; empty ones are {{ and }}.
//godefer:line template.go:152
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim, t.rightDelim = left, right
	return t
}

// Funcs adds functions; it panics if one has a wrong name or type.
//godefer:line template.go:165
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	for name, f := range funcMap {
		t.callable[name] = callableOf(name, f)
		t.parsed[name] = f
	}
	return t
}

// Lookup gives the associated template of a name, or nil.
//godefer:line template.go:176
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	return t.templates[name]
}

// Option sets options, as "missingkey=error".
//godefer:line option.go:42
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		t.setOption(s)
	}
	return t
}

//godefer:line option.go:50
func (t *Template) setOption(s string) {
	if s == "" {
		panic("empty option string")
	}
	switch s {
	case "missingkey=default", "missingkey=invalid":
		t.option.missingKey = missingInvalid
	case "missingkey=zero":
		t.option.missingKey = missingZero
	case "missingkey=error":
		t.option.missingKey = missingError
	default:
		panic("unrecognized option: " + s)
	}
}

// Parse parses text as the body of the template, with the definitions in it.
//godefer:line template.go:193
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, t.parsed, builtins)
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}
