using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Removes variables that are only written: their address gets nowhere but to stores into them.</summary>
internal sealed class DeadAutoElimination
{
    private const int MaxRounds = 4;
    private readonly Dictionary<SsaValue, Local> addressOf = [];
    private readonly Dictionary<SsaValue, Local> writes = [];
    private readonly HashSet<Local> used = [];

    public static void Run(SsaFunction function)
    {
        var pass = new DeadAutoElimination();
        for (var round = 0; pass.Visit(function); round++)
        {
            if (round == MaxRounds - 1) { return; }
        }
        foreach (var (value, local) in pass.writes)
        {
            if (!pass.used.Contains(local)) { value.MakeMemoryCopy(); }
        }
    }

    /// <summary>One round over all values; whether something new was found.</summary>
    private bool Visit(SsaFunction function)
    {
        var changed = false;
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { changed |= Visit(value); }
            if (block.Control is { } control && addressOf.TryGetValue(control, out var local)) { changed |= used.Add(local); }
        }
        return changed;
    }

    private bool Visit(SsaValue value)
    {
        switch (value.Op)
        {
            case SsaOp.Addr or SsaOp.LocalAddr:
                return value.Symbolic is Local local && local.IsAutomatic() && addressOf.TryAdd(value, local);
            case SsaOp.VarDef or SsaOp.VarKill:
                return value.Symbolic is Local written && written.IsAutomatic() && writes.TryAdd(value, written);
            case SsaOp.VarLive:
                return value.Symbolic is Local kept && kept.IsAutomatic() && used.Add(kept);
            case SsaOp.Store or SsaOp.Move or SsaOp.Zero:
                var changed = addressOf.TryGetValue(value.Arg0, out var target) && writes.TryAdd(value, target);
                return Follow(value, value.Args[1..]) || changed;
            default:
                return Follow(value, value.Args);
        }
    }

    /// <summary>Where an address goes that comes in by <paramref name="args"/>.</summary>
    private bool Follow(SsaValue value, ReadOnlySpan<SsaValue> args)
    {
        if ((value.Uses == 0 && value.Op != SsaOp.NilCheck) || args.Length == 0) { return false; }
        var changed = false;
        if (value.Type.IsMemory() || value.Type.IsFlags() || value.Op == SsaOp.Phi || value.MemoryArg is not null)
        {
            foreach (var arg in args) { changed |= addressOf.TryGetValue(arg, out var local) && used.Add(local); }
            return changed;
        }
        Local? first = null;
        foreach (var arg in args)
        {
            if (!addressOf.TryGetValue(arg, out var local) || used.Contains(local)) { continue; }
            first ??= local;
            if (!ReferenceEquals(first, local)) { changed |= used.Add(local); }
        }
        if (first is null) { return changed; }
        if (addressOf.TryAdd(value, first)) { return true; }
        return !ReferenceEquals(addressOf[value], first) ? used.Add(first) || changed : changed;
    }
}
