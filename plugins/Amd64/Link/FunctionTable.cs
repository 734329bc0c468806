using System.Text;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Link;

/// <summary>
/// The table in which the guest looks up functions for stack traces, as data of the linked program: <c>runtime.functab</c>, a row of
/// 104 bytes a function, ascending by address.
/// <code>
///    0  entry        address of the first byte
///    8  size         int32, bytes of code
///   12  frame        int32, bytes below the return address, saved BP included; -1: unknown, a trace ends here
///   16  args         int32, bytes of arguments and results
///   20  flags        int32, 1: wrapper
///   24  name         string
///   40  lines        pc-value table: line
///   48  files        pc-value table: index into the file names
///   56  inlining     pc-value table: index into the inlined calls; 0 if there are none
///   64  fileNames    array of strings
///   72  inlined      array of rows of 32 bytes: parent int32, file int32, line int32, unused, name string
///   80  stackMaps    FUNCDATA 0 and 1 (addresses or 0): pointer maps of arguments and of locals
///   96  mapRows      pc-value table: which row of the maps holds, PCDATA 0
/// </code>
/// </summary>
internal sealed class FunctionTable
{
    private const int RowSize = 104;
    private const int InlinedRowSize = 32;

    private readonly SymbolResolver resolver;
    private readonly bool fullPaths;
    private readonly SymbolTable symbols;
    private readonly LinkSymbol rows;
    private readonly Dictionary<string, LinkSymbol> strings = new(StringComparer.Ordinal);
    private int blobs;

    private FunctionTable(SymbolResolver resolver, SymbolTable symbols, bool fullPaths)
    {
        this.resolver = resolver;
        this.symbols = symbols;
        this.fullPaths = fullPaths;
        rows = New("runtime.functab");
    }

    /// <summary>Builds the table of <paramref name="functions"/>, which are in order of address, into <paramref name="symbols"/>; gives its first symbol.</summary>
    public static LinkSymbol Build(SymbolTable symbols, SymbolResolver resolver, IReadOnlyList<LinkSymbol> functions, bool fullPaths)
    {
        var table = new FunctionTable(resolver, symbols, fullPaths);
        for (var i = 0; i < functions.Count; i++)
        {
            table.AddRow(i * RowSize, functions[i]);
        }
        return table.rows;
    }

    private void AddRow(int row, LinkSymbol function)
    {
        var text = function.Function;
        rows.WriteAddress(row, 8, function);
        rows.WriteInt(row + 8, 4, function.Size);
        rows.WriteInt(row + 12, 4, text?.FrameSize ?? -1);
        rows.WriteInt(row + 16, 4, text?.ArgumentSize ?? 0);
        rows.WriteInt(row + 20, 4, function.Has(SymbolFlags.Wrapper) ? 1 : 0);
        WriteString(rows, row + 24, resolver.NameOf(function));
        rows.WriteInt(row + RowSize - 8, 8, 0);
        if (text?.PcTables is not { } tables)
        {
            return;
        }
        WriteBlob(row + 40, PcTables.Encode(tables.Line, function.Size));
        WriteBlob(row + 48, PcTables.Encode(tables.File, function.Size));
        WriteBlob(row + 56, PcTables.Encode(tables.Inlining, function.Size));
        rows.WriteAddress(row + 64, 8, FileNames(tables.Files));
        if (tables.InlineTree.Count > 0)
        {
            rows.WriteAddress(row + 72, 8, InlinedCalls(tables));
        }
        if (tables.PcData.Count > 0)
        {
            WriteBlob(row + 96, PcTables.Encode(tables.PcData[0], function.Size));
        }
        for (var i = 0; i < 2 && i < tables.FuncData.Count; i++)
        {
            if (tables.FuncData[i] is { } data && resolver.Resolve(data, resolver.PackageOf(function)) is { } map)
            {
                rows.WriteAddress(row + 80 + 8 * i, 8, map);
            }
        }
    }

    private void WriteBlob(int offset, byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            var blob = New($"runtime.pctab.{blobs++}");
            blob.WriteBytes(0, bytes);
            rows.WriteAddress(offset, 8, blob);
        }
    }

    private LinkSymbol FileNames(IReadOnlyList<string> files)
    {
        var names = New($"runtime.filetab.{blobs++}");
        for (var i = 0; i < files.Count; i++)
        {
            WriteString(names, i * 16, fullPaths ? files[i] : Path.GetFileName(files[i]));
        }
        return names;
    }

    private LinkSymbol InlinedCalls(PcTables tables)
    {
        var calls = New($"runtime.inltab.{blobs++}");
        for (var i = 0; i < tables.InlineTree.Count; i++)
        {
            var call = tables.InlineTree[i];
            var row = i * InlinedRowSize;
            var parent = call.Parent is null ? -1 : tables.InlineTree.ToList().FindIndex(other => other.Index == call.Parent.Index);
            calls.WriteInt(row, 4, parent);
            calls.WriteInt(row + 4, 4, tables.Files.ToList().FindIndex(file => Path.GetFileName(file) == Path.GetFileName(call.CallPosition.Base?.FileName)));
            calls.WriteInt(row + 8, 4, call.CallPosition.Line);
            WriteString(calls, row + 16, SymbolResolver.LinkName(call.Callee.Name, "main"));
        }
        return calls;
    }

    private void WriteString(LinkSymbol target, int offset, string text)
    {
        if (!strings.TryGetValue(text, out var bytes))
        {
            strings.Add(text, bytes = New($"runtime.funcname.{strings.Count}"));
            bytes.WriteString(0, text);
        }
        target.WriteAddress(offset, 8, bytes);
        target.WriteInt(offset + 8, 8, Encoding.UTF8.GetByteCount(text));
    }

    private LinkSymbol New(string name)
    {
        var symbol = symbols.Lookup(name);
        symbol.Kind = SymbolKind.RODATA;
        symbols.Data.Add(symbol);
        return symbol;
    }
}
