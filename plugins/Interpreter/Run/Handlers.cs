using GoDefer.Interpreter.Bytecode;
using unsafe Handler = delegate*<GoDefer.Interpreter.Run.Machine, GoDefer.Interpreter.Bytecode.Instruction*, long*, byte*, long, void>;
using Access = GoDefer.Interpreter.Run.Machine.Access;
using Branch = GoDefer.Interpreter.Run.Machine.Branch;
using Calls = GoDefer.Interpreter.Run.Machine.Calls;
using Rare = GoDefer.Interpreter.Run.Machine.Rare;
using Simple = GoDefer.Interpreter.Run.Machine.Simple;

namespace GoDefer.Interpreter.Run;

/// <summary>The handler of each opcode. A handler is compiled by the host when it first runs.</summary>
internal static unsafe class Handlers
{
    private static readonly nint[] known = new nint[(int)Opcode.CurrentG + 1];

    /// <summary>Writes an instruction to the trace, then executes it.</summary>
    public static Handler Trace => &Rare.Trace;

    public static Handler Of(Opcode opcode)
    {
        ref var handler = ref known[(int)opcode];
        if (handler == 0) { handler = (nint)Find(opcode); }
        return (Handler)handler;
    }

    private static Handler Find(Opcode opcode) => opcode switch
    {
        Opcode.Immediate => &Simple.Immediate,
        Opcode.Move => &Simple.Move,
        <= Opcode.ShiftRightUnsignedImmediate => FindBinary(opcode),
        <= Opcode.SliceMask => FindUnary(opcode),
        <= Opcode.NotLessUnsignedImmediate => FindComparison(opcode),
        <= Opcode.FloatNarrow => FindFloat64(opcode),
        <= Opcode.FloatWiden => FindFloat32(opcode),
        <= Opcode.LoadElement64 => FindLoad(opcode),
        <= Opcode.StoreElement64 => FindStore(opcode),
        <= Opcode.CheckDivisor => FindAccess(opcode),
        <= Opcode.JumpIfNotLessUnsignedImmediate => FindJump(opcode),
        _ => FindRare(opcode),
    };

    private static Handler FindBinary(Opcode opcode) => opcode switch
    {
        Opcode.Add => &Simple.Binary<Add>,
        Opcode.Sub => &Simple.Binary<Sub>,
        Opcode.Mul => &Simple.Binary<Mul>,
        Opcode.And => &Simple.Binary<And>,
        Opcode.Or => &Simple.Binary<Or>,
        Opcode.Xor => &Simple.Binary<Xor>,
        Opcode.AndNot => &Simple.Binary<AndNot>,
        Opcode.DivSigned => &Simple.Binary<DivSigned>,
        Opcode.DivUnsigned => &Simple.Binary<DivUnsigned>,
        Opcode.ModSigned => &Simple.Binary<ModSigned>,
        Opcode.ModUnsigned => &Simple.Binary<ModUnsigned>,
        Opcode.ShiftLeft => &Simple.Binary<ShiftLeft>,
        Opcode.ShiftRightSigned => &Simple.Binary<ShiftRightSigned>,
        Opcode.ShiftRightUnsigned => &Simple.Binary<ShiftRightUnsigned>,
        Opcode.MulHighSigned => &Simple.WideBinary<MulHighSigned>,
        Opcode.MulHighUnsigned => &Simple.WideBinary<MulHighUnsigned>,
        Opcode.RotateLeft => &Simple.WideBinary<RotateLeft>,
        Opcode.AddImmediate => &Simple.BinaryImmediate<Add>,
        Opcode.MulImmediate => &Simple.BinaryImmediate<Mul>,
        Opcode.AndImmediate => &Simple.BinaryImmediate<And>,
        Opcode.OrImmediate => &Simple.BinaryImmediate<Or>,
        Opcode.XorImmediate => &Simple.BinaryImmediate<Xor>,
        Opcode.ShiftLeftImmediate => &Simple.BinaryImmediate<SmallShiftLeft>,
        Opcode.ShiftRightSignedImmediate => &Simple.BinaryImmediate<SmallShiftRightSigned>,
        _ => &Simple.BinaryImmediate<SmallShiftRightUnsigned>,
    };

