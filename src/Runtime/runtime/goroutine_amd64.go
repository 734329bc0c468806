package runtime

// stack is the memory of a goroutine's stack: [lo, hi).
type stack struct {
	lo uintptr
	hi uintptr
}

// g is a goroutine. Compiled code knows the offsets of stackguard0 and _panic.
type g struct {
	stack       stack
	stackguard0 uintptr // compared with SP in the prologue of functions
	stackguard1 uintptr
	_panic      *_panic // newest panic that is not over
	_defer      *_defer // newest deferred call
	goid        int64
	committed   uintptr // bytes of the stack in use, counted from hi
	signal      int     // 1 while a panic is due to a memory fault, 2 to a division
	sigaddr     uintptr
	sigpc       uintptr
	throwing    bool
}

// g0 is the goroutine that runs main. The entry routine fills in its stack.
var g0 g

// funcval is a function value: the address of the code, then what is captured.
type funcval struct {
	fn uintptr
}

// maxstacksize is Go's limit on 64-bit systems. As stacks double, the largest one is half a gibibyte.
const maxstacksize = 1000000000

const (
	firstStack   = 64 << 10
	stackReserve = 256 << 10 // below the guard of the largest stack, for reporting the overflow
	stackMargin  = 1024      // functions without a check may go this far below the guard
)

// newstack is called by morestack: the function at pc, entered with its return address at sp, needs more stack than
// stackguard0 leaves. It grows the part in use, or reports an overflow.
//
//go:nosplit
func newstack(pc, sp uintptr) {
	gp := getg()
	if gp.committed == 0 {
		gp.committed = firstStack
	}
	more := gp.committed
	size := gp.stack.hi - gp.stack.lo
	if gp.committed+more > size {
		gp.stackguard0 = gp.stack.lo + stackMargin
		print("runtime: goroutine stack exceeds ", maxstacksize, "-byte limit\n")
		printlock()
		print("fatal error: stack overflow\n\n")
		gp.throwing = true
		printGoroutine(gp, pc, sp, true)
		host_fatal(2)
	}
	if host_commitStack(int(more)) == 0 {
		gp.stackguard0 = gp.stack.lo + stackMargin
		print("runtime: out of memory: cannot allocate ", more, "-byte block (", memoryInUse, " in use)\n")
		print("fatal error: out of memory\n\n")
		gp.throwing = true
		printGoroutine(gp, pc, sp, true)
		host_fatal(2)
	}
	gp.committed += more
	guard := gp.stack.hi - gp.committed + stackMargin
	if gp.committed == size {
		guard = gp.stack.lo + stackReserve
	}
	gp.stackguard0 = guard
}

// faultInfo is filled in by the machine before it enters sigpanic.
var faultInfo struct {
	kind    uintptr // 0: memory, 1: division
	address uintptr
	pc      uintptr
	write   uintptr
}

// sigpanic is entered as if the faulting instruction had called it.
func sigpanic() {
	gp := getg()
	gp.sigaddr = faultInfo.address
	gp.sigpc = faultInfo.pc
	if faultInfo.kind != 0 {
		gp.signal = 2
		panicdivide()
	}
	gp.signal = 1
	panicmem()
}

// NumGoroutine gives the number of goroutines.
func NumGoroutine() int {
	return 1
}
