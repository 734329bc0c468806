using GoDefer.Abstractions.Artifacts;
using GoDefer.Plan9.Disassembly;
using Iced.Intel;
using Plan9Text = GoDefer.Plan9.Disassembly.InstructionText;

namespace GoDefer.Amd64Emulator.Trace;

/// <summary>Text of one machine instruction.</summary>
internal static class InstructionText
{
    /// <summary>Disassembles the instruction at <paramref name="pc"/> in the syntax of listings; addresses are named.</summary>
    public static string Format(ReadOnlySpan<byte> bytes, ulong pc, MachineImage image)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(bytes.ToArray()), pc);
        return Plan9Text.Format(decoder.Decode(), address => image.Find(address) is { } symbol ? new SymbolAddress(symbol.Name, symbol.Address) : null);
    }
}
