using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>
/// Runs decoded code in two tiers: <see cref="FastLoop"/> executes what is cold, CIL made by <see cref="UnitTranslator"/> what is hot. Both
/// keep the guest's state in <see cref="CpuState"/> and guest memory only and hand over where control is transferred, so that stack switches,
/// <c>jmpdefer</c> and returns to anywhere need no special case. Translation depends on counts of jumps alone: runs repeat. Not thread-safe.
/// </summary>
internal sealed unsafe class Translator(CpuState* cpu, CodeCache code)
{
    /// <summary>Jumps to an instruction after which translating it pays: what it costs is a few thousand times what executing it costs.</summary>
    public const ushort DefaultHeat = 3000;

    private readonly Instruction** map = code.Map;
    private readonly ulong codeStart = code.Start;
    private readonly ulong codeSize = code.Size;

    // Unit 0 is none.
    private TranslatedUnit[] units = new TranslatedUnit[64];
    private int count = 1;

    /// <summary>
    /// Executes from <paramref name="i"/> until a fault, a host call, a jump to what is not decoded, or <paramref name="budget"/> instructions
    /// (overrun by less than the longest stretch without a jump). Sets Pc and adds to Steps.
    /// </summary>
    public Outcome Run(Instruction* i, long budget)
    {
        cpu->Budget = budget;
        Outcome outcome;
        do
        {
            outcome = i->Unit != 0 ? units[i->Unit](cpu, i->Entry) : Interpret(i);
            var offset = cpu->Pc - codeStart;
            i = offset < codeSize ? map[offset] : null;
        }
        while (outcome == Outcome.Jump && cpu->Budget > 0 && i != null);
        cpu->Steps += budget - cpu->Budget;
        return outcome;
    }

    private Outcome Interpret(Instruction* i)
    {
        if (--i->Heat == 0)
        {
            Translate(i);
            return units[i->Unit](cpu, i->Entry);
        }
        var outcome = FastLoop.Run(cpu, i, code);
        var offset = cpu->Pc - codeStart;
        var next = offset < codeSize ? map[offset] : null;
        if (outcome == Outcome.Jump && next != null && next->Heat == 0)
        {
            if (next->Unit == 0) { Translate(next); }
            // Whoever jumps here in the loop is to leave it.
            next->Heat = 1;
        }
        return outcome;
    }

    private void Translate(Instruction* hot)
    {
        var (chunk, records) = code.ChunkOf(hot);
        if (count == units.Length) { Array.Resize(ref units, 2 * count); }
        units[count] = new UnitTranslator(cpu, code, (Instruction*)chunk, records, (int)(hot - (Instruction*)chunk), count).Translate();
        count++;
    }
}
