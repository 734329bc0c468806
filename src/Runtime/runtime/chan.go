package runtime

import "unsafe"

// hchan is a channel. Compiled code reads count and size for len and cap.
type hchan struct {
	count    int // elements in the buffer
	size     int // room of the buffer
	buf      unsafe.Pointer
	elemsize uintptr
	elemtype *_type
	sendx    int // index of the next element to store
	recvx    int // index of the next element to take
	recvq    waitq
	sendq    waitq
	closed   bool
}

type chantype struct {
	typ  _type
	elem *_type
	dir  uintptr
}

var (
	makechanError   = error(plainError("makechan: size out of range"))
	closeNilError   = error(plainError("close of nil channel"))
	closeTwiceError = error(plainError("close of closed channel"))
	sendClosedError = error(plainError("send on closed channel"))
)

func makechan64(t *chantype, size int64) *hchan {
	return makechan(t, int(size))
}

// makechan is make(chan T, size).
func makechan(t *chantype, size int) *hchan {
	elem := t.elem
	if size < 0 || elem.size != 0 && uintptr(size) > (maxAlloc-unsafe.Sizeof(hchan{}))/elem.size {
		panic(makechanError)
	}
	c := new(hchan)
	c.size = size
	c.elemsize = elem.size
	c.elemtype = elem
	if n := uintptr(size) * elem.size; n != 0 {
		c.buf = newarray(elem, size)
	}
	return c
}

func (c *hchan) slot(i int) unsafe.Pointer {
	return add(c.buf, uintptr(i)*c.elemsize)
}

func (c *hchan) after(i int) int {
	i++
	if i == c.size {
		return 0
	}
	return i
}

// move copies an element; a place that nobody wants is nil.
func (c *hchan) move(to, from unsafe.Pointer) {
	if to != nil && c.elemsize != 0 {
		typedmemmove(c.elemtype, to, from)
	}
}

// put stores an element in the buffer, which has room.
func (c *hchan) put(elem unsafe.Pointer) {
	c.move(c.slot(c.sendx), elem)
	c.sendx = c.after(c.sendx)
	c.count++
}

// take moves the oldest element out of the buffer, which is not empty.
func (c *hchan) take(elem unsafe.Pointer) {
	from := c.slot(c.recvx)
	c.move(elem, from)
	if c.elemsize != 0 {
		typedmemclr(c.elemtype, from)
	}
	c.recvx = c.after(c.recvx)
	c.count--
}

func chansend1(c *hchan, elem unsafe.Pointer) {
	if c == nil {
		park(waitChanSendNil)
	}
	if c.trySend(elem) {
		return
	}
	if !c.wait(&c.sendq, elem, waitChanSend) {
		panic(sendClosedError)
	}
}

func chanrecv1(c *hchan, elem unsafe.Pointer) {
	chanrecv2(c, elem)
}

// chanrecv2 tells whether the element was sent, in contrast to the zero value of a closed channel.
func chanrecv2(c *hchan, elem unsafe.Pointer) bool {
	if c == nil {
		park(waitChanReceiveNil)
	}
	if done, sent := c.tryReceive(elem); done {
		return sent
	}
	return c.wait(&c.recvq, elem, waitChanReceive)
}

// trySend sends if that is possible at once.
func (c *hchan) trySend(elem unsafe.Pointer) bool {
	if c.closed {
		panic(sendClosedError)
	}
	if receiver := c.recvq.dequeue(); receiver != nil {
		c.move(receiver.elem, elem)
		wake(receiver)
		return true
	}
	if c.count < c.size {
		c.put(elem)
		return true
	}
	return false
}

// tryReceive receives if that is possible at once, be it from a closed channel.
func (c *hchan) tryReceive(elem unsafe.Pointer) (done, sent bool) {
	if c.count > 0 {
		c.take(elem)
		if sender := c.sendq.dequeue(); sender != nil {
			c.put(sender.elem)
			wake(sender)
		}
		return true, true
	}
	if sender := c.sendq.dequeue(); sender != nil {
		c.move(elem, sender.elem)
		wake(sender)
		return true, true
	}
	if !c.closed {
		return false, false
	}
	if elem != nil && c.elemsize != 0 {
		typedmemclr(c.elemtype, elem)
	}
	return true, false
}

// wait parks the running goroutine in a queue of the channel; false if closing the channel ended the wait.
func (c *hchan) wait(q *waitq, elem unsafe.Pointer, reason waitReason) bool {
	gp := getg()
	sg := newSudog(gp)
	sg.elem = elem
	sg.c = c
	gp.waiting = sg
	q.enqueue(sg)
	park(reason)
	gp.waiting = nil
	served := gp.param != nil
	gp.param = nil
	freeSudog(sg)
	return served
}

// wake lets the goroutine of a queue entry that was served go on.
func wake(sg *sudog) {
	sg.elem = nil
	sg.g.param = sg
	ready(sg.g)
}

// closechan wakes all that wait: receivers get zero values, senders panic.
func closechan(c *hchan) {
	if c == nil {
		panic(closeNilError)
	}
	if c.closed {
		panic(closeTwiceError)
	}
	c.closed = true
	var woken *g // the last to wait first
	for sg := c.recvq.dequeue(); sg != nil; sg = c.recvq.dequeue() {
		if sg.elem != nil && c.elemsize != 0 {
			typedmemclr(c.elemtype, sg.elem)
		}
		woken = endWait(sg, woken)
	}
	for sg := c.sendq.dequeue(); sg != nil; sg = c.sendq.dequeue() {
		woken = endWait(sg, woken)
	}
	for woken != nil {
		gp := woken
		woken = gp.schedlink
		gp.schedlink = nil
		ready(gp)
	}
}

// endWait takes a goroutine whose channel was closed to the front of a list. A select must know which of its cases it was.
func endWait(sg *sudog, list *g) *g {
	gp := sg.g
	sg.elem = nil
	gp.param = nil
	if sg.isSelect {
		sg.ticket = 1
		gp.param = sg
	}
	gp.schedlink = list
	return gp
}

func selectnbsend(c *hchan, elem unsafe.Pointer) bool {
	return c != nil && c.trySend(elem)
}

func selectnbrecv(elem unsafe.Pointer, c *hchan) bool {
	if c == nil {
		return false
	}
	done, _ := c.tryReceive(elem)
	return done
}

func selectnbrecv2(elem unsafe.Pointer, received *bool, c *hchan) bool {
	if c == nil {
		return false
	}
	done, sent := c.tryReceive(elem)
	if done {
		*received = sent
	}
	return done
}
