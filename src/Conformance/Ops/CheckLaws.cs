using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;
using static GoDefer.Conformance.Ops.LawType;

namespace GoDefer.Conformance.Ops;

/// <summary>The ops that panic, at the edges of what they let pass: each operand that does in one program, each that does not in one of its own.</summary>
internal static class CheckLaws
{
    private const string Index = "index out of range";
    private const string Bounds = "slice bounds out of range";
    private const string Divide = "integer divide by zero";
    private const ulong Smallest = 1UL << 63;
    private const ulong Largest = Smallest - 1;
    private const ulong MinusOne = ulong.MaxValue;

    /// <summary>Operands and whether the check lets them pass.</summary>
    private sealed record Case(ulong[] Operands, bool Passes);

    private static readonly Case[] bounds =
    [
        new([0, 1], true), new([4, 5], true), new([Largest - 1, Largest], true),
        new([0, 0], false), new([5, 5], false), new([MinusOne, 5], false), new([Smallest, 5], false), new([Largest, Largest], false),
    ];

    private static readonly Case[] slices =
    [
        new([0, 0], true), new([5, 5], true), new([0, 5], true), new([Largest, Largest], true),
        new([6, 5], false), new([1, 0], false), new([MinusOne, 5], false), new([Smallest, Largest], false),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Law> Create() =>
    [
        .. Laws(Op.BoundsCheck, "int64", [I64, I64], bounds, Index),
        .. Laws(Op.SliceCheck, "int64", [I64, I64], slices, Bounds),
        .. Integers.SelectMany(type => Laws(Op.DivCheck, type.Name, [type], [.. type.Edges.Select(bits => new Case([bits], bits != 0))], Divide)),
    ];

    private static IEnumerable<Law> Laws(Op op, string types, LawType[] operands, Case[] cases, string error)
    {
        foreach (var isConstant in new[] { false, true })
        {
            var name = $"check/{op}/{types}/{(isConstant ? "constants" : "variables")}";
            yield return Law(name, op, operands, [.. cases.Where(one => one.Passes)], isConstant, new LawExpectation { Error = "passed\n" });
            foreach (var one in cases.Where(one => !one.Passes))
            {
                yield return Law($"{name}/{string.Join("-", one.Operands.Select((bits, i) => operands[i].Describe(bits)))}", op, operands, [one], isConstant,
                    new LawExpectation { Status = RunStatus.Panicked, ExitCode = 2, Error = $"panic: runtime error: {error}\n" });
            }
        }
    }

    private static Law Law(string name, Op op, LawType[] operands, Case[] cases, bool isConstant, LawExpectation expected) =>
        new(name, OpTable.Get(op).Meaning, new LawProgram(LawLanguage.Ir, () => Text(op, operands, cases, isConstant)), expected);

    private static string Text(Op op, LawType[] operands, Case[] cases, bool isConstant)
    {
        var check = new FunctionText("check", operands);
        check.Block(1);
        check.Value($"{op}{string.Concat(operands.Select((type, i) => check.Parameter(i, type)).ToArray().Select(value => " " + value))}");
        check.End("Return");
        var main = new FunctionText("main", []);
        main.Block(1);
        foreach (var one in cases)
        {
            var values = one.Operands.Select((bits, i) => main.Value(operands[i].Constant(bits))).ToArray();
            if (isConstant) { main.Value($"{op} {string.Join(' ', values)}"); }
            else { main.Call("main.check", check.Signature, values); }
        }
        main.Call("runtime.printstring", "params 1 string results 0", [main.Value("ConstString string x\"passed\\x0a\"")]);
        main.End("Return");
        return LawText.Complete($"data @\"go.string.\\\"passed\\\\n\\\"\" ReadOnly 7 1 0 dupok !0:0 x\"passed\\x0a\"\n{check}{main}");
    }
}
