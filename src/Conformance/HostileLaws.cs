using System.Globalization;
using System.Text;
using GoDefer.Abstractions.Plugins;
using GoDefer.Conformance.Ops;
using static GoDefer.Conformance.Ops.LawType;

namespace GoDefer.Conformance;

/// <summary>Programs of a shape that nobody writes and generators do: very long, very wide, very deep, empty.</summary>
internal static class HostileLaws
{
    private const int ManyValues = 50_000;
    private const int ManyBlocks = 5_000;
    private const int ManyAlive = 1_000;
    private const int ManyArguments = 300;
    private const int ManyResults = 100;
    private const int ManyFunctions = 2_000;
    private const int Depth = 200_000;

    public static IEnumerable<Law> Create() =>
    [
        Law("empty", "A program whose main does nothing ends well.", () => "func @main.main params 0 results 0\nblock b1\nend Return\nendfunc\n", ""),
        Law("many-values", $"A block of {ManyValues} values is compiled and computed.", LongChain, Number(LongChainResult())),
        Law("many-blocks", $"A function of {ManyBlocks} branches is compiled and goes the right way at each.", BranchChain, Number(ManyBlocks)),
        Law("many-alive", $"{ManyAlive} values are alive at the same time.", AllAlive, Number(AllAliveResult())),
        Law("many-arguments", $"A call passes {ManyArguments} arguments in order.", ArgumentCall, Number(Weighted(ManyArguments))),
        Law("many-results", $"A call gives {ManyResults} results in order.", ResultCall, Number(Weighted(ManyResults))),
        Law("many-functions", $"A program of {ManyFunctions} functions that call each other is compiled.", FunctionChain, Number(ManyFunctions)),
        Law("large-frame", "A local of a mebibyte is zeroed, written and read at both ends.", LargeFrame, "0\n41\n42\n"),
        Law("deep-recursion", $"A function calls itself {Depth} times.", Recursion, Number(Depth)) with { Needs = [BackendFeature.DeepRecursion] },
    ];

