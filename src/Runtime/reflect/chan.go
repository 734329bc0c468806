package reflect

import "unsafe"

//go:linkname makechan runtime.makechan
func makechan(t *rtype, size int) unsafe.Pointer

//go:linkname chansend1 runtime.chansend1
func chansend1(c, elem unsafe.Pointer)

//go:linkname chanrecv2 runtime.chanrecv2
func chanrecv2(c, elem unsafe.Pointer) bool

//go:linkname selectnbsend runtime.selectnbsend
func selectnbsend(c, elem unsafe.Pointer) bool

//go:linkname selectnbrecv2 runtime.selectnbrecv2
func selectnbrecv2(elem unsafe.Pointer, received *bool, c unsafe.Pointer) bool

//go:linkname closechan runtime.closechan
func closechan(c unsafe.Pointer)

// MakeChan makes a channel.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.(*rtype)
	return Value{t, makechan(t, buffer), flag(Chan)}
}

// Send sends x and waits until it is taken.
//godefer:line value.go:1369
func (v Value) Send(x Value) {
	v.mustBe(Chan, "reflect.Value.Send")
	v.mustBeExported("reflect.Value.Send")
	chansend1(v.word(), v.outgoing(x, "reflect.Value.Send"))
}

// TrySend sends x if that does not block.
//godefer:line value.go:1733
func (v Value) TrySend(x Value) bool {
	v.mustBe(Chan, "reflect.Value.TrySend")
	v.mustBeExported("reflect.Value.TrySend")
	return selectnbsend(v.word(), v.outgoing(x, "reflect.Value.Send"))
}

func (v Value) outgoing(x Value, context string) unsafe.Pointer {
	t := (*chanType)(unsafe.Pointer(v.typ))
	if ChanDir(t.dir)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported("reflect.Value.Send")
	x = x.assignTo(context, t.elem, nil)
	return x.address()
}

// Recv receives a value; ok is false for the zero value of a closed channel.
//godefer:line value.go:1336
func (v Value) Recv() (x Value, ok bool) {
	v.mustBe(Chan, "reflect.Value.Recv")
	v.mustBeExported("reflect.Value.Recv")
	t, p := v.incoming()
	ok = chanrecv2(v.word(), p)
	return received(t, p, ok), ok
}

// TryRecv receives a value if that does not block; else it gives the zero Value.
//godefer:line value.go:1723
func (v Value) TryRecv() (x Value, ok bool) {
	v.mustBe(Chan, "reflect.Value.TryRecv")
	v.mustBeExported("reflect.Value.TryRecv")
	t, p := v.incoming()
	if !selectnbrecv2(p, &ok, v.word()) {
		return Value{}, false
	}
	return received(t, p, ok), ok
}

func (v Value) incoming() (elem *rtype, p unsafe.Pointer) {
	t := (*chanType)(unsafe.Pointer(v.typ))
	if ChanDir(t.dir)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	return t.elem, unsafe_New(t.elem)
}

func received(t *rtype, p unsafe.Pointer, ok bool) Value {
	if !ok {
		return Zero(t)
	}
	if !ifaceIndir(t) {
		return Value{t, *(*unsafe.Pointer)(p), flag(t.Kind())}
	}
	return Value{t, p, flagIndir | flag(t.Kind())}
}

// Close closes a channel.
//godefer:line value.go:750
func (v Value) Close() {
	v.mustBe(Chan, "reflect.Value.Close")
	v.mustBeExported("reflect.Value.Close")
	closechan(v.word())
}

// SelectDir is the direction of a case of Select.
type SelectDir int

// The directions.
const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select. A zero Chan is never ready.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// runtimeCase is a case as the runtime's selectgo takes it.
type runtimeCase struct {
	c           unsafe.Pointer
	elem        unsafe.Pointer
	kind        uint16
	pc          uintptr
	releasetime int64
}

const (
	caseRecv    = 1
	caseSend    = 2
	caseDefault = 3
)

//go:linkname selectgo runtime.selectgo
func selectgo(cases *runtimeCase, order *uint16, n int) (int, bool)

//go:linkname block runtime.block
func block()

// Select does what a select statement with these cases does: it gives the case that was chosen and, of a receive, the value.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) == 0 {
		block()
	}
	list := make([]runtimeCase, len(cases))
	haveDefault := false
	for i := range cases {
		if cases[i].Dir == SelectDefault {
			if haveDefault {
				panic("reflect.Select: multiple default cases")
			}
			haveDefault = true
		}
		list[i] = cases[i].prepare()
	}
	order := make([]uint16, 2*len(cases))
	chosen, recvOK = selectgo(&list[0], &order[0], len(cases))
	if cases[chosen].Dir == SelectRecv {
		recv = received(cases[chosen].Chan.typ.elem(), list[chosen].elem, recvOK)
	}
	return chosen, recv, recvOK
}

func (c *SelectCase) prepare() (r runtimeCase) {
	ch := c.Chan
	switch c.Dir {
	default:
		panic("reflect.Select: invalid Dir")
	case SelectDefault:
		r.kind = caseDefault
		if ch.IsValid() {
			panic("reflect.Select: default case has Chan value")
		}
		if c.Send.IsValid() {
			panic("reflect.Select: default case has Send value")
		}
	case SelectSend:
		r.kind = caseSend
		if !ch.IsValid() {
			break
		}
		ch.mustBe(Chan, "reflect.Select")
		ch.mustBeExported("reflect.Select")
		if ch.typ.ChanDir()&SendDir == 0 {
			panic("reflect.Select: SendDir case using recv-only channel")
		}
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		r.c, r.elem = ch.word(), ch.outgoing(c.Send, "reflect.Select")
	case SelectRecv:
		r.kind = caseRecv
		if c.Send.IsValid() {
			panic("reflect.Select: RecvDir case has Send value")
		}
		if !ch.IsValid() {
			break
		}
		ch.mustBe(Chan, "reflect.Select")
		ch.mustBeExported("reflect.Select")
		if ch.typ.ChanDir()&RecvDir == 0 {
			panic("reflect.Select: RecvDir case using send-only channel")
		}
		_, p := ch.incoming()
		r.c, r.elem = ch.word(), p
	}
	return r
}
