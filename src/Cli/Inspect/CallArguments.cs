using GoDefer.IR;

namespace GoDefer.Cli.Inspect;

/// <summary>What a call site puts above the stack pointer: offset from it, name, type, the captured variable if it is one.</summary>
internal sealed record OutgoingArgument(long Offset, long Size, string Name, string Type, Capture? Capture);

/// <summary>Finds the call of the IR that a machine call came from, and the arguments it sets.</summary>
internal static class CallArguments
{
    // deferproc and newproc take the size of the arguments and the function value before these.
    private const int DeferredHeader = 16;
    private const string DeferRoutine = "runtime.deferproc";
    private const string GoRoutine = "runtime.newproc";

    /// <summary>The arguments of a call in a function's code; empty if the program's IR has no such call (the compiler made it).</summary>
    public static IReadOnlyList<OutgoingArgument> Of(Function? function, FunctionCode code, CodeLine call)
    {
        if (function is null || call.Callee is not { } callee) { return []; }
        // Calls of one routine on one line have one order in the IR and in the code.
        var number = code.Calls(callee).Where(other => other.Line == call.Line).TakeWhile(other => other != call).Count();
        var found = function.Blocks.SelectMany(block => block.Values)
            .Where(value => CalleeOf(value, function) == callee && value.Position.Line == call.Line).Skip(number).FirstOrDefault();
        return found is null ? [] : Of(function, found);
    }

    private static string? CalleeOf(Value value, Function function) => value.Op switch
    {
        Op.DeferProc => DeferRoutine,
        Op.Go => GoRoutine,
        Op.Call => value.Symbol!.LinkName(function.Package.Path),
        _ => null,
    };

    private static List<OutgoingArgument> Of(Function function, Value call)
    {
        var rows = new List<OutgoingArgument>();
        var end = 0L;
        var isDeferred = call.Op is Op.DeferProc or Op.Go;
        if (isDeferred)
        {
            rows.Add(new OutgoingArgument(0, 4, "siz", "int32", null));
            rows.Add(new OutgoingArgument(8, 8, "fn", "func", null));
            end = DeferredHeader;
        }
        var operands = Operands(call);
        for (var i = 0; i < call.Signature!.Parameters.Count; i++)
        {
            var type = call.Signature.Parameters[i];
            end = (end + type.Alignment - 1) & -type.Alignment;
            var operand = operands.GetValueOrDefault(i);
            rows.Add(new OutgoingArgument(end, type.Size, NameOf(operand, call, i), TypeText.Of(type, function.Package.Path), operand?.Capture));
            end += type.Size;
        }
        return rows;
    }

    /// <summary>The operand of each argument set since the call before, in the blocks that lead here.</summary>
    private static Dictionary<int, Value> Operands(Value call)
    {
        var operands = new Dictionary<int, Value>();
        for (var block = call.Block; ;)
        {
            var start = block == call.Block ? block.Values.IndexOf(call) - 1 : block.Values.Count - 1;
            for (var i = start; i >= 0; i--)
            {
                var value = block.Values[i];
                if (value.Info.Effects.HasFlag(OpEffects.Calls)) { return operands; }
                if (value.Op == Op.Arg) { operands.TryAdd((int)value.Integer, value.Args[0]); }
            }
            if (block.Predecessors is not [var before]) { return operands; }
            block = before;
        }
    }

    private static string NameOf(Value? operand, Value call, int index) => operand switch
    {
        { Capture: { } capture } => capture.Mode == CaptureMode.ByReference ? "&" + capture.Name : capture.Name,
        { Op: Op.LocalGet, Local: { } local } => local.Name,
        { Op: Op.LocalAddr, Local: { } local } => "&" + local.Name,
        _ => call.Symbol?.Function?.Locals.FirstOrDefault(local => local.Role == LocalRole.Parameter && local.Index == index)?.Name ?? $"argument {index}",
    };
}
