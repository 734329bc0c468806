using GoDefer.IR;

namespace GoDefer.Cli.Inspect;

/// <summary>How a function literal gets what it captures.</summary>
internal enum CaptureWay : byte
{
    /// <summary>In a closure object whose address is the function value.</summary>
    Object,
    /// <summary>As arguments of the call, which is the literal's only use.</summary>
    Call,
    /// <summary>As arguments that deferproc copies into the record.</summary>
    Defer,
    /// <summary>As arguments that newproc copies to the new goroutine's stack.</summary>
    Go,
}

/// <summary>A function literal where it is made: its link name, the function it is made in, the place, its captures in order.</summary>
internal sealed record LiteralCaptures(string Literal, string Function, string File, int Line, CaptureWay Way, IReadOnlyList<Capture> Captures);

/// <summary>The captures of a package, read from the values of its IR: each <see cref="Op.ClosureCapture"/> belongs to the object or call around it.</summary>
internal static class CaptureList
{
    private const string FunctionValueSuffix = "·f";

    /// <summary>The literals that capture something, in the order of the source.</summary>
    public static IReadOnlyList<LiteralCaptures> Of(Package package) =>
        [.. package.Functions.SelectMany(Of).OrderBy(literal => literal.File, StringComparer.Ordinal).ThenBy(literal => literal.Line)];

    private static IEnumerable<LiteralCaptures> Of(Function function)
    {
        var pending = new List<Value>();
        Value? record = null;
        foreach (var value in function.Blocks.SelectMany(block => block.Values))
        {
            switch (value.Op)
            {
                // An object's captures are stored behind it, until the next object or literal.
                case Op.MakeClosure:
                    if (record is not null && pending.Count > 0) { yield return Make(function, record, record.Symbol!, CaptureWay.Object, pending); }
                    pending.Clear();
                    record = value;
                    break;
                case Op.ClosureCapture when value.Capture!.Offset < 8 && record is not null:
                    if (pending.Count > 0) { yield return Make(function, record, record.Symbol!, CaptureWay.Object, pending); }
                    (record, pending) = (null, [value]);
                    break;
                case Op.ClosureCapture: pending.Add(value); break;
                case Op.Call or Op.DeferProc or Op.Go when record is null && pending.Count > 0 && Callee(value) is { } callee:
                    yield return Make(function, value, callee, WayOf(value.Op), pending);
                    pending.Clear();
                    break;
            }
        }
        if (record is not null && pending.Count > 0) { yield return Make(function, record, record.Symbol!, CaptureWay.Object, pending); }
    }

    private static LiteralCaptures Make(Function function, Value at, Symbol literal, CaptureWay way, List<Value> captures)
    {
        var package = function.Package;
        var name = literal.LinkName(package.Path);
        return new LiteralCaptures(
            name.EndsWith(FunctionValueSuffix, StringComparison.Ordinal) ? name[..^FunctionValueSuffix.Length] : name,
            function.Symbol.LinkName(package.Path),
            at.Position.File < package.Files.Count ? Path.GetFileName(package.Files[at.Position.File]) : "",
            at.Position.Line, way, [.. captures.Select(value => value.Capture!)]);
    }

    // A deferred literal is named by the address of its static function value.
    private static Symbol? Callee(Value call) => call.Symbol ?? (call.Args.Length > 0 ? call.Args[0].Symbol : null);

    private static CaptureWay WayOf(Op op) => op switch { Op.DeferProc => CaptureWay.Defer, Op.Go => CaptureWay.Go, _ => CaptureWay.Call };
}
