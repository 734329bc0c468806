using System.Text;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Listings;
using GoDefer.Amd64.Tests.Corpus;

namespace GoDefer.Amd64.Tests;

/// <summary>Functions of the corpus, emitted again from what can be read back, have the debug symbols of the corpus.</summary>
[TestClass]
public sealed class DwarfTests
{
    [TestMethod]
    public void CorpusHasItsStatementTables() => Check(1247, (listing, function) =>
    {
        var info = new FunctionDebugInfo();
        return (Emit(listing, function, MarkStatements, (_, _) => info), [Find(listing, "go.isstmt.", function)]);
    });

    [TestMethod]
    public void CorpusHasItsVariablesScopesAndInlinedCalls() => Check(1247, (listing, function) =>
    {
        CorpusSymbol[] expected = [Find(listing, "go.info.", function), Find(listing, "go.loc.", function), Find(listing, "go.range.", function)];
        var symbols = Emit(listing, function, (_, _, _) => { }, (setup, progs) => ReadInfo(listing, function, setup, progs));
        var abstracts = listing.Symbols.Where(symbol => symbol.Name.EndsWith("$abstract", StringComparison.Ordinal) && symbols.Find(symbol.Name) is not null);
        return (symbols, [.. expected, .. abstracts]);
    });

    private static CorpusSymbol Find(CorpusListing listing, string prefix, CorpusSymbol function) =>
        listing.Symbols.First(symbol => symbol.Name == prefix + function.Name);

    private static void Check(int minimum, Func<CorpusListing, CorpusSymbol, (SymbolTable Symbols, CorpusSymbol[] Expected)> emit)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var listing in CorpusListing.All)
        {
            foreach (var function in listing.Functions)
            {
                var (symbols, expected) = emit(listing, function);
                count++;
                failures.AddRange(expected.Where(symbol => !Print(symbols, symbol.Name).SequenceEqual(symbol.Lines))
                    .Select(symbol => $"{listing.Path} {symbol.Name}\n{string.Join('\n', symbol.Lines)}\nbut was\n{string.Join('\n', Print(symbols, symbol.Name))}"));
            }
        }
        Assert.IsGreaterThanOrEqualTo(minimum, count);
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(4))}");
    }

    private static SymbolTable Emit(
        CorpusListing listing, CorpusSymbol function,
        Action<CorpusListing, CorpusSymbol, List<Prog>> mark, Func<Setup, List<Prog>, FunctionDebugInfo> debugInfo)
    {
        var symbols = new SymbolTable();
        var dwarf = new DwarfGenerator(symbols);
        var emitter = new FunctionEmitter(symbols, dwarf, listing.IsDarwin);
        var symbol = emitter.Declare(function.Name, function.Flags.Contains("dupok", StringComparison.Ordinal) ? SymbolFlags.DuplicateOk : SymbolFlags.None);
        var progs = new ProgReader(symbols).Read(function);
        mark(listing, function, progs);
        if (IsGenerated(listing, function))
        {
            dwarf.Finish();
        }
        var info = debugInfo(new Setup(symbols, dwarf), progs);
        emitter.Emit(symbol, FrameStripper.Strip(symbol, progs, function.Instructions[0].Text), info);
        if (!IsGenerated(listing, function))
        {
            dwarf.Finish();
        }
        return symbols;
    }

    private sealed record Setup(SymbolTable Symbols, DwarfGenerator Dwarf);

    private static FunctionDebugInfo ReadInfo(CorpusListing listing, CorpusSymbol function, Setup setup, List<Prog> progs)
    {
        var firstAt = new Dictionary<long, Prog>();
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            firstAt.TryAdd(line.Pc, prog);
        }
        var reader = new DwarfReader(listing, function, setup.Symbols, pc => new CodePoint(firstAt.GetValueOrDefault(pc)));
        var info = reader.Read();
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            var fileName = prog.Position.Base?.FileName;
            prog.Position = reader.PositionAt(line.Pc);
            if (line == function.Instructions[0])
            {
                prog.Position = new CodePosition(new PositionBase(1, fileName!), prog.Position.Line, prog.Position.Column);
            }
        }
        foreach (var entry in reader.Abstracts)
        {
            setup.Dwarf.AnnounceInlined(setup.Symbols.Lookup(entry.Function), [.. entry.Children.Values]);
        }
        return info;
    }

    // Hash and equality functions and wrappers are compiled after the package's own functions, of which init is the last.
    private static bool IsGenerated(CorpusListing listing, CorpusSymbol function) =>
        listing.Functions.SkipWhile(other => other.Name != "\"\".init").Skip(1).Contains(function);

    // The flag of an instruction is that of the table at its offset; TEXT, which has no bytes, gave its position to the prologue.
    private static void MarkStatements(CorpusListing listing, CorpusSymbol function, List<Prog> progs)
    {
        var ranges = DecodeTable(Find(listing, "go.isstmt.", function).Bytes).ToList();
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
