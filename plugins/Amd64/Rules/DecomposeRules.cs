using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;

namespace GoDefer.Amd64.Rules;

/// <summary>Rules of "decompose builtin": parts of made aggregates, loads and stores of aggregates word by word.</summary>
internal static class DecomposeRules
{
    private const int WordSize = 8;

    public static bool Rewrite(SsaValue value) => value.Op switch
    {
        SsaOp.ComplexReal => Part(value, SsaOp.ComplexMake, 0),
        SsaOp.ComplexImag => Part(value, SsaOp.ComplexMake, 1),
        SsaOp.StringPtr => Part(value, SsaOp.StringMake, 0),
        SsaOp.StringLen => Part(value, SsaOp.StringMake, 1),
        SsaOp.SlicePtr => Part(value, SsaOp.SliceMake, 0),
        SsaOp.SliceLen => Part(value, SsaOp.SliceMake, 1),
        SsaOp.SliceCap => Part(value, SsaOp.SliceMake, 2),
        SsaOp.ITab => Part(value, SsaOp.IMake, 0),
        SsaOp.IData => Part(value, SsaOp.IMake, 1),
        SsaOp.Load => Load(value),
        SsaOp.Store => Store(value),
        _ => false,
    };

    private static bool Part(SsaValue value, SsaOp make, int index) =>
        value.Arg0.Op == make && value.BecomeCopy(value.Arg0.Args[index]);

    private static bool Load(SsaValue value)
    {
        var function = value.Block.Function;
        var types = function.Types;
        switch (value.Type.Kind)
        {
            case IrKind.Complex64:
                return Load(value, SsaOp.ComplexMake, [types.Float32, types.Float32]);
            case IrKind.Complex128:
                return Load(value, SsaOp.ComplexMake, [types.Float64, types.Float64]);
            case IrKind.String:
                return Load(value, SsaOp.StringMake, [function.BytePointer, types.Int]);
            case IrKind.Slice:
                var pointer = value.Type.Element is { } element ? function.PointerTo(element) : function.BytePointer;
                return Load(value, SsaOp.SliceMake, [pointer, types.Int, types.Int]);
            case IrKind.Interface:
                return Load(value, SsaOp.IMake, [types.UIntPtr, function.BytePointer]);
            default:
                return false;
        }
    }

    private static bool Load(SsaValue value, SsaOp make, ReadOnlySpan<IrType> parts)
    {
        var function = value.Block.Function;
        var (pointer, memory) = (value.Arg0, value.Arg1);
        var loads = new Expression[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var size = parts[i].Size;
            Expression address = i == 0 ? pointer : N(SsaOp.OffPtr, function.PointerTo(parts[i]), i * size, pointer);
            loads[i] = N(SsaOp.Load, parts[i], address, memory);
        }
        return value.Become(make, loads);
    }

    private static bool Store(SsaValue value)
    {
        var function = value.Block.Function;
        var types = function.Types;
        switch (value.Arg1.Op)
        {
            case SsaOp.ComplexMake:
                var part = ((IrType)value.Symbolic!).Size == WordSize ? types.Float32 : types.Float64;
                return Store(value, [part, part]);
            case SsaOp.StringMake:
                return Store(value, [function.BytePointer, types.Int]);
            case SsaOp.SliceMake:
                return Store(value, [function.BytePointer, types.Int, types.Int]);
            case SsaOp.IMake:
                return Store(value, [types.UIntPtr, function.BytePointer]);
            default:
                return false;
        }
    }

    /// <summary>The last part is stored last; its store takes the place of the whole one.</summary>
    private static bool Store(SsaValue value, ReadOnlySpan<IrType> parts)
    {
        var function = value.Block.Function;
        var (target, whole, memory) = (value.Arg0, value.Arg1, value.Arg2);
        Expression state = memory;
        for (var i = 0; i < parts.Length; i++)
        {
            var size = parts[i].Size;
            Expression address = i == 0 ? target : N(SsaOp.OffPtr, function.PointerTo(parts[i]), i * size, target);
            if (i == parts.Length - 1) { return value.Become(SsaOp.Store, 0, parts[i], address, whole.Args[i], state); }
            state = N(SsaOp.Store, SsaTypes.Memory, 0, parts[i], address, whole.Args[i], state);
        }
        return false;
    }
}