    private static Handler FindUnary(Opcode opcode) => opcode switch
    {
        Opcode.Negate => &Simple.Unary<Negate>,
        Opcode.Not => &Simple.Unary<Not>,
        Opcode.Complement => &Simple.Unary<Complement>,
        Opcode.SignExtend8 => &Simple.Unary<SignExtend8>,
        Opcode.SignExtend16 => &Simple.Unary<SignExtend16>,
        Opcode.SignExtend32 => &Simple.Unary<SignExtend32>,
        Opcode.ZeroExtend8 => &Simple.Unary<ZeroExtend8>,
        Opcode.ZeroExtend16 => &Simple.Unary<ZeroExtend16>,
        Opcode.ZeroExtend32 => &Simple.Unary<ZeroExtend32>,
        Opcode.TrailingZeros => &Simple.Unary<TrailingZeros>,
        Opcode.BitLength => &Simple.Unary<BitLength>,
        Opcode.PopCount => &Simple.Unary<PopCount>,
        Opcode.ByteSwap => &Simple.Unary<ByteSwap>,
        _ => &Simple.Unary<SliceMask>,
    };

    private static Handler FindComparison(Opcode opcode) => opcode switch
    {
        Opcode.Equal => &Simple.Compare<Equal>,
        Opcode.NotEqual => &Simple.Compare<NotEqual>,
        Opcode.LessSigned => &Simple.Compare<LessSigned>,
        Opcode.NotLessSigned => &Simple.Compare<NotLessSigned>,
        Opcode.LessUnsigned => &Simple.Compare<LessUnsigned>,
        Opcode.NotLessUnsigned => &Simple.Compare<NotLessUnsigned>,
        Opcode.EqualImmediate => &Simple.CompareImmediate<Equal>,
        Opcode.NotEqualImmediate => &Simple.CompareImmediate<NotEqual>,
        Opcode.LessSignedImmediate => &Simple.CompareImmediate<LessSigned>,
        Opcode.NotLessSignedImmediate => &Simple.CompareImmediate<NotLessSigned>,
        Opcode.LessUnsignedImmediate => &Simple.CompareImmediate<LessUnsigned>,
        _ => &Simple.CompareImmediate<NotLessUnsigned>,
    };

    private static Handler FindFloat64(Opcode opcode) => opcode switch
    {
        Opcode.FloatEqual64 => &Simple.Binary<FloatEqual64>,
        Opcode.FloatNotEqual64 => &Simple.Binary<FloatNotEqual64>,
        Opcode.FloatLess64 => &Simple.Binary<FloatLess64>,
        Opcode.FloatLessOrEqual64 => &Simple.Binary<FloatLessOrEqual64>,
        Opcode.FloatAdd64 => &Simple.Binary<FloatAdd64>,
        Opcode.FloatSub64 => &Simple.Binary<FloatSub64>,
        Opcode.FloatMul64 => &Simple.Binary<FloatMul64>,
        Opcode.FloatDiv64 => &Simple.Binary<FloatDiv64>,
        Opcode.FloatNegate64 => &Simple.Unary<FloatNegate64>,
        Opcode.FloatSqrt64 => &Simple.Unary<FloatSqrt64>,
        Opcode.FloatFloor64 => &Simple.Unary<FloatFloor64>,
        Opcode.FloatCeil64 => &Simple.Unary<FloatCeil64>,
        Opcode.FloatTruncate64 => &Simple.Unary<FloatTruncate64>,
        Opcode.FloatRoundToEven64 => &Simple.Unary<FloatRoundToEven64>,
        Opcode.SignedToFloat64 => &Simple.Unary<SignedToFloat64>,
        Opcode.UnsignedToFloat64 => &Simple.Unary<UnsignedToFloat64>,
        Opcode.Float64ToInt64 => &Simple.Unary<Float64ToInt64>,
        Opcode.Float64ToInt32 => &Simple.Unary<Float64ToInt32>,
        _ => &Simple.Unary<FloatNarrow>,
    };

