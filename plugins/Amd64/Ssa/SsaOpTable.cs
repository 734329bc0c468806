namespace GoDefer.Amd64.Ssa;

/// <summary>One row per <see cref="SsaOp"/>; allocator, printer, validator and passes ask it instead of listing ops.</summary>
public static partial class SsaOpTable
{
    private static readonly string[] names = Enum.GetNames<SsaOp>();
    private static readonly SsaOpInfo[] rows = Build();
    private static readonly Dictionary<string, SsaOp> byName = IndexNames();

    /// <summary>All rows in order of <see cref="SsaOp"/>.</summary>
    public static ReadOnlySpan<SsaOpInfo> Rows => rows;

    /// <summary>The row of an op.</summary>
    public static SsaOpInfo Get(SsaOp op) => rows[(int)op];

    /// <summary>The op of a name as dumps have it.</summary>
    public static bool TryFind(string name, out SsaOp op) => byName.TryGetValue(name, out op);

    private static SsaOpInfo[] Build()
    {
        var table = new SsaOpInfo[names.Length];
        Put(table, 0, SsaOpFlags.Generic, SsaPayload.None, SymbolEffect.None, RegisterUse.None, "", [SsaOp.Invalid]);
        AddGenericRows(table);
        AddMachineRows(table);
        return table;
    }

    private static void Put(
        SsaOpInfo[] table, int arguments, SsaOpFlags flags, SsaPayload payload, SymbolEffect effect, RegisterUse registers,
        string? mnemonic, ReadOnlySpan<SsaOp> ops)
    {
        foreach (var op in ops)
        {
            var name = names[(int)op];
            table[(int)op] = new SsaOpInfo(op, name, arguments, flags, payload, effect, registers, mnemonic ?? LeadingCapitals(name));
        }
    }

    /// <summary>Most machine ops are named by their instruction with a suffix for the shape: MOVQload, ADDQconst, LEAQ1.</summary>
    private static string LeadingCapitals(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterUpper(name[end])) { end++; }
        return name[..end];
    }

    private static Dictionary<string, SsaOp> IndexNames()
    {
        var index = new Dictionary<string, SsaOp>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++) { index.Add(names[i], (SsaOp)i); }
        return index;
    }
}
