package template

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"text/template/parse"
)

// maxDepth is how deep templates may execute each other.
const maxDepth = 100000

// ExecError is an error of executing a template, not of writing.
type ExecError struct {
	Name string // of the template
	Err  error  // already says where
}

//godefer:line exec.go:120
func (e ExecError) Error() string {
	return e.Err.Error()
}

// writeError carries an error of the Writer up to Execute.
type writeError struct {
	err error
}

// state is an execution of a template.
type state struct {
	tmpl  *Template
	out   io.Writer
	node  parse.Node // for errors
	vars  []variable // the newest last
	depth int
}

type variable struct {
	name  string
	value reflect.Value
}

// missing stands for the value of a pipeline's earlier command where there is none.
var missing = reflect.ValueOf(missingType{})

type missingType struct{}

// zero is the value of nothing.
var zero reflect.Value

// Execute applies the template to data.
//godefer:line exec.go:199
func (t *Template) Execute(wr io.Writer, data interface{}) (err error) {
	defer recoverError(&err)
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, out: wr, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return nil
}

// ExecuteTemplate applies the associated template of a name to data.
//godefer:line exec.go:178
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data interface{}) error {
	other := t.Lookup(name)
	if other == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return other.Execute(wr, data)
}

func recoverError(err *error) {
	switch e := recover().(type) {
	case nil:
	case runtime.Error:
		panic(e)
	case writeError:
		*err = e.err
	case ExecError:
		*err = e
	default:
		panic(e)
	}
}

// errorf ends the execution.
//godefer:line exec.go:125
func (s *state) errorf(format string, args ...interface{}) {
	text := fmt.Sprintf(format, args...)
	name := s.tmpl.Name()
	if s.node == nil {
		text = fmt.Sprintf("template: %s: %s", name, text)
	} else {
		location, context := s.tmpl.ErrorContext(s.node)
		text = fmt.Sprintf("template: %s: executing %q at <%s>: %s", location, name, context, text)
	}
	panic(ExecError{name, fmt.Errorf("%s", text)})
}

//godefer:line exec.go:98
func (s *state) at(node parse.Node) {
	s.node = node
}

//godefer:line exec.go:49
func (s *state) push(name string, value reflect.Value) {
	s.vars = append(s.vars, variable{name, value})
}

func (s *state) set(name string, value reflect.Value) {
	s.find(name).value = value
}

func (s *state) find(name string) *variable {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return &s.vars[i]
		}
	}
	s.errorf("undefined variable: %s", name)
	return nil
}

// walk executes a node. Dot is the value of the dot.
//godefer:line exec.go:248
func (s *state) walk(dot reflect.Value, node parse.Node) {
	s.at(node)
	switch n := node.(type) {
	case *parse.ActionNode:
		value := s.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, value)
		}
	case *parse.IfNode:
		s.branch(dot, &n.BranchNode, dot)
	case *parse.WithNode:
		s.branch(dot, &n.BranchNode, zero)
	case *parse.ListNode:
		for _, child := range n.Nodes {
			s.walk(dot, child)
		}
	case *parse.RangeNode:
		s.rangeOver(dot, n)
	case *parse.TemplateNode:
		s.template(dot, n)
	case *parse.TextNode:
		if _, err := s.out.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	default:
		s.errorf("unknown node: %s", node)
	}
}

// branch executes an if, with the dot as it is, or a with, where inner is not set and the dot becomes the value.
func (s *state) branch(dot reflect.Value, n *parse.BranchNode, inner reflect.Value) {
	defer s.leave(len(s.vars))
	value := s.pipeline(dot, n.Pipe)
	truth, ok := isTrue(value)
	if !ok {
		s.errorf("if/with can't use %v", value)
	}
	switch {
	case truth && n.Type() == parse.NodeWith:
		s.walk(value, n.List)
	case truth:
		s.walk(inner, n.List)
	case n.ElseList != nil:
		s.walk(dot, n.ElseList)
	}
}

// leave ends the scope of the variables behind the first so many.
func (s *state) leave(variables int) {
	s.vars = s.vars[:variables]
}

// IsTrue says whether a value is true as conditions see it, and whether it has a truth at all.
func IsTrue(val interface{}) (truth, ok bool) {
	return isTrue(reflect.ValueOf(val))
}

