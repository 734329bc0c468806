using System.Text;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Listings;
using GoDefer.Amd64.Tests.Corpus;

namespace GoDefer.Amd64.Tests;

/// <summary>Functions of the corpus, emitted again, have the debug symbols of the corpus.</summary>
[TestClass]
public sealed class DwarfTests
{
    [TestMethod]
    public void CorpusHasItsStatementTables() => Check(
        (listing, function) => listing.Symbols.Where(symbol => symbol.Name == "go.isstmt." + function.Name), 1247);

    [TestMethod]
    public void CorpusHasItsVariables() => Check(
        (listing, function) => Reader(listing, function) is null
            ? []
            : listing.Symbols.Where(symbol => symbol.Name == "go.info." + function.Name || symbol.Name == "go.loc." + function.Name),
        1500);

    private static FunctionDebugInfo? Reader(CorpusListing listing, CorpusSymbol function) =>
        ReadInfo(listing, function, new SymbolTable(), _ => default);

    private static FunctionDebugInfo? ReadInfo(CorpusListing listing, CorpusSymbol function, SymbolTable symbols, Func<long, CodePoint> pointAt) =>
        DwarfReader.Read(Find(listing, "go.info.", function), Find(listing, "go.loc.", function), symbols, pointAt);

    private static CorpusSymbol Find(CorpusListing listing, string prefix, CorpusSymbol function) =>
        listing.Symbols.First(symbol => symbol.Name == prefix + function.Name);

    private static void Check(Func<CorpusListing, CorpusSymbol, IEnumerable<CorpusSymbol>> expectedSymbols, int minimum)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var listing in CorpusListing.All)
        {
            foreach (var function in listing.Functions)
            {
                var expected = expectedSymbols(listing, function).ToList();
                if (expected.Count == 0)
                {
                    continue;
                }
                var symbols = Emit(listing, function);
                count += expected.Count;
                failures.AddRange(expected.Where(symbol => !Print(symbols, symbol.Name).SequenceEqual(symbol.Lines))
                    .Select(symbol => $"{listing.Path} {symbol.Name}\n{string.Join('\n', symbol.Lines)}\nbut was\n{string.Join('\n', Print(symbols, symbol.Name))}"));
            }
        }
        Assert.IsGreaterThanOrEqualTo(minimum, count);
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(4))}");
    }

    private static SymbolTable Emit(CorpusListing listing, CorpusSymbol function)
    {
        var symbols = new SymbolTable();
        var dwarf = new DwarfGenerator(symbols);
        var emitter = new FunctionEmitter(symbols, dwarf, listing.IsDarwin);
        var symbol = emitter.Declare(function.Name, function.Flags.Contains("dupok", StringComparison.Ordinal) ? SymbolFlags.DuplicateOk : SymbolFlags.None);
        var progs = new ProgReader(symbols).Read(function);
        var firstAt = new Dictionary<long, Prog>();
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            firstAt.TryAdd(line.Pc, prog);
        }
        MarkStatements(Find(listing, "go.isstmt.", function).Bytes, progs, function);
        var info = ReadInfo(listing, function, symbols, pc => new CodePoint(firstAt.GetValueOrDefault(pc)));
        if (IsGenerated(listing, function))
        {
            dwarf.Finish();
        }
        emitter.Emit(symbol, FrameStripper.Strip(symbol, progs, function.Instructions[0].Text), info ?? new FunctionDebugInfo());
        return symbols;
    }

    // Hash and equality functions and wrappers are compiled after the package's own functions, of which init is the last.
    private static bool IsGenerated(CorpusListing listing, CorpusSymbol function) =>
        listing.Functions.SkipWhile(other => other.Name != "\"\".init").Skip(1).Contains(function);

    // The flag of an instruction is that of the table at its offset; TEXT, which has no bytes, gave its position to the prologue.
    private static void MarkStatements(byte[] table, List<Prog> progs, CorpusSymbol function)
    {
        var ranges = DecodeTable(table).ToList();
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            var flags = ranges.Last(range => range.Pc <= line.Pc).Value;
            prog.Position = prog.Position.With((flags & 1) != 0 ? StatementMark.Statement : StatementMark.NotStatement);
        }
    }

    private static IEnumerable<(long Pc, int Value)> DecodeTable(byte[] table)
    {
        var (at, pc, value) = (0, 0L, -1);
        uint Next()
        {
            uint result = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = table[at++];
                result |= (uint)(part & 0x7f) << shift;
                if (part < 0x80)
                {
                    return result;
                }
            }
        }
        while (table[at] != 0 || at == 0)
        {
            var delta = Next();
            value += (int)(delta >> 1) ^ -(int)(delta & 1);
            yield return (pc, value);
            pc += Next();
        }
    }

    private static string[] Print(SymbolTable symbols, string name)
    {
        var text = new StringBuilder();
        ListingWriter.Write(text, symbols.Find(name)!);
        return text.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()).ToArray();
    }
}
