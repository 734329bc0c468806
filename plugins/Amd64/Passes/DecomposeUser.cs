using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Splits phis and names of structs and of arrays of one element into those of their parts.</summary>
internal static class DecomposeUser
{
    public static void Run(SsaFunction function)
    {
        foreach (var block in function.Blocks)
        {
            var count = block.Values.Count;
            for (var i = 0; i < count; i++)
            {
                if (block.Values[i].Op == SsaOp.Phi) { SplitPhi(block.Values[i]); }
            }
        }
        var kept = new List<LocalSlot>(function.Names.Count);
        var added = new List<LocalSlot>();
        foreach (var name in function.Names)
        {
            if (name.Type.Kind is IrKind.Struct or IrKind.Array) { SplitName(function, name, added); }
            else { kept.Add(name); }
        }
        function.Names.Clear();
        function.Names.AddRange(kept);
        function.Names.AddRange(added);
    }

    /// <summary>The op that makes a struct of so many fields.</summary>
    public static SsaOp StructMake(int fields) => SsaOp.StructMake0 + fields;

    private static void SplitPhi(SsaValue phi)
    {
        if (phi.Type.Kind == IrKind.Struct) { SplitStructPhi(phi); }
        else if (phi.Type.Kind == IrKind.Array) { SplitArrayPhi(phi); }
    }

    private static void SplitStructPhi(SsaValue phi)
    {
        var fields = phi.Type.Fields;
        var parts = new SsaValue[fields.Count];
        for (var i = 0; i < parts.Length; i++) { parts[i] = phi.Block.NewValue(phi.Position, SsaOp.Phi, fields[i].Type); }
        foreach (var arg in phi.Args)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i].AddArg(arg.Block.NewValue(phi.Position, SsaOp.StructSelect, fields[i].Type, i, null, arg));
            }
        }
        phi.Reset(StructMake(parts.Length));
        phi.AddArgs(parts);
        foreach (var part in parts) { SplitPhi(part); }
    }

    private static void SplitArrayPhi(SsaValue phi)
    {
        if (phi.Type.Length == 0)
        {
            phi.Reset(SsaOp.ArrayMake0);
            return;
        }
        var element = phi.Block.NewValue(phi.Position, SsaOp.Phi, phi.Type.Element!);
        foreach (var arg in phi.Args)
        {
            element.AddArg(arg.Block.NewValue(phi.Position, SsaOp.ArraySelect, phi.Type.Element!, 0, null, arg));
        }
        phi.Reset(SsaOp.ArrayMake1);
        phi.AddArg(element);
        SplitPhi(element);
    }

    private static void SplitName(SsaFunction function, LocalSlot name, List<LocalSlot> slots)
    {
        if (name.Type.Kind == IrKind.Array) { SplitArrayName(function, name, slots); }
        else { SplitStructName(function, name, slots); }
    }

    private static void SplitArrayName(SsaFunction function, LocalSlot name, List<LocalSlot> slots)
    {
        if (name.Type.Length == 0) { return; }
        var element = NameSplitting.Part(function, name, "[0]", name.Type.Element!, 0, 0);
        MoveValues(function, name, SsaOp.ArrayMake1, [element]);
        if (element.Type.Kind is IrKind.Array or IrKind.Struct) { SplitName(function, element, slots); }
        else { slots.Add(element); }
    }

    private static void SplitStructName(SsaFunction function, LocalSlot name, List<LocalSlot> slots)
    {
        var fields = name.Type.Fields;
        var parts = new LocalSlot[fields.Count];
        long splitOffset = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = NameSplitting.Part(function, name, "." + fields[i].Name, fields[i].Type, fields[i].Offset, splitOffset);
            splitOffset += fields[i].Type.Size;
            if (fields[i].Type.Kind is not (IrKind.Array or IrKind.Struct)) { slots.Add(parts[i]); }
        }
        MoveValues(function, name, StructMake(parts.Length), parts);
        foreach (var part in parts)
        {
            if (part.Type.Kind is not (IrKind.Array or IrKind.Struct)) { continue; }
            SplitName(function, part, slots);
            function.NamedValues.Remove(part);
        }
    }

    /// <summary>Gives the values of a name to the names of its parts, which are known from then on even if they got none.</summary>
    public static void MoveValues(SsaFunction function, LocalSlot name, SsaOp make, ReadOnlySpan<LocalSlot> parts)
    {
        foreach (var part in parts) { function.ValuesOf(part); }
        if (function.NamedValues.Remove(name, out var values))
        {
            foreach (var value in values)
            {
                if (value.Op != make) { continue; }
                for (var i = 0; i < parts.Length; i++) { function.ValuesOf(parts[i]).Add(value.Args[i]); }
            }
        }
    }
}
