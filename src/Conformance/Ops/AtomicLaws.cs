using System.Numerics;
using System.Text;
using static GoDefer.Conformance.Ops.LawType;

namespace GoDefer.Conformance.Ops;

/// <summary>The atomic ops as one goroutine sees them: what they give and what they leave in memory and beside it.</summary>
internal static class AtomicLaws
{
    private static readonly LawType[] types = [I32, I64, U32, U64];

    /// <summary>All of them.</summary>
    public static IEnumerable<Law> Create() => [.. types.Select(Words), Pointers(), Bytes()];

    private static Law Law(string name, string meaning, Func<string> text, string expected) =>
        new($"atomic/{name}", meaning, new LawProgram(LawLanguage.Ir, () => LawText.Complete(text())), new LawExpectation { Error = expected });

    private static Law Words(LawType type)
    {
        var (text, expected) = (new FunctionText("main", []), new StringBuilder());
        var cell = Begin(text, type.Name);
        foreach (var (a, b) in from a in type.Edges from b in type.Edges select (a, b))
        {
            var (first, second) = (text.Value(type.Constant(a)), text.Value(type.Constant(b)));
            text.Value($"AtomicStore {cell} {first}");
            Show(type, text.Value($"AtomicLoad {type.Name} {cell}"), a);
            Show(type, text.Value($"AtomicExchange {type.Name} {cell} {second}"), a);
            Show(type, text.Value($"AtomicAdd {type.Name} {cell} {first}"), type.Wrap((BigInteger)a + b));
            Show(Bool, text.Value($"AtomicCompareAndSwap bool {cell} {text.Value(type.Constant(type.Wrap((BigInteger)a + b + 1)))} {first}"), 0);
            Show(type, text.Value($"AtomicLoad {type.Name} {cell}"), type.Wrap((BigInteger)a + b));
            Show(Bool, text.Value($"AtomicCompareAndSwap bool {cell} {text.Value(type.Constant(type.Wrap((BigInteger)a + b)))} {second}"), 1);
            Show(type, text.Value($"AtomicLoad {type.Name} {cell}"), b);
        }
        text.End("Return");
        return Law(type.Name, "Atomic load, store, exchange, add and compare-and-swap give and leave what they have to.", () => Data + text, expected.ToString());

        void Show(LawType shown, string value, ulong bits)
        {
            text.Show(shown, value);
            expected.Append(shown.Shown(bits)).Append('\n');
        }
    }

    private static Law Pointers()
    {
        var text = new FunctionText("main", []);
        text.Block(1);
        var cell = text.Value("GlobalAddr **int64 0 @main.pointer");
        var first = text.Value("GlobalAddr *int64 8 @main.cell");
        text.Value($"AtomicStore {cell} {first}");
        text.Show(Bool, text.Value($"Eq bool {text.Value($"AtomicLoad *int64 {cell}")} {first}"));
        text.Value($"AtomicStore {cell} {text.Value("ConstNil *int64")}");
        text.Show(Bool, text.Value($"Eq bool {text.Value($"AtomicLoad *int64 {cell}")} {first}"));
        text.End("Return");
        return Law("pointer", "Atomic load and store of pointers give and leave what they have to.",
            () => $"type **int64 Pointer 8 8 8 Pointer element *int64\ndata @main.pointer Bss 8 8 0 of *int64 !0:0 x\"\"\n{Data}{text}", "true\nfalse\n");
    }

    private static Law Bytes()
    {
        ulong[] edges = [0, 1, 0x80, 0x7f, 0xff, 0x55];
        var (text, expected) = (new FunctionText("main", []), new StringBuilder());
        text.Block(1);
        var word = text.Value("GlobalAddr *uint64 8 @main.cell");
        var middle = text.Value("GlobalAddr *uint8 11 @main.cell");
        const ulong around = 0x0123_4567_00ab_cdef;
        foreach (var (op, a, b) in from op in new[] { "AtomicAnd", "AtomicOr" } from a in edges from b in edges select (op, a, b))
        {
            text.Value($"Store {word} {text.Value(U64.Constant(around | (a << 24)))}");
            text.Value($"{op} {middle} {text.Value(U8.Constant(b))}");
            text.Show(U64, text.Value($"Load uint64 {word}"));
            expected.Append(around | ((op == "AtomicAnd" ? a & b : a | b) << 24)).Append('\n');
        }
        text.End("Return");
        return Law("bytes", "Atomic and and or change one byte and none beside it.", () => Data + text, expected.ToString());
    }

    private static string Data => "data @main.cell NoPointerBss 24 8 0 !0:0 x\"\"\n";

    private static string Begin(FunctionText text, string type)
    {
        text.Block(1);
        return text.Value($"GlobalAddr *{type} 8 @main.cell");
    }
}
