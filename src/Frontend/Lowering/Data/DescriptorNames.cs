using GoDefer.IR;
using System.Text;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>The names in descriptors: of types, fields and methods, with tag and package (runtime.name).</summary>
internal sealed class DescriptorNames(Package package)
{
    private int foreignCount;

    /// <summary>
    /// The symbol of a name, defined at its first use. <paramref name="foreign"/> gives the path of the package of a name that
    /// is not exported and belongs to another package than what it stands in.
    /// </summary>
    public Symbol Get(string name, string tag, Func<Symbol>? foreign, bool isExported)
    {
        var symbol = package.Symbol("type..namedata." + Key(name, tag, foreign is not null, isExported));
        if (symbol.Data is null) { Define(symbol, name, tag, foreign?.Invoke(), isExported); }
        return symbol;
    }

    /// <summary>Defines a name under a symbol of the caller's choice.</summary>
    public void Define(Symbol symbol, string name, string tag, Symbol? packagePath, bool isExported)
    {
        var writer = new DataWriter(symbol);
        writer.UInt8((byte)((isExported ? 1 : 0) | (tag.Length > 0 ? 2 : 0) | (packagePath is not null ? 4 : 0)));
        WriteText(writer, name);
        if (tag.Length > 0) { WriteText(writer, tag); }
        if (packagePath is not null) { writer.Reference4(DataReferenceKind.SectionOffset, packagePath); }
        writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
    }

    private string Key(string name, string tag, bool isForeign, bool isExported)
    {
        if (isForeign) { return $"\"\".{foreignCount++}"; }
        if (name.Length == 0) { return $"-noname-{(isExported ? "exported" : "unexported")}.{tag}"; }
        return name + (isExported ? "." : "-") + tag;
    }

    private static void WriteText(DataWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.UInt8((byte)(bytes.Length >> 8));
        writer.UInt8((byte)bytes.Length);
        writer.Bytes(bytes);
    }
}
