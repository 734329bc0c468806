// text/template and text/template/parse: actions, values, functions, the errors of parsing and executing.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
	"text/template"
	"text/template/parse"
)

type item struct {
	Name  string
	Price float64
	Tags  []string
	hid   int
}

func (i item) Total(n int) float64              { return i.Price * float64(n) }
func (i *item) Rename(s string) string          { i.Name = s; return s }
func (i item) Fail() (string, error)            { return "", errors.New("failed") }
func (i item) Sum(pre string, n ...int) string  { return fmt.Sprint(pre, n) }
func (i item) None()                            {}
func (i item) Iface(v interface{}) string       { return fmt.Sprintf("%T", v) }
func (i item) Bits(u uint8, f float32) string   { return fmt.Sprint(u, f) }
func (i item) Cplx(c complex128, b bool) string { return fmt.Sprint(c, b) }
func (i item) Ptr(p *item) string               { return p.Name }
func (i item) Val(v item) string                { return v.Name }
func (i item) Refl(v reflect.Value) string      { return v.Kind().String() }

type text string

func (t text) String() string { return "<" + string(t) + ">" }

type root struct {
	Items []item
	M     map[string]int
	MI    map[int]string
	MB    map[string]interface{}
	P, N  *item
	NP    **item
	I     interface{}
	NI    interface{}
	F     func(int) int
	FE    func() (int, error)
	C     chan int
	T     text
	TP    *text
	E     error
	B     bool
	S     string
	U     uint
	X     complex128
	Empty []int
	Arr   [3]int
	Str   fmt.Stringer
}

func data() *root {
	t := text("tp")
	c := make(chan int, 3)
	c <- 7
	c <- 8
	close(c)
	p := &item{Name: "ptr", Price: 1}
	return &root{Items: []item{{"a", 1.5, []string{"x", "y"}, 0}, {"b", 2.25, nil, 0}, {"<c>", 0, []string{}, 0}}, M: map[string]int{"one": 1, "two": 2, "three": 3},
		MI: map[int]string{3: "c", 1: "a", 2: "b"}, MB: map[string]interface{}{"k": map[string]interface{}{"z": []int{4, 5}}, "n": nil}, P: p, NP: &p, I: 42,
		F: func(n int) int { return n * n }, FE: func() (int, error) { return 0, errors.New("fe") }, C: c, T: "t", TP: &t, E: errors.New("err"), B: true, S: "it's \"s\" & <b>",
		U: 9, X: 1 + 2i, Arr: [3]int{1, 2, 3}, Str: text("str")}
}

var funcs = template.FuncMap{"upper": strings.ToUpper, "join": strings.Join, "add": func(a, b int) int { return a + b }, "boom": func() (int, error) { return 0, errors.New("boom") },
	"sum": func(n ...int) (s int) {
		for _, v := range n {
			s += v
		}
		return
	}, "rv": func(v reflect.Value) reflect.Value { return v }, "nilp": func() *item { return nil }, "dict": func(kv ...interface{}) map[string]interface{} {
		m := map[string]interface{}{}
		for i := 0; i+1 < len(kv); i += 2 {
			m[kv[i].(string)] = kv[i+1]
		}
		return m
	}}

