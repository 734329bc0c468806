using System.Text.RegularExpressions;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Encoders;
using GoDefer.Amd64.Tests.Corpus;
using GoDefer.Plan9;
using GoDefer.Plan9.Disassembly;
using Iced.Intel;

namespace GoDefer.Amd64.Tests;

/// <summary>The bytes of the corpus, decoded by Iced, read as the instructions that the listings show.</summary>
[TestClass]
public sealed partial class DisassemblyTests
{
    [TestMethod]
    public void CorpusReadsAsItWasMeant()
    {
        var failures = new List<string>();
        foreach (var listing in CorpusListing.All)
        {
            foreach (var function in listing.Functions)
            {
                failures.AddRange(Differences(function, listing.IsDarwin).Select(difference => $"{listing.Path} {function.Name}: {difference}"));
            }
        }
        Assert.IsEmpty(failures, $"{failures.Count}\n{string.Join('\n', failures.Take(40))}");
    }

    private static IEnumerable<string> Differences(CorpusSymbol function, bool isDarwin)
    {
        var symbols = new SymbolTable();
        var symbol = symbols.Lookup(function.Name);
        var progs = new ProgReader(symbols).Read(function);
        FunctionAssembler.Assemble(symbol, progs, isDarwin);
        var bytes = symbol.Bytes.ToArray();
        foreach (var prog in progs.Where(prog => prog.Size > 0 && prog.Op is not (AsmOp.DUFFCOPY or AsmOp.DUFFZERO or AsmOp.REP)))
        {
            var (expected, actual) = (WithoutSymbols(prog), Decode(bytes, prog));
            if (expected != actual)
            {
                yield return $"{prog} is {expected}, read as {actual}";
            }
        }
    }

    private static string Decode(byte[] bytes, Prog prog)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(bytes, (int)prog.Pc, prog.Size), (ulong)prog.Pc);
        return Address().Replace(InstructionText.Format(decoder.Decode(), _ => null), "x");
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
