package runtime

import "unsafe"

const (
	maxFrames = 100
	maxWords  = 10
)

// printFrames prints the frames of a goroutine that does not run and which function made it. Target is printTarget.
func printFrames(gp *g, target *textBuffer) {
	printCalls(gp)
	if f := findFunction(gp.gopc); gp.gopc != 0 && f != nil {
		offset := gp.gopc - f.entry
		print("created by ", f.name, "\n\t", f.fileName(valueAt(f.files, offset-1)), ":", valueAt(f.lines, offset-1), " +", hex(offset), "\n")
	}
}

func printCalls(gp *g) {
	pc, sp, entered := gp.frameStart()
	shown := 0
	var previous *function
	for shown < maxFrames {
		f := findFunction(pc)
		if f == nil || f.frame < 0 {
			return
		}
		frame := uintptr(f.frame)
		offset := pc - f.entry
		if entered {
			frame = 0
			if pc == gp.startpc {
				offset = 0
			}
		}
		if previous == nil || previous.name != "runtime.sigpanic" {
			// A return address is behind its call, which may be the last instruction of a line.
			if offset > 0 {
				offset--
			}
		}
		argp := sp + frame + 8
		if gp.throwing || isShown(f, previous, shown) {
			shown += printFrame(f, pc, offset, argp)
		}
		pc = *(*uintptr)(unsafe.Pointer(sp + frame))
		sp = argp
		entered = false
		previous = f
	}
	print("...additional frames elided...\n")
}

// isShown tells whether a frame is in the trace, of which shown frames are printed; callee is the function whose frame was before it.
func isShown(f, callee *function, shown int) bool {
	if shown > 0 && f.isGenerated(0) && !isPanic(callee) {
		return false
	}
	if f.name == "runtime.gopanic" && shown > 0 {
		return true
	}
	return !hasPrefix(f.name, "runtime.") || f.name != "runtime.Stack" && len(f.name) > 8 && 'A' <= f.name[8] && f.name[8] <= 'Z'
}

// isPanic tells whether what called the function did not get to what it is made for.
func isPanic(f *function) bool {
	return f.name == "runtime.gopanic" || f.name == "runtime.sigpanic" || f.name == "runtime.panicwrap"
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// printFrame prints the calls that were inlined at the offset, innermost first, and then the function itself.
func printFrame(f *function, pc, offset, argp uintptr) int {
	file := f.fileName(valueAt(f.files, offset))
	line := valueAt(f.lines, offset)
	count := 1
	if f.inlining != nil && f.inlined != nil {
		for i := valueAt(f.inlining, offset); i >= 0; {
			call := f.inlinedAt(i)
			print(call.name, "(...)\n\t", file, ":", line, "\n")
			file = f.fileName(call.file)
			line = call.line
			i = call.parent
			count++
		}
	}
	name := f.name
	if name == "runtime.gopanic" {
		name = "panic"
	}
	print(name, "(")
	for i := int32(0); i < f.args/8; i++ {
		if i >= maxWords {
			print(", ...")
			break
		}
		if i != 0 {
			print(", ")
		}
		print(hex(*(*uintptr)(unsafe.Pointer(argp + uintptr(i)*8))))
	}
	print(")\n\t", file, ":", line)
	if pc > f.entry {
		print(" +", hex(pc-f.entry))
	}
	print("\n")
	return count
}

// wrapperName gives the name of the nearest wrapper that led to this call: it has left its return address on the stack.
func wrapperName() (name string) {
	systemstack(func() {
		gp := (*g)(gsys.sched.ctxt)
		for p := gp.sched.sp; p < gp.stack.hi; p += 8 {
			pc := *(*uintptr)(unsafe.Pointer(p))
			if f := findFunction(pc); f != nil && f.flags&functionWrapper != 0 {
				name = f.name
				return
			}
		}
	})
	return name
}

// callers stores the return addresses of the calls going on: skip 0 begins in the caller of callers. Code made by the compiler is left out
// unless a panic stopped it.
func callers(skip int, pcs []uintptr) (n int) {
	systemstack(func() {
		pc, sp, _ := (*g)(gsys.sched.ctxt).frameStart()
		skip++ // callers itself
		var callee *function
		for n < len(pcs) {
			f := findFunction(pc)
			if f == nil || f.frame < 0 {
				break
			}
			if callee == nil || isPanic(callee) || !f.isGenerated(pc-f.entry-1) {
				if skip <= 0 {
					pcs[n] = pc
					n++
				}
				skip--
			}
			frame := sp + uintptr(f.frame)
			pc = *(*uintptr)(unsafe.Pointer(frame))
			sp = frame + 8
			callee = f
		}
	})
	return n
}