// Templates that are parsed and executed with data().
var cases = []string{
	"", "text only", "{{.S}}", "{{.T}} {{.TP}} {{.E}} {{.Str}} {{.P.Name}}", "{{printf \"%q %d %v\" .S 3 .B}}", "{{.I}} {{.NI}} {{.N}} {{.NP.Name}}",
	"{{range .Items}}[{{.Name}}:{{.Price}}{{range $i, $t := .Tags}} {{$i}}={{$t}}{{else}} none{{end}}]{{end}}",
	"{{range $k, $v := .M}}{{$k}}={{$v}};{{end}}{{range .MI}}{{.}}{{end}}{{range $i := .Arr}}{{$i}},{{end}}", "{{range $i, $c := .C}}{{$i}}:{{$c}} {{end}}",
	"{{range .Empty}}x{{else}}empty{{end}} {{range .NI}}x{{else}}nil{{end}}", "{{if .B}}yes{{else}}no{{end}} {{if .Empty}}y{{else if .S}}elseif{{else}}n{{end}}",
	"{{with .P}}{{.Name}} {{$.S | len}}{{end}}{{with .N}}x{{else}}no N{{end}}{{with $x := 5}}{{$x}}{{end}}",
	"{{$x := 1}}{{$y := \"s\"}}{{if true}}{{$x = 2}}{{$y := 3}}{{$y}}{{end}}{{$x}}{{$y}}", "{{ $x := .Items }}{{ (index $x 1).Name }} {{ index .M \"two\" }} {{index .MB \"k\" \"z\" 1}} {{index .M \"none\"}}",
	"{{.MB.k.z}} {{.MB.none}} {{.M.one}} {{.MB.n}}", "{{(index .Items 0).Total 3}} {{.P.Rename \"new\"}} {{.P.Name}} {{3 | .P.Total}}", "{{.P.Sum \"p\"}} {{.P.Sum \"p\" 1 2}} {{7 | .P.Sum \"q\" 1}}",
	"{{.P.Iface 1}} {{.P.Iface 1.5}} {{.P.Iface 'a'}} {{.P.Iface \"s\"}} {{.P.Iface true}} {{.P.Iface 1i}} {{.P.Iface 0x10}} {{.P.Iface 1e3}} {{.P.Iface nil}} {{.P.Iface .Items}}",
	"{{.P.Bits 255 1.5}} {{.P.Bits 1 2}} {{.P.Cplx 1i true}} {{.P.Cplx 1+2i false}} {{.P.Val .P}} {{.P.Ptr .P}} {{.P.Refl 5}} {{.P.Refl .S}}",
	"{{call .F 5}} {{5 | call .F}} {{call .FE}}", "{{and 1 0 2}} {{and 1 2}} {{or 0 \"\" 3}} {{or 0 \"\"}} {{not 1}} {{not .Empty}} {{and .B .S}}",
	"{{eq 1 1}} {{eq 1 2 1}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt \"b\" \"a\"}} {{ge 1.5 2.5}} {{eq .U 9}} {{lt .I 43}} {{lt -1 .U}} {{eq .X .X}} {{eq true .B}}",
	"{{len .S}} {{len .Items}} {{len .M}} {{len .Arr}}", "{{html .S}} {{js .S}} {{urlquery .S \"x\"}} {{print 1 2 \"a\" \"b\" 3}} {{println \"x\" 1}}{{.S | html | printf \"%s!\"}}",
	"{{upper \"abc\" | printf \"%s-%s\" \"x\"}} {{join (index .Items 0).Tags \",\"}} {{add 1 2 | add 3}} {{sum}} {{sum 1 2 3}} {{rv 5}} {{(dict \"a\" 1 \"b\" .S).b}}",
	"a  {{- 1 -}}  b {{- \"\" }} c\n\t {{- /* comment */ -}}\n d{{/* c */}}e {{-3}} {{ - 3}}", "{{\"q\\t\\\"\"}} {{`raw\n`}} {{'x'}} {{'\\n'}} {{1.5e3}} {{-7}} {{+7}} {{1i}} {{0x1F}} {{true}} {{010}}",
	"{{define \"t\"}}T({{.}}){{end}}{{template \"t\" 5}}{{template \"t\" .I}}{{template \"t\"}}", "{{block \"b\" .I}}B{{.}}{{end}}{{define \"unused\"}}{{end}}",
	"{{define \"rec\"}}{{.}}{{if lt . 3}}{{template \"rec\" add . 1}}{{end}}{{end}}{{template \"rec\" 0}}", "{{with 1}}{{$.I}}{{end}}", "{{.Items | len | printf \"%03d\"}} {{(len .S) | add 1}}",
	"{{nilp}} {{.P}}", "{{.TP}} {{.X}} {{.U}} {{.Arr}} {{.Items}}", "{{.C}}", "{{.F}}", "{{print .F | len | lt 3}}",
	// errors of executing
	"x\n  {{.Nope}}", "{{.S.Nope}}", "{{.N.Name}}", "{{.N.Total 1}}", "{{.P.hid}}", "{{.P.Name 1}}", "{{.P.Total}}", "{{.P.Total 1 2}}", "{{.P.Total \"x\"}}", "{{.P.Fail}}", "{{.P.None}}", "{{.P.Sum}}",
	"{{index .Items 9}}", "{{index .Items \"x\"}}", "{{index .M 1}}", "{{index 5 1}}", "{{index .NI 1}}", "{{index nil 1}}", "{{index .N 1}}", "{{len 3}}", "{{len .NI}}", "{{len nil}}", "{{call .S}}", "{{call .NI}}", "{{call .F}}", "{{call .F \"x\"}}",
	"{{eq .Items 1}}", "{{eq 1 \"a\"}}", "{{eq 1}}", "{{lt true false}}", "{{lt 1 1.5}}", "{{range 5}}{{end}}", "{{template \"nope\"}}", "{{boom}}", "{{1 2}}", "{{. 1}}", "{{nil}}", "{{.P.Bits 256 1}}", "{{.P.Bits -1 1}}", "{{.P.Bits 1.5 1}}",
	"{{.P.Cplx 1 true}}", "{{.P.Cplx 1i 0}}", "{{.P.Ptr nil}}", "{{.P.Val nil}}", "{{upper 1}}", "{{upper .I}}", "{{upper .NI}}", "{{.M.one.two}}", "{{.MB.k.q.r}}", "{{$x := .P}}{{$x.Nope}}", "{{$x := 1}}{{$x 2}}", "{{(.P).Nope}}", "{{(print 1).Foo}}",
	"{{with .Items}}{{.Name}}{{end}}", "{{printf \"%d\" \"x\"}}", "{{18446744073709551615}}", "{{3 | 4}}", "{{.P.Iface 99999999999999999999}}", "{{\"this is a very long string constant\" | .S}}", "{{.E.Foo}}", "{{.Str.Foo}}", "{{add 1}}", "{{add 1 2 3}}", "{{add 1 nil}}", "{{add .S 1}}",
	// errors of parsing
	"{{", "{{}}", "{{.", "a\nb{{.X", "{{end}}", "{{else}}", "{{if}}{{end}}", "{{if .X}}", "{{if .X}}{{else}}{{else}}{{end}}", "{{range .X}}{{end", "{{foo}}", "{{$x}}", "{{.X | }}", "{{| .X}}", "{{.X.}}", "{{(.X}}", "{{.X)}}", "{{)}}", "{{\"abc}}", "{{`abc}}", "{{'ab'}}", "{{'a}}",
	"{{1a}}", "{{1.2.3}}", "{{.X!}}", "{{.X !}}", "{{$x := }}", "{{$x, $y := 1}}", "{{range $a, $b, $c := .X}}{{end}}", "{{template}}", "{{template x}}", "{{template \"x\" }} {{template \"y\" ..}}", "{{define \"a\"}}", "{{define a}}{{end}}", "{{define \"a\" .}}{{end}}", "{{if .X}}{{define \"a\"}}{{end}}{{end}}",
	"{{define \"a\"}}1{{end}}{{define \"a\"}}2{{end}}", "{{block \"a\"}}{{end}}", "{{block}}{{end}}", "{{/* x", "{{/* x */ y}}", "{{.X = 1}}", "{{x := 1}}", "{{: 1}}", "{{1.X}}", "{{nil.X}}", "{{true.X}}", "{{\"a\".X}}", "{{..X}}", "{{#}}", "{{\x01}}", "{{é}}", "{{.é}}", "{{0x}}", "{{1+2}}", "{{12345678901234567890123}}",
	"{{1 | 2}}", "{{.X | true}}", "{{with $x}}{{end}}", "{{with $x := 1}}{{end}}{{$x}}", "{{a.b}}", "{{end}", "{{ {{ }}", "{{\n}}", "{{if .X}}{{else foo}}{{end}}", "{{break}}", "{{$}}{{$.X}}{{$x.Y}}", "{{\"a\\qb\"}}", "{{len | $x}}", "{{.A}}{{(.B).C.D | print}}{{template \"z\" .}}{{range .Q}}{{else if .Z}}{{end}}",
}

