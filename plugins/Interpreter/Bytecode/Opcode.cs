namespace GoDefer.Interpreter.Bytecode;

/// <summary>
/// Opcodes of the bytecode. Operands are slots of the frame: A the result or first operand, B, C and D operands; I is the immediate.
/// A slot holds an integer sign- or zero-extended to 64 bits by its type, a float64's bits, or a float32's bits zero-extended.
/// Families that the compiler computes with have the same order of members.
/// </summary>
internal enum Opcode
{
    // A = I; A = B
    Immediate, Move,

    // A = B op C; I is the width in bits for those that need it
    Add, Sub, Mul, And, Or, Xor, AndNot, DivSigned, DivUnsigned, ModSigned, ModUnsigned,
    ShiftLeft, ShiftRightSigned, ShiftRightUnsigned, MulHighSigned, MulHighUnsigned, RotateLeft,
    // A = B op I
    AddImmediate, MulImmediate, AndImmediate, OrImmediate, XorImmediate,
    ShiftLeftImmediate, ShiftRightSignedImmediate, ShiftRightUnsignedImmediate,

    // A = op B; I is the width in bits for those that need it
    Negate, Not, Complement, SignExtend8, SignExtend16, SignExtend32, ZeroExtend8, ZeroExtend16, ZeroExtend32,
    TrailingZeros, BitLength, PopCount, ByteSwap, SliceMask,

    // A = B op C
    Equal, NotEqual, LessSigned, NotLessSigned, LessUnsigned, NotLessUnsigned,
    // A = B op I
    EqualImmediate, NotEqualImmediate, LessSignedImmediate, NotLessSignedImmediate, LessUnsignedImmediate, NotLessUnsignedImmediate,

    // Floats by width: A = B op C, A = op B
    FloatEqual64, FloatNotEqual64, FloatLess64, FloatLessOrEqual64, FloatAdd64, FloatSub64, FloatMul64, FloatDiv64,
    FloatNegate64, FloatSqrt64, FloatFloor64, FloatCeil64, FloatTruncate64, FloatRoundToEven64,
    SignedToFloat64, UnsignedToFloat64, Float64ToInt64, Float64ToInt32, FloatNarrow,
    FloatEqual32, FloatNotEqual32, FloatLess32, FloatLessOrEqual32, FloatAdd32, FloatSub32, FloatMul32, FloatDiv32,
    FloatNegate32, FloatSqrt32, FloatFloor32, FloatCeil32, FloatTruncate32, FloatRoundToEven32,
    SignedToFloat32, UnsignedToFloat32, Float32ToInt64, Float32ToInt32, FloatWiden,

    // A = memory[B + I]
    Load8Signed, Load8, Load16Signed, Load16, Load32Signed, Load32, Load64,
    // A = memory[B + C * I + D]
    LoadIndexed8Signed, LoadIndexed8, LoadIndexed16Signed, LoadIndexed16, LoadIndexed32Signed, LoadIndexed32, LoadIndexed64,
    // A = element C of the D elements at B
    LoadElement8Signed, LoadElement8, LoadElement16Signed, LoadElement16, LoadElement32Signed, LoadElement32, LoadElement64,
    // memory[A + I] = C
    Store8, Store16, Store32, Store64,
    // memory[A + C * I + D] = B
    StoreIndexed8, StoreIndexed16, StoreIndexed32, StoreIndexed64,
    // Element C of the D elements at A = B
    StoreElement8, StoreElement16, StoreElement32, StoreElement64,
    // memory[A] = memory[B], I bytes; memory[A] = 0, I bytes
    Copy, Clear,
    // A = B + C * I; the same if C is below D; A = frame memory + I
    Index, IndexElement, FrameAddress,

    // Checks of A against nil (the access would be at I), of A against B, of A against 0; a failed check calls the runtime's panic function
    CheckNil, CheckBounds, CheckSlice, CheckDivisor,

    // Control; D is the distance. C is the number of IR ops up to the next control instruction of the way taken
    Jump,
    // By A; B is the number of IR ops if it jumps, C if not
    JumpIf, JumpIfNot,
    // By A and B; the numbers are the halves of I
    JumpIfEqual, JumpIfNotEqual, JumpIfLessSigned, JumpIfNotLessSigned, JumpIfLessUnsigned, JumpIfNotLessUnsigned,
    // By A and I; the numbers are B and C
    JumpIfEqualImmediate, JumpIfNotEqualImmediate, JumpIfLessSignedImmediate, JumpIfNotLessSignedImmediate,
    JumpIfLessUnsignedImmediate, JumpIfNotLessUnsignedImmediate,
    Return, TailCall, Unreachable,

    // Calls; A is the first slot of the callee's frame, B the function value or code address, I the callee or call site
    Call, CallNative, CallClosure, CallCode,
    // D is the distance to the way taken unless a recover comes back
    Defer, DeferReturn, Panic, Recover, Go,
    // The native routine of the function itself
    Native,
    // A = this frame's identity
    FrameToken,

    // Atomics: on one thread they are plain accesses with a result. I is the width in bits
    AtomicExchange, AtomicAdd, AtomicCompareAndSwap, AtomicAnd, AtomicOr,
    // A = what the op asks of the machine
    CallerPC, CallerSP, CurrentG,
}
