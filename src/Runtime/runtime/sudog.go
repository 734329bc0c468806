package runtime

import "unsafe"

// sudog is a goroutine in a queue of waiting ones. A select stands in several queues at once.
type sudog struct {
	g        *g
	elem     unsafe.Pointer // what is sent, or where the received value goes; nil if nobody wants it
	next     *sudog
	prev     *sudog
	waitlink *sudog // the other cases of the select
	c        *hchan
	isSelect bool
	ticket   uint32 // position in a notifyList, or that a semaphore was handed over
}

var freeSudogs *sudog

func newSudog(gp *g) *sudog {
	sg := freeSudogs
	if sg == nil {
		sg = new(sudog)
	} else {
		freeSudogs = sg.next
		sg.next = nil
	}
	sg.g = gp
	return sg
}

func freeSudog(sg *sudog) {
	*sg = sudog{next: freeSudogs}
	freeSudogs = sg
}

// waitq is a queue of waiting goroutines, the longest waiting first.
type waitq struct {
	first *sudog
	last  *sudog
}

func (q *waitq) enqueue(sg *sudog) {
	sg.next = nil
	sg.prev = q.last
	if q.last == nil {
		q.first = sg
	} else {
		q.last.next = sg
	}
	q.last = sg
}

// remove takes an entry out, wherever it stands; one that is not in the queue is left alone.
func (q *waitq) remove(sg *sudog) {
	if sg.prev == nil && q.first != sg {
		return
	}
	if sg.prev == nil {
		q.first = sg.next
	} else {
		sg.prev.next = sg.next
	}
	if sg.next == nil {
		q.last = sg.prev
	} else {
		sg.next.prev = sg.prev
	}
	sg.next = nil
	sg.prev = nil
}

// dequeue takes the first entry that can still be served: of a select only one case is.
func (q *waitq) dequeue() *sudog {
	for {
		sg := q.first
		if sg == nil {
			return nil
		}
		q.remove(sg)
		if sg.isSelect {
			if sg.g.selectDone {
				continue
			}
			sg.g.selectDone = true
		}
		return sg
	}
}
