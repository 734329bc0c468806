using System.Globalization;
using System.Text.RegularExpressions;

namespace GoDefer.Amd64.Tests.Corpus;

/// <summary>A listing of the corpus, taken apart into its symbols.</summary>
public sealed partial class CorpusListing
{
    private CorpusListing(string path, IReadOnlyList<CorpusSymbol> symbols)
    {
        Path = path;
        Symbols = symbols;
    }

    /// <summary>Path below the corpus.</summary>
    public string Path { get; }

    public bool IsDarwin => Path.EndsWith(".darwin.S", StringComparison.Ordinal);

    public IReadOnlyList<CorpusSymbol> Symbols { get; }

    public IEnumerable<CorpusSymbol> Functions => Symbols.Where(symbol => symbol.Kind == "STEXT");

    /// <summary>All listings, sorted by path.</summary>
    public static IReadOnlyList<CorpusListing> All { get; } = ReadAll();

    private static CorpusListing[] ReadAll()
    {
        var root = Repository.PathOf("tests", "corpus");
        return Directory.GetFiles(root, "*.S", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(System.IO.Path.GetRelativePath(root, path), File.ReadAllLines(path)))
            .ToArray();
    }

    /// <summary>Takes a listing apart.</summary>
    public static CorpusListing Read(string path, string[] lines)
    {
        var symbols = new List<CorpusSymbol>();
        for (var i = 0; i < lines.Length;)
        {
            var end = i + 1;
            while (end < lines.Length && lines[end].StartsWith('\t'))
            {
                end++;
            }
            symbols.Add(ReadSymbol(lines.AsSpan(i, end - i)));
            i = end;
        }
        return new CorpusListing(path, symbols);
    }

    private static CorpusSymbol ReadSymbol(ReadOnlySpan<string> lines)
    {
        var header = Header().Match(lines[0]);
        Assert.IsTrue(header.Success, lines[0]);
        var symbol = new CorpusSymbol(lines[0], header.Groups["name"].Value, header.Groups["kind"].Value, header.Groups["flags"].Value, lines.ToArray());
        var bytes = new List<byte>();
        foreach (var line in lines[1..])
        {
            if (Instruction().Match(line) is { Success: true } instruction)
            {
                symbol.Instructions.Add(new CorpusInstruction(
                    long.Parse(instruction.Groups["pc"].Value), instruction.Groups["file"].Value, instruction.Groups["line"] is { Success: true } number ? int.Parse(number.Value) : 0, instruction.Groups["text"].Value));
            }
            else if (Relocation().Match(line) is { Success: true } relocation)
            {
                symbol.Relocations.Add(line.Trim());
            }
            else
            {
                bytes.AddRange(HexBytes(line));
            }
        }
        symbol.Bytes = [.. bytes];
        return symbol;
    }

    // A hex line: tab, offset, 16 columns of " xx", two blanks, text.
    private static IEnumerable<byte> HexBytes(string line)
    {
        var start = line.IndexOf(' ', StringComparison.Ordinal);
        for (var i = 0; i < 16 && start + 3 * i + 2 < line.Length && line[start + 3 * i + 1] != ' '; i++)
        {
            yield return byte.Parse(line.AsSpan(start + 3 * i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }
    }

    [GeneratedRegex(@"^(?<name>.*?) (?<kind>S[A-Z]+) (?<flags>(?:(?:static|dupok|nosplit) )*)size=\d+(?: args=\S+ locals=\S+)?$", RegexOptions.RightToLeft)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\t0x[0-9a-f]+ (?<pc>\d{5,}) \((?:(?<file>.*?):(?<line>\d+)|<unknown line number>)\)\t(?<text>.*)$")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^\trel \d+\+\d+ t=")]
    private static partial Regex Relocation();
}

/// <summary>A symbol of a listing: header, flags as printed, and what follows.</summary>
public sealed class CorpusSymbol(string header, string name, string kind, string flags, string[] lines)
{
    public string Header { get; } = header;
    public string Name { get; } = name;
    public string Kind { get; } = kind;
    public string Flags { get; } = flags;
    public string[] Lines { get; } = lines;
    public byte[] Bytes { get; set; } = [];
    public List<CorpusInstruction> Instructions { get; } = [];
    public List<string> Relocations { get; } = [];
}

/// <summary>A line of code: offset, position (line 0: unknown), and the text from the mnemonic on.</summary>
public sealed record CorpusInstruction(long Pc, string File, int Line, string Text);
