package runtime

import "unsafe"

// Finalizers. What an object with a finalizer refers to is kept with it. When a collection finds that nothing refers to the object itself, its
// finalizer goes from the list of the object's span to a queue, and a goroutine calls it.

// finalizer is a function to be called with an object that nothing refers to any more. It lies outside of the heap.
type finalizer struct {
	next   *finalizer // of the same span, in the queue, or unused
	object uintptr
	fn     *funcval
	first  unsafe.Pointer // first word of an argument that is an interface, nil for a pointer
	words  int            // of arguments and results
}

var finalizers struct {
	count   int // in the lists of spans
	queue   *finalizer
	last    *finalizer // of queue
	unused  *finalizer
	g       *g   // runs them
	running bool // a function of the program
}

type functype struct {
	typ      _type
	inCount  uint16
	outCount uint16
}

func (t *functype) isVariadic() bool {
	return t.outCount&(1<<15) != 0
}

// parameter gives the type of parameter i; results follow the parameters.
func (t *functype) parameter(i uintptr) *_type {
	p := add(unsafe.Pointer(t), t.typ.uncommonOffset())
	if t.typ.tflag&tflagUncommon != 0 {
		p = add(p, unsafe.Sizeof(uncommontype{}))
	}
	return *(**_type)(add(p, i*8))
}

// words gives how many words one argument of the given size and the results take.
func (t *functype) words(argument uintptr) int {
	size := argument
	for i := uint16(0); i < t.outCount&(1<<15-1); i++ {
		typ := t.parameter(1 + uintptr(i))
		align := uintptr(typ.align)
		size = (size+align-1)&^(align-1) + typ.size
	}
	return int(size+7) / 8
}

// SetFinalizer makes a goroutine call finalizer with obj once nothing else refers to what obj points to; that is collected the next time,
// unless something refers to it again. A finalizer nil takes it back.
func SetFinalizer(obj interface{}, finalizer interface{}) {
	o := (*eface)(unsafe.Pointer(&obj))
	if o._type == nil {
		throw("runtime.SetFinalizer: first argument is nil")
	}
	if o._type.kind&kindMask != kindPtr {
		throw("runtime.SetFinalizer: first argument is " + o._type.string() + ", not pointer")
	}
	p := uintptr(o.data)
	if p == 0 {
		throw("nil elem type!")
	}
	s := spanOf(p)
	if s == nil || s.state != spanInUse {
		return // a variable of a package
	}
	if (p-s.base)%s.elemsize != 0 {
		throw("runtime.SetFinalizer: pointer not at beginning of allocated block")
	}
	f := (*eface)(unsafe.Pointer(&finalizer))
	if f._type == nil {
		s.removeFinalizer(p)
		return
	}
	first, words := passing(f._type, o)
	if finalizers.g == nil {
		startFinalizers()
	}
	s.addFinalizer(p, (*funcval)(f.data), first, words)
}

// passing says how an object is passed to a function of the type: the word before the pointer, and the words of arguments and results.
func passing(typ *_type, o *eface) (first unsafe.Pointer, words int) {
	if typ.kind&kindMask != kindFunc {
		throw("runtime.SetFinalizer: second argument is " + typ.string() + ", not a function")
	}
	t := (*functype)(unsafe.Pointer(typ))
	cannot := "runtime.SetFinalizer: cannot pass " + o._type.string() + " to finalizer " + typ.string()
	if t.isVariadic() {
		throw(cannot + " because dotdotdot")
	}
	if t.inCount != 1 {
		throw(cannot)
	}
	in := t.parameter(0)
	switch {
	case in == o._type:
		return nil, t.words(8)
	case in.kind&kindMask == kindPtr:
		if (in.uncommon() == nil || o._type.uncommon() == nil) && (*ptrtype)(unsafe.Pointer(in)).elem == (*ptrtype)(unsafe.Pointer(o._type)).elem {
			return nil, t.words(8)
		}
	case in.kind&kindMask == kindInterface:
		wanted := (*interfacetype)(unsafe.Pointer(in))
		if len(wanted.mhdr) == 0 {
			return unsafe.Pointer(o._type), t.words(16)
		}
		if i, ok := assertE2I2(wanted, *o); ok {
			return unsafe.Pointer(i.tab), t.words(16)
		}
	}
	throw(cannot)
	return nil, 0
}

