using System.Text.RegularExpressions;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Encoders;
using GoDefer.Amd64.Tests.Corpus;
using GoDefer.Parity;
using GoDefer.Plan9;
using GoDefer.Plan9.Disassembly;
using Iced.Intel;

namespace GoDefer.Amd64.Tests;

/// <summary>A second opinion: the bytes of functions, decoded by Iced from start to end, read as the instructions that were meant.</summary>
[TestClass]
public sealed partial class DisassemblyTests
{
    private const string DuffCall = "MOVQ BP, -16(SP); LEAQ -16(SP), BP; CALL x; MOVQ (BP), BP";

    [TestMethod]
    public void CorpusReadsAsItWasMeant()
    {
        var failures = CorpusListing.All.SelectMany(Differences).ToList();
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(40))}");
    }

    /// <summary>Code that the compiler emits for programs of which no listing is recorded.</summary>
    [TestMethod]
    public void EmittedCodeReadsAsItWasMeant()
    {
        var failures = Parity.Corpus.MorePrograms.AsParallel().AsOrdered().SelectMany(program => Differences(Emitted(program))).ToList();
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(40))}");
    }

    private static CorpusListing Emitted(CorpusProgram program)
    {
        var compiled = Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors);
        return CorpusListing.Read(program.Name, Toolchain.Listing(compiled, "linux").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Differences(CorpusListing listing) =>
        from function in listing.Functions
        from difference in Differences(function, listing.IsDarwin)
        select $"{listing.Path} {function.Name}: {difference}";

    private static IEnumerable<string> Differences(CorpusSymbol function, bool isDarwin)
    {
        var symbols = new SymbolTable();
        var progs = new ProgReader(symbols).Read(function);
        FunctionAssembler.Assemble(symbols.Lookup(function.Name), progs, isDarwin);
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(function.Bytes));
        foreach (var (start, end, expected) in Meant(progs))
        {
            var actual = (long)decoder.IP == start ? ReadUntil(decoder, end) : $"an instruction that ends at {decoder.IP}";
            if (expected != actual)
            {
                yield return $"{start}: {expected}, read as {actual}";
            }
        }
        if (decoder.IP != (ulong)function.Bytes.Length)
        {
            yield return $"{function.Bytes.Length} bytes, instructions end at {decoder.IP}";
        }
    }

    // What stands from offset to offset. A prefix and its instruction are one; a call of the block copy or clear routine sets up a frame.
    private static IEnumerable<(long Start, long End, string Text)> Meant(List<Prog> progs)
    {
        var (start, prefix) = (0L, "");
        foreach (var prog in progs.Where(prog => prog.Size > 0))
        {
            if (prog.Op is AsmOp.REP or AsmOp.LOCK)
            {
                prefix = $"{prog.Op.Text()}; ";
                continue;
            }
            var end = prog.Pc + prog.Size;
            yield return (start, end, prog.Op is AsmOp.DUFFCOPY or AsmOp.DUFFZERO ? DuffCall : prefix + WithoutSymbols(prog));
            (start, prefix) = (end, "");
        }
    }

    private static string ReadUntil(Decoder decoder, long end)
    {
        var texts = new List<string>();
        while ((long)decoder.IP < end)
        {
            texts.Add(Address().Replace(InstructionText.Format(decoder.Decode(), _ => null), "x"));
        }
        return string.Join("; ", texts);
    }

    // Relocated fields are still zero, so addresses are compared as x, variables by their place.
    private static string WithoutSymbols(Prog prog)
    {
        // A move of 32 bits clears the upper half, so what it leaves is unsigned, and a move of such a constant is one of 32 bits.
        var isLongMove = prog is { Op: AsmOp.MOVL or AsmOp.MOVQ, Size: 5 or 6, From.Kind: OperandKind.Constant, To.Kind: OperandKind.Register };
        var from = isLongMove ? Operand.Const((uint)prog.From.Offset) : prog.From;
        var name = (isLongMove ? AsmOp.MOVL : prog.Op).Text();
        var operands = new[] { from, prog.From3, prog.To }.Where(operand => operand.Kind != OperandKind.None).Select(WithoutSymbol).ToList();
        return operands.Count == 0 ? name : $"{name} {string.Join(", ", operands)}";
    }

    private static string WithoutSymbol(Operand operand) => operand switch
    {
        { Kind: OperandKind.Branch or OperandKind.Function } or { Name: BaseName.Extern } => "x",
        { Name: BaseName.Auto, Index: Plan9.Register.None } => Operand.Mem(operand.Register, operand.Offset).ToString(),
        { Name: BaseName.Auto } => Operand.Mem(operand.Register, operand.Index, operand.Scale, operand.Offset).ToString(),
        _ => operand.ToString(),
    };

    [GeneratedRegex(@"\b0x[0-9a-f]+")]
    private static partial Regex Address();
}
