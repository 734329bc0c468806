using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Schedule;

/// <summary>
/// Pass "late nilcheck": removes nil checks before an instruction that faults by itself if the pointer is nil, and nothing that
/// changes memory stands between. Needs the order of values. A statement that began at a removed check begins at the next value
/// of its line.
/// </summary>
internal static class LateNilChecks
{
    /// <summary>Accesses below this offset from nil fault on every system.</summary>
    private const long GuardedBytes = 4096;

    public static void Run(SsaFunction function)
    {
        HashSet<int> faulting = [];
        HashSet<int> pendingStatements = [];
        HashSet<SsaValue> removed = [];
        foreach (var block in function.Blocks)
        {
            faulting.Clear();
            pendingStatements.Clear();
            removed.Clear();
            Run(block, faulting, pendingStatements, removed);
        }
    }

    private static void Run(SsaBlock block, HashSet<int> faulting, HashSet<int> pendingStatements, HashSet<SsaValue> removed)
    {
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            if (value.Info.Has(SsaOpFlags.NilCheck) && faulting.Contains(value.Args[0].Id))
            {
                if (value.Position.IsStatement)
                {
                    pendingStatements.Add(value.Position.Line);
                }
                removed.Add(value);
                continue;
            }
            if (ChangesMemory(value))
            {
                faulting.Clear();
            }
            AddFaultingPointers(value, faulting);
        }
        if (removed.Count > 0)
        {
            Remove(block, removed, pendingStatements);
        }
    }

    private static bool ChangesMemory(SsaValue value) =>
        value.Type.IsMemory() && value.Op is not (SsaOp.VarDef or SsaOp.VarKill or SsaOp.VarLive);

    private static void AddFaultingPointers(SsaValue value, HashSet<int> faulting)
    {
        if (!HasSmallOffset(value))
        {
            return;
        }
        if (value.Info.Has(SsaOpFlags.FaultOnNilArg0))
        {
            faulting.Add(value.Args[0].Id);
        }
        if (value.Info.Has(SsaOpFlags.FaultOnNilArg1))
        {
            faulting.Add(value.Args[1].Id);
        }
    }

    private static bool HasSmallOffset(SsaValue value) => value.Info.Payload switch
    {
        SsaPayload.SymbolOffset => value.Symbolic is null && value.Immediate is >= 0 and < GuardedBytes,
        SsaPayload.SymbolValueAndOffset => value.Symbolic is null && new ValueAndOffset(value.Immediate).Offset is >= 0 and < GuardedBytes,
        // The immediate of DUFFCOPY and the like does not move the address.
        _ => true,
    };

    private static void Remove(SsaBlock block, HashSet<SsaValue> removed, HashSet<int> pendingStatements)
    {
        var first = block.Values.FindIndex(removed.Contains);
        foreach (var value in removed)
        {
            value.Reset(SsaOp.Unknown);
        }
        foreach (var value in block.Values.Skip(first))
        {
            if (value.Op != SsaOp.Unknown && value.Position.Mark != StatementMark.NotStatement
                && pendingStatements.Remove(value.Position.Line))
            {
                value.Position = value.Position.WithStatement();
            }
        }
        if (pendingStatements.Contains(block.Position.Line))
        {
            block.Position = block.Position.WithStatement();
        }
        block.Values.RemoveAll(removed.Contains);
    }
}
