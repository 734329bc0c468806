namespace GoDefer.Frontend.Syntax;

/// <summary>Compiler directives (<c>//go:…</c>) that stand before a function or type declaration; names as in gc 1.11.</summary>
[Flags]
public enum Pragma : ushort
{
    /// <summary>No directive.</summary>
    None = 0,

    /// <summary><c>//go:noescape</c>: the parameters do not escape; the function has no body.</summary>
    NoEscape = 1 << 0,

    /// <summary><c>//go:norace</c>: not instrumented by the race detector.</summary>
    NoRace = 1 << 1,

    /// <summary><c>//go:nosplit</c>: no stack check in the prologue.</summary>
    NoSplit = 1 << 2,

    /// <summary><c>//go:noinline</c>: never inlined.</summary>
    NoInline = 1 << 3,

    /// <summary><c>//go:cgo_unsafe_args</c>: a pointer to one argument is a pointer to all.</summary>
    CgoUnsafeArgs = 1 << 4,

    /// <summary><c>//go:uintptrescapes</c>: pointers converted to <c>uintptr</c> arguments escape.</summary>
    UintptrEscapes = 1 << 5,

    /// <summary><c>//go:systemstack</c>: runs on the system stack; runtime only.</summary>
    SystemStack = 1 << 6,

    /// <summary><c>//go:nowritebarrier</c>: a write barrier here is an error; runtime only.</summary>
    NoWriteBarrier = 1 << 7,

    /// <summary><c>//go:nowritebarrierrec</c>: as above, callees included; runtime only.</summary>
    NoWriteBarrierRecursive = 1 << 8,

    /// <summary><c>//go:yeswritebarrierrec</c>: ends the former; runtime only.</summary>
    YesWriteBarrierRecursive = 1 << 9,

    /// <summary><c>//go:notinheap</c>: values of the type are never in the heap; runtime only, on types.</summary>
    NotInHeap = 1 << 10,
}