func isTrue(v reflect.Value) (truth, ok bool) {
	switch v.Kind() {
	case reflect.Invalid:
		return false, true
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Bool:
		return v.Bool(), true
	case reflect.Chan, reflect.Func, reflect.Ptr, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	switch groupOf(v.Kind()) {
	case integers:
		return v.Int() != 0, true
	case unsigneds:
		return v.Uint() != 0, true
	case floats:
		return v.Float() != 0, true
	case complexes:
		return v.Complex() != 0, true
	}
	return false, false
}

// rangeOver executes a range for each element; without one its else list.
func (s *state) rangeOver(dot reflect.Value, n *parse.RangeNode) {
	defer s.leave(len(s.vars))
	value, _ := indirect(s.pipeline(dot, n.Pipe))
	variables := len(s.vars)
	count := 0
	body := func(index, element reflect.Value) {
		if len(n.Pipe.Decl) > 0 {
			s.vars[variables-1].value = element
		}
		if len(n.Pipe.Decl) > 1 {
			s.vars[variables-2].value = index
		}
		s.walk(element, n.List)
		s.leave(variables)
		count++
	}
	switch value.Kind() {
	case reflect.Array, reflect.Slice:
		for i := 0; i < value.Len(); i++ {
			body(reflect.ValueOf(i), value.Index(i))
		}
	case reflect.Map:
		for _, key := range sortedKeys(value.MapKeys()) {
			body(key, value.MapIndex(key))
		}
	case reflect.Chan:
		s.receive(value, body)
	case reflect.Invalid:
	default:
		s.errorf("range can't iterate over %v", value)
	}
	if count == 0 && n.ElseList != nil {
		s.walk(dot, n.ElseList)
	}
}

func (s *state) receive(channel reflect.Value, body func(index, element reflect.Value)) {
	if channel.IsNil() {
		return
	}
	for i := 0; ; i++ {
		element, ok := channel.Recv()
		if !ok {
			return
		}
		body(reflect.ValueOf(i), element)
	}
}

// sortedKeys puts keys of a basic type with an order into it.
func sortedKeys(keys []reflect.Value) []reflect.Value {
	if len(keys) < 2 {
		return keys
	}
	var less func(a, b reflect.Value) bool
	switch groupOf(keys[0].Kind()) {
	case floats:
		less = func(a, b reflect.Value) bool { return a.Float() < b.Float() }
	case integers:
		less = func(a, b reflect.Value) bool { return a.Int() < b.Int() }
	case unsigneds:
		less = func(a, b reflect.Value) bool { return a.Uint() < b.Uint() }
	case strs:
		less = func(a, b reflect.Value) bool { return a.String() < b.String() }
	default:
		return keys
	}
	sort.Slice(keys, func(i, j int) bool { return less(keys[i], keys[j]) })
	return keys
}

// template executes another template with variables of its own.
func (s *state) template(dot reflect.Value, n *parse.TemplateNode) {
	s.at(n)
	tmpl := s.tmpl.Lookup(n.Name)
	if tmpl == nil {
		s.errorf("template %q not defined", n.Name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.pipeline(dot, n.Pipe)
	inner := *s
	inner.depth++
	inner.tmpl = tmpl
	inner.vars = []variable{{"$", dot}}
	inner.walk(dot, tmpl.Root)
}

// pipeline gives the value of a pipeline and puts it into the variables it declares.
func (s *state) pipeline(dot reflect.Value, pipe *parse.PipeNode) (value reflect.Value) {
	if pipe == nil {
		return zero
	}
	s.at(pipe)
	value = missing
	for _, cmd := range pipe.Cmds {
		value = s.command(dot, cmd, value)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = reflect.ValueOf(value.Interface())
		}
	}
	for _, v := range pipe.Decl {
		if pipe.IsAssign {
			s.set(v.Ident[0], value)
		} else {
			s.push(v.Ident[0], value)
		}
	}
	return value
}

// print writes a value as fmt does.
func (s *state) print(n parse.Node, v reflect.Value) {
	s.at(n)
	value, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.out, value); err != nil {
		panic(writeError{err})
	}
}

// printable gives the value that fmt is to print: a pointer only if its methods say how.
func printable(v reflect.Value) (interface{}, bool) {
	if v.Kind() == reflect.Ptr {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if !hasText(v.Type()) {
		if v.CanAddr() && hasText(reflect.PtrTo(v.Type())) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

func hasText(t reflect.Type) bool {
	return t.Implements(errorType) || t.Implements(stringerType)
}

var (
	errorType    = reflect.TypeOf((*error)(nil)).Elem()
	stringerType = reflect.TypeOf((*fmt.Stringer)(nil)).Elem()
	valueType    = reflect.TypeOf((*reflect.Value)(nil)).Elem()
)

// indirect follows pointers and interfaces; it tells whether it came to a nil one. An interface with methods is followed only if they are none.
func indirect(v reflect.Value) (value reflect.Value, isNil bool) {
	for ; v.Kind() == reflect.Ptr || v.Kind() == reflect.Interface; v = v.Elem() {
		if v.IsNil() {
			return v, true
		}
	}
	return v, false
}

// indirectInterface gives what an interface holds.
func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return zero
	}
	return v.Elem()
}

// constant gives the value of a number for which no type is asked.
func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	isHex := len(n.Text) > 2 && n.Text[0] == '0' && (n.Text[1] == 'x' || n.Text[1] == 'X')
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !isHex && strings.ContainsAny(n.Text, ".eE"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		i := int(n.Int64)
		if int64(i) != n.Int64 {
			s.errorf("%s overflows int", n.Text)
		}
		return reflect.ValueOf(i)
	case n.IsUint:
		s.errorf("%s overflows int", n.Text)
	}
	return zero
}
