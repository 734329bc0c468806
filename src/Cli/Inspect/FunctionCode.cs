using GoDefer.Abstractions.Artifacts;
using Iced.Intel;

namespace GoDefer.Cli.Inspect;

/// <summary>An instruction of a function: where it is, what it is, what it calls (null if it calls nothing or through a register).</summary>
internal sealed record CodeLine(int Offset, Instruction Instruction, string File, int Line, string? Callee);

/// <summary>A function of an image, decoded.</summary>
internal sealed class FunctionCode
{
    private readonly ImageFunction function;

    private FunctionCode(ImageSymbol symbol, ImageFunction function, IReadOnlyList<CodeLine> lines)
    {
        Symbol = symbol;
        Lines = lines;
        this.function = function;
    }

    public ImageSymbol Symbol { get; }

    public IReadOnlyList<CodeLine> Lines { get; }

    /// <summary>Bytes of the frame between return address and stack pointer, the saved frame pointer among them.</summary>
    public int FrameSize => function.FrameSize;

    /// <summary>Bytes of arguments and results.</summary>
    public int ArgsSize => function.ArgsSize;

    public IReadOnlyList<FrameVariable> Variables => function.Variables;

    /// <summary>The first instruction behind the prologue: the frame is complete.</summary>
    public CodeLine Body => Lines.FirstOrDefault(line => DeltaAt(line.Offset) == FrameSize && !IsFrameSetup(line.Instruction), Lines[0]);

    public static FunctionCode Of(MachineImage image, ImageSymbol symbol)
    {
        var function = symbol.Function!;
        var code = image.BytesOf(symbol);
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code), symbol.Address);
        var lines = new List<CodeLine>();
        var row = 0;
        while (decoder.IP < symbol.Address + (ulong)code.Length)
        {
            var instruction = decoder.Decode();
            var offset = (int)(instruction.IP - symbol.Address);
            while (row + 1 < function.Lines.Count && function.Lines[row + 1].Offset <= offset) { row++; }
            var source = function.Lines.Count > 0 ? function.Lines[row] : default;
            lines.Add(new CodeLine(offset, instruction, Path.GetFileName(source.File ?? ""), source.Line, CalleeOf(image, instruction)));
        }
        return new FunctionCode(symbol, function, lines);
    }

    public ulong AddressOf(CodeLine line) => Symbol.Address + (ulong)line.Offset;

    /// <summary>Bytes the stack pointer lies below its value on entry.</summary>
    public int DeltaAt(int offset) => function.StackDeltas.LastOrDefault(row => row.Offset <= offset, new PcValue(0, 0)).Value;

    /// <summary>The calls of a routine.</summary>
    public IEnumerable<CodeLine> Calls(string routine) => Lines.Where(line => line.Callee == routine);

    private static bool IsFrameSetup(in Instruction instruction) =>
        instruction.Mnemonic == Mnemonic.Lea && instruction.Op0Register == Iced.Intel.Register.RBP
        || instruction.Mnemonic == Mnemonic.Mov && instruction.Op1Kind == OpKind.Register && instruction.Op1Register == Iced.Intel.Register.RBP;

    private static string? CalleeOf(MachineImage image, in Instruction instruction) =>
        instruction.FlowControl == FlowControl.Call && instruction.IsCallNear && image.Find(instruction.NearBranchTarget) is { } target ? target.Name : null;
}
