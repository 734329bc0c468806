// Package parse turns the text of templates of text/template into trees.
package parse

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Tree is a parsed template.
type Tree struct {
	Name      string
	ParseName string // of the template it was written in, for errors
	Root      *ListNode
	text      string

	// while parsing
	funcs  []map[string]interface{}
	source *source
	vars   []string
	set    map[string]*Tree
}

// source is the tokens that trees of one text are made from; those before at are taken.
type source struct {
	tokens []token
	at     int
	line   int // of the token looked at last
}

// New makes a tree without content.
//godefer:line parse.go:125
func New(name string, funcs ...map[string]interface{}) *Tree {
	return &Tree{Name: name, funcs: funcs}
}

// Parse gives the trees of a template and of those defined in it, by name. Empty delimiters are {{ and }}.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]interface{}) (map[string]*Tree, error) {
	set := make(map[string]*Tree)
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

// Parse parses text into the tree, which is added to the set like those of templates defined in it.
//godefer:line parse.go:228
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]interface{}) (tree *Tree, err error) {
	defer t.recover(&err)
	t.ParseName = t.Name
	if leftDelim == "" {
		leftDelim = "{{"
	}
	if rightDelim == "" {
		rightDelim = "}}"
	}
	t.start(funcs, &source{tokens: lex(text, leftDelim, rightDelim)}, treeSet)
	t.text = text
	t.parse()
	t.add()
	t.stop()
	return t, nil
}

func (t *Tree) start(funcs []map[string]interface{}, s *source, set map[string]*Tree) {
	t.Root = nil
	t.source = s
	t.vars = []string{"$"}
	t.funcs = funcs
	t.set = set
}

func (t *Tree) stop() {
	t.source, t.vars, t.funcs, t.set = nil, nil, nil, nil
}

// sub makes a tree for a template that is defined inside of this one.
func (t *Tree) sub(name string) *Tree {
	tree := New(name)
	tree.text = t.text
	tree.ParseName = t.ParseName
	tree.start(t.funcs, t.source, t.set)
	return tree
}

// Copy gives a copy without the state of parsing.
//godefer:line parse.go:35
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// ErrorContext gives the place of a node for errors, and the beginning of its text.
//godefer:line parse.go:135
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	context = n.String()
	if len(context) > 20 {
		context = fmt.Sprintf("%.20s...", context)
	}
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, 1+strings.Count(before, "\n"), column), context
}

// IsEmptyTree says whether a tree has nothing but space and definitions.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil:
		return true
	case *ListNode:
		for _, child := range n.Nodes {
			if !IsEmptyTree(child) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(strings.TrimSpace(string(n.Text))) == 0
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode:
		return false
	}
	panic("unknown node: " + n.String())
}

// add puts the tree into the set, unless an equally named one with content is there and this one is empty.
//godefer:line parse.go:240
func (t *Tree) add() {
	other := t.set[t.Name]
	switch {
	case other == nil || IsEmptyTree(other.Root):
		t.set[t.Name] = t
	case !IsEmptyTree(t.Root):
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

//godefer:line parse.go:193
func (t *Tree) recover(err *error) {
	e := recover()
	if e == nil {
		return
	}
	if _, ok := e.(runtime.Error); ok {
		panic(e)
	}
	t.stop()
	*err = e.(error)
}

//godefer:line parse.go:158
func (t *Tree) errorf(format string, args ...interface{}) {
	t.Root = nil
	panic(fmt.Errorf("template: %s:%d: %s", t.ParseName, t.source.line, fmt.Sprintf(format, args...)))
}

//godefer:line parse.go:188
func (t *Tree) unexpected(tok token, context string) {
	t.errorf("unexpected %s in %s", tok, context)
}

//godefer:line parse.go:60
func (t *Tree) next() token {
	tok := t.peek()
	t.source.at++
	return tok
}

//godefer:line parse.go:90
func (t *Tree) peek() token {
	s := t.source
	tok := s.tokens[len(s.tokens)-1]
	if s.at < len(s.tokens) {
		tok = s.tokens[s.at]
	}
	s.line = tok.line
	return tok
}

//godefer:line parse.go:70
func (t *Tree) backup() { t.source.at-- }

func (t *Tree) skipSpace() {
	for t.peek().kind == kindSpace {
		t.source.at++
	}
}

//godefer:line parse.go:100
func (t *Tree) nextNonSpace() token {
	t.skipSpace()
	return t.next()
}

//godefer:line parse.go:111
func (t *Tree) peekNonSpace() token {
	t.skipSpace()
	return t.peek()
}

//godefer:line parse.go:170
func (t *Tree) expect(k kind, context string) token {
	tok := t.nextNonSpace()
	if tok.kind != k {
		t.unexpected(tok, context)
	}
	return tok
}

// parse makes the whole tree, and those of definitions at its top.
//godefer:line parse.go:279
func (t *Tree) parse() {
	t.Root = t.newList(t.peek().pos)
	for t.peek().kind != kindEOF {
		if t.atDefinition() {
			t.sub("definition").definition()
			continue
		}
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			t.errorf("unexpected %s", n)
		}
		t.Root.Nodes = append(t.Root.Nodes, n)
	}
}

// atDefinition takes the beginning of a define action, if one comes next.
func (t *Tree) atDefinition() bool {
	if t.peek().kind != kindLeftDelim {
		return false
	}
	at := t.source.at
	t.next()
	if t.nextNonSpace().kind == kindDefine {
		return true
	}
	t.source.at = at
	return false
}

func (t *Tree) definition() {
	const context = "define clause"
	name := t.nextNonSpace()
	if name.kind != kindString && name.kind != kindRawString {
		t.unexpected(name, context)
	}
	t.Name = t.unquote(name)
	t.expect(kindRightDelim, context)
	t.body(context)
}

// body parses the content of a template up to its end and adds it to the set.
func (t *Tree) body(context string) {
	var end Node
	t.Root, end = t.list()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.stop()
}

func (t *Tree) unquote(tok token) string {
	s, err := strconv.Unquote(tok.text)
	if err != nil {
		t.errorf("%s", err)
	}
	return s
}

//godefer:line node.go:84
func (t *Tree) newList(pos Pos) *ListNode {
	return &ListNode{NodeType: NodeList, Pos: pos, tr: t}
}

// list parses up to an end or else action, which it gives too.
func (t *Tree) list() (*ListNode, Node) {
	list := t.newList(t.peekNonSpace().pos)
	for t.peekNonSpace().kind != kindEOF {
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			return list, n
		}
		list.Nodes = append(list.Nodes, n)
	}
	t.errorf("unexpected EOF")
	return nil, nil
}

