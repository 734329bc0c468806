package regexp

// Programs beyond this are not looked at for whether they need one pass.
const longestOnePass = 1000

// findPrefix follows the program while there is one way.
func (p *program) findPrefix(at, end int) {
	if in := &p.code[at]; in.op == opAssert && in.assert == beginText {
		p.isAtText = true
		at = in.next
	}
	var prefix []rune
	for at = p.skipSaves(at, end); p.code[at].op == opRune && p.code[at].literal >= 0; at = p.skipSaves(at, end) {
		prefix = append(prefix, p.code[at].literal)
		at = p.code[at].next
	}
	p.prefix = string(prefix)
	if in := &p.code[at]; p.isAtText && prefix != nil && in.op == opAssert && in.assert == endText {
		at = in.next
	}
	p.isPrefix = at == end
}

// skipSaves passes the ends of captures, but not in a program that begins at the beginning of the text.
func (p *program) skipSaves(at, end int) int {
	for !p.isAtText && at != end && p.code[at].op == opSave {
		at = p.code[at].next
	}
	return at
}

// isOnePass says whether each rune decides how a match goes on, and a match ends with the text.
func (p *program) isOnePass() bool {
	if len(p.code) >= longestOnePass {
		return false
	}
	for i := range p.code {
		in := &p.code[i]
		if in.op == opSplit && !p.isDecided(in) {
			return false
		}
		leads := in.next == p.end || in.op == opSplit && in.other == p.end
		if leads && !(in.op == opAssert && in.assert == endText) {
			return false
		}
	}
	return true
}

func (p *program) isDecided(split *instruction) bool {
	var first, second firstRunes
	p.first(split.next, &first, make(map[int]bool))
	p.first(split.other, &second, make(map[int]bool))
	return !(first.isEnd && second.isEnd) && !overlap(first.set, second.set)
}

// The runes with which a part of a program can go on.
type firstRunes struct {
	set   []rune
	isEnd bool
}

func (p *program) first(at int, found *firstRunes, seen map[int]bool) {
	if seen[at] {
		return
	}
	seen[at] = true
	in := &p.code[at]
	switch in.op {
	case opRune:
		found.set = append(found.set, in.set...)
	case opMatch:
		found.isEnd = true
	case opSplit:
		p.first(in.other, found, seen)
		p.first(in.next, found, seen)
	case opAssert, opSave, opJump:
		p.first(in.next, found, seen)
	}
}

func overlap(a, b []rune) bool {
	for i := 0; i < len(a); i += 2 {
		for j := 0; j < len(b); j += 2 {
			if a[i] <= b[j+1] && b[j] <= a[i+1] {
				return true
			}
		}
	}
	return false
}
