using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>The text of a fault that the guest did not handle: what, where, and the registers.</summary>
internal static unsafe class FaultReport
{
    /// <summary>Describes the fault recorded in the state; several lines, LF, the last without.</summary>
    public static string Describe(CpuState* cpu, MachineImage image, ExecutionRequest request)
    {
        var texts = TextTable.Of(typeof(FaultReport).Assembly, request.Language);
        var text = new StringBuilder();
        text.Append(texts.Get("fault", Reason(cpu, texts))).Append('\n');
        text.Append("  pc   0x").Append(cpu->Pc.ToString("x")).Append(' ').Append(SourceText.Place(image, cpu->Pc, request.FullPaths));
        for (var i = 0; i < RegisterNames.General.Length; i++)
        {
            text.Append(i % 4 == 0 ? "\n  " : "  ");
            text.Append(RegisterNames.General[i].PadRight(3)).Append(" 0x").Append(cpu->Registers[i].ToString("x16"));
        }
        return text.ToString();
    }

    private static string Reason(CpuState* cpu, TextTable texts) => cpu->Fault switch
    {
        FaultKind.Read => texts.Get("fault.read", cpu->FaultAddress),
        FaultKind.Write => texts.Get("fault.write", cpu->FaultAddress),
        FaultKind.Division => texts.Get("fault.division"),
        FaultKind.Execute => texts.Get("fault.execute"),
        FaultKind.Instruction => texts.Get("fault.instruction"),
        _ => texts.Get("fault.trap", (long)cpu->FaultAddress),
    };
}
