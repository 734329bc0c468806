using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64.Asm;
using GoDefer.IR.Binary;

namespace GoDefer.Amd64.Link;

/// <summary>Writes compiled code as an <see cref="ObjectFile"/>, whose layout is described there.</summary>
internal sealed class ObjectFileWriter
{
    private readonly StringTableWriter strings = new();
    private readonly ByteWriter contents = new();
    private readonly Dictionary<LinkSymbol, int> rows = [];
    private readonly Dictionary<LinkSymbol, string> packages = [];

    private ObjectFileWriter(IReadOnlyList<LinkUnit> units)
    {
        var defined = units.SelectMany(unit => unit.Symbols.Text.Concat(unit.Symbols.Data).Select(symbol => (Symbol: symbol, unit.PackagePath))).ToList();
        foreach (var (symbol, package) in defined) { packages[symbol] = package; }
        foreach (var symbol in packages.Keys.OrderBy(symbol => ObjectFile.Hash(NameOf(symbol))).ThenBy(NameOf, StringComparer.Ordinal))
        {
            rows.Add(symbol, rows.Count);
        }
    }

    /// <summary>The file with everything that the units define. Equal units give equal bytes.</summary>
    public static byte[] Write(IReadOnlyList<LinkUnit> units) => new ObjectFileWriter(units).Write();

    private byte[] Write()
    {
        var index = new ByteWriter();
        foreach (var symbol in rows.Keys) { WriteRow(index, symbol); }
        var file = new ByteWriter();
        const int headerSize = 16;
        file.Word(rows.Count);
        file.Word(headerSize + index.Length);
        file.Word(headerSize + index.Length + contents.Length);
        file.Word(0);
        file.Raw(index.Written);
        file.Raw(contents.Written);
        strings.Write(file);
        return file.Written.ToArray();
    }

    private void WriteRow(ByteWriter index, LinkSymbol symbol)
    {
        var start = contents.Length;
        WriteContents(symbol);
        index.Word((int)ObjectFile.Hash(NameOf(symbol)));
        index.Word(strings.Add(NameOf(symbol)));
        index.Word((int)symbol.Kind);
        index.Word((int)symbol.Flags);
        index.Word((int)symbol.Size);
        index.Word((int)(symbol.Size >> 32));
        index.Word(start);
        index.Word(contents.Length - start);
    }

    private string NameOf(LinkSymbol symbol) => SymbolResolver.LinkName(symbol.Name, packages[symbol]);

    private void WriteContents(LinkSymbol symbol)
    {
        var package = packages[symbol];
        contents.Blob(symbol.Bytes);
        contents.Count(symbol.Relocations.Count);
        foreach (var relocation in symbol.Relocations)
        {
            contents.Count(relocation.Offset);
            contents.Byte(relocation.Size);
            contents.Byte((byte)relocation.Kind);
            WriteReference(relocation.Symbol, package);
            contents.Int(relocation.Addend);
        }
        contents.Bool(symbol.Function is not null);
        if (symbol.Function is { } function) { WriteFunction(function, package); }
    }

    private void WriteReference(LinkSymbol? symbol, string package)
    {
        if (symbol is null) { contents.Count(0); }
        else if (rows.TryGetValue(symbol, out var row)) { contents.Count(1 + 2 * row); }
        else { contents.Count(2 + 2 * strings.Add(SymbolResolver.LinkName(symbol.Name, package))); }
    }

    private void WriteFunction(FunctionText function, string package)
    {
        contents.Int(function.ArgumentSize);
        contents.Int(function.FrameSize);
        contents.Bool(function.PcTables is not null);
        if (function.PcTables is not { } tables) { return; }
        WriteTable(tables.StackDepth);
        WriteTable(tables.File);
        WriteTable(tables.Line);
        WriteTable(tables.Inlining);
        WriteList(tables.PcData, WriteTable);
        WriteList(tables.FuncData, symbol => WriteReference(symbol, package));
        WriteList(tables.Files, file => contents.Count(strings.Add(file)));
        WriteList(tables.InlineTree, call => WriteInlinedCall(call, tables.InlineTree, package));
    }

    private void WriteList<T>(IReadOnlyList<T> list, Action<T> write)
    {
        contents.Count(list.Count);
        foreach (var item in list) { write(item); }
    }

    private void WriteTable(IReadOnlyList<PcValue> table)
    {
        contents.Count(table.Count);
        var last = new PcValue(0, 0);
        foreach (var entry in table)
        {
            contents.Count(entry.Offset - last.Offset);
            contents.Int(entry.Value - last.Value);
            last = entry;
        }
    }

    private void WriteInlinedCall(InlinedCall call, IReadOnlyList<InlinedCall> tree, string package)
    {
        var parent = -1;
        for (var i = 0; call.Parent is not null && parent < 0 && i < tree.Count; i++) { parent = tree[i].Index == call.Parent.Index ? i : -1; }
        contents.Count(call.Index);
        contents.Int(parent);
        contents.Count(strings.Add(call.CallPosition.Base?.FileName ?? "??"));
        contents.Count(call.CallPosition.Line);
        contents.Count(strings.Add(SymbolResolver.LinkName(call.Callee.Name, package)));
    }
}
