using GoDefer.Amd64.Rules;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Splits strings, slices, interfaces and complex numbers, their phis and names, into their words.</summary>
internal static class DecomposeBuiltin
{
    public static void Run(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            var count = block.Values.Count;
            for (var i = 0; i < count; i++)
            {
                if (block.Values[i].Op == SsaOp.Phi) { SplitPhi(function, block.Values[i]); }
            }
        }
        Rewriter.Run(function, static _ => false, DecomposeRules.Rewrite);
        SplitNames(function);
    }

    private static void SplitPhi(SsaFunction function, SsaValue phi)
    {
        var types = function.Types;
        switch (phi.Type.Kind)
        {
            case IrKind.Complex64:
                SplitPhi(phi, SsaOp.ComplexMake, SsaOp.ComplexReal, [types.Float32, types.Float32]);
                break;
            case IrKind.Complex128:
                SplitPhi(phi, SsaOp.ComplexMake, SsaOp.ComplexReal, [types.Float64, types.Float64]);
                break;
            case IrKind.String:
                SplitPhi(phi, SsaOp.StringMake, SsaOp.StringPtr, [function.BytePointer, types.Int]);
                break;
            case IrKind.Slice:
                SplitPhi(phi, SsaOp.SliceMake, SsaOp.SlicePtr, [function.BytePointer, types.Int, types.Int]);
                break;
            case IrKind.Interface:
                SplitPhi(phi, SsaOp.IMake, SsaOp.ITab, [types.UIntPtr, function.BytePointer]);
                break;
        }
    }

    /// <summary>The selectors of an aggregate follow <paramref name="select"/> in the order of the parts.</summary>
    private static void SplitPhi(SsaValue phi, SsaOp make, SsaOp select, ReadOnlySpan<IrType> types)
    {
        var parts = new SsaValue[types.Length];
        for (var i = 0; i < parts.Length; i++) { parts[i] = phi.Block.NewValue(phi.Position, SsaOp.Phi, types[i]); }
        foreach (var arg in phi.Args)
        {
            for (var i = 0; i < parts.Length; i++) { parts[i].AddArg(arg.Block.NewValue(phi.Position, select + i, types[i], arg)); }
        }
        phi.Reset(make);
        phi.AddArgs(parts);
    }

    private static void SplitNames(SsaFunction function)
    {
        var names = new List<LocalSlot>(function.Names.Count);
        foreach (var name in function.Names)
        {
            var start = names.Count;
            var make = AddParts(function, name, names);
            if (make != SsaOp.Invalid) { DecomposeUser.MoveValues(function, name, make, names.ToArray().AsSpan(start)); }
        }
        function.Names.Clear();
        function.Names.AddRange(names);
    }

    /// <summary>Adds the slots of the parts, or the slot itself; gives the op that makes the whole.</summary>
    private static SsaOp AddParts(SsaFunction function, LocalSlot name, List<LocalSlot> names)
    {
        var types = function.Types;
        switch (name.Type.Kind)
        {
            case IrKind.Complex64 or IrKind.Complex128:
                var part = name.Type.Kind == IrKind.Complex64 ? types.Float32 : types.Float64;
                names.Add(Part(".real", part, 0));
                names.Add(Part(".imag", part, part.Size));
                return SsaOp.ComplexMake;
            case IrKind.String:
                names.Add(Part(".ptr", function.BytePointer, 0));
                names.Add(Part(".len", types.Int, 8));
                return SsaOp.StringMake;
            case IrKind.Slice:
                names.Add(Part(".ptr", name.Type.Element is { } element ? function.PointerTo(element) : function.BytePointer, 0));
                names.Add(Part(".len", types.Int, 8));
                names.Add(Part(".cap", types.Int, 16));
                return SsaOp.SliceMake;
            case IrKind.Interface:
                names.Add(Part(name.Type.IsEmptyInterface ? ".type" : ".itab", types.UIntPtr, 0));
                names.Add(Part(".data", function.BytePointer, 8));
                return SsaOp.IMake;
            default:
                names.Add(name);
                return SsaOp.Invalid;
        }

        LocalSlot Part(string suffix, IrType type, long offset) => NameSplitting.Part(function, name, suffix, type, offset, offset);
    }
}
