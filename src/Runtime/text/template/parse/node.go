package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is a part of a template.
//godefer:line node.go:21
type Node interface {
	Type() NodeType
	String() string
	// Copy gives a deep copy.
	Copy() Node
	Position() Pos
	tree() *Tree
}

// NodeType tells which type a Node is of.
type NodeType int

// Type gives the NodeType itself, for nodes to embed.
//godefer:line node.go:47
func (t NodeType) Type() NodeType {
	return t
}

// Pos is the offset of a Node in the text of the template.
type Pos int

// Position gives the Pos itself, for nodes to embed.
//godefer:line node.go:41
func (p Pos) Position() Pos {
	return p
}

// The types of nodes. Those of end and else never are in a tree.
const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
)

// ListNode is a sequence of nodes.
type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

//godefer:line node.go:92
func (l *ListNode) tree() *Tree { return l.tr }

//godefer:line node.go:96
func (l *ListNode) String() string {
	var b strings.Builder
	for _, n := range l.Nodes {
		b.WriteString(n.String())
	}
	return b.String()
}

// CopyList gives a deep copy, nil of nil.
//godefer:line node.go:104
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	n := &ListNode{NodeList, l.Pos, l.tr, nil}
	for _, child := range l.Nodes {
		n.Nodes = append(n.Nodes, child.Copy())
	}
	return n
}

//godefer:line node.go:115
func (l *ListNode) Copy() Node { return l.CopyList() }

// TextNode is text outside of actions.
type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

//godefer:line node.go:135
func (t *TextNode) tree() *Tree { return t.tr }

//godefer:line node.go:131
func (t *TextNode) String() string { return string(t.Text) }

//godefer:line node.go:139
func (t *TextNode) Copy() Node { return &TextNode{NodeText, t.Pos, t.tr, append([]byte{}, t.Text...)} }

// PipeNode is a pipeline, whose value may be kept in variables.
type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

//godefer:line node.go:182
func (p *PipeNode) tree() *Tree { return p.tr }

//godefer:line node.go:162
func (p *PipeNode) String() string {
	var b strings.Builder
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	if len(p.Decl) > 0 {
		b.WriteString(" := ")
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// CopyPipe gives a deep copy, nil of nil.
//godefer:line node.go:186
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	n := &PipeNode{NodeType: NodePipe, Pos: p.Pos, tr: p.tr, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		n.Decl = append(n.Decl, v.Copy().(*VariableNode))
	}
	for _, c := range p.Cmds {
		n.Cmds = append(n.Cmds, c.Copy().(*CommandNode))
	}
	return n
}

//godefer:line node.go:202
func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode is an action that is no control structure: its value is printed, unless it goes into variables.
type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

//godefer:line node.go:226
func (a *ActionNode) tree() *Tree { return a.tr }

//godefer:line node.go:221
func (a *ActionNode) String() string { return "{{" + a.Pipe.String() + "}}" }

//godefer:line node.go:230
func (a *ActionNode) Copy() Node {
	return &ActionNode{NodeAction, a.Pos, a.tr, a.Line, a.Pipe.CopyPipe()}
}

// CommandNode is a part of a pipeline: an operand, or a function with its arguments.
type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

//godefer:line node.go:266
func (c *CommandNode) tree() *Tree { return c.tr }

//godefer:line node.go:251
func (c *CommandNode) String() string {
	texts := make([]string, len(c.Args))
	for i, arg := range c.Args {
		texts[i] = arg.String()
		if arg.Type() == NodePipe {
			texts[i] = "(" + texts[i] + ")"
		}
	}
	return strings.Join(texts, " ")
}

//godefer:line node.go:270
func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	n := &CommandNode{NodeType: NodeCommand, Pos: c.Pos, tr: c.tr}
	for _, arg := range c.Args {
		n.Args = append(n.Args, arg.Copy())
	}
	return n
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

// NewIdentifier makes a node for a function of the name.
//godefer:line node.go:290
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the position and gives the node.
//godefer:line node.go:297
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree the node belongs to and gives the node.
//godefer:line node.go:305
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

//godefer:line node.go:314
func (i *IdentifierNode) tree() *Tree { return i.tr }

//godefer:line node.go:310
func (i *IdentifierNode) String() string { return i.Ident }

//godefer:line node.go:318
func (i *IdentifierNode) Copy() Node { return NewIdentifier(i.Ident).SetTree(i.tr).SetPos(i.Pos) }

// VariableNode is a variable, perhaps with fields: its Ident begins with the name and its dollar sign.
type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

//godefer:line node.go:346
func (v *VariableNode) tree() *Tree { return v.tr }

//godefer:line node.go:335
func (v *VariableNode) String() string { return strings.Join(v.Ident, ".") }

//godefer:line node.go:350
func (v *VariableNode) Copy() Node {
	return &VariableNode{NodeVariable, v.Pos, v.tr, append([]string{}, v.Ident...)}
}

// DotNode is the dot.
type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

// Type gives NodeDot.
//godefer:line node.go:365
func (d *DotNode) Type() NodeType { return NodeDot }

//godefer:line node.go:376
func (d *DotNode) tree() *Tree { return d.tr }

//godefer:line node.go:372
func (d *DotNode) String() string { return "." }

//godefer:line node.go:380
func (d *DotNode) Copy() Node { return &DotNode{NodeDot, d.Pos, d.tr} }

// NilNode is the constant nil.
type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

// Type gives NodeNil.
//godefer:line node.go:395
func (n *NilNode) Type() NodeType { return NodeNil }

//godefer:line node.go:406
func (n *NilNode) tree() *Tree { return n.tr }

//godefer:line node.go:402
func (n *NilNode) String() string { return "nil" }

//godefer:line node.go:410
func (n *NilNode) Copy() Node { return &NilNode{NodeNil, n.Pos, n.tr} }

// FieldNode is a field, or a field of a field: Ident has the names without their dots.
type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

//godefer:line node.go:436
func (f *FieldNode) tree() *Tree { return f.tr }

//godefer:line node.go:428
func (f *FieldNode) String() string { return "." + strings.Join(f.Ident, ".") }

//godefer:line node.go:440
func (f *FieldNode) Copy() Node {
	return &FieldNode{NodeField, f.Pos, f.tr, append([]string{}, f.Ident...)}
}

// ChainNode is an operand followed by fields, whose names are without their dots.
type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string
}