//godefer:line parse.go:343
func (t *Tree) textOrAction() Node {
	switch tok := t.nextNonSpace(); tok.kind {
	case kindText:
		return &TextNode{NodeText, tok.pos, t, []byte(tok.text)}
	case kindLeftDelim:
		return t.action()
	default:
		t.unexpected(tok, "input")
		return nil
	}
}

//godefer:line parse.go:360
func (t *Tree) action() Node {
	switch tok := t.nextNonSpace(); tok.kind {
	case kindBlock:
		return t.block()
	case kindElse:
		return t.elseAction()
	case kindEnd:
		return &endNode{nodeEnd, t.expect(kindRightDelim, "end").pos, t}
	case kindIf:
		return &IfNode{t.branch(NodeIf, "if")}
	case kindRange:
		return &RangeNode{t.branch(NodeRange, "range")}
	case kindTemplate:
		return t.template()
	case kindWith:
		return &WithNode{t.branch(NodeWith, "with")}
	}
	t.backup()
	tok := t.peek()
	return &ActionNode{NodeAction, tok.pos, t, tok.line, t.pipeline("command")}
}

// elseAction leaves an if behind the else to be parsed as an action of its own.
func (t *Tree) elseAction() Node {
	if tok := t.peekNonSpace(); tok.kind == kindIf {
		return &elseNode{nodeElse, tok.pos, t, tok.line}
	}
	tok := t.expect(kindRightDelim, "else")
	return &elseNode{nodeElse, tok.pos, t, tok.line}
}

func (t *Tree) branch(typ NodeType, context string) BranchNode {
	variables := len(t.vars)
	pipe := t.pipeline(context)
	list, next := t.list()
	b := BranchNode{NodeType: typ, Pos: pipe.Position(), tr: t, Line: pipe.Line, Pipe: pipe, List: list}
	if next.Type() == nodeElse {
		b.ElseList = t.elseList(typ, next)
	}
	t.vars = t.vars[:variables]
	return b
}

// elseList parses what is behind an else; an else if is an if alone in it, which shares the end.
func (t *Tree) elseList(typ NodeType, at Node) *ListNode {
	if typ == NodeIf && t.peek().kind == kindIf {
		t.next()
		list := t.newList(at.Position())
		list.Nodes = append(list.Nodes, &IfNode{t.branch(NodeIf, "if")})
		return list
	}
	list, end := t.list()
	if end.Type() != nodeEnd {
		t.errorf("expected end; found %s", end)
	}
	return list
}

// block parses a definition that is executed where it stands.
func (t *Tree) block() Node {
	const context = "block clause"
	tok := t.nextNonSpace()
	name := t.templateName(tok, context)
	pipe := t.pipeline(context)
	t.sub(name).body(context)
	return &TemplateNode{NodeTemplate, tok.pos, t, tok.line, name, pipe}
}

func (t *Tree) template() Node {
	const context = "template clause"
	tok := t.nextNonSpace()
	name := t.templateName(tok, context)
	var pipe *PipeNode
	if t.nextNonSpace().kind != kindRightDelim {
		t.backup()
		pipe = t.pipeline(context)
	}
	return &TemplateNode{NodeTemplate, tok.pos, t, tok.line, name, pipe}
}

func (t *Tree) templateName(tok token, context string) string {
	if tok.kind != kindString && tok.kind != kindRawString {
		t.unexpected(tok, context)
	}
	return t.unquote(tok)
}

