using GoDefer.Abstractions.Plugins;
using GoDefer.IR;
using GoDefer.IR.Passes;

namespace GoDefer.TestPlugins.Passing;

/// <summary>A pass that goes right or wrong in the way its option <c>how</c> names, and one that runs before the standard passes and does nothing.</summary>
public sealed class PassingPlugin : IPassPlugin
{
    /// <inheritdoc/>
    public string Id => "passing";

    /// <inheritdoc/>
    public IReadOnlyList<IrPass> Passes { get; } =
    [
        new("passing", "Does what its option says.", ["ssa"], Nothing)
        {
            Options = [new("how", ["nothing", "throw", "break", "change", "hang", "overflow"], "What to do.")],
            Configure = options => options["how"] switch
            {
                "throw" => _ => throw new ArithmeticException("the pass is broken"),
                "break" => Break,
                "change" => Change,
                "hang" => _ => Thread.Sleep(Timeout.Infinite),
                "overflow" => function => Overflow(function),
                _ => Nothing,
            },
        },
        new("passing.early", "Does nothing.", [], Nothing),
    ];

    private static void Nothing(Function function)
    {
    }

    // A value that uses what is made after it.
    private static void Break(Function function)
    {
        foreach (var block in function.Blocks)
        {
            if (block.Values.Find(value => value.Op != Op.Phi && value.Args.Length > 0) is { } value) { value.SetArg(0, block.Values[^1]); }
        }
    }

    // Integers are added the wrong way round: a + b becomes a + a.
    private static void Change(Function function)
    {
        foreach (var value in function.Blocks.SelectMany(block => block.Values).Where(value => value.Op == Op.Add)) { value.SetArg(1, value.Args[0]); }
    }

    private static int Overflow(Function function) => Overflow(function) + 1;
}