// Add appends a field, which begins with its dot.
//godefer:line node.go:460
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	if field = field[1:]; field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

//godefer:line node.go:482
func (c *ChainNode) tree() *Tree { return c.tr }

//godefer:line node.go:471
func (c *ChainNode) String() string {
	s := c.Node.String()
	if c.Node.Type() == NodePipe {
		s = "(" + s + ")"
	}
	for _, field := range c.Field {
		s += "." + field
	}
	return s
}

//godefer:line node.go:486
func (c *ChainNode) Copy() Node {
	return &ChainNode{NodeChain, c.Pos, c.tr, c.Node, append([]string{}, c.Field...)}
}

// BoolNode is a boolean constant.
type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

//godefer:line node.go:509
func (b *BoolNode) tree() *Tree { return b.tr }

//godefer:line node.go:502
func (b *BoolNode) String() string { return strconv.FormatBool(b.True) }

//godefer:line node.go:513
func (b *BoolNode) Copy() Node { return &BoolNode{NodeBool, b.Pos, b.tr, b.True} }

// NumberNode is a number, in each type that can hold it.
type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string
}

func newNumber(tr *Tree, t token) (*NumberNode, error) {
	n := &NumberNode{NodeType: NodeNumber, Pos: t.pos, tr: tr, Text: t.text}
	switch {
	case t.kind == kindCharConstant:
		r, _, tail, err := strconv.UnquoteChar(t.text[1:], t.text[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", t.text)
		}
		n.setInt(int64(r))
		return n, nil
	case t.kind == kindComplex:
		if _, err := fmt.Sscan(t.text, &n.Complex128); err != nil {
			return nil, err
		}
		n.IsComplex = true
		n.simplify()
		return n, nil
	case strings.HasSuffix(t.text, "i"):
		if f, err := strconv.ParseFloat(t.text[:len(t.text)-1], 64); err == nil {
			n.IsComplex, n.Complex128 = true, complex(0, f)
			n.simplify()
			return n, nil
		}
	}
	return n, n.parse()
}

// setInt sets all types to a number.
func (n *NumberNode) setInt(v int64) {
	n.IsInt, n.Int64 = true, v
	n.IsUint, n.Uint64 = true, uint64(v)
	n.IsFloat, n.Float64 = true, float64(v)
}

// simplify sets the types that can hold a complex number without an imaginary part.
func (n *NumberNode) simplify() {
	if n.IsFloat = imag(n.Complex128) == 0; n.IsFloat {
		n.Float64 = real(n.Complex128)
		n.IsInt, n.Int64 = float64(int64(n.Float64)) == n.Float64, int64(n.Float64)
		n.IsUint, n.Uint64 = float64(uint64(n.Float64)) == n.Float64, uint64(n.Float64)
	}
}

func (n *NumberNode) parse() error {
	u, err := strconv.ParseUint(n.Text, 0, 64)
	if err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	i, err := strconv.ParseInt(n.Text, 0, 64)
	if err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 {
			n.IsUint, n.Uint64 = true, u // of -0
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		if err := n.parseFloat(); err != nil {
			return err
		}
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return fmt.Errorf("illegal number syntax: %q", n.Text)
	}
	return nil
}

// parseFloat reads the text as a float, which may be a whole number too.
func (n *NumberNode) parseFloat() error {
	f, err := strconv.ParseFloat(n.Text, 64)
	if err != nil {
		return nil
	}
	if !strings.ContainsAny(n.Text, ".eE") {
		return fmt.Errorf("integer overflow: %q", n.Text)
	}
	n.IsFloat, n.Float64 = true, f
	if float64(int64(f)) == f {
		n.IsInt, n.Int64 = true, int64(f)
	}
	if float64(uint64(f)) == f {
		n.IsUint, n.Uint64 = true, uint64(f)
	}
	return nil
}

//godefer:line node.go:642
func (n *NumberNode) tree() *Tree { return n.tr }

//godefer:line node.go:638
func (n *NumberNode) String() string { return n.Text }

//godefer:line node.go:646
func (n *NumberNode) Copy() Node {
	c := *n
	return &c
}

// StringNode is a string constant.
type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string // as in the template
	Text   string
}

