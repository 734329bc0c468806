package runtime

import "unsafe"

// unwinder goes through the frames of a goroutine that does not run, the newest first.
//
//	argp →  arguments and results of f    described by its argument map
//	        return address
//	        saved BP                      unless the frame is empty
//	        locals                        described by its local map, up to the saved BP
//	sp   →  arguments of what f calls     described by the callee
type unwinder struct {
	f        *function // nil: no more frames
	pc       uintptr   // where f goes on
	sp       uintptr
	size     uintptr // bytes below the return address
	info     *frameInfo
	deferred *_defer
	faulted  bool // f did not call what is below it: an instruction faulted
	dead     bool // f can only go on behind a call of deferproc, if at all, and has none
}

// frameStart gives where the trace of a goroutine begins. If it has entered a function that has no frame yet, sp is at the return address.
func (gp *g) frameStart() (pc, sp uintptr, entered bool) {
	pc = *(*uintptr)(unsafe.Pointer(gp.sched.sp))
	return pc, gp.sched.sp + 8, gp.entered || pc == gp.startpc
}

func (u *unwinder) start(gp *g) {
	var entered bool
	u.pc, u.sp, entered = gp.frameStart()
	u.deferred = gp._defer
	u.look()
	if entered {
		u.size = 0
		if u.f != nil {
			u.info = infoFor(u.f.entry, u.f)
		}
	}
}

// look finds the function and the maps of the frame at pc and sp.
func (u *unwinder) look() {
	info := &frameCache[u.pc%frameCacheSize]
	if info.pc != u.pc {
		f := findFunction(u.pc)
		if f == nil || f.frame < 0 {
			u.f = nil
			return
		}
		info = infoFor(u.pc, f)
	}
	u.f = info.f
	u.size = uintptr(info.f.frame)
	u.dead = false
	if u.faulted {
		u.look2()
		return
	}
	u.info = info
	info.locals.rewind()
	info.args.rewind()
}

// look2 is for a frame in which an instruction faulted: it can go on only where deferproc returns after a recovered panic.
func (u *unwinder) look2() {
	for d := u.deferred; d != nil && d.sp <= u.sp; d = d.link {
		if d.sp == u.sp {
			u.info = infoFor(d.pc, u.f)
			return
		}
	}
	u.dead = true
}

// next goes to the caller.
func (u *unwinder) next() {
	u.faulted = u.f.entry == sigpanicPC
	p := u.sp + u.size
	u.pc = *(*uintptr)(unsafe.Pointer(p))
	u.sp = p + 8
	u.look()
}

func (u *unwinder) isAlive() bool {
	return !u.dead
}

func (u *unwinder) argp() uintptr {
	return u.sp + u.size + 8
}

// localp gives the address of the first local that the map describes.
func (u *unwinder) localp() uintptr {
	if u.size == 0 {
		return u.sp
	}
	return u.argp() - 16 - u.info.locals.count*8
}

// bitmap is a row of bits, one for each word; next finds the offset of the next word whose bit is set.
type bitmap struct {
	bytes  unsafe.Pointer
	count  uintptr
	index  uintptr
	offset uintptr
}

// bitmapAt gives a row of a table of pointer maps: number of rows, bits in a row, then the rows.
func bitmapAt(table uintptr, row int32) bitmap {
	if table == 0 {
		return bitmap{}
	}
	header := (*[2]int32)(unsafe.Pointer(table))
	if row < 0 {
		row = 0
	}
	if row >= header[0] {
		return bitmap{}
	}
	count := uintptr(header[1])
	return bitmap{bytes: unsafe.Pointer(table + 8 + uintptr(row)*((count+7)/8)), count: count}
}

func (b *bitmap) rewind() {
	b.index = 0
}

func (b *bitmap) next() bool {
	for b.index < b.count {
		i := b.index
		bits := *(*uint8)(add(b.bytes, i/8)) >> (i % 8)
		if bits == 0 {
			b.index = (i | 7) + 1
			continue
		}
		b.index++
		if bits&1 != 0 {
			b.offset = i * 8
			return true
		}
	}
	return false
}

// frameInfo is what is known about the frames of a function that goes on at pc.
type frameInfo struct {
	pc     uintptr
	f      *function
	locals bitmap
	args   bitmap
}

const frameCacheSize = 251

var frameCache [frameCacheSize]frameInfo

// sigpanicPC is the address of sigpanic.
var sigpanicPC uintptr

// infoFor looks up the maps of a function at pc: the address behind a call, or the start.
func infoFor(pc uintptr, f *function) *frameInfo {
	info := &frameCache[pc%frameCacheSize]
	info.pc = pc
	info.f = f
	row := int32(0)
	if pc != f.entry {
		row = valueAt(f.mapRows, pc-f.entry-1)
	}
	info.locals = bitmapAt(f.stackMaps[1], row)
	info.args = bitmapAt(f.stackMaps[0], row)
	if pc == f.entry {
		info.locals = bitmap{}
	}
	return info
}

// listRoots gives values of roots that may be pointers, up to n of them, and where to go on; next is negative at the end. A backend whose stacks
// Go code cannot read has a routine of its own in its place; here they are marked at once.
func listRoots(values *uintptr, n, cursor int) (count, next int) {
	scanConservatively(linkInfo.data, linkInfo.edata)
	for _, gp := range sched.all {
		if gp.status != gDead && gp.status != gIdle {
			scanStack(gp)
		}
	}
	return 0, -1
}

// madeFuncPC is the address of the code of functions that package reflect made, once there are any.
var madeFuncPC uintptr

func useMadeFuncs(code uintptr) {
	madeFuncPC = code
}

// scanMade marks what a call of a made function keeps alive: its closure, which lies at sp and has the size of the arguments, and those.
func scanMade(u *unwinder) {
	closure := *(*uintptr)(unsafe.Pointer(u.sp))
	mark(closure)
	scanConservatively(u.argp(), u.argp()+*(*uintptr)(unsafe.Pointer(closure + 8)))
}

func scanStack(gp *g) {
	mark(uintptr(gp.sched.ctxt))
	for d := gp._defer; d != nil; d = d.link {
		mark(uintptr(unsafe.Pointer(d.fn)))
		scanConservatively(uintptr(deferArgs(d)), uintptr(deferArgs(d))+uintptr(d.siz)&^7)
	}
	for p := gp._panic; p != nil; p = p.link {
		mark(uintptr((*eface)(unsafe.Pointer(&p.arg)).data))
	}
	var u unwinder
	for u.start(gp); u.f != nil; u.next() {
		if !u.isAlive() {
			continue
		}
		if u.f.entry == madeFuncPC {
			scanMade(&u)
		}
		i := u.info
		for p := u.localp(); i.locals.next(); {
			mark(*(*uintptr)(unsafe.Pointer(p + i.locals.offset)))
		}
		for p := u.argp(); i.args.next(); {
			mark(*(*uintptr)(unsafe.Pointer(p + i.args.offset)))
		}
	}
}
