namespace GoDefer.Interpreter.Bytecode;

/// <summary>
/// Opcodes of the bytecode. Operands are slots of the frame: A the result or first operand, B and C operands; I is the immediate.
/// A slot holds an integer sign- or zero-extended to 64 bits by its type, a float64's bits, or a float32's bits zero-extended.
/// </summary>
internal enum Opcode
{
    // A = I; A = B
    Immediate, Move,

    // A = B op C, and A = B op I
    Add, Sub, Mul, And, Or, Xor, AndNot, DivSigned, DivUnsigned, ModSigned, ModUnsigned,
    ShiftLeft, ShiftRightSigned, ShiftRightUnsigned, MulHighSigned, MulHighUnsigned,
    AddImmediate, MulImmediate, AndImmediate, OrImmediate, XorImmediate,
    ShiftLeftImmediate, ShiftRightSignedImmediate, ShiftRightUnsignedImmediate,

    // A = op B; I is the width in bits for those that need it
    Negate, Not, Complement, SignExtend8, SignExtend16, SignExtend32, ZeroExtend8, ZeroExtend16, ZeroExtend32,
    TrailingZeros, BitLength, PopCount, ByteSwap, RotateLeft,

    // A = B op C
    Equal, NotEqual, LessSigned, LessOrEqualSigned, LessUnsigned, LessOrEqualUnsigned,
    FloatEqual, FloatNotEqual, FloatLess, FloatLessOrEqual,

    // Floats; I is 32 or 64
    FloatAdd, FloatSub, FloatMul, FloatDiv, FloatNegate, FloatSqrt, FloatFloor, FloatCeil, FloatTruncate, FloatRoundToEven,
    SignedToFloat, UnsignedToFloat, FloatToInt64, FloatToInt32, FloatWiden, FloatNarrow,

    // A = memory[B + I]; memory[A + I] = C
    Load8Signed, Load8, Load16Signed, Load16, Load32Signed, Load32, Load64, Store8, Store16, Store32, Store64,
    // memory[A] = memory[B], I bytes; memory[A] = 0, I bytes; A = B + C * I; A = frame memory + I
    Copy, Clear, Index, FrameAddress,

    // Checks of A against nil, of A against B, of A against 0; I names the call of the runtime's panic function
    CheckNil, CheckBounds, CheckSlice, CheckDivisor,

    // Control; C is the number of IR ops since the last control instruction, I the target
    Jump, JumpIf, JumpIfNot,
    JumpIfEqual, JumpIfNotEqual, JumpIfLessSigned, JumpIfLessOrEqualSigned, JumpIfLessUnsigned, JumpIfLessOrEqualUnsigned,
    Return, TailCall, Unreachable,

    // Calls; A is the first slot of the callee's frame, B the function value or code address, I the callee or call site
    Call, CallClosure, CallCode, Defer, DeferReturn, Panic, Recover, Go,
    // The native routine of the function itself
    Native,
    // A = this frame's identity; A = the closure this function was called through
    FrameToken, Context,

    // Atomics: on one thread they are plain accesses with a result. I is the width in bits
    AtomicExchange, AtomicAdd, AtomicCompareAndSwap, AtomicAnd, AtomicOr,
    // A = what the op asks of the machine
    CallerPC, CallerSP, CurrentG,
}
