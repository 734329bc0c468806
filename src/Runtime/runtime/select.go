package runtime

import "unsafe"

// Kinds of a scase.
const (
	caseNil = iota
	caseRecv
	caseSend
	caseDefault
)

// scase is a case of a select, as compiled code fills it in.
type scase struct {
	c           *hchan
	elem        unsafe.Pointer
	kind        uint16
	pc          uintptr
	releasetime int64
}

func caseAt(cases *scase, i uint16) *scase {
	return (*scase)(add(unsafe.Pointer(cases), uintptr(i)*unsafe.Sizeof(scase{})))
}

// selectgo chooses a case of a select that can go on, at random if there are several, and waits if there is none and no default. It gives
// the index of the case and, for a receive, whether the value was sent. order has room for twice as many numbers as there are cases.
func selectgo(cases *scase, order *uint16, n int) (int, bool) {
	polls := (*[1 << 16]uint16)(unsafe.Pointer(order))[:n:n]
	shuffle(polls)
	otherwise := -1
	for _, i := range polls {
		s := caseAt(cases, i)
		if s.kind == caseDefault {
			otherwise = int(i)
		} else if done, sent := s.try(); done {
			return int(i), sent
		}
	}
	if otherwise >= 0 {
		return otherwise, false
	}
	return waitForCase(cases, polls)
}

// shuffle fills a slice with its indices in random order.
func shuffle(order []uint16) {
	for i := range order {
		j := fastrandn(uint32(i + 1))
		order[i] = order[j]
		order[j] = uint16(i)
	}
}

// try does what the case says if that is possible at once.
func (s *scase) try() (done, sent bool) {
	if s.c == nil {
		return false, false
	}
	if s.kind == caseSend {
		return s.c.trySend(s.elem), false
	}
	return s.c.tryReceive(s.elem)
}

// waitForCase stands in the queues of all channels until one of them serves the goroutine or is closed.
func waitForCase(cases *scase, polls []uint16) (int, bool) {
	gp := getg()
	gp.selectDone = false
	for i := len(polls) - 1; i >= 0; i-- {
		if s := caseAt(cases, polls[i]); s.c != nil {
			sg := newSudog(gp)
			sg.isSelect = true
			sg.elem = s.elem
			sg.c = s.c
			sg.waitlink = gp.waiting
			gp.waiting = sg
		}
	}
	sg := gp.waiting
	for _, i := range polls {
		if s := caseAt(cases, i); s.c != nil {
			s.queue().enqueue(sg)
			sg = sg.waitlink
		}
	}
	if gp.waiting == nil {
		park(waitSelectNoCases)
	}
	park(waitSelect)
	return leaveQueues(gp, cases, polls)
}

func (s *scase) queue() *waitq {
	if s.kind == caseSend {
		return &s.c.sendq
	}
	return &s.c.recvq
}

// leaveQueues takes the goroutine out of the queues that did not serve it and says which did.
func leaveQueues(gp *g, cases *scase, polls []uint16) (int, bool) {
	served := gp.param
	gp.param = nil
	chosen := -1
	closed := false
	sg := gp.waiting
	gp.waiting = nil
	for _, i := range polls {
		s := caseAt(cases, i)
		if s.c == nil {
			continue
		}
		if sg == served {
			chosen = int(i)
			closed = sg.ticket != 0
		} else {
			s.queue().remove(sg)
		}
		next := sg.waitlink
		freeSudog(sg)
		sg = next
	}
	if closed && caseAt(cases, uint16(chosen)).kind == caseSend {
		panic(sendClosedError)
	}
	return chosen, !closed
}
