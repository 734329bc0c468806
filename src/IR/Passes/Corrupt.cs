namespace GoDefer.IR.Passes;

/// <summary>Test pass <c>corrupt</c>: gives the first value with operands its own result as an operand, which is defined too late.</summary>
internal static class Corrupt
{
    public static void Run(Function function)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op == Op.Phi || value.Args.Length == 0) { continue; }
                value.SetArg(0, block.Values[^1]);
                return;
            }
        }
    }
}
