package regexp

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// parseError says what is wrong with an expression.
type parseError struct {
	what string
	expr string // where
}

func (e *parseError) Error() string {
	return "error parsing regexp: " + e.what + ": `" + e.expr + "`"
}

const (
	badRange      = "invalid character class range"
	badEscape     = "invalid escape sequence"
	badName       = "invalid named capture"
	badPerl       = "invalid or unsupported Perl syntax"
	badNesting    = "invalid nested repetition operator"
	badCount      = "invalid repeat count"
	badUTF8       = "invalid UTF-8"
	noBracket     = "missing closing ]"
	noParen       = "missing closing )"
	extraParen    = "unexpected )"
	nothingRepeat = "missing argument to repetition operator"
	lastBackslash = "trailing backslash at end of expression"
)

// Kinds of nodes.
type nodeKind int

const (
	nodeEmpty nodeKind = iota
	nodeRune           // one rune of a set
	nodeAssert
	nodeCapture
	nodeRepeat
	nodeConcat
	nodeAlternate
)

type node struct {
	kind     nodeKind
	set      []rune // ranges: first and last rune, ascending
	literal  rune   // the only rune of the set, -1 for others
	assert   assertion
	index    int // of a capture
	min, max int // of a repetition; max -1 is any number
	lazy     bool
	subs     []*node
}

type flags struct {
	fold, dotNL, multiLine, ungreedy bool
	isPOSIX                          bool
}

type parser struct {
	whole string
	rest  string
	flags flags
	names []string // of the captures
}

// fail leaves the parser with an error.
func (p *parser) fail(what, expr string) {
	panic(&parseError{what, expr})
}

// parse gives the tree of an expression and the names of its captures, the first of which is that of the whole.
func parse(expr string, isPOSIX bool) (tree *node, names []string, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	p := &parser{whole: expr, rest: expr, names: []string{""}}
	p.flags.isPOSIX = isPOSIX
	p.flags.multiLine = isPOSIX
	for i, r := range expr {
		if r == utf8.RuneError && expr[i] != "\uFFFD"[0] {
			p.fail(badUTF8, expr[i:])
		}
	}
	tree = p.alternation()
	if p.rest != "" {
		p.fail(extraParen, expr)
	}
	return tree, p.names, nil
}

func (p *parser) next() rune {
	r, size := utf8.DecodeRuneInString(p.rest)
	if r == utf8.RuneError && size == 1 {
		p.fail(badUTF8, p.rest)
	}
	p.rest = p.rest[size:]
	return r
}

func (p *parser) has(c byte) bool { return p.rest != "" && p.rest[0] == c }

// alternation parses up to the end or a closing parenthesis. Flags set inside hold to there.
func (p *parser) alternation() *node {
	saved := p.flags
	alternatives := []*node{p.concatenation()}
	for p.has('|') {
		p.rest = p.rest[1:]
		alternatives = append(alternatives, p.concatenation())
	}
	p.flags = saved
	if len(alternatives) == 1 {
		return alternatives[0]
	}
	return &node{kind: nodeAlternate, subs: alternatives}
}

func (p *parser) concatenation() *node {
	n := &node{kind: nodeConcat}
	last := "" // text of the last repetition, which must not be repeated again
	for p.rest != "" && p.rest[0] != '|' && p.rest[0] != ')' {
		before := p.rest
		switch c := p.rest[0]; {
		case c == '*' || c == '+' || c == '?' || c == '{':
			if c == '{' {
				if _, _, _, ok := repeatCounts(p.rest); !ok {
					n.subs = append(n.subs, p.literal(p.next()))
					last = ""
					continue
				}
			}
			p.repetition(n, last)
			if last == "" {
				last = before
			}
		case !p.flags.isPOSIX && strings.HasPrefix(p.rest, `\Q`):
			p.quoted(n)
			last = ""
		default:
			if a := p.atom(); a != nil {
				n.subs = append(n.subs, a)
			}
			last = ""
		}
	}
	return n
}

