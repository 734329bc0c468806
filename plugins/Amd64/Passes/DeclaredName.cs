using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>The name of a declared or predeclared type, taken from its spelling: package, name, and a number for one declared in a function.</summary>
internal sealed record DeclaredName(string Package, string Name, int Number)
{
    private const string Predeclared = "go.builtin";

    /// <summary>The name of a type; null for a type literal.</summary>
    public static DeclaredName? Of(IrType type)
    {
        var text = type.Spelling;
        if (text.Length == 0 || text[0] is '*' or '[' or '(' or '<' || IsLiteral(text)) { return null; }
        var dot = text.IndexOf('.', text.LastIndexOf('/') + 1);
        var (package, name) = dot < 0 ? (Predeclared, text) : (text[..dot], text[(dot + 1)..]);
        var mark = name.IndexOf('\u00b7');
        return mark < 0 ? new DeclaredName(package, name, 0) : new DeclaredName(package, name[..mark], int.Parse(name.AsSpan(mark + 1)));
    }

    /// <summary>gc's order of symbols: none before one, short before long; then their numbers (gc: Sym.cmpsym).</summary>
    public static int Compare(DeclaredName? a, DeclaredName? b)
    {
        if (a is null || b is null) { return (a is null ? 0 : 1) - (b is null ? 0 : 1); }
        if (a.Name.Length != b.Name.Length) { return a.Name.Length - b.Name.Length; }
        if (CompareText(a.Package, b.Package) is var packages and not 0) { return packages; }
        return string.CompareOrdinal(a.Name, b.Name) is var names and not 0 ? names : a.Number - b.Number;
    }

    /// <summary>Short before long, then by bytes.</summary>
    public static int CompareText(string a, string b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b);

    private static bool IsLiteral(string text) =>
        text.StartsWith("map[", StringComparison.Ordinal) || text.StartsWith("map.", StringComparison.Ordinal)
        || text.StartsWith("chan ", StringComparison.Ordinal) || text.StartsWith("chan<", StringComparison.Ordinal)
        || text.StartsWith("func(", StringComparison.Ordinal) || text.StartsWith("struct {", StringComparison.Ordinal)
        || text.StartsWith("interface {", StringComparison.Ordinal) || text.StartsWith("noalg.", StringComparison.Ordinal);
}
