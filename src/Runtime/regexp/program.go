package regexp

// An assertion is true between two runes.
type assertion uint8

const (
	beginLine assertion = 1 << iota
	endLine
	beginText
	endText
	wordBoundary
	noWordBoundary
)

type opcode uint8

const (
	opRune   opcode = iota // a rune of the set, then next
	opAssert               // next if the assertion is true
	opSave                 // the place is the start or end of a capture
	opSplit                // next, or else other
	opJump                 // next
	opMatch
	opFail
)

type instruction struct {
	op          opcode
	assert      assertion
	literal     rune   // of opRune; -1 if there are several
	set         []rune // of opRune
	slot        int    // of opSave
	next, other int
}

func (in *instruction) matches(r rune) bool {
	if in.literal >= 0 {
		return r == in.literal
	}
	set := in.set
	if len(set) <= 8 {
		for i := 0; i < len(set); i += 2 {
			if r < set[i] {
				return false
			}
			if r <= set[i+1] {
				return true
			}
		}
		return false
	}
	low, high := 0, len(set)/2
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch {
		case r < set[2*middle]:
			high = middle
		case r > set[2*middle+1]:
			low = middle + 1
		default:
			return true
		}
	}
	return false
}

type program struct {
	code     []instruction
	start    int
	end      int // where all of the tree has matched
	slots    int
	prefix   string // what every match begins with
	isPrefix bool   // a match is nothing but that
	isAtText bool   // a match begins at the beginning of the text
}

// compile gives the program of a tree (Thompson's construction).
func compile(tree *node, captures int) *program {
	p := &program{slots: 2 * captures}
	end := p.emit(instruction{op: opMatch})
	end = p.emit(instruction{op: opSave, slot: 1, next: end})
	p.end = end
	first := p.node(tree, end)
	p.start = p.emit(instruction{op: opSave, slot: 0, next: first})
	p.findPrefix(first, end)
	return p
}

func (p *program) emit(in instruction) int {
	p.code = append(p.code, in)
	return len(p.code) - 1
}

// node emits what matches n and goes on at next; it gives where that begins.
func (p *program) node(n *node, next int) int {
	switch n.kind {
	case nodeRune:
		if len(n.set) == 0 {
			return p.emit(instruction{op: opFail})
		}
		return p.emit(instruction{op: opRune, literal: n.literal, set: n.set, next: next})
	case nodeAssert:
		return p.emit(instruction{op: opAssert, assert: n.assert, next: next})
	case nodeCapture:
		next = p.emit(instruction{op: opSave, slot: 2*n.index + 1, next: next})
		next = p.node(n.subs[0], next)
		return p.emit(instruction{op: opSave, slot: 2 * n.index, next: next})
	case nodeConcat:
		for i := len(n.subs) - 1; i >= 0; i-- {
			next = p.node(n.subs[i], next)
		}
	case nodeAlternate:
		at := p.node(n.subs[len(n.subs)-1], next)
		for i := len(n.subs) - 2; i >= 0; i-- {
			at = p.emit(instruction{op: opSplit, next: p.node(n.subs[i], next), other: at})
		}
		return at
	case nodeRepeat:
		return p.repeat(n, next)
	}
	return next
}

func (p *program) split(first, second int, lazy bool) int {
	if lazy {
		first, second = second, first
	}
	return p.emit(instruction{op: opSplit, next: first, other: second})
}

func (p *program) repeat(n *node, next int) int {
	sub := n.subs[0]
	at := next
	min := n.min
	if n.max < 0 {
		loop := p.emit(instruction{op: opSplit})
		body := p.node(sub, loop)
		p.code[loop].next, p.code[loop].other = body, next
		if n.lazy {
			p.code[loop].next, p.code[loop].other = next, body
		}
		at = loop
		if min > 0 {
			at = body // x+ and x{n,}: the last copy is the loop's
			min--
		}
	} else {
		for i := n.min; i < n.max; i++ {
			at = p.split(p.node(sub, at), next, n.lazy)
		}
	}
	for ; min > 0; min-- {
		at = p.node(sub, at)
	}
	return at
}