// quoted parses what stands between \Q and \E.
func (p *parser) quoted(n *node) {
	p.rest = p.rest[2:]
	text := p.rest
	if i := strings.Index(text, `\E`); i >= 0 {
		text, p.rest = text[:i], text[i+2:]
	} else {
		p.rest = ""
	}
	for _, r := range text {
		n.subs = append(n.subs, p.literal(r))
	}
}

// repeatCounts parses {n}, {n,} and {n,m}.
func repeatCounts(s string) (min, max, size int, ok bool) {
	i := 1
	number := func() int {
		start := i
		v := 0
		for i < len(s) && '0' <= s[i] && s[i] <= '9' {
			if v < 1e6 {
				v = v*10 + int(s[i]-'0')
			}
			i++
		}
		if i == start || i > start+1 && s[start] == '0' {
			return -2
		}
		return v
	}
	if min = number(); min == -2 {
		return 0, 0, 0, false
	}
	max = min
	if i < len(s) && s[i] == ',' {
		i++
		max = -1
		if i < len(s) && s[i] != '}' {
			if max = number(); max == -2 {
				return 0, 0, 0, false
			}
		}
	}
	if i >= len(s) || s[i] != '}' {
		return 0, 0, 0, false
	}
	return min, max, i + 1, true
}

// repetition wraps the last node of n; last is where a repetition right before began.
func (p *parser) repetition(n *node, last string) {
	before := p.rest
	r := &node{kind: nodeRepeat, max: -1, lazy: p.flags.ungreedy}
	size := 1
	switch before[0] {
	case '+':
		r.min = 1
	case '?':
		r.max = 1
	case '{':
		r.min, r.max, size, _ = repeatCounts(before)
		if r.min > 1000 || r.max > 1000 || r.max >= 0 && r.min > r.max {
			p.fail(badCount, before[:size])
		}
	}
	p.rest = before[size:]
	if !p.flags.isPOSIX {
		if p.has('?') {
			p.rest = p.rest[1:]
			r.lazy = !r.lazy
		}
		if last != "" {
			p.fail(badNesting, last[:len(last)-len(p.rest)])
		}
	}
	if len(n.subs) == 0 {
		p.fail(nothingRepeat, before[:len(before)-len(p.rest)])
	}
	at := len(n.subs) - 1
	r.subs = []*node{n.subs[at]}
	if before[0] == '{' && copies(r) > 1000 {
		p.fail(badCount, before[:size])
	}
	n.subs[at] = r
}

// copies gives how many copies of the innermost node repetitions with counts make.
func copies(n *node) int {
	most := 1
	for _, sub := range n.subs {
		if c := copies(sub); c > most {
			most = c
		}
	}
	if n.kind == nodeRepeat {
		m := n.max
		if m < 0 {
			m = n.min
		}
		if m > 0 {
			most *= m
		}
	}
	return most
}

// atom parses one node; nil if there is nothing but flags.
func (p *parser) atom() *node {
	switch p.rest[0] {
	case '(':
		return p.group()
	case '[':
		return p.class()
	case '^':
		p.rest = p.rest[1:]
		if p.flags.multiLine {
			return &node{kind: nodeAssert, assert: beginLine}
		}
		return &node{kind: nodeAssert, assert: beginText}
	case '$':
		p.rest = p.rest[1:]
		if p.flags.multiLine {
			return &node{kind: nodeAssert, assert: endLine}
		}
		return &node{kind: nodeAssert, assert: endText}
	case '.':
		p.rest = p.rest[1:]
		if p.flags.dotNL {
			return setNode([]rune{0, unicode.MaxRune})
		}
		return setNode([]rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune})
	case '\\':
		return p.escape()
	}
	return p.literal(p.next())
}

func setNode(set []rune) *node {
	n := &node{kind: nodeRune, set: set, literal: -1}
	if len(set) == 2 && set[0] == set[1] {
		n.literal = set[0]
	}
	return n
}

func (p *parser) literal(r rune) *node {
	set := []rune{r, r}
	if p.flags.fold {
		set = folded(set)
	}
	return setNode(set)
}

