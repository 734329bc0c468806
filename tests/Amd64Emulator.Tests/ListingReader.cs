using System.Globalization;
using System.Text.RegularExpressions;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>
/// Reads a listing of <c>go tool compile -S</c> back into symbols that can be linked: bytes, relocations, sizes, lines. DWARF symbols,
/// stack maps and inlined calls are left out.
/// </summary>
internal sealed partial class ListingReader
{
    private readonly SymbolTable symbols = new();
    private readonly List<byte> bytes = [];
    private readonly List<Relocation> relocations = [];
    private readonly List<(int Offset, string File, int Line)> lines = [];
    private LinkSymbol? current;
    private long size;

    /// <summary>Reads the text of a listing.</summary>
    public static SymbolTable Read(string listing)
    {
        var reader = new ListingReader();
        foreach (var line in listing.Split('\n'))
        {
            if (!line.StartsWith('\t'))
            {
                reader.Finish();
                reader.Begin(line);
            }
            else if (reader.current is not null)
            {
                reader.Detail(line);
            }
        }
        reader.Finish();
        return reader.symbols;
    }

    [GeneratedRegex(@"^(.+) S(TEXT|RODATA|NOPTRDATA|DATA|BSS|NOPTRBSS|DWARF\w+) ((?:\w+ )*)size=(\d+)(?: args=(0x[0-9a-f]+|0xffffffff80000000) locals=(0x[0-9a-f]+))?$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^\t0x[0-9a-f]{4,} (\d{5,}) \((.+):(\d+)\)\t(\S+)\t?(.*)$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\t0x[0-9a-f]{4,} ((?:[0-9a-f]{2}(?: |$))+)")]
    private static partial Regex Hex();

    [GeneratedRegex(@"^\trel (\d+)\+(\d+) t=(\d+) (.*)\+(-?\d+)$")]
    private static partial Regex Relation();

    private void Begin(string line)
    {
        var match = Header().Match(line);
        if (!match.Success || match.Groups[2].Value.StartsWith("DWARF", StringComparison.Ordinal))
        {
            return;
        }
        var flags = match.Groups[3].Value;
        current = flags.Contains("static", StringComparison.Ordinal) ? symbols.LookupStatic(match.Groups[1].Value) : symbols.Lookup(match.Groups[1].Value);
        current.Kind = Enum.Parse<SymbolKind>(match.Groups[2].Value);
        current.Flags |= flags.Contains("dupok", StringComparison.Ordinal) ? SymbolFlags.DuplicateOk : 0;
        size = Number(match.Groups[4].Value);
        if (current.Kind == SymbolKind.TEXT)
        {
            current.Function = new FunctionText { ArgumentSize = Hexadecimal(match.Groups[5].Value), FrameSize = Hexadecimal(match.Groups[6].Value) };
        }
        (current.Kind == SymbolKind.TEXT ? symbols.Text : symbols.Data).Add(current);
    }

    private void Detail(string line)
    {
        if (Code().Match(line) is { Success: true } code)
        {
            lines.Add(((int)Number(code.Groups[1].Value), code.Groups[2].Value, (int)Number(code.Groups[3].Value)));
            if (code.Groups[4].Value == "TEXT" && code.Groups[5].Value.Contains("WRAPPER", StringComparison.Ordinal))
            {
                current!.Flags |= SymbolFlags.Wrapper;
            }
        }
        else if (Relation().Match(line) is { Success: true } relation)
        {
            AddRelocation(relation);
        }
        else if (Hex().Match(line) is { Success: true } hex)
        {
            bytes.AddRange(hex.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(16).Select(text => Convert.ToByte(text, 16)));
        }
    }

    private void AddRelocation(Match match)
    {
        var name = match.Groups[4].Value;
        var kind = (RelocationKind)Number(match.Groups[3].Value);
        var target = name.Length == 0 || kind == RelocationKind.TlsLocal ? null : symbols.Lookup(name);
        relocations.Add(new Relocation((int)Number(match.Groups[1].Value), (byte)Number(match.Groups[2].Value), kind, target, Number(match.Groups[5].Value)));
    }

    private void Finish()
    {
        if (current is { } symbol)
        {
            symbol.SetContents(bytes.Take((int)size).ToArray(), relocations);
            symbol.Size = size;
            if (symbol.Function is { } function)
            {
                function.PcTables = Tables();
            }
        }
        bytes.Clear();
        relocations.Clear();
        lines.Clear();
        current = null;
    }

    private PcTables Tables()
    {
        var files = lines.Select(line => line.File).Distinct().ToList();
        return new PcTables
        {
            StackDepth = [],
            Line = Changes(lines.Select(line => new PcValue(line.Offset, line.Line))),
            File = Changes(lines.Select(line => new PcValue(line.Offset, files.IndexOf(line.File)))),
            Inlining = [],
            Statements = [],
            PcData = [],
            FuncData = [],
            Files = files,
            InlineTree = [],
        };
    }

    // Several lines of a listing may stand at one offset: the last is that of the instruction.
    private static List<PcValue> Changes(IEnumerable<PcValue> values)
    {
        var result = new List<PcValue>();
        foreach (var value in values)
        {
            if (result.Count > 0 && result[^1].Offset == value.Offset)
            {
                result.RemoveAt(result.Count - 1);
            }
            if (result.Count == 0 || result[^1].Value != value.Value)
            {
                result.Add(value);
            }
        }
        return result;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static int Hexadecimal(string text) => text.Length == 0 ? 0 : (int)Convert.ToUInt64(text, 16);
}
