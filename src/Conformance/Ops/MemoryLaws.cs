using System.Globalization;
using System.Text;
using static GoDefer.Conformance.Ops.LawType;

namespace GoDefer.Conformance.Ops;

/// <summary>Loads, stores, moves, zeroing and addresses: what they change, and that they change nothing beside it.</summary>
internal static class MemoryLaws
{
    private const int Guard = 16;
    private static readonly int[] sizes = [1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 24, 31, 32, 33, 40, 63, 64, 65, 100, 128, 129, 200, 256, 257, 1000, 1024, 1032, 5000];

    /// <summary>Sums the bytes of memory, each with its place, so that a byte at a wrong place is noticed.</summary>
    private const string Sum = """
        func @main.sum params 2 *uint8 int64 results 1 int64
        local $0.p *uint8 Parameter 0 0 0 !1:1
        local $1.n int64 Parameter 1 0 0 !1:1
        local $2.s int64 Result 0 0 0 !1:1
        local $3.i int64 Variable 0 0 0 !1:1
        block b1
        v1 = Const int64 0
        v2 = LocalSet v1 $3.i
        v3 = LocalSet v1 $2.s
        end Plain b2
        block b2 b1 b3
        v4 = LocalGet int64 $3.i
        v5 = LocalGet int64 $1.n
        v6 = Lt bool v4 v5
        end If v6 b3 b4
        block b3 b2
        v7 = LocalGet *uint8 $0.p
        v8 = LocalGet int64 $3.i
        v9 = AddPtr *uint8 v7 v8
        v10 = Load uint8 v9
        v11 = ZeroExtend int64 v10
        v12 = Const int64 1
        v13 = Add int64 v8 v12
        v14 = Mul int64 v11 v13
        v15 = LocalGet int64 $2.s
        v16 = Add int64 v15 v14
        v17 = LocalSet v16 $2.s
        v18 = LocalSet v13 $3.i
        end Plain b2
        block b4 b2
        v19 = LocalGet int64 $2.s
        v20 = SetResult v19 0
        end Return
        endfunc

        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<Law> Create() =>
    [
        .. Integers.Concat(Floats).Append(Bool).Select(LoadAndStore),
        .. sizes.Select(Move),
        .. sizes.Select(Zero),
        Addresses(),
    ];

    private static Law Law(string name, string meaning, Func<string> text, string expected) =>
        new($"memory/{name}", meaning, new LawProgram(LawLanguage.Ir, () => LawText.Complete(text())), new LawExpectation { Error = expected });

    /// <summary>Through a pointer, at an odd address, between bytes that must stay.</summary>
    private static Law LoadAndStore(LawType type)
    {
        const ulong around = 0xa5a5_a5a5_a5a5_a5a5;
        var (text, expected) = (new FunctionText("main", []), new StringBuilder());
        text.Block(1);
        var bytes = Math.Max(1, type.Bits / 8);
        var (before, cell, after) = (text.Value("GlobalAddr *uint64 1 @main.cell"), text.Value($"GlobalAddr *{type.Name} 9 @main.cell"), text.Value($"GlobalAddr *uint64 {9 + bytes} @main.cell"));
        foreach (var bits in type.Edges)
        {
            text.Value($"Store {before} {text.Value(U64.Constant(around))}");
            text.Value($"Store {after} {text.Value(U64.Constant(around))}");
            text.Value($"Store {cell} {text.Value(type.Constant(bits))}");
            text.Show(type, text.Value($"Load {type.Name} {cell}"));
            text.Show(U64, text.Value($"Load uint64 {before}"));
            text.Show(U64, text.Value($"Load uint64 {after}"));
            expected.Append(CultureInfo.InvariantCulture, $"{type.Shown(bits)}\n{around}\n{around}\n");
        }
        text.End("Return");
        return Law($"load-store/{type.Name}", "A load gives what was stored, at an odd address too, and a store changes nothing beside it.",
            () => "data @main.cell NoPointerBss 32 8 0 !0:0 x\"\"\n" + text, expected.ToString());
    }

    private static Law Move(int size)
    {
        var source = Enumerable.Range(0, size).Select(i => (byte)((i * 7) + 1)).ToArray();
        return Law($"move/{size}", $"A move copies {size} bytes and nothing beside them, and onto itself changes nothing.", () => Program(size, text =>
        {
            var (target, from) = (text.Value($"GlobalAddr *main.block {Guard} @main.target"), text.Value("GlobalAddr *main.block 0 @main.source"));
            text.Value($"Move {target} {from} main.block");
            ShowSum(text, size);
            text.Value($"Move {target} {target} main.block");
            ShowSum(text, size);
        }), Expect(source, 2));
    }

    private static Law Zero(int size) =>
        Law($"zero/{size}", $"Zeroing clears {size} bytes and nothing beside them.", () => Program(size, text =>
        {
            text.Value($"Zero {text.Value($"GlobalAddr *main.block {Guard} @main.target")} main.block");
            ShowSum(text, size);
        }), Expect(new byte[size], 1));

    private static string Program(int size, Action<FunctionText> body)
    {
        var text = new FunctionText("main", []);
        text.Block(1);
        body(text);
        text.End("Return");
        return $"type main.block Array {size} 1 0 element uint8 length {size}\ntype *main.block Pointer 8 8 8 Pointer element main.block\n"
            + Data("target", "NoPointerData", size + (2 * Guard), _ => 0xee) + Data("source", "ReadOnly", size, i => (byte)((i * 7) + 1)) + Sum + text;
    }

    private static string Data(string name, string section, int size, Func<int, byte> content) =>
        $"data @main.{name} {section} {size} 8 0 !0:0 x\"{string.Concat(Enumerable.Range(0, size).Select(i => $"\\x{content(i):x2}"))}\"\n";

    private static void ShowSum(FunctionText text, int size) => text.Show(I64, text.Call(
        "main.sum", "params 2 *uint8 int64 results 1 int64", [text.Value("GlobalAddr *uint8 0 @main.target"), text.Value(I64.Constant((ulong)(size + (2 * Guard))))], I64));

    private static string Expect(byte[] middle, int times)
    {
        var guard = Enumerable.Repeat((byte)0xee, Guard).ToArray();
        byte[] all = [.. guard, .. middle, .. guard];
        var sum = all.Select((value, i) => (long)value * (i + 1)).Sum();
        return string.Concat(Enumerable.Repeat(sum.ToString(CultureInfo.InvariantCulture) + "\n", times));
    }

    /// <summary>Addresses as distances from the start of data.</summary>
    private static Law Addresses()
    {
        var (text, expected) = (new FunctionText("main", []), new StringBuilder());
        text.Block(1);
        var start = text.Value("GlobalAddr *uint8 0 @main.cell");
        var startNumber = text.Value($"Reinterpret uint64 {start}");
        foreach (var (op, distance) in new[] { ("GlobalAddr *uint8 7 @main.cell", 7), ($"OffsetPtr *uint8 {start} 0", 0), ($"OffsetPtr *uint8 {start} 9", 9) }) { Show(op, distance); }
        foreach (var count in new long[] { 0, 1, 3, -1, -8 })
        {
            var number = text.Value(I64.Constant((ulong)count));
            Show($"AddPtr *uint8 {start} {number}", count);
            foreach (var (type, size) in new[] { ("uint8", 1), ("int16", 2), ("float32", 4), ("uint64", 8), ("main.odd", 12) })
            {
                Show($"IndexPtr *{type} {text.Value($"Reinterpret *{type} {start}")} {number}", count * size);
            }
        }
        text.End("Return");
        return Law("addresses", "Addresses are what their base, offset, index and element size make of them.",
            () => "type main.odd Array 12 4 0 element int32 length 3\ntype *main.odd Pointer 8 8 8 Pointer element main.odd\ndata @main.cell NoPointerBss 64 8 0 !0:0 x\"\"\n" + text, expected.ToString());

        void Show(string op, long distance)
        {
            text.Show(I64, text.Value($"Reinterpret int64 {text.Value($"Sub uint64 {text.Value($"Reinterpret uint64 {text.Value(op)}")} {startNumber}")}"));
            expected.Append(distance).Append('\n');
        }
    }
}