// folded adds what is equal under simple folding.
func folded(set []rune) []rune {
	out := append([]rune(nil), set...)
	for i := 0; i < len(set); i += 2 {
		low, high := set[i], set[i+1]
		if low < 'A' {
			low = 'A'
		}
		if high > 0x1E943 { // the last rune that folds
			high = 0x1E943
		}
		for r := low; r <= high; r++ {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				out = append(out, f, f)
			}
		}
	}
	return normal(out)
}

// normal sorts ranges and joins those that touch.
func normal(set []rune) []rune {
	type pair struct{ low, high rune }
	pairs := make([]pair, 0, len(set)/2)
	for i := 0; i < len(set); i += 2 {
		pairs = append(pairs, pair{set[i], set[i+1]})
	}
	sort.Slice(pairs, func(i, j int) bool { return pairs[i].low < pairs[j].low })
	var out []rune
	for _, r := range pairs {
		if n := len(out); n > 0 && r.low <= out[n-1]+1 {
			if r.high > out[n-1] {
				out[n-1] = r.high
			}
			continue
		}
		out = append(out, r.low, r.high)
	}
	return out
}

func negated(set []rune) []rune {
	var out []rune
	low := rune(0)
	for i := 0; i < len(set); i += 2 {
		if low < set[i] {
			out = append(out, low, set[i]-1)
		}
		low = set[i+1] + 1
	}
	if low <= unicode.MaxRune {
		out = append(out, low, unicode.MaxRune)
	}
	return out
}

// group parses a parenthesis: a capture, a group or flags.
func (p *parser) group() *node {
	if !p.flags.isPOSIX && strings.HasPrefix(p.rest, "(?") {
		if strings.HasPrefix(p.rest, "(?P<") {
			return p.capture(p.name())
		}
		return p.flagGroup()
	}
	p.rest = p.rest[1:]
	return p.capture("")
}

func (p *parser) capture(name string) *node {
	n := &node{kind: nodeCapture, index: len(p.names)}
	p.names = append(p.names, name)
	n.subs = []*node{p.alternation()}
	p.closeParen()
	return n
}

func (p *parser) closeParen() {
	if !p.has(')') {
		p.fail(noParen, p.whole)
	}
	p.rest = p.rest[1:]
}

func (p *parser) name() string {
	end := strings.IndexByte(p.rest, '>')
	if end < 0 {
		p.fail(badName, p.rest)
	}
	name := p.rest[len("(?P<"):end]
	isGood := name != ""
	for _, r := range name {
		if r != '_' && !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') {
			isGood = false
		}
	}
	if !isGood {
		p.fail(badName, p.rest[:end+1])
	}
	p.rest = p.rest[end+1:]
	return name
}

// flagGroup parses (?flags) and (?flags:expression).
func (p *parser) flagGroup() *node {
	start := p.rest
	p.rest = p.rest[2:]
	changed, on, sawFlag := p.flags, true, false
	for p.rest != "" {
		c := p.next()
		switch c {
		case 'i':
			changed.fold = on
		case 'm':
			changed.multiLine = on
		case 's':
			changed.dotNL = on
		case 'U':
			changed.ungreedy = on
		case '-':
			if !on {
				p.fail(badPerl, start[:len(start)-len(p.rest)])
			}
			on = false
			sawFlag = false
			continue
		case ':', ')':
			if !on && !sawFlag {
				p.fail(badPerl, start[:len(start)-len(p.rest)])
			}
			if c == ')' {
				p.flags = changed
				return nil
			}
			saved := p.flags
			p.flags = changed
			n := p.alternation()
			p.flags = saved
			p.closeParen()
			return &node{kind: nodeConcat, subs: []*node{n}}
		default:
			p.fail(badPerl, start[:len(start)-len(p.rest)])
		}
		sawFlag = true
	}
	p.fail(badPerl, start)
	return nil
}

// perlSet gives the set of \d, \s, \w and their opposites.
func perlSet(c byte) []rune {
	var set []rune
	switch c | 0x20 {
	case 'd':
		set = []rune{'0', '9'}
	case 's':
		set = []rune{'\t', '\n', '\f', '\r', ' ', ' '}
	case 'w':
		set = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
	default:
		return nil
	}
	if c&0x20 == 0 {
		set = negated(set)
	}
	return set
}