    private static Handler FindFloat32(Opcode opcode) => opcode switch
    {
        Opcode.FloatEqual32 => &Simple.Binary<FloatEqual32>,
        Opcode.FloatNotEqual32 => &Simple.Binary<FloatNotEqual32>,
        Opcode.FloatLess32 => &Simple.Binary<FloatLess32>,
        Opcode.FloatLessOrEqual32 => &Simple.Binary<FloatLessOrEqual32>,
        Opcode.FloatAdd32 => &Simple.Binary<FloatAdd32>,
        Opcode.FloatSub32 => &Simple.Binary<FloatSub32>,
        Opcode.FloatMul32 => &Simple.Binary<FloatMul32>,
        Opcode.FloatDiv32 => &Simple.Binary<FloatDiv32>,
        Opcode.FloatNegate32 => &Simple.Unary<FloatNegate32>,
        Opcode.FloatSqrt32 => &Simple.Unary<FloatSqrt32>,
        Opcode.FloatFloor32 => &Simple.Unary<FloatFloor32>,
        Opcode.FloatCeil32 => &Simple.Unary<FloatCeil32>,
        Opcode.FloatTruncate32 => &Simple.Unary<FloatTruncate32>,
        Opcode.FloatRoundToEven32 => &Simple.Unary<FloatRoundToEven32>,
        Opcode.SignedToFloat32 => &Simple.Unary<SignedToFloat32>,
        Opcode.UnsignedToFloat32 => &Simple.Unary<UnsignedToFloat32>,
        Opcode.Float32ToInt64 => &Simple.Unary<Float32ToInt64>,
        Opcode.Float32ToInt32 => &Simple.Unary<Float32ToInt32>,
        _ => &Simple.Unary<FloatWiden>,
    };

    private static Handler FindLoad(Opcode opcode) => opcode switch
    {
        Opcode.Load8Signed => &Access.Load<Signed8>,
        Opcode.Load8 => &Access.Load<Unsigned8>,
        Opcode.Load16Signed => &Access.Load<Signed16>,
        Opcode.Load16 => &Access.Load<Unsigned16>,
        Opcode.Load32Signed => &Access.Load<Signed32>,
        Opcode.Load32 => &Access.Load<Unsigned32>,
        Opcode.Load64 => &Access.Load<Word>,
        Opcode.LoadIndexed8Signed => &Access.LoadIndexed<Signed8>,
        Opcode.LoadIndexed8 => &Access.LoadIndexed<Unsigned8>,
        Opcode.LoadIndexed16Signed => &Access.LoadIndexed<Signed16>,
        Opcode.LoadIndexed16 => &Access.LoadIndexed<Unsigned16>,
        Opcode.LoadIndexed32Signed => &Access.LoadIndexed<Signed32>,
        Opcode.LoadIndexed32 => &Access.LoadIndexed<Unsigned32>,
        Opcode.LoadIndexed64 => &Access.LoadIndexed<Word>,
        Opcode.LoadElement8Signed => &Access.LoadElement<Signed8>,
        Opcode.LoadElement8 => &Access.LoadElement<Unsigned8>,
        Opcode.LoadElement16Signed => &Access.LoadElement<Signed16>,
        Opcode.LoadElement16 => &Access.LoadElement<Unsigned16>,
        Opcode.LoadElement32Signed => &Access.LoadElement<Signed32>,
        Opcode.LoadElement32 => &Access.LoadElement<Unsigned32>,
        _ => &Access.LoadElement<Word>,
    };