func run(s string) {
	t, err := template.New("main").Funcs(funcs).Parse(s)
	if err != nil {
		fmt.Printf("%q\n\tparse: %v\n", s, err)
		return
	}
	var b bytes.Buffer
	err = t.Execute(&b, data())
	out := b.String()
	if i := strings.Index(out, "0x"); i >= 0 {
		out = out[:i] + "ADDRESS"
	}
	fmt.Printf("%q\n\t%q\n", s, out)
	if err != nil {
		_, isExec := err.(template.ExecError)
		fmt.Printf("\t%v %v\n", err, isExec)
	}
}

func try(what string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(what, "panics:", e)
		}
	}()
	f()
}

type failing struct{ left int }

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func dump(n parse.Node, depth int) {
	if n == nil || reflect.ValueOf(n).IsNil() {
		return
	}
	fmt.Printf("%s%d %T @%d %q\n", strings.Repeat(" ", depth), n.Type(), n, n.Position(), n)
	switch n := n.(type) {
	case *parse.ListNode:
		for _, c := range n.Nodes {
			dump(c, depth+1)
		}
	case *parse.ActionNode:
		dump(n.Pipe, depth+1)
	case *parse.IfNode:
		dump(n.Pipe, depth+1)
		dump(n.List, depth+1)
		dump(n.ElseList, depth+1)
	case *parse.RangeNode:
		dump(n.Pipe, depth+1)
		dump(n.List, depth+1)
	case *parse.TemplateNode:
		dump(n.Pipe, depth+1)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			dump(c, depth+1)
		}
	case *parse.CommandNode:
		for _, a := range n.Args {
			dump(a, depth+1)
		}
	}
}