// escape parses what a backslash begins, outside a class.
func (p *parser) escape() *node {
	if !p.flags.isPOSIX && len(p.rest) > 1 {
		a := assertion(0)
		switch p.rest[1] {
		case 'A':
			a = beginText
		case 'z':
			a = endText
		case 'b':
			a = wordBoundary
		case 'B':
			a = noWordBoundary
		case 'C':
			p.fail(badEscape, p.rest[:2])
		}
		if a != 0 {
			p.rest = p.rest[2:]
			return &node{kind: nodeAssert, assert: a}
		}
		if set := p.classEscape(); set != nil {
			return setNode(set)
		}
	}
	return p.literal(p.runeEscape())
}

// classEscape parses \d and the like, \pL and \p{Name}; nil if there is none.
func (p *parser) classEscape() []rune {
	if p.flags.isPOSIX || len(p.rest) < 2 || p.rest[0] != '\\' {
		return nil
	}
	c := p.rest[1]
	if set := perlSet(c); set != nil {
		p.rest = p.rest[2:]
		if p.flags.fold && c|0x20 == 'w' {
			set = perlSet('w')
			set = folded(set)
			if c == 'W' {
				set = negated(set)
			}
		}
		return set
	}
	if c != 'p' && c != 'P' {
		return nil
	}
	return p.unicodeSet(c == 'P')
}

// unicodeSet parses the name of a category or script.
func (p *parser) unicodeSet(isNegated bool) []rune {
	start := p.rest
	p.rest = p.rest[2:]
	if p.rest == "" {
		p.fail(badRange, start)
	}
	name := ""
	if r := p.next(); r != '{' {
		name = string(r)
	} else {
		end := strings.IndexByte(p.rest, '}')
		if end < 0 {
			p.fail(badRange, start)
		}
		name, p.rest = p.rest[:end], p.rest[end+1:]
	}
	text := start[:len(start)-len(p.rest)]
	if strings.HasPrefix(name, "^") {
		isNegated = !isNegated
		name = name[1:]
	}
	set := []rune{0, unicode.MaxRune}
	if name != "Any" {
		table := unicode.Categories[name]
		if table == nil {
			table = unicode.Scripts[name]
		}
		if table == nil {
			p.fail(badRange, text)
		}
		set = tableSet(table)
	}
	if p.flags.fold {
		set = folded(set)
	}
	if isNegated {
		set = negated(set)
	}
	return set
}

func tableSet(table *unicode.RangeTable) []rune {
	var set []rune
	add := func(low, high, stride rune) {
		if stride == 1 {
			set = append(set, low, high)
			return
		}
		for r := low; r <= high; r += stride {
			set = append(set, r, r)
		}
	}
	for _, r := range table.R16 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range table.R32 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return normal(set)
}

func hexDigit(r rune) rune {
	switch {
	case '0' <= r && r <= '9':
		return r - '0'
	case 'a' <= r && r <= 'f':
		return r - 'a' + 10
	case 'A' <= r && r <= 'F':
		return r - 'A' + 10
	}
	return -1
}

// runeEscape parses an escape that stands for one rune.
func (p *parser) runeEscape() rune {
	start := p.rest
	p.rest = p.rest[1:]
	if p.rest == "" {
		p.fail(lastBackslash, "")
	}
	switch c := p.next(); c {
	case '1', '2', '3', '4', '5', '6', '7':
		// Octal, of two digits at least: one would be a back reference.
		if p.rest == "" || p.rest[0] < '0' || p.rest[0] > '7' {
			break
		}
		return p.octal(c - '0')
	case '0':
		return p.octal(0)
	case 'x':
		return p.hex(start)
	case 'a':
		return '\a'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	default:
		if c < utf8.RuneSelf && !('0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z') {
			return c
		}
	}
	p.fail(badEscape, start[:len(start)-len(p.rest)])
	return 0
}

