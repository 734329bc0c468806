package regexp

import (
	"strings"
	"unicode/utf8"
)

// A thread is a place in the program, with what it has captured.
type thread struct {
	at    int
	slots []int
}

// A queue has the threads of one place in the text, the preferred ones first, each place of the program at most once.
type queue struct {
	threads []thread
	seen    []int // for each instruction the step it was added in
	step    int
}

func (q *queue) clear() {
	q.threads = q.threads[:0]
	q.step++
}

// machine runs all threads side by side over a text (R. Cox, Regular Expression Matching: the Virtual Machine Approach).
type machine struct {
	program *program
	text    string
	longest bool
	wanted  int // number of slots to keep
	now     queue
	then    queue
	best    []int
	free    [][]int
}

// match gives the slots of the first match from pos on, nil if there is none.
func (re *Regexp) match(text string, pos, wanted int) []int {
	p := re.program
	if wanted > p.slots {
		wanted = p.slots
	}
	if p.isPrefix && p.prefix != "" && !p.isAtText && wanted <= 2 {
		i := strings.Index(text[pos:], p.prefix)
		if i < 0 {
			return nil
		}
		return []int{pos + i, pos + i + len(p.prefix)}[:wanted]
	}
	m := machine{program: p, text: text, longest: re.longest, wanted: wanted}
	m.now.seen, m.then.seen = make([]int, len(p.code)), make([]int, len(p.code))
	m.now.step, m.then.step = 1, 1
	if !m.run(pos) {
		return nil
	}
	if wanted == 0 {
		return []int{}
	}
	return m.best
}

// assertionsAt gives what is true at a place.
func assertionsAt(text string, pos int) assertion {
	before, after := rune(-1), rune(-1)
	if pos > 0 {
		before, _ = utf8.DecodeLastRuneInString(text[:pos])
	}
	if pos < len(text) {
		after, _ = utf8.DecodeRuneInString(text[pos:])
	}
	var a assertion
	if before == '\n' || before < 0 {
		a |= beginLine
	}
	if before < 0 {
		a |= beginText
	}
	if after == '\n' || after < 0 {
		a |= endLine
	}
	if after < 0 {
		a |= endText
	}
	if isWord(before) != isWord(after) {
		return a | wordBoundary
	}
	return a | noWordBoundary
}

func isWord(r rune) bool {
	return 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '_'
}

func (m *machine) run(pos int) bool {
	isMatched := false
	for ; ; pos++ {
		if len(m.now.threads) == 0 {
			if isMatched || m.program.isAtText && pos != 0 {
				return isMatched
			}
			if m.program.prefix != "" && !m.program.isAtText {
				i := strings.Index(m.text[pos:], m.program.prefix)
				if i < 0 {
					return false
				}
				pos += i
			}
		}
		if !isMatched {
			m.add(&m.now, m.program.start, pos, m.newSlots(nil), assertionsAt(m.text, pos))
		}
		r, size := rune(-1), 1
		if pos < len(m.text) {
			r, size = utf8.DecodeRuneInString(m.text[pos:])
		}
		if m.stepAll(r, pos, pos+size) {
			isMatched = true
			if m.wanted == 0 {
				return true
			}
		}
		if pos >= len(m.text) {
			return isMatched
		}
		m.now, m.then = m.then, m.now
		m.then.clear()
		pos += size - 1
	}
}

func (m *machine) newSlots(from []int) []int {
	if m.wanted == 0 {
		return nil
	}
	var slots []int
	if n := len(m.free); n > 0 {
		slots, m.free = m.free[n-1], m.free[:n-1]
	} else {
		slots = make([]int, m.wanted)
	}
	if from == nil {
		for i := range slots {
			slots[i] = -1
		}
	} else {
		copy(slots, from)
	}
	return slots
}

// add adds the threads that a place of the program stands for. slots belongs to add.
//godefer:line exec.go:255
func (m *machine) add(q *queue, at, pos int, slots []int, here assertion) {
	for q.seen[at] != q.step {
		q.seen[at] = q.step
		in := &m.program.code[at]
		switch in.op {
		case opRune, opMatch:
			q.threads = append(q.threads, thread{at, slots})
			return
		case opFail:
			m.release(slots)
			return
		case opAssert:
			if here&in.assert == 0 {
				m.release(slots)
				return
			}
		case opSave:
			if in.slot < m.wanted {
				slots[in.slot] = pos
			}
		case opSplit:
			m.add(q, in.next, pos, m.newSlots(slots), here)
			at = in.other
			continue
		}
		at = in.next
	}
	m.release(slots)
}

func (m *machine) release(slots []int) {
	if slots != nil {
		m.free = append(m.free, slots)
	}
}

// stepAll lets all threads take r; it says whether one has matched before it.
func (m *machine) stepAll(r rune, pos, next int) bool {
	isMatched := false
	here := assertion(0)
	if pos < len(m.text) {
		here = assertionsAt(m.text, next)
	}
	for _, t := range m.now.threads {
		if m.longest && m.best != nil && m.wanted > 0 && t.slots[0] > m.best[0] {
			m.release(t.slots)
			continue
		}
		in := &m.program.code[t.at]
		switch {
		case in.op == opMatch && m.longest:
			isMatched = true
			if m.wanted > 0 && (m.best == nil || t.slots[0] < m.best[0] || t.slots[0] == m.best[0] && m.best[1] < pos) {
				m.best = append([]int(nil), t.slots...)
			}
			m.release(t.slots)
		case in.op == opMatch:
			m.best = append([]int(nil), t.slots...)
			return true // the threads behind are worse
		case r >= 0 && in.matches(r):
			m.add(&m.then, in.next, next, t.slots, here)
		default:
			m.release(t.slots)
		}
	}
	return isMatched
}