    private static Handler FindStore(Opcode opcode) => opcode switch
    {
        Opcode.Store8 => &Access.Store<Unsigned8>,
        Opcode.Store16 => &Access.Store<Unsigned16>,
        Opcode.Store32 => &Access.Store<Unsigned32>,
        Opcode.Store64 => &Access.Store<Word>,
        Opcode.StoreIndexed8 => &Access.StoreIndexed<Unsigned8>,
        Opcode.StoreIndexed16 => &Access.StoreIndexed<Unsigned16>,
        Opcode.StoreIndexed32 => &Access.StoreIndexed<Unsigned32>,
        Opcode.StoreIndexed64 => &Access.StoreIndexed<Word>,
        Opcode.StoreElement8 => &Access.StoreElement<Unsigned8>,
        Opcode.StoreElement16 => &Access.StoreElement<Unsigned16>,
        Opcode.StoreElement32 => &Access.StoreElement<Unsigned32>,
        _ => &Access.StoreElement<Word>,
    };

    private static Handler FindAccess(Opcode opcode) => opcode switch
    {
        Opcode.Copy => &Rare.Copy,
        Opcode.Clear => &Rare.Clear,
        Opcode.Index => &Access.Index,
        Opcode.IndexElement => &Access.IndexElement,
        Opcode.FrameAddress => &Access.FrameAddress,
        Opcode.CheckNil => &Access.CheckNil,
        Opcode.CheckBounds => &Access.CheckBounds,
        Opcode.CheckSlice => &Access.CheckSlice,
        _ => &Access.CheckDivisor,
    };

    private static Handler FindJump(Opcode opcode) => opcode switch
    {
        Opcode.Jump => &Branch.Jump,
        Opcode.JumpIf => &Branch.JumpIf,
        Opcode.JumpIfNot => &Branch.JumpIfNot,
        Opcode.JumpIfEqual => &Branch.Compare<Equal>,
        Opcode.JumpIfNotEqual => &Branch.Compare<NotEqual>,
        Opcode.JumpIfLessSigned => &Branch.Compare<LessSigned>,
        Opcode.JumpIfNotLessSigned => &Branch.Compare<NotLessSigned>,
        Opcode.JumpIfLessUnsigned => &Branch.Compare<LessUnsigned>,
        Opcode.JumpIfNotLessUnsigned => &Branch.Compare<NotLessUnsigned>,
        Opcode.JumpIfEqualImmediate => &Branch.CompareImmediate<Equal>,
        Opcode.JumpIfNotEqualImmediate => &Branch.CompareImmediate<NotEqual>,
        Opcode.JumpIfLessSignedImmediate => &Branch.CompareImmediate<LessSigned>,
        Opcode.JumpIfNotLessSignedImmediate => &Branch.CompareImmediate<NotLessSigned>,
        Opcode.JumpIfLessUnsignedImmediate => &Branch.CompareImmediate<LessUnsigned>,
        _ => &Branch.CompareImmediate<NotLessUnsigned>,
    };

    private static Handler FindRare(Opcode opcode) => opcode switch
    {
        Opcode.Return => &Calls.Return,
        Opcode.Call => &Calls.Call,
        Opcode.CallNative => &Calls.CallNative,
        Opcode.CallClosure => &Calls.CallClosure,
        Opcode.CallCode => &Calls.CallCode,
        Opcode.TailCall => &Rare.TailCall,
        Opcode.Unreachable => &Rare.Unreachable,
        Opcode.Defer => &Rare.Defer,
        Opcode.DeferReturn => &Rare.DeferReturn,
        Opcode.Panic => &Rare.Panic,
        Opcode.Recover => &Rare.Recover,
        Opcode.Go => &Rare.Go,
        Opcode.Native => &Rare.Native,
        Opcode.FrameToken => &Rare.FrameToken,
        Opcode.AtomicExchange => &Rare.AtomicExchange,
        Opcode.AtomicAdd => &Rare.AtomicAdd,
        Opcode.AtomicCompareAndSwap => &Rare.AtomicCompareAndSwap,
        Opcode.AtomicAnd => &Rare.AtomicAnd,
        Opcode.AtomicOr => &Rare.AtomicOr,
        Opcode.CallerPC => &Rare.CallerPC,
        Opcode.CallerSP => &Rare.FrameToken,
        _ => &Rare.CurrentG,
    };
}