func associated() {
	t := template.Must(template.New("root").Delims("<<", ">>").Parse(`<<define "a">>A<<.>><<end>><<define "b">>B<<template "a" .>><<end>>root {{.}} <<template "b" 1>>`))
	fmt.Println(t.Execute(os.Stdout, nil), t.DefinedTemplates())
	fmt.Println(t.ExecuteTemplate(os.Stdout, "b", 2), t.ExecuteTemplate(os.Stdout, "zz", 2), t.Lookup("a").Name(), t.Lookup("zz") == nil)
	c := template.Must(t.Clone())
	template.Must(c.Parse(`<<define "a">>cloned<<end>>`))
	c.ExecuteTemplate(os.Stdout, "b", 3)
	t.ExecuteTemplate(os.Stdout, "b", 3)
	var names []string
	for _, x := range c.Templates() {
		names = append(names, x.Name())
	}
	sort.Strings(names)
	fmt.Println(names)
	n := t.New("n")
	fmt.Println(n.Execute(os.Stdout, 1), template.New("e").Execute(os.Stdout, 1), template.New("q").DefinedTemplates() == "")
	for _, option := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		m := template.Must(template.New("m").Option(option).Parse("{{.x}} {{.y}}\n"))
		fmt.Println(m.Execute(os.Stdout, map[string]int{"x": 1}), m.Execute(os.Stdout, map[string]interface{}{"x": 1}), m.Execute(os.Stdout, nil))
	}
	try("option", func() { t.Option("bad=1") })
	try("empty option", func() { t.Option("") })
	try("function", func() { t.Funcs(template.FuncMap{"f": 1}) })
	try("results", func() { t.Funcs(template.FuncMap{"f": func() (int, int) { return 1, 2 }}) })
	try("name", func() { t.Funcs(template.FuncMap{"a-b": func() int { return 1 }}) })
	try("must", func() { template.Must(template.New("x").Parse("{{")) })
	try("function panics", func() {
		template.Must(template.New("x").Funcs(template.FuncMap{"p": func() int { panic("inside") }}).Parse("{{p}}")).Execute(os.Stdout, nil)
	})
	fmt.Println(template.Must(template.New("w").Parse("0123{{.}}56789")).Execute(&failing{6}, 44))
	fmt.Println(template.HTMLEscapeString("<a href='x'>\x00&\""), template.JSEscapeString("'\"<>\\\n\u2028é=&"), template.HTMLEscaper("<", 1), template.JSEscaper("<", "'"), template.URLQueryEscaper("a b", 1))
	template.HTMLEscape(os.Stdout, []byte("<x>\n"))
	template.JSEscape(os.Stdout, []byte("a\xffb\n"))
	fmt.Println()
	for _, v := range []interface{}{nil, 0, 1, "", "a", []int{}, [2]int{}, 0.0, 1i, struct{}{}, (*int)(nil), uint8(3), true, map[int]int{}} {
		fmt.Print(template.IsTrue(v))
		fmt.Print(" ")
	}
	fmt.Println()
}

