using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Encoders;
using GoDefer.Amd64.Tests.Corpus;

namespace GoDefer.Amd64.Tests;

/// <summary>The corpus, read back from its listings, assembles to the bytes, offsets and relocations that it shows.</summary>
[TestClass]
public sealed class EncodingTests
{
    [TestMethod]
    public void CorpusAssemblesToItsBytes()
    {
        var failures = new List<string>();
        var functions = 0;
        foreach (var listing in CorpusListing.All)
        {
            foreach (var function in listing.Functions)
            {
                functions++;
                if (Difference(function, listing.IsDarwin) is { } difference)
                {
                    failures.Add($"{listing.Path} {function.Name}: {difference}");
                }
            }
        }
        Assert.IsTrue(functions > 1247, $"{functions} functions");
        Assert.IsEmpty(failures, $"{failures.Count} of {functions}\n{string.Join('\n', failures.Take(30))}");
    }

    private static string? Difference(CorpusSymbol function, bool isDarwin)
    {
        var symbols = new SymbolTable();
        var symbol = symbols.Lookup(function.Name);
        var progs = new ProgReader(symbols).Read(function);
        FunctionAssembler.Assemble(symbol, progs, isDarwin);
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            if (prog.Pc != line.Pc)
            {
                return $"offset {prog.Pc} at {line}";
            }
        }
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            var bytes = symbol.Bytes.Slice((int)prog.Pc, prog.Size);
            var expected = function.Bytes.AsSpan((int)prog.Pc, prog.Size);
            if (!bytes.SequenceEqual(expected))
            {
                return $"{line}: {Convert.ToHexString(bytes)} for {Convert.ToHexString(expected)}";
            }
        }
        if (symbol.Size != function.Bytes.Length)
        {
            return $"{symbol.Size} bytes for {function.Bytes.Length}";
        }
        var relocations = symbol.Relocations.OrderBy(relocation => relocation.Offset).Select(Text);
        return Enumerable.SequenceEqual(relocations, function.Relocations)
            ? null
            : string.Join("; ", relocations.Except(function.Relocations)) + " for " + string.Join("; ", function.Relocations.Except(relocations));
    }

    private static string Text(Relocation relocation) =>
        $"rel {relocation.Offset}+{relocation.Size} t={(int)relocation.Kind} {relocation.Symbol?.Name ?? (relocation.Kind == RelocationKind.TlsLocal ? "TLS" : "")}+{relocation.Addend}";
}