func (p *parser) octal(r rune) rune {
	for i := 1; i < 3 && p.rest != "" && '0' <= p.rest[0] && p.rest[0] <= '7'; i++ {
		r = r*8 + rune(p.rest[0]-'0')
		p.rest = p.rest[1:]
	}
	return r
}

func (p *parser) hex(start string) rune {
	bad := func() { p.fail(badEscape, start[:len(start)-len(p.rest)]) }
	digit := func() rune {
		if p.rest == "" {
			bad()
		}
		v := hexDigit(p.next())
		if v < 0 {
			bad()
		}
		return v
	}
	if !p.has('{') {
		high := digit()
		return high<<4 | digit()
	}
	p.rest = p.rest[1:]
	r := digit()
	for !p.has('}') {
		if r = r<<4 | digit(); r > unicode.MaxRune {
			bad()
		}
	}
	p.rest = p.rest[1:]
	return r
}

var posixSets = map[string][]rune{
	"alnum": {'0', '9', 'A', 'Z', 'a', 'z'}, "alpha": {'A', 'Z', 'a', 'z'}, "ascii": {0, 0x7F}, "blank": {'\t', '\t', ' ', ' '},
	"cntrl": {0, 0x1F, 0x7F, 0x7F}, "digit": {'0', '9'}, "graph": {'!', '~'}, "lower": {'a', 'z'}, "print": {' ', '~'},
	"punct": {'!', '/', ':', '@', '[', '`', '{', '~'}, "space": {'\t', '\r', ' ', ' '}, "upper": {'A', 'Z'},
	"word": {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}, "xdigit": {'0', '9', 'A', 'F', 'a', 'f'},
}

// posixSet parses [:name:] inside a class.
func (p *parser) posixSet() []rune {
	end := strings.Index(p.rest[2:], ":]")
	if end < 0 {
		return nil
	}
	text := p.rest[:end+4]
	name := text[2 : end+2]
	isNegated := strings.HasPrefix(name, "^")
	set := posixSets[strings.TrimPrefix(name, "^")]
	if set == nil {
		p.fail(badRange, text)
	}
	p.rest = p.rest[len(text):]
	if p.flags.fold {
		set = folded(set)
	}
	if isNegated {
		set = negated(set)
	}
	return set
}

// class parses a class in brackets.
func (p *parser) class() *node {
	start := p.rest
	p.rest = p.rest[1:]
	isNegated := p.has('^')
	if isNegated {
		p.rest = p.rest[1:]
	}
	var set []rune
	if isNegated && p.flags.isPOSIX {
		set = append(set, '\n', '\n')
	}
	for isFirst := true; isFirst || !p.has(']'); isFirst = false {
		if p.rest == "" {
			p.fail(noBracket, start)
		}
		// A minus stands for itself at either end only, but in Perl.
		if p.has('-') && p.flags.isPOSIX && !isFirst && (len(p.rest) == 1 || p.rest[1] != ']') {
			_, size := utf8.DecodeRuneInString(p.rest[1:])
			p.fail(badRange, p.rest[:1+size])
		}
		if strings.HasPrefix(p.rest, "[:") {
			if found := p.posixSet(); found != nil {
				set = append(set, found...)
				continue
			}
		}
		if found := p.classEscape(); found != nil {
			set = append(set, found...)
			continue
		}
		set = append(set, p.classRange(start)...)
	}
	p.rest = p.rest[1:]
	set = normal(set)
	if isNegated {
		set = negated(set)
	}
	return setNode(set)
}

func (p *parser) classRune(class string) rune {
	if p.rest == "" {
		p.fail(noBracket, class)
	}
	if p.rest[0] == '\\' {
		return p.runeEscape()
	}
	return p.next()
}

func (p *parser) classRange(class string) []rune {
	start := p.rest
	low := p.classRune(class)
	high := low
	if len(p.rest) >= 2 && p.rest[0] == '-' && p.rest[1] != ']' {
		p.rest = p.rest[1:]
		high = p.classRune(class)
		if high < low {
			p.fail(badRange, start[:len(start)-len(p.rest)])
		}
	}
	if p.flags.fold {
		return folded([]rune{low, high})
	}
	return []rune{low, high}
}
