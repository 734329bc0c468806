using GoDefer.Amd64.Ssa;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

/// <summary>
/// Rules that hold on every machine: constants are folded, strength is reduced, aggregates and their parts are matched, loads see stores. A
/// partial file per family of ops; in a function the rules stand in the order in which they are tried.
/// </summary>
internal static partial class GenericRules
{
    public static void Run(SsaFunction function) => Rewriter.Run(function, RewriteBlock, RewriteValue);

    private static bool RewriteBlock(SsaBlock block)
    {
        if (block.Kind != SsaBlockKind.If) { return false; }
        var control = block.Control!;
        if (control.Op == Not)
        {
            block.SetControl(control.Arg0);
            block.SwapSuccessors();
            return true;
        }
        if (control.Op != ConstBool) { return false; }
        var isTaken = control.Immediate == 1;
        block.Kind = SsaBlockKind.First;
        block.SetControl(null);
        if (!isTaken) { block.SwapSuccessors(); }
        return true;
    }

    private static bool RewriteValue(SsaValue v) => v.Op switch
    {
        >= Add8 and <= Add64 => Add(v, v.Op - Add8),
        AddPtr => AddPointer(v),
        Add32F or Add64F => AddFloat(v),
        >= Sub8 and <= Sub64 => Subtract(v, v.Op - Sub8),
        Sub32F or Sub64F => SubtractFloat(v),
        >= Mul8 and <= Mul64 => Multiply(v, v.Op - Mul8),
        Mul32F or Mul64F => MultiplyFloat(v),
        Div32F or Div64F => DivideFloat(v),
        >= Div8 and <= Div64 => DivideSigned(v, v.Op - Div8),
        >= Div8u and <= Div64u => DivideUnsigned(v, v.Op - Div8u),
        >= Mod8 and <= Mod64 => ModuloSigned(v, v.Op - Mod8),
        >= Mod8u and <= Mod64u => ModuloUnsigned(v, v.Op - Mod8u),
        >= And8 and <= And64 => BitAnd(v, v.Op - And8),
        >= Or8 and <= Or64 => BitOr(v, v.Op - Or8),
        >= Xor8 and <= Xor64 => BitXor(v, v.Op - Xor8),
        >= Lsh8x8 and <= Rsh64Ux64 => Shift(v),
        >= Eq8 and <= Eq64 => Equal(v, v.Op - Eq8),
        >= Neq8 and <= Neq64 => NotEqual(v, v.Op - Neq8),
        EqPtr => EqualPointers(v, true),
        NeqPtr => EqualPointers(v, false),
        EqInter => v.CompareWord(EqPtr, ITab, v.Block.Function.Types.UIntPtr),
        NeqInter => v.CompareWord(NeqPtr, ITab, v.Block.Function.Types.UIntPtr),
        EqSlice => v.CompareWord(EqPtr, SlicePtr, v.Block.Function.BytePointer),
        NeqSlice => v.CompareWord(NeqPtr, SlicePtr, v.Block.Function.BytePointer),
        Eq32F or Eq64F or Neq32F or Neq64F => CompareFloat(v),
        >= Less8 and <= Geq64F => Order(v),
        EqB => EqualBool(v),
        NeqB => NotEqualBool(v),
        Not => Negate(v),
        >= Neg8 and <= Neg64 => Minus(v, v.Op - Neg8),
        Neg32F or Neg64F => MinusFloat(v),
        >= Com8 and <= Com64 => Complement(v, v.Op - Com8),
        Sqrt => v.Arg0.Op == Const64F && v.BecomeFloat(Const64F, Math.Sqrt(v.Arg0.FloatConstant)),
        Phi => ConstantPhi(v),
        SsaOp.Convert => ConvertPointer(v),
        ConstString => StringConstant(v),
        ConstSlice => SliceConstant(v),
        ConstInterface => InterfaceConstant(v),
        Arg => Argument(v),
        Load => LoadValue(v),
        Store => StoreValue(v),
        Move => MoveMemory(v),
        Zero => ZeroMemory(v),
        StaticCall => InlineMemmove(v),
        InterCall => Devirtualize(v),
        >= SignExt8to16 and <= ZeroExt32to64 => Extend(v),
        >= Trunc16to8 and <= Trunc64to32 => Truncate(v),
        >= Cvt32to32F and <= Cvt64Fto32F => ConvertNumber(v),
        Round32F or Round64F => RoundFloat(v),
        IsNonNil => NonNil(v),
        IsInBounds => InBounds(v),
        IsSliceInBounds => InSliceBounds(v),
        NilCheck => CheckNil(v),
        PtrIndex => IndexPointer(v),
        OffPtr => OffsetPointer(v),
        SlicePtr or SliceLen or SliceCap => SlicePart(v),
        StringPtr or StringLen => StringPart(v),
        IMake => InterfaceOfPart(v),
        StructSelect => FieldOfStruct(v),
        ArraySelect => ElementOfArray(v),
        Slicemask => MaskConstant(v),
        _ => false,
    };

    private static bool ConstantPhi(SsaValue v) =>
        v.ArgCount == 2 && v.Arg0.IsIntegerConstant && v.Arg0.Op == v.Arg1.Op && v.Arg0.Immediate == v.Arg1.Immediate
        && v.Become(v.Arg0.Op, v.Arg0.Immediate);

    private static bool MaskConstant(SsaValue v) =>
        v.Arg0.Op is Const32 or Const64 && v.Arg0.Immediate >= 0 && v.Become(v.Arg0.Op, v.Arg0.Immediate > 0 ? -1 : 0);

    private static bool BecomeBool(this SsaValue v, bool result) => v.Become(ConstBool, RuleHelpers.Flag(result));

    private static bool BecomeFloat(this SsaValue v, SsaOp op, double result) => v.Become(op, BitConverter.DoubleToInt64Bits(result));
}
