namespace GoDefer.IR.Analysis;

/// <summary>
/// Which call an argument or result belongs to: arguments to the next call, results to the last one, in the order of the blocks.
/// Blocks of a later argument's <c>&amp;&amp;</c> may lie between an argument and its call; they call nothing.
/// </summary>
public static class CallFinder
{
    /// <summary>The call of each Arg, ArgAddr, Result and ResultAddr of a valid function.</summary>
    public static Dictionary<Value, Value> FindCalls(Function function)
    {
        var calls = new Dictionary<Value, Value>(ReferenceEqualityComparer.Instance);
        var waiting = new List<Value>();
        Value? last = null;
        foreach (var value in function.Blocks.SelectMany(block => block.Values))
        {
            if (value.Op is Op.Arg or Op.ArgAddr) { waiting.Add(value); }
            else if (value.Op is Op.Result or Op.ResultAddr)
            {
                calls.Add(value, last ?? throw new InternalErrorException("calls", function.Symbol.Name, $"{value}: a result without a call"));
            }
            else if (IsCall(value.Op))
            {
                foreach (var argument in waiting) { calls.Add(argument, value); }
                waiting.Clear();
                last = value;
            }
        }
        return waiting.Count == 0
            ? calls
            : throw new InternalErrorException("calls", function.Symbol.Name, $"{waiting[0]}: an argument without a call");
    }

    private static bool IsCall(Op op) =>
        op is Op.Call or Op.CallClosure or Op.CallInterface or Op.DeferProc or Op.Go or Op.Recover or Op.Panic;
}
