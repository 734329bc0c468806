using static GoDefer.IR.OpEffects;
using static GoDefer.IR.OpForms;
using P = GoDefer.IR.Payload;

namespace GoDefer.IR;

/// <summary>
/// One row per <see cref="Op"/>; printer, parser, validator, binary form and docs/ir.md follow from it.
/// Patterns: <c>any</c> a value of any type; <c>int</c>, <c>float</c>, <c>num</c> (either), <c>bool</c>, <c>ptr</c>,
/// <c>string</c>, <c>scalar</c>, <c>agg</c> (an aggregate); <c>T</c>, <c>U</c> bind a type, equal wherever they stand;
/// <c>T:int</c> binds and restricts; a trailing <c>…</c> repeats.
/// </summary>
public static class OpTable
{
    private static readonly Lazy<OpInfo[]> rows = new(Build);

    /// <summary>All rows in order of <see cref="Op"/>, without <see cref="Op.Invalid"/>.</summary>
    public static ReadOnlySpan<OpInfo> Rows => rows.Value.AsSpan(1);

    /// <summary>The row of an op.</summary>
    public static OpInfo Get(Op op) => rows.Value[(int)op];

#pragma warning disable format // columns: op, operands, result, payload, effects, forms, meaning
    private static readonly OpInfo[] unordered =
    [
        Row(Op.Const,        "",              "T",      P.Integer, None, Both, "Integer, bool (0 or 1) or address constant; sign-extended from the type's width."),
        Row(Op.ConstFloat,   "",              "T:float", P.Float, None, Both, "Float constant; a float32 is given as the binary64 of the same value."),
        Row(Op.ConstString,  "",              "T:string", P.Text, None, Frontend, "String constant; its bytes are read-only data named go.string.\"…\"."),
        Row(Op.ConstNil,     "",              "T",      P.None, None, Both, "The zero value of a pointer, slice, interface, array, struct or complex type."),

        Row(Op.Phi,          "T…",            "T",      P.None, None, Canonical, "The operand that belongs to the predecessor control came from; operands are in the order of the predecessors."),
        Row(Op.Copy,         "T",             "T",      P.None, None, Both, "Its operand."),

        Row(Op.LocalGet,     "",              "T",      P.Local | P.Component, Reads, Frontend, "The contents of a value local; the pass ssa replaces it."),
        Row(Op.LocalSet,     "T",             "-",      P.Local | P.Component, Writes, Frontend, "Sets a value local; the pass ssa replaces it."),
        Row(Op.LocalAddr,    "",              "ptr",    P.Local, None, Both, "Address of a memory local; valid until the function returns."),
        Row(Op.LifetimeStart, "",             "-",      P.Local, Writes, Both, "The local's contents are undefined from here on until it is written."),
        Row(Op.LifetimeEnd,  "",              "-",      P.Local, Writes, Both, "The local is not used any more."),
        Row(Op.KeepAlive,    "",              "-",      P.Local, Reads | Ordered, Both, "The local counts as used here."),
        Row(Op.Param,        "",              "T",      P.Integer | P.Component, None, Canonical, "The value of parameter Integer on entry."),
        Row(Op.SetResult,    "T",             "-",      P.Integer | P.Component, Writes, Both, "Sets what result Integer returns; a result that is a memory local is read from it at the return instead."),

        Row(Op.GlobalAddr,   "",              "ptr",    P.Symbol | P.Integer, None, Both, "Address of a function or of data, plus Integer bytes."),
        Row(Op.OffsetPtr,    "scalar",        "ptr",    P.Integer, None, Both, "Operand + Integer bytes; the operand is not nil or the result is not used before a NilCheck."),
        Row(Op.AddPtr,       "ptr int",       "ptr",    P.None, None, Both, "Operand 0 + operand 1 bytes."),
        Row(Op.IndexPtr,     "ptr int",       "ptr",    P.None, None, Both, "Operand 0 + operand 1 * size of the result's element; the index is 64 bits wide and was checked."),
        Row(Op.Load,         "ptr",           "any",    P.None, Reads, Both, "Reads a value of the result's type, little-endian."),
        Row(Op.Store,        "ptr any",       "-",      P.None, Writes, Both, "Writes operand 1 at operand 0."),
        Row(Op.Move,         "ptr ptr",       "-",      P.AccessType, Reads | Writes, Both, "Copies a value of AccessType from operand 1 to operand 0; the two are equal or do not overlap."),
        Row(Op.Zero,         "ptr",           "-",      P.AccessType, Writes, Both, "Writes the zero value of AccessType."),

        Row(Op.Make,         "any…",          "agg",    P.None, None, Frontend, "An aggregate from its parts: (ptr, len), (ptr, len, cap), (type word, data word), (real, imaginary), the fields, the one element."),
        Row(Op.Part,         "agg",           "any",    P.Integer, None, Frontend, "Part Integer of an aggregate, in the order of Make."),

        Row(Op.Add,          "T:num T",       "T",      P.None, None, Both, "Sum; integers wrap around."),
        Row(Op.Sub,          "T:num T",       "T",      P.None, None, Both, "Difference; integers wrap around."),
        Row(Op.Mul,          "T:num T",       "T",      P.None, None, Both, "Product; integers wrap around."),
        Row(Op.Div,          "T:num T",       "T",      P.None, None, Both, "Quotient, truncated towards zero for integers, whose divisor was checked; the smallest integer / -1 is itself."),
        Row(Op.Mod,          "T:int T",       "T",      P.None, None, Both, "Remainder with the sign of operand 0; the smallest integer % -1 is 0."),
        Row(Op.And,          "T:scalar T",    "T",      P.None, None, Both, "Bitwise and."),
        Row(Op.Or,           "T:int T",       "T",      P.None, None, Both, "Bitwise or."),
        Row(Op.Xor,          "T:int T",       "T",      P.None, None, Both, "Bitwise exclusive or."),
        Row(Op.AndNot,       "T:int T",       "T",      P.None, None, Both, "Operand 0 without the bits of operand 1."),
        Row(Op.Neg,          "T:num",         "T",      P.None, None, Both, "Negation."),
        Row(Op.Not,          "T:bool",        "T",      P.None, None, Both, "Logical not."),
        Row(Op.Complement,   "T:int",         "T",      P.None, None, Both, "Bitwise complement."),
        Row(Op.Shl,          "T:int int",     "T",      P.None, None, Both, "Left shift; the count is unsigned, and counts of the width or more give 0."),
        Row(Op.Shr,          "T:int int",     "T",      P.None, None, Both, "Right shift, arithmetic for signed operand 0; large counts give 0 or -1."),
        Row(Op.MulHigh,      "T:int T",       "T",      P.None, None, Both, "Upper half of the double-width product."),
        Row(Op.Sqrt,         "T:float",       "T",      P.None, None, Both, "Square root, correctly rounded."),
        Row(Op.Floor,        "T:float",       "T",      P.None, None, Both, "Largest integer not above."),
        Row(Op.Ceil,         "T:float",       "T",      P.None, None, Both, "Smallest integer not below."),
        Row(Op.Trunc,        "T:float",       "T",      P.None, None, Both, "Integer part."),
        Row(Op.RoundToEven,  "T:float",       "T",      P.None, None, Both, "Nearest integer, ties to even."),
        Row(Op.TrailingZeros, "int",          "T:int",  P.None, None, Both, "Number of trailing zero bits; the width for 0."),
        Row(Op.BitLength,    "int",           "T:int",  P.None, None, Both, "Number of bits needed to write the operand; 0 for 0."),
        Row(Op.PopCount,     "int",           "T:int",  P.None, None, Both, "Number of one bits."),
        Row(Op.ByteSwap,     "T:int",         "T",      P.None, None, Both, "Bytes in opposite order; of 32 or 64 bits."),
        Row(Op.RotateLeft,   "T:int int",     "T",      P.None, None, Both, "Rotation by the count modulo the width."),
        Row(Op.SliceMask,    "T:int",         "T",      P.None, None, Both, "All ones if the operand is above 0, 0 if it is 0; it is never negative and has 64 bits."),

        Row(Op.Eq,           "T T",           "bool",   P.None, None, Both, "Equal; scalars, and slices or interfaces against ConstNil."),
        Row(Op.Ne,           "T T",           "bool",   P.None, None, Both, "Not equal."),
        Row(Op.Lt,           "T:num T",       "bool",   P.None, None, Both, "Less; signed or unsigned by the type."),
        Row(Op.Le,           "T:num T",       "bool",   P.None, None, Both, "Less or equal."),
        Row(Op.Gt,           "T:num T",       "bool",   P.None, None, Both, "Greater."),
        Row(Op.Ge,           "T:num T",       "bool",   P.None, None, Both, "Greater or equal."),

        Row(Op.SignExtend,   "int",           "T:int",  P.None, None, Both, "To a wider integer, copying the sign bit."),
        Row(Op.ZeroExtend,   "int",           "T:int",  P.None, None, Both, "To a wider integer, filling with 0."),
        Row(Op.Truncate,     "int",           "T:int",  P.None, None, Both, "To a narrower integer: the low bits."),
        Row(Op.IntToFloat,   "int",           "T:float", P.None, None, Both, "Rounds to nearest even; from an integer of 32 or 64 bits. An unsigned one is below half its range."),
        Row(Op.FloatToInt,   "float",         "T:int",  P.None, None, Both, "Truncates towards zero, to 32 or 64 bits; what does not fit as a signed integer of that width gives the smallest one."),
        Row(Op.FloatToFloat, "float",         "T:float", P.None, None, Both, "Between float32 and float64; to the same type it rounds away excess precision."),
        Row(Op.Reinterpret,  "any",           "any",    P.None, None, Both, "The same bits under another type of the same size: pointer and uintptr, types of equal layout."),

        Row(Op.NilCheck,     "scalar",        "-",      P.None, Panics, Both, "Panics with a nil dereference if the pointer is nil."),
        Row(Op.BoundsCheck,  "int int",       "-",      P.None, Panics, Both, "Panics with index out of range unless 0 <= operand 0 < operand 1."),
        Row(Op.SliceCheck,   "int int",       "-",      P.None, Panics, Both, "Panics with slice bounds out of range unless 0 <= operand 0 <= operand 1."),
        Row(Op.DivCheck,     "int",           "-",      P.None, Panics, Both, "Panics with integer divide by zero if the operand is 0."),

        Row(Op.Arg,          "any",           "-",      P.Integer | P.Component, Writes, Both, "Sets argument Integer of the next call, in the order of the blocks."),
        Row(Op.ArgAddr,      "",              "ptr",    P.Integer, None, Both, "Where argument Integer of the next call is to be written, for arguments that are not values."),
        Row(Op.Call,         "",              "-",      P.Symbol | P.Signature, Calls, Both, "Calls a function with the arguments set since the last call."),
        Row(Op.CallClosure,  "ptr",           "-",      P.Signature, Calls, Both, "Calls a function value, which becomes the callee's closure context; panics if it is nil."),
        Row(Op.CallInterface, "scalar",       "-",      P.Signature, Calls, Both, "Calls the code address taken from a method table; argument 0 is the receiver's data word."),
        Row(Op.Result,       "",              "any",    P.Integer | P.Component, Reads, Both, "Result Integer of the last call of its block."),
        Row(Op.ResultAddr,   "",              "ptr",    P.Integer, None, Both, "Where result Integer of the last call of its block lies until the next call."),

        Row(Op.MakeClosure,  "ptr ptr",       "T:ptr",  P.Symbol, Writes, Both, "A function value: writes the function's code address, operand 1, into the closure object at operand 0 and gives that address; captures are stored behind it."),
        Row(Op.ClosureCapture, "T",           "T",      P.Capture, None, Both, "A captured variable as a closure object or a directly called literal gets it: its value or its address."),
        Row(Op.ClosureContext, "",            "ptr",    P.None, None, Both, "The closure object this function was called through."),
        Row(Op.DeferProc,    "ptr",           "-",      P.Signature, Calls, Both, "Ends a Defer block: pushes a call of the function value with the arguments set since the last call. Successor 0 is the normal path, 1 is taken after a recovered panic."),
        Row(Op.DeferReturn,  "",              "-",      P.None, Calls, Both, "Runs the calls this frame has deferred, last first."),
        Row(Op.FrameToken,   "",              "ptr",    P.None, None, Both, "Identity of this function's frame, as recover compares it."),
        Row(Op.Recover,      "",              "-",      P.Signature, Calls, Both, "Calls recover: argument 0 is the frame token, result 0 the panic value or nil."),
        Row(Op.Panic,        "",              "-",      P.Signature, Calls, Both, "Ends an Exit block: panics with argument 0, an empty interface."),
        Row(Op.Go,           "ptr",           "-",      P.Signature, Calls, Both, "Starts a goroutine that calls the function value with the arguments set since the last call."),

        Row(Op.CallerPC,     "",              "T:int",  P.None, Reads, Both, "Return address of this function's frame."),
        Row(Op.CallerSP,     "",              "T:int",  P.None, Reads, Both, "Stack pointer of the caller at the call."),
        Row(Op.CurrentG,     "",              "ptr",    P.None, Reads, Both, "The running goroutine's descriptor."),
        Row(Op.AtomicLoad,   "ptr",           "T:scalar", P.None, Reads | Ordered, Both, "Sequentially consistent load."),
        Row(Op.AtomicStore,  "ptr scalar",    "-",      P.None, Writes | Ordered, Both, "Sequentially consistent store."),
        Row(Op.AtomicExchange, "ptr T:scalar", "T",     P.None, Reads | Writes | Ordered, Both, "Stores operand 1, gives the old contents."),
        Row(Op.AtomicAdd,    "ptr T:int",     "T",      P.None, Reads | Writes | Ordered, Both, "Adds operand 1, gives the new contents."),
        Row(Op.AtomicCompareAndSwap, "ptr T:scalar T", "bool", P.None, Reads | Writes | Ordered, Both, "If the contents equal operand 1 stores operand 2 and gives true."),
        Row(Op.AtomicAnd,    "ptr T:int",     "-",      P.None, Reads | Writes | Ordered, Both, "Bitwise and into a byte of memory."),
        Row(Op.AtomicOr,     "ptr T:int",     "-",      P.None, Reads | Writes | Ordered, Both, "Bitwise or into a byte of memory."),
    ];
#pragma warning restore format

    private static OpInfo Row(Op op, string operands, string result, P payload, OpEffects effects, OpForms forms, string meaning) =>
        new(op, operands.Split(' ', StringSplitOptions.RemoveEmptyEntries), result, payload, effects, forms, meaning);

    private static OpInfo[] Build()
    {
        var table = new OpInfo[unordered.Length + 1];
        table[0] = new OpInfo(Op.Invalid, [], "-", P.None, None, Both, "Not an op.");
        foreach (var row in unordered) { table[(int)row.Op] = row; }
        return table;
    }
}
