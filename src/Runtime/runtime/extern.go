package runtime

import "unsafe"

// What a program may ask of the runtime about its own functions and calls.

// place is a position in a program: in which function, file and line.
type place struct {
	name  string
	file  string
	line  int
	entry uintptr
}

// Func is a function of the program.
type Func struct {
	opaque struct{}
}

// funcRecord is what a *Func points to.
type funcRecord struct {
	Func
	place
	next *funcRecord
}

var funcRecords *funcRecord

// FuncForPC gives the function that holds a pc, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	var p place
	if !describe(pc, outermost, &p) {
		return nil
	}
	for r := funcRecords; r != nil; r = r.next {
		if r.entry == p.entry {
			return &r.Func
		}
	}
	funcRecords = &funcRecord{place: p, next: funcRecords}
	return &funcRecords.Func
}

// Name gives the name of the function.
//
//go:noinline
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return (*funcRecord)(unsafe.Pointer(f)).name
}

// Entry gives the pc of the function's beginning.
func (f *Func) Entry() uintptr {
	return (*funcRecord)(unsafe.Pointer(f)).entry
}

// FileLine gives the file and line of a pc in the function.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	var p place
	describe(pc, 0, &p)
	return p.file, p.line
}

// Caller gives where a function above the caller is: 0 is the caller itself. Calls that were inlined count.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	for physical := 1; callers(physical, pcs[:]) == 1; physical++ {
		var p place
		for depth := 0; describe(pcs[0], depth, &p); depth++ {
			if skip == 0 {
				return pcs[0], p.file, p.line, true
			}
			skip--
		}
	}
	return 0, "", 0, false
}

// Callers stores the return addresses of the calls going on: skip 0 begins with Callers itself, 1 with its caller.
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(skip, pc)
}

// Frame is a call going on.
type Frame struct {
	PC       uintptr
	Func     *Func // nil for an inlined call
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames gives the Frames of return addresses one by one.
type Frames struct {
	pcs   []uintptr
	depth int
}

// CallersFrames prepares the Frames of what Callers stored.
//
//go:noinline
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{pcs: callers}
}

// Next gives the next Frame, and whether there are more.
func (f *Frames) Next() (frame Frame, more bool) {
	for len(f.pcs) > 0 {
		pc := f.pcs[0]
		var p, outer place
		if !describe(pc, f.depth, &p) {
			f.pcs, f.depth = f.pcs[1:], 0
			continue
		}
		frame = Frame{PC: pc - 1, Function: p.name, File: p.file, Line: p.line, Entry: p.entry}
		f.depth++
		if !describe(pc, f.depth, &outer) {
			frame.Func = FuncForPC(pc)
			f.pcs, f.depth = f.pcs[1:], 0
		}
		return frame, len(f.pcs) > 0
	}
	return frame, false
}

// Stack writes the calls of the goroutine as text, with all set those of the others too, as much as there is room for; it gives how much it wrote.
//
//go:noinline
func Stack(buf []byte, all bool) int {
	text := textBuffer{room: buf}
	printStacks(getg(), all, &text)
	return text.used
}

func printStacks(gp *g, all bool, target *textBuffer) {
	systemstack(func() {
		printTarget = target
		printGoroutine(gp)
		if all {
			printOthers(gp)
		}
		printTarget = nil
	})
}

const goVersion = "go1.11.5"

// Version gives the version of Go.
func Version() string {
	return goVersion
}

// GOROOT gives the folder of the Go tree: $GOROOT, or where Go is usually installed.
func GOROOT() string {
	const prefix = "GOROOT="
	for _, e := range syscallEnvs() {
		if hasPrefix(e, prefix) {
			return e[len(prefix):]
		}
	}
	return "/usr/local/go"
}

// KeepAlive marks its argument as used.
//
//go:noinline
func KeepAlive(x interface{}) {
	keepAlive = x
	keepAlive = nil
}

var keepAlive interface{}

// Breakpoint has no effect: there is no debugger.
//
//go:noinline
func Breakpoint() {}

// NumCgoCall gives the number of calls of C, of which there are none.
//
//go:noinline
func NumCgoCall() int64 { return 0 }
