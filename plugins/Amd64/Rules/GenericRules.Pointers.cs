using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    private static bool AddPointer(SsaValue v) =>
        v.Arg1.Op is SsaOp.Const64 or SsaOp.Const32 && v.Become(OffPtr, v.Arg1.Immediate, v.Arg0);

    private static bool OffsetPointer(SsaValue v)
    {
        var p = v.Arg0;
        if (p.Op == OffPtr) { return v.Become(OffPtr, v.Immediate + p.Immediate, p.Arg0); }
        return v.Immediate == 0 && v.Type.IsIdentical(p.Type) && v.BecomeCopy(p);
    }

    private static bool IndexPointer(SsaValue v)
    {
        var type = v.Block.Function.Types.Int;
        return v.Become(AddPtr, v.Arg0, N(Mul64, type, v.Arg1, N(SsaOp.Const64, type, v.Type.Element!.Size)));
    }

    private static bool ConvertPointer(SsaValue v)
    {
        var (x, memory) = (v.Arg0, v.Arg1);
        if (x.Op is Add64 or Add32)
        {
            return x.Either((sum, convert, offset) =>
                convert.Op == SsaOp.Convert && ReferenceEquals(convert.Arg1, memory) && v.Become(sum.Op, convert.Arg0, offset));
        }
        return x.Op == SsaOp.Convert && ReferenceEquals(x.Arg1, memory) && v.BecomeCopy(x.Arg0);
    }

    /// <summary>The result of runtime.newobject: not nil, and zeroed.</summary>
    private static bool IsNewObject(SsaValue value, out SsaValue call)
    {
        call = value;
        if (value.Op != Load || value.Arg0 is not { Op: OffPtr, Immediate: 8, Arg0.Op: SP }) { return false; }
        call = value.Arg1;
        return call.Op == StaticCall && IsSymbol(call.Symbolic, "runtime.newobject");
    }

    private static bool CheckNil(SsaValue v)
    {
        var (pointer, memory) = (v.Arg0, v.Arg1);
        if (pointer.Op == GetG && ReferenceEquals(pointer.Arg0, memory)) { return v.BecomeCopy(memory); }
        if (pointer.Op == OffPtr) { pointer = pointer.Arg0; }
        return IsNewObject(pointer, out _) && v.Clobber();
    }

    /// <summary>A copy of at most 16 bytes needs no call.</summary>
    private static bool InlineMemmove(SsaValue v)
    {
        const int MaxInline = 16;
        if (!IsSymbol(v.Symbolic, "runtime.memmove")) { return false; }
        var s1 = v.Arg0;
        if (s1.Op != Store || s1.Arg1.Op is not (SsaOp.Const64 or SsaOp.Const32) || s1.Arg2.Op != Store || s1.Arg2.Arg2.Op != Store) { return false; }
        var (size, s2, s3) = (s1.Arg1.Immediate, s1.Arg2, s1.Arg2.Arg2);
        if (s1.Uses != 1 || s2.Uses != 1 || s3.Uses != 1 || size > MaxInline) { return false; }
        var (destination, source, memory) = (s3.Arg1, s2.Arg1, s3.Arg2);
        var type = ((IrType)s3.Symbolic!).Element;
        s1.Clobber();
        s2.Clobber();
        s3.Clobber();
        return v.BecomeTyped(Move, SsaTypes.Memory, size, type, destination, source, memory);
    }

    /// <summary>A call through a method table that is known at compile time.</summary>
    private static bool Devirtualize(SsaValue v)
    {
        var code = v.Arg0;
        if (code.Op != Load || code.Arg0.Op != OffPtr || code.Arg0.Arg0.Op != ITab || code.Arg0.Arg0.Arg0.Op != IMake) { return false; }
        if (code.Arg0.Arg0.Arg0.Arg0 is not { Op: Addr, Symbolic: Symbol { Data: { } table } symbol }) { return false; }
        if (!symbol.Name.StartsWith("go.itab.", StringComparison.Ordinal) || !IsOfDirectType(table)) { return false; }
        foreach (var reference in table.References)
        {
            if (reference.Offset == code.Arg0.Immediate) { return v.Become(StaticCall, v.Immediate, reference.Target, v.Arg1); }
        }
        return false;
    }

    /// <summary>Whether the type of a method table lies in the data word itself: gc knows the methods of such tables only.</summary>
    private static bool IsOfDirectType(DataSymbol table)
    {
        const int TypeOffset = 8, KindOffset = 23, DirectFlag = 1 << 5;
        foreach (var reference in table.References)
        {
            if (reference.Offset != TypeOffset) { continue; }
            return reference.Target.Name.StartsWith("type.*", StringComparison.Ordinal)
                || (reference.Target.Data is { } type && type.Bytes.Length > KindOffset && (type.Bytes[KindOffset] & DirectFlag) != 0);
        }
        return false;
    }
}
