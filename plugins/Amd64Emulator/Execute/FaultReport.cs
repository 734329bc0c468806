using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>The text of a fault that the guest did not handle: what, where, and the registers.</summary>
internal static unsafe class FaultReport
{
    /// <summary>Describes the fault recorded in the state; several lines, LF, the last without.</summary>
    public static string Describe(CpuState* cpu, MachineImage image, bool fullPaths)
    {
        var text = new StringBuilder();
        text.Append("guest fault: ").Append(Reason(cpu)).Append('\n');
        text.Append("  pc   0x").Append(cpu->Pc.ToString("x")).Append(' ').Append(SourceText.Place(image, cpu->Pc, fullPaths));
        for (var i = 0; i < RegisterNames.General.Length; i++)
        {
            text.Append(i % 4 == 0 ? "\n  " : "  ");
            text.Append(RegisterNames.General[i].PadRight(3)).Append(" 0x").Append(cpu->Registers[i].ToString("x16"));
        }
        return text.ToString();
    }

    private static string Reason(CpuState* cpu) => cpu->Fault switch
    {
        FaultKind.Read => $"read of address 0x{cpu->FaultAddress:x}",
        FaultKind.Write => $"write to address 0x{cpu->FaultAddress:x}",
        FaultKind.Division => "division error",
        FaultKind.Execute => "jump to an address that is not code",
        FaultKind.Instruction => "undefined instruction",
        _ => $"trap {(long)cpu->FaultAddress}",
    };
}
