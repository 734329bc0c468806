namespace GoDefer.IR;

/// <summary>What a <see cref="Value"/> does. <see cref="OpTable"/> has a row for each: operands, result, effects, meaning.</summary>
public enum Op : byte
{
#pragma warning disable CS1591 // the rows of OpTable are the documentation
    Invalid,
    // Constants
    Const, ConstFloat, ConstString, ConstNil,
    // SSA
    Phi, Copy,
    // Locals and parameters
    LocalGet, LocalSet, LocalAddr, LifetimeStart, LifetimeEnd, KeepAlive, Param, SetResult,
    // Memory
    GlobalAddr, OffsetPtr, AddPtr, IndexPtr, Load, Store, Move, Zero,
    // Aggregates
    Make, Part,
    // Integers and floats
    Add, Sub, Mul, Div, Mod, And, Or, Xor, AndNot, Neg, Not, Complement, Shl, Shr, MulHigh, Sqrt, Floor, Ceil, Trunc, RoundToEven,
    TrailingZeros, BitLength, PopCount, ByteSwap, RotateLeft,
    // Comparisons
    Eq, Ne, Lt, Le, Gt, Ge,
    // Conversions
    SignExtend, ZeroExtend, Truncate, IntToFloat, FloatToInt, FloatToFloat, Reinterpret,
    // Checks
    NilCheck, BoundsCheck, SliceCheck, DivCheck,
    // Calls
    Arg, ArgAddr, Call, CallClosure, CallInterface, Result, ResultAddr,
    // Closures, defer, panic, goroutines
    MakeClosure, ClosureCapture, ClosureContext, DeferProc, DeferReturn, FrameToken, Recover, Panic, Go,
    // Runtime support
    CallerPC, CallerSP, CurrentG, AtomicLoad, AtomicStore, AtomicExchange, AtomicAdd, AtomicCompareAndSwap, AtomicAnd, AtomicOr,
    SliceMask,
#pragma warning restore CS1591
}
