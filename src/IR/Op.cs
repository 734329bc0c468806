namespace GoDefer.IR;

/// <summary>What a <see cref="Value"/> does. <see cref="OpTable"/> has a row for each: operands, result, effects, and the meaning that stands here too.</summary>
public enum Op : byte
{
    /// <summary>No op: what an unset field has.</summary>
    Invalid,
    // Constants
    /// <summary>Integer, bool (0 or 1) or address constant; sign-extended from the type's width.</summary>
    Const,
    /// <summary>Float constant; a float32 is given as the binary64 of the same value.</summary>
    ConstFloat,
    /// <summary>String constant; its bytes are read-only data named go.string."…".</summary>
    ConstString,
    /// <summary>The zero value of a pointer, slice, interface, array, struct or complex type.</summary>
    ConstNil,
    // SSA
    /// <summary>The operand that belongs to the predecessor control came from; operands are in the order of the predecessors.</summary>
    Phi,
    /// <summary>Its operand.</summary>
    Copy,
    // Locals and parameters
    /// <summary>The contents of a value local; the pass ssa replaces it.</summary>
    LocalGet,
    /// <summary>Sets a value local; the pass ssa replaces it.</summary>
    LocalSet,
    /// <summary>Address of a memory local; valid until the function returns.</summary>
    LocalAddr,
    /// <summary>The local's contents are undefined from here on until it is written.</summary>
    LifetimeStart,
    /// <summary>The local is not used any more.</summary>
    LifetimeEnd,
    /// <summary>The local counts as used here.</summary>
    KeepAlive,
    /// <summary>The value of parameter Integer on entry.</summary>
    Param,
    /// <summary>Sets what result Integer returns; a result that is a memory local is read from it at the return instead.</summary>
    SetResult,
    // Memory
    /// <summary>Address of a function or of data, plus Integer bytes.</summary>
    GlobalAddr,
    /// <summary>Operand + Integer bytes; the operand is not nil or the result is not used before a NilCheck.</summary>
    OffsetPtr,
    /// <summary>Operand 0 + operand 1 bytes.</summary>
    AddPtr,
    /// <summary>Operand 0 + operand 1 * size of the result's element; the index is 64 bits wide and was checked.</summary>
    IndexPtr,
    /// <summary>Reads a value of the result's type, little-endian.</summary>
    Load,
    /// <summary>Writes operand 1 at operand 0.</summary>
    Store,
    /// <summary>Copies a value of AccessType from operand 1 to operand 0; the two are equal or do not overlap.</summary>
    Move,
    /// <summary>Writes the zero value of AccessType.</summary>
    Zero,
    // Aggregates
    /// <summary>An aggregate from its parts: (ptr, len), (ptr, len, cap), (type word, data word), (real, imaginary), the fields, the one element.</summary>
    Make,
    /// <summary>Part Integer of an aggregate, in the order of Make.</summary>
    Part,
    // Integers and floats
    /// <summary>Sum; integers wrap around.</summary>
    Add,
    /// <summary>Difference; integers wrap around.</summary>
    Sub,
    /// <summary>Product; integers wrap around.</summary>
    Mul,
    /// <summary>Quotient, truncated towards zero for integers, whose divisor was checked; the smallest integer / -1 is itself.</summary>
    Div,
    /// <summary>Remainder with the sign of operand 0; the smallest integer % -1 is 0.</summary>
    Mod,
    /// <summary>Bitwise and.</summary>
    And,
    /// <summary>Bitwise or.</summary>
    Or,
    /// <summary>Bitwise exclusive or.</summary>
    Xor,
    /// <summary>Operand 0 without the bits of operand 1.</summary>
    AndNot,
    /// <summary>Negation.</summary>
    Neg,
    /// <summary>Logical not.</summary>
    Not,
    /// <summary>Bitwise complement.</summary>
    Complement,
    /// <summary>Left shift; the count is unsigned, and counts of the width or more give 0.</summary>
    Shl,
    /// <summary>Right shift, arithmetic for signed operand 0; large counts give 0 or -1.</summary>
    Shr,
    /// <summary>Upper half of the double-width product.</summary>
    MulHigh,
    /// <summary>Square root, correctly rounded.</summary>
    Sqrt,
    /// <summary>Largest integer not above.</summary>
    Floor,
    /// <summary>Smallest integer not below.</summary>
    Ceil,
    /// <summary>Integer part.</summary>
    Trunc,
    /// <summary>Nearest integer, ties to even.</summary>
    RoundToEven,
    /// <summary>Number of trailing zero bits; the width for 0.</summary>
    TrailingZeros,
    /// <summary>Number of bits needed to write the operand; 0 for 0.</summary>
    BitLength,
    /// <summary>Number of one bits.</summary>
    PopCount,
    /// <summary>Bytes in opposite order; of 32 or 64 bits.</summary>
    ByteSwap,
    /// <summary>Rotation by the count modulo the width.</summary>
    RotateLeft,
    // Comparisons
    /// <summary>Equal; scalars, and slices or interfaces against ConstNil.</summary>
    Eq,
    /// <summary>Not equal.</summary>
    Ne,
    /// <summary>Less; signed or unsigned by the type.</summary>
    Lt,
    /// <summary>Less or equal.</summary>
    Le,
    /// <summary>Greater.</summary>
    Gt,
    /// <summary>Greater or equal.</summary>
    Ge,
    // Conversions
    /// <summary>To a wider integer, copying the sign bit.</summary>
    SignExtend,
    /// <summary>To a wider integer, filling with 0.</summary>
    ZeroExtend,
    /// <summary>To a narrower integer: the low bits.</summary>
    Truncate,
    /// <summary>Rounds to nearest even; from an integer of 32 or 64 bits. An unsigned one is below half its range.</summary>
    IntToFloat,
    /// <summary>Truncates towards zero, to 32 or 64 bits; what does not fit as a signed integer of that width gives the smallest one.</summary>
    FloatToInt,
    /// <summary>Between float32 and float64; to the same type it rounds away excess precision.</summary>
    FloatToFloat,
    /// <summary>The same bits under another type of the same size: pointer and uintptr, types of equal layout.</summary>
    Reinterpret,
    // Checks
    /// <summary>Panics with a nil dereference if the pointer is nil.</summary>
    NilCheck,
    /// <summary>Panics with index out of range unless 0 &lt;= operand 0 &lt; operand 1.</summary>
    BoundsCheck,
    /// <summary>Panics with slice bounds out of range unless 0 &lt;= operand 0 &lt;= operand 1.</summary>
    SliceCheck,
    /// <summary>Panics with integer divide by zero if the operand is 0.</summary>
    DivCheck,
    // Calls
    /// <summary>Sets argument Integer of the next call, in the order of the blocks.</summary>
    Arg,
    /// <summary>Where argument Integer of the next call is to be written, for arguments that are not values.</summary>
    ArgAddr,
    /// <summary>Calls a function with the arguments set since the last call.</summary>
    Call,
    /// <summary>Calls a function value, which becomes the callee's closure context; panics if it is nil.</summary>
    CallClosure,
    /// <summary>Calls the code address taken from a method table; argument 0 is the receiver's data word.</summary>
    CallInterface,
    /// <summary>Result Integer of the last call of its block.</summary>
    Result,
    /// <summary>Where result Integer of the last call of its block lies until the next call.</summary>
    ResultAddr,
    // Closures, defer, panic, goroutines
    /// <summary>A function value: writes the function's code address, operand 1, into the closure object at operand 0 and gives that address; captures are stored behind it.</summary>
    MakeClosure,
    /// <summary>A captured variable as a closure object or a directly called literal gets it: its value or its address.</summary>
    ClosureCapture,
    /// <summary>The closure object this function was called through.</summary>
    ClosureContext,
    /// <summary>Ends a Defer block: pushes a call of the function value with the arguments set since the last call. Successor 0 is the normal path, 1 is taken after a recovered panic.</summary>
    DeferProc,
    /// <summary>Runs the calls this frame has deferred, last first.</summary>
    DeferReturn,
    /// <summary>Identity of this function's frame, as recover compares it.</summary>
    FrameToken,
    /// <summary>Calls recover: argument 0 is the frame token, result 0 the panic value or nil.</summary>
    Recover,
    /// <summary>Ends an Exit block: panics with argument 0, an empty interface.</summary>
    Panic,
    /// <summary>Starts a goroutine that calls the function value with the arguments set since the last call.</summary>
    Go,
    // Runtime support
    /// <summary>Return address of this function's frame.</summary>
    CallerPC,
    /// <summary>Stack pointer of the caller at the call.</summary>
    CallerSP,
    /// <summary>The running goroutine's descriptor.</summary>
    CurrentG,
    /// <summary>Sequentially consistent load.</summary>
    AtomicLoad,
    /// <summary>Sequentially consistent store.</summary>
    AtomicStore,
    /// <summary>Stores operand 1, gives the old contents.</summary>
    AtomicExchange,
    /// <summary>Adds operand 1, gives the new contents.</summary>
    AtomicAdd,
    /// <summary>If the contents equal operand 1 stores operand 2 and gives true.</summary>
    AtomicCompareAndSwap,
    /// <summary>Bitwise and into a byte of memory.</summary>
    AtomicAnd,
    /// <summary>Bitwise or into a byte of memory.</summary>
    AtomicOr,
    /// <summary>All ones if the operand is above 0, 0 if it is 0; it is never negative and has 64 bits.</summary>
    SliceMask,
}
