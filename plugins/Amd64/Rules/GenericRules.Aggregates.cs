using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    private static bool FieldOfStruct(SsaValue v)
    {
        var x = v.Arg0;
        if (x.Op is >= StructMake1 and <= StructMake4) { return v.BecomeCopy(x.Args[(int)v.Immediate]); }
        if (x.Op == Load && !x.Type.CanBeValue())
        {
            var pointer = v.Block.Function.PointerTo(v.Type);
            return v.BecomeCopyOf(N(Load, v.Type, N(OffPtr, pointer, x.Type.Fields[(int)v.Immediate].Offset, x.Arg0), x.Arg1), x.Block);
        }
        return v.Immediate == 0 && x.Op == IData && v.BecomeCopy(x);
    }

    private static bool ElementOfArray(SsaValue v)
    {
        if (v.Arg0.Op == ArrayMake1) { return v.BecomeCopy(v.Arg0.Arg0); }
        return v.Immediate == 0 && v.Arg0.Op == IData && v.BecomeCopy(v.Arg0);
    }

    /// <summary>A struct or array of one pointer is itself the data word.</summary>
    private static bool InterfaceOfPart(SsaValue v) =>
        v.Arg1.Op is StructMake1 or ArrayMake1 && v.Become(IMake, v.Arg0, v.Arg1.Arg0);

    private static bool StringPart(SsaValue v)
    {
        var x = v.Arg0;
        if (x.Op != StringMake) { return false; }
        var part = x.Args[v.Op - StringPtr];
        return part.Op == SsaOp.Const64 && v.BecomeTyped(SsaOp.Const64, part.Type, part.Immediate, null);
    }

    private static bool SlicePart(SsaValue v)
    {
        var x = v.Arg0;
        if (x.Op != SliceMake) { return false; }
        var part = x.Args[v.Op - SlicePtr];
        if (v.Op != SlicePtr && part.Op is SsaOp.Const64 or SsaOp.Const32) { return v.BecomeTyped(part.Op, part.Type, part.Immediate, null); }
        if (part.Op == v.Op) { return v.Become(v.Op, part.Arg0); }
        return v.Op == SliceCap && part.Op == SliceLen && v.Become(SliceLen, part.Arg0);
    }

    private static bool StringConstant(SsaValue v)
    {
        var function = v.Block.Function;
        var text = (byte[])v.Symbolic!;
        var pointer = text.Length == 0
            ? N(SsaOp.ConstNil, function.BytePointer)
            : N(Addr, function.BytePointer, 0, function.StringSymbol(text), N(SB, function.Types.UIntPtr));
        return v.Become(StringMake, pointer, N(SsaOp.Const64, function.Types.Int, text.Length));
    }

    private static bool SliceConstant(SsaValue v)
    {
        var function = v.Block.Function;
        var pointer = v.Type.Element is { } element ? function.PointerTo(element) : function.BytePointer;
        return v.Become(
            SliceMake, N(SsaOp.ConstNil, pointer), N(SsaOp.Const64, function.Types.Int, 0L), N(SsaOp.Const64, function.Types.Int, 0L));
    }

    private static bool InterfaceConstant(SsaValue v)
    {
        var function = v.Block.Function;
        return v.Become(IMake, N(SsaOp.ConstNil, function.Types.UIntPtr), N(SsaOp.ConstNil, function.BytePointer));
    }

    /// <summary>A parameter that is an aggregate, from its parts.</summary>
    private static bool Argument(SsaValue v)
    {
        var function = v.Block.Function;
        var types = function.Types;
        switch (v.Type.Kind)
        {
            case IrKind.String:
                return MakeArgument(v, StringMake, [(function.BytePointer, 0), (types.Int, 8)]);
            case IrKind.Slice:
                var pointer = v.Type.Element is { } element ? function.PointerTo(element) : function.BytePointer;
                return MakeArgument(v, SliceMake, [(pointer, 0), (types.Int, 8), (types.Int, 16)]);
            case IrKind.Interface:
                return MakeArgument(v, IMake, [(types.UIntPtr, 0), (function.BytePointer, 8)]);
            case IrKind.Complex128:
                return MakeArgument(v, ComplexMake, [(types.Float64, 0), (types.Float64, 8)]);
            case IrKind.Complex64:
                return MakeArgument(v, ComplexMake, [(types.Float32, 0), (types.Float32, 4)]);
            case IrKind.Struct when v.Type.CanBeValue():
                var parts = new (IrType, long)[v.Type.Fields.Count];
                for (var i = 0; i < parts.Length; i++) { parts[i] = (v.Type.Fields[i].Type, v.Type.Fields[i].Offset); }
                return MakeArgument(v, DecomposeUser.StructMake(parts.Length), parts);
            case IrKind.Array when v.Type.Length == 0:
                return v.Become(ArrayMake0);
            case IrKind.Array when v.Type.CanBeValue():
                return MakeArgument(v, ArrayMake1, [(v.Type.Element!, 0)]);
            default:
                return false;
        }
    }

    private static bool MakeArgument(SsaValue v, SsaOp make, ReadOnlySpan<(IrType Type, long Offset)> parts)
    {
        var (local, offset) = (v.Symbolic, v.Immediate);
        var args = new Expression[parts.Length];
        for (var i = 0; i < args.Length; i++) { args[i] = N(Arg, parts[i].Type, offset + parts[i].Offset, local); }
        return v.Become(make, args);
    }

    private static bool LoadAggregate(SsaValue v)
    {
        var function = v.Block.Function;
        var (type, pointer, memory) = (v.Type, v.Arg0, v.Arg1);
        if (type.Kind == IrKind.Struct && type.CanBeValue())
        {
            var fields = new Expression[type.Fields.Count];
            for (var i = 0; i < fields.Length; i++)
            {
                var field = type.Fields[i];
                fields[i] = N(Load, field.Type, N(OffPtr, function.PointerTo(field.Type), field.Offset, pointer), memory);
            }
            return v.Become(DecomposeUser.StructMake(fields.Length), fields);
        }
        if (type.Kind != IrKind.Array || type.Length > 1) { return false; }
        if (type.Length == 0) { return v.Become(ArrayMake0); }
        return type.CanBeValue() && v.Become(ArrayMake1, N(Load, type.Element!, pointer, memory));
    }

    private static bool StoreAggregate(SsaValue v)
    {
        var (target, whole, memory) = (v.Arg0, v.Arg1, v.Arg2);
        switch (whole.Op)
        {
            case StructMake0 or ArrayMake0:
                return v.BecomeCopy(memory);
            case >= StructMake1 and <= StructMake4:
                return StoreFields(v, target, whole, memory);
            case ArrayMake1:
                var element = whole.Arg0;
                return v.Become(Store, 0, element.Type, target, element, memory);
            default:
                return false;
        }
    }

    /// <summary>The last field is stored last; its store takes the place of the whole one.</summary>
    private static bool StoreFields(SsaValue v, SsaValue target, SsaValue whole, SsaValue memory)
    {
        var function = v.Block.Function;
        Expression state = memory;
        var last = whole.ArgCount - 1;
        for (var i = 0; ; i++)
        {
            var field = whole.Type.Fields[i];
            var address = N(OffPtr, function.PointerTo(field.Type), field.Offset, target);
            if (i == last) { return v.Become(Store, 0, field.Type, address, whole.Args[i], state); }
            state = N(Store, SsaTypes.Memory, 0, field.Type, address, whole.Args[i], state);
        }
    }
}
