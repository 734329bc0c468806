using GoDefer.Abstractions.Artifacts;
using Iced.Intel;

namespace GoDefer.Amd64Emulator.Trace;

/// <summary>Text of one machine instruction.</summary>
internal static class InstructionText
{
    /// <summary>Disassembles the instruction at <paramref name="pc"/>; targets of calls are named.</summary>
    public static string Format(ReadOnlySpan<byte> bytes, ulong pc, MachineImage image)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(bytes.ToArray()), pc);
        var instruction = decoder.Decode();
        var output = new StringOutput();
        new GasFormatter(new ImageSymbols(image)).Format(instruction, output);
        return output.ToStringAndReset();
    }

    private sealed class ImageSymbols(MachineImage image) : ISymbolResolver
    {
        public bool TryGetSymbol(in Iced.Intel.Instruction instruction, int operand, int instructionOperand, ulong address, int addressSize, out SymbolResult symbol)
        {
            var found = image.Find(address);
            symbol = found is null ? default : new SymbolResult(found.Address, found.Name);
            return found is not null && instruction.FlowControl != FlowControl.Next;
        }
    }
}