// pipeline parses up to a right delimiter, which it takes, or a right parenthesis, which it leaves.
//godefer:line parse.go:385
func (t *Tree) pipeline(context string) *PipeNode {
	tok := t.peekNonSpace()
	pipe := &PipeNode{NodeType: NodePipe, Pos: tok.pos, tr: t, Line: tok.line}
	for t.declaration(pipe, context) {
	}
	for {
		switch tok := t.nextNonSpace(); tok.kind {
		case kindRightDelim, kindRightParen:
			t.checkPipeline(pipe, context)
			if tok.kind == kindRightParen {
				t.backup()
			}
			return pipe
		case kindBool, kindCharConstant, kindComplex, kindDot, kindField, kindIdentifier, kindNumber, kindNil, kindRawString, kindString,
			kindVariable, kindLeftParen:
			t.backup()
			pipe.Cmds = append(pipe.Cmds, t.command())
		default:
			t.unexpected(tok, context)
		}
	}
}

// declaration takes a variable that gets the pipeline's value; true if another one may follow.
func (t *Tree) declaration(pipe *PipeNode, context string) bool {
	v := t.peekNonSpace()
	if v.kind != kindVariable {
		return false
	}
	at := t.source.at
	t.next()
	next := t.peekNonSpace()
	isAssign := next.kind == kindAssign
	isMore := next.kind == kindChar && next.text == ","
	if !isAssign && !isMore && next.kind != kindDeclare {
		t.source.at = at
		return false
	}
	t.next()
	pipe.IsAssign = isAssign
	pipe.Decl = append(pipe.Decl, &VariableNode{NodeVariable, v.pos, t, strings.Split(v.text, ".")})
	t.vars = append(t.vars, v.text)
	if isMore && (context != "range" || len(pipe.Decl) > 1) {
		t.errorf("too many declarations in %s", context)
	}
	return isMore
}

//godefer:line parse.go:445
func (t *Tree) checkPipeline(pipe *PipeNode, context string) {
	if len(pipe.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range pipe.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

// command parses operands up to a pipe character, which it takes, or the end of the pipeline.
//godefer:line parse.go:600
func (t *Tree) command() *CommandNode {
	cmd := &CommandNode{NodeType: NodeCommand, Pos: t.peekNonSpace().pos, tr: t}
	for {
		t.skipSpace()
		if operand := t.operand(); operand != nil {
			cmd.Args = append(cmd.Args, operand)
		}
		switch tok := t.next(); tok.kind {
		case kindSpace:
			continue
		case kindError:
			t.errorf("%s", tok.text)
		case kindRightDelim, kindRightParen:
			t.backup()
		case kindPipe:
		default:
			t.errorf("unexpected %s in operand", tok)
		}
		break
	}
	if len(cmd.Args) == 0 {
		t.errorf("empty command")
	}
	return cmd
}

// operand parses a term with the fields behind it, or gives nil.
//godefer:line parse.go:632
func (t *Tree) operand() Node {
	node := t.term()
	if node == nil || t.peek().kind != kindField {
		return node
	}
	chain := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, tr: t, Node: node}
	for t.peek().kind == kindField {
		chain.Add(t.next().text)
	}
	switch node.Type() {
	case NodeField:
		return &FieldNode{NodeField, chain.Pos, t, strings.Split(chain.String()[1:], ".")}
	case NodeVariable:
		return &VariableNode{NodeVariable, chain.Pos, t, strings.Split(chain.String(), ".")}
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		t.errorf("unexpected . after term %q", node.String())
	}
	return chain
}

//godefer:line parse.go:670
func (t *Tree) term() Node {
	switch tok := t.nextNonSpace(); tok.kind {
	case kindError:
		t.errorf("%s", tok.text)
	case kindIdentifier:
		if !t.hasFunction(tok.text) {
			t.errorf("function %q not defined", tok.text)
		}
		return NewIdentifier(tok.text).SetTree(t).SetPos(tok.pos)
	case kindDot:
		return &DotNode{NodeDot, tok.pos, t}
	case kindNil:
		return &NilNode{NodeNil, tok.pos, t}
	case kindVariable:
		return t.variable(tok)
	case kindField:
		return &FieldNode{NodeField, tok.pos, t, strings.Split(tok.text[1:], ".")}
	case kindBool:
		return &BoolNode{NodeBool, tok.pos, t, tok.text == "true"}
	case kindCharConstant, kindComplex, kindNumber:
		n, err := newNumber(t, tok)
		if err != nil {
			t.errorf("%s", err)
		}
		return n
	case kindLeftParen:
		pipe := t.pipeline("parenthesized pipeline")
		if tok := t.next(); tok.kind != kindRightParen {
			t.errorf("unclosed right paren: unexpected %s", tok)
		}
		return pipe
	case kindString, kindRawString:
		return &StringNode{NodeString, tok.pos, t, tok.text, t.unquote(tok)}
	}
	t.backup()
	return nil
}

//godefer:line parse.go:713
func (t *Tree) hasFunction(name string) bool {
	for _, funcs := range t.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

func (t *Tree) variable(tok token) Node {
	for _, name := range t.vars {
		if name == tok.text {
			return &VariableNode{NodeVariable, tok.pos, t, []string{name}}
		}
	}
	t.errorf("undefined variable %q", tok.text)
	return nil
}
