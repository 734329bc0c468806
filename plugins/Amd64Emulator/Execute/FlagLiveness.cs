namespace GoDefer.Amd64Emulator.Execute;

/// <summary>Whether the flags an instruction sets can be seen, judged from the instructions behind it in its chunk.</summary>
internal static unsafe class FlagLiveness
{
    private const int Horizon = 24;

    /// <summary>
    /// True if all status flags are written again before any can be read. Calls, returns and whatever leaves the chunk count as
    /// readers.
    /// </summary>
    public static bool IsDeadAfter(Instruction* instruction) => IsDeadAt(instruction + 1);

    /// <summary>The same for the flags that are there when <paramref name="next"/> is reached.</summary>
    public static bool IsDeadAt(Instruction* next)
    {
        for (var looked = 0; looked < Horizon; looked++)
        {
            if (next->Operation == Operation.Jmp && next->Displacement != 0)
            {
                next += next->Displacement;
                continue;
            }
            switch (EffectOf(next))
            {
                case Effect.Writes:
                    return true;
                case Effect.Reads:
                    return false;
            }
            next++;
        }
        return false;
    }

    /// <summary>What an instruction does to the flags.</summary>
    internal enum Effect : byte
    {
        /// <summary>Neither of the others; it may write some.</summary>
        None,
        /// <summary>Writes all.</summary>
        Writes,
        /// <summary>Reads some, or goes where somebody may.</summary>
        Reads,
    }

    /// <summary>What writes only some flags neither hides the others nor reads any.</summary>
    internal static Effect EffectOf(Instruction* i) => i->Operation switch
    {
        Operation.Add or Operation.Sub or Operation.Cmp or Operation.Neg or Operation.And or Operation.Or or Operation.Xor
            or Operation.Test or Operation.Mul or Operation.Imul1 or Operation.Imul2 or Operation.Imul3
            or Operation.CompareScalar or Operation.Xadd => Effect.Writes,
        Operation.Shl or Operation.Shr or Operation.Sar when i->Form == OperandForm.RegisterImmediate && (i->Immediate & 31) != 0 => Effect.Writes,
        Operation.Adc or Operation.Sbb or Operation.SetCc or Operation.CMov or Operation.Rcl or Operation.Rcr or Operation.PushFlags => Effect.Reads,
        >= Operation.Jcc and <= Operation.Ret or Operation.Syscall or Operation.Undefined or Operation.EndOfChunk or Operation.Unsupported or Operation.Probe => Effect.Reads,
        _ => Effect.None,
    };
}
