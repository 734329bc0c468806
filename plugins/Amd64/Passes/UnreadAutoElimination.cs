using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Removes stores of machine ops into variables that nothing reads.</summary>
internal static class UnreadAutoElimination
{
    public static void Run(SsaFunction function)
    {
        var seen = new HashSet<Local>();
        var stores = new List<SsaValue>();
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Symbolic is not Local local || !local.IsAutomatic()) { continue; }
                if (value.Info.Effect is SymbolEffect.None or SymbolEffect.Write)
                {
                    if (!seen.Contains(local)) { stores.Add(value); }
                }
                else if (value.Uses > 0) { seen.Add(local); }
            }
        }
        foreach (var store in stores)
        {
            if (!seen.Contains((Local)store.Symbolic!)) { store.MakeMemoryCopy(); }
        }
    }
}