    private static Law Law(string name, string meaning, Func<string> text, string error) =>
        new($"hostile/{name}", meaning, new LawProgram(LawLanguage.Ir, () => LawText.Complete(text())), new LawExpectation { Error = error });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture) + "\n";

    private static string Main(Action<FunctionText> body)
    {
        var main = new FunctionText("main", []);
        main.Block(1);
        body(main);
        main.End("Return");
        return main.ToString();
    }

    private static string ShowCall(FunctionText callee, params long[] arguments) => callee + Main(main =>
        main.Show(I64, main.Call("main." + callee.Name, callee.Signature, [.. arguments.Select(argument => main.Value(I64.Constant((ulong)argument)))], I64)));

    private static string LongChain()
    {
        var chain = new FunctionText("chain", [I64], I64);
        chain.Block(1);
        var x = chain.Parameter(0, I64);
        var factor = chain.Value(I64.Constant(3));
        for (var i = 0; i < ManyValues; i++) { x = chain.Value($"{(i % 2 == 0 ? "Mul" : "Add")} int64 {x} {factor}"); }
        chain.Value($"SetResult {x} 0");
        chain.End("Return");
        return ShowCall(chain, 1);
    }

    private static long LongChainResult()
    {
        var x = 1L;
        for (var i = 0; i < ManyValues; i++) { x = unchecked(i % 2 == 0 ? x * 3 : x + 3); }
        return x;
    }

    // Each branch asks whether the counter has the value it must have there, and adds 1 if so.
    private static string BranchChain()
    {
        var chain = new FunctionText("branches", [I64], I64);
        var counter = chain.Local("counter", "int64");
        chain.Block(1);
        chain.Value($"LocalSet {chain.Parameter(0, I64)} {counter}");
        for (var i = 0; i < ManyBlocks; i++)
        {
            var (test, step, next) = ((2 * i) + 1, (2 * i) + 2, (2 * i) + 3);
            var current = chain.Value($"LocalGet int64 {counter}");
            chain.End($"If {chain.Value($"Eq bool {current} {chain.Value(I64.Constant((ulong)i))}")} b{step} b{next}");
            chain.Block(step, test);
            current = chain.Value($"LocalGet int64 {counter}");
            chain.Value($"LocalSet {chain.Value($"Add int64 {current} {chain.Value(I64.Constant(1))}")} {counter}");
            chain.End($"Plain b{next}");
            chain.Block(next, test, step);
        }
        chain.Value($"SetResult {chain.Value($"LocalGet int64 {counter}")} 0");
        chain.End("Return");
        return ShowCall(chain, 0);
    }

    private static string AllAlive()
    {
        var alive = new FunctionText("alive", [I64], I64);
        alive.Block(1);
        var x = alive.Parameter(0, I64);
        var values = new string[ManyAlive];
        for (var i = 0; i < ManyAlive; i++) { values[i] = x = alive.Value($"Mul int64 {x} {alive.Value(I64.Constant((ulong)((2 * i) + 3)))}"); }
        var sum = alive.Value(I64.Constant(0));
        for (var i = ManyAlive - 1; i >= 0; i--) { sum = alive.Value($"Xor int64 {alive.Value($"Add int64 {sum} {values[i]}")} {values[^(i + 1)]}"); }
        alive.Value($"SetResult {sum} 0");
        alive.End("Return");
        return ShowCall(alive, 7);
    }

    private static long AllAliveResult()
    {
        var (x, sum) = (7L, 0L);
        var values = new long[ManyAlive];
        for (var i = 0; i < ManyAlive; i++) { values[i] = x = unchecked(x * ((2 * i) + 3)); }
        for (var i = ManyAlive - 1; i >= 0; i--) { sum = unchecked(sum + values[i]) ^ values[^(i + 1)]; }
        return sum;
    }

    private static string ArgumentCall()
    {
        var types = Enumerable.Repeat(I64, ManyArguments).ToArray();
        var callee = new FunctionText("arguments", types, I64);
        callee.Block(1);
        callee.Value($"SetResult {Weigh(callee, ManyArguments, i => callee.Parameter(i, I64))} 0");
        callee.End("Return");
        return ShowCall(callee, [.. Enumerable.Range(0, ManyArguments).Select(i => (long)i * i)]);
    }

    private static string ResultCall()
    {
        var callee = new FunctionText("results", [], [.. Enumerable.Repeat(I64, ManyResults)]);
        callee.Block(1);
        for (var i = 0; i < ManyResults; i++) { callee.Value($"SetResult {callee.Value(I64.Constant((ulong)((long)i * i)))} {i}"); }
        callee.End("Return");
        return callee + Main(main =>
        {
            main.Call("main.results", callee.Signature, []);
            main.Show(I64, Weigh(main, ManyResults, i => main.Value($"Result int64 {i}")));
        });
    }

    private static string Weigh(FunctionText function, int count, Func<int, string> part)
    {
        var parts = Enumerable.Range(0, count).Select(part).ToArray();
        var sum = function.Value(I64.Constant(0));
        for (var i = 0; i < count; i++) { sum = function.Value($"Add int64 {sum} {function.Value($"Mul int64 {parts[i]} {function.Value(I64.Constant((ulong)(i + 1)))}")}"); }
        return sum;
    }

    private static long Weighted(int count) => Enumerable.Range(0, count).Sum(i => (long)i * i * (i + 1));

    private static string FunctionChain()
    {
        var text = new StringBuilder();
        for (var i = ManyFunctions - 1; i >= 0; i--)
        {
            var function = new FunctionText($"f{i}", [I64], I64);
            function.Block(1);
            var next = function.Value($"Add int64 {function.Parameter(0, I64)} {function.Value(I64.Constant(1))}");
            function.Value($"SetResult {(i + 1 < ManyFunctions ? function.Call($"main.f{i + 1}", function.Signature, [next], I64) : next)} 0");
            function.End("Return");
            text.Append(i == 0 ? ShowCall(function, 0) : function.ToString());
        }
        return text.ToString();
    }

    private static string LargeFrame()
    {
        const int last = (1 << 20) - 8;
        var large = new FunctionText("large", []);
        var local = large.Local("large", "main.large", flags: "memory addrtaken");
        large.Block(1);
        large.Value($"LifetimeStart {local}");
        var start = large.Value($"LocalAddr *main.large {local}");
        large.Value($"Zero {start} main.large");
        var first = large.Value($"Reinterpret *int64 {start}");
        var end = large.Value($"OffsetPtr *int64 {start} {last}");
        large.Show(I64, large.Value($"Load int64 {end}"));
        large.Value($"Store {end} {large.Value(I64.Constant(42))}");
        large.Value($"Store {first} {large.Value(I64.Constant(41))}");
        large.Show(I64, large.Value($"Load int64 {first}"));
        large.Show(I64, large.Value($"Load int64 {end}"));
        large.End("Return");
        return "type main.large Array 1048576 8 0 element int64 length 131072\ntype *main.large Pointer 8 8 8 Pointer element main.large\n"
            + large + Main(main => main.Call("main.large", large.Signature, []));
    }

    private static string Recursion()
    {
        var recurse = new FunctionText("recurse", [I64], I64);
        recurse.Block(1);
        recurse.End($"If {recurse.Value($"Eq bool {recurse.Parameter(0, I64)} {recurse.Value(I64.Constant(0))}")} b2 b3");
        recurse.Block(2, 1);
        recurse.Value($"SetResult {recurse.Value(I64.Constant(0))} 0");
        recurse.End("Return");
        recurse.Block(3, 1);
        var less = recurse.Value($"Sub int64 {recurse.Parameter(0, I64)} {recurse.Value(I64.Constant(1))}");
        var result = recurse.Call("main.recurse", recurse.Signature, [less], I64);
        recurse.Value($"SetResult {recurse.Value($"Add int64 {result} {recurse.Value(I64.Constant(1))}")} 0");
        recurse.End("Return");
        return ShowCall(recurse, Depth);
    }
}