//godefer:line node.go:669
func (s *StringNode) tree() *Tree { return s.tr }

//godefer:line node.go:665
func (s *StringNode) String() string { return s.Quoted }

//godefer:line node.go:673
func (s *StringNode) Copy() Node { return &StringNode{NodeString, s.Pos, s.tr, s.Quoted, s.Text} }

// endNode and elseNode are actions that end a list.
type endNode struct {
	NodeType
	Pos
	tr *Tree
}

//godefer:line node.go:693
func (e *endNode) tree() *Tree { return e.tr }

//godefer:line node.go:689
func (e *endNode) String() string { return "{{end}}" }

//godefer:line node.go:697
func (e *endNode) Copy() Node { return &endNode{nodeEnd, e.Pos, e.tr} }

type elseNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
}

//godefer:line node.go:721
func (e *elseNode) tree() *Tree { return e.tr }

//godefer:line node.go:717
func (e *elseNode) String() string { return "{{else}}" }

//godefer:line node.go:725
func (e *elseNode) Copy() Node { return &elseNode{nodeElse, e.Pos, e.tr, e.Line} }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

//godefer:line node.go:758
func (b *BranchNode) tree() *Tree { return b.tr }

//godefer:line node.go:740
func (b *BranchNode) String() string {
	name := ""
	switch b.NodeType {
	case NodeIf:
		name = "if"
	case NodeRange:
		name = "range"
	case NodeWith:
		name = "with"
	default:
		panic("unknown branch type")
	}
	s := fmt.Sprintf("{{%s %s}}%s", name, b.Pipe, b.List)
	if b.ElseList != nil {
		s += "{{else}}" + b.ElseList.String()
	}
	return s + "{{end}}"
}

//godefer:line node.go:762
func (b *BranchNode) Copy() Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b.copyBranch()}
	case NodeRange:
		return &RangeNode{b.copyBranch()}
	case NodeWith:
		return &WithNode{b.copyBranch()}
	}
	panic("unknown branch type")
}

func (b *BranchNode) copyBranch() BranchNode {
	return BranchNode{b.NodeType, b.Pos, b.tr, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

// IfNode is an if action.
type IfNode struct {
	BranchNode
}

//godefer:line node.go:784
func (i *IfNode) Copy() Node { return &IfNode{i.copyBranch()} }

// RangeNode is a range action.
type RangeNode struct {
	BranchNode
}

//godefer:line node.go:797
func (r *RangeNode) Copy() Node { return &RangeNode{r.copyBranch()} }

// WithNode is a with action.
type WithNode struct {
	BranchNode
}

//godefer:line node.go:810
func (w *WithNode) Copy() Node { return &WithNode{w.copyBranch()} }

// TemplateNode executes another template.
type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode // its data, or nil
}

//godefer:line node.go:835
func (t *TemplateNode) tree() *Tree { return t.tr }

//godefer:line node.go:828
func (t *TemplateNode) String() string {
	if t.Pipe == nil {
		return fmt.Sprintf("{{template %q}}", t.Name)
	}
	return fmt.Sprintf("{{template %q %s}}", t.Name, t.Pipe)
}

//godefer:line node.go:839
func (t *TemplateNode) Copy() Node {
	return &TemplateNode{NodeTemplate, t.Pos, t.tr, t.Line, t.Name, t.Pipe.CopyPipe()}
}