func (s *span) addFinalizer(object uintptr, fn *funcval, first unsafe.Pointer, words int) {
	for f := s.finalizers; f != nil; f = f.next {
		if f.object == object {
			throw("runtime.SetFinalizer: finalizer already set")
		}
	}
	f := finalizers.unused
	if f == nil {
		f = (*finalizer)(allocate(unsafe.Sizeof(finalizer{})))
	} else {
		finalizers.unused = f.next
	}
	*f = finalizer{s.finalizers, object, fn, first, words}
	s.finalizers = f
	finalizers.count++
}

func (s *span) removeFinalizer(object uintptr) {
	for p := &s.finalizers; *p != nil; p = &(*p).next {
		if f := *p; f.object == object {
			*p = f.next
			finalizers.count--
			f.drop()
			return
		}
	}
}

func (f *finalizer) drop() {
	*f = finalizer{next: finalizers.unused}
	finalizers.unused = f
}

// markFinalizers marks what finalizers and the objects they are for refer to, but not these objects.
func markFinalizers() {
	for f := finalizers.queue; f != nil; f = f.next {
		mark(uintptr(unsafe.Pointer(f.fn)))
		mark(f.object)
	}
	if finalizers.count == 0 {
		return
	}
	eachSpan(func(s *span) {
		for f := s.finalizers; f != nil; f = f.next {
			mark(uintptr(unsafe.Pointer(f.fn)))
			if i := (f.object - s.base) / s.elemsize; !s.noscan {
				if typ := *(**_type)(add(s.types, i*8)); typ != nil {
					push(f.object, s.elemsize, typ)
				}
			}
		}
	})
}

// queueFinalizers takes the finalizers of objects that are not marked out of the lists of their spans, and marks the objects.
func queueFinalizers() {
	if finalizers.count == 0 {
		return
	}
	eachSpan(func(s *span) {
		for p := &s.finalizers; *p != nil; {
			f := *p
			i := (f.object - s.base) / s.elemsize
			if s.marks[i/64]>>(i%64)&1 != 0 {
				p = &f.next
				continue
			}
			*p = f.next
			finalizers.count--
			mark(f.object)
			f.next = nil
			if finalizers.queue == nil {
				finalizers.queue = f
			} else {
				finalizers.last.next = f
			}
			finalizers.last = f
		}
	})
}

// startFinalizers makes the goroutine, which is none of the program's own.
func startFinalizers() {
	finalizers.g = getg()
	go runFinalizers()
	sched.live--
}

// wakeFinalizers is called after a collection.
func wakeFinalizers() {
	gp := finalizers.g
	if finalizers.queue != nil && gp.status == gWaiting && gp.waitreason == waitFinalizer {
		gp.status = gRunnable
		sched.queue.add(gp)
	}
}

func runFinalizers() {
	finalizers.g = getg()
	for {
		f := finalizers.queue
		if f == nil {
			park(waitFinalizer)
			continue
		}
		finalizers.queue = f.next
		call(f)
	}
}

// call calls the function of a finalizer, which is used up.
func call(f *finalizer) {
	block := make([]unsafe.Pointer, f.words)
	if f.first != nil {
		block[0] = f.first
		block[1] = unsafe.Pointer(f.object)
	} else {
		block[0] = unsafe.Pointer(f.object)
	}
	fn := f.fn
	f.drop()
	finalizers.running = true
	reflectcall(fn, unsafe.Pointer(&block[0]), len(block)*8)
	finalizers.running = false
}