func files() {
	folder, err := ioutil.TempDir("", "templates")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	for name, content := range map[string]string{"a.tmpl": "A {{template \"b.tmpl\" .}}", "b.tmpl": "B {{.}}", "bad.txt": "{{"} {
		ioutil.WriteFile(filepath.Join(folder, name), []byte(content), 0644)
	}
	t, err := template.ParseGlob(filepath.Join(folder, "*.tmpl"))
	fmt.Println(t.Name(), err, t.DefinedTemplates())
	fmt.Println(t.Execute(os.Stdout, 5))
	_, err = template.ParseFiles(filepath.Join(folder, "bad.txt"))
	fmt.Println(err)
	_, err = template.ParseFiles()
	fmt.Println(err)
	_, err = template.ParseGlob("nothing*.here")
	fmt.Println(err)
	_, err = template.ParseFiles("nothing.here")
	fmt.Println(err)
	t, err = template.New("x").ParseFiles(filepath.Join(folder, "b.tmpl"))
	fmt.Println(t.Name(), err, t.Execute(os.Stdout, 1), t.ExecuteTemplate(os.Stdout, "b.tmpl", 2))
}

func trees() {
	set, err := parse.Parse("p", "a{{if .X.Y}}b{{$v := 1}}{{else}}{{printf \"%d\" 1.5 .Z | print nil true}}{{end}}\n{{range $i, $e := $.Q}}{{(.A).B}}{{end}}{{template \"t\" 'c'}}{{define \"t\"}} \n {{end}}", "", "", map[string]interface{}{"printf": 1, "print": 1})
	fmt.Println(err, len(set))
	dump(set["p"].Root, 0)
	fmt.Println(set["p"].Root, parse.IsEmptyTree(set["p"].Root), parse.IsEmptyTree(set["t"].Root), set["p"].Copy().Root.String() == set["p"].Root.String())
	for _, s := range []string{"1", "-0", "1.5", "0x7f", "1e3", "1e-3", "'a'", "2i", "1+0i", "077", "9223372036854775808"} {
		set, err := parse.Parse("n", "{{"+s+"}}", "", "")
		if err != nil {
			fmt.Println(err)
			continue
		}
		n := set["n"].Root.Nodes[0].(*parse.ActionNode).Pipe.Cmds[0].Args[0].(*parse.NumberNode)
		fmt.Println(n, n.IsInt, n.Int64, n.IsUint, n.Uint64, n.IsFloat, n.Float64, n.IsComplex, n.Complex128)
	}
	c := &parse.ChainNode{NodeType: parse.NodeChain, Node: parse.NewIdentifier("x")}
	c.Add(".f")
	fmt.Println(c)
	try("add", func() { c.Add("f") })
	try("add empty", func() { c.Add(".") })
}

func main() {
	for _, s := range cases {
		try(s, func() { run(s) })
	}
	associated()
	files()
	trees()
}
