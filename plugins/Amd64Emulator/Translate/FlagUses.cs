using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>Who reads the flags that an instruction of a unit sets: code of the unit, which knows their kind, or somebody else.</summary>
internal sealed unsafe class FlagUses(Instruction* chunk, bool[] isEntry, int first, int end)
{
    /// <summary>
    /// Locals: instructions up to the next entry read them by <see cref="UnitEmitter.PushCondition"/>. State: they may be read from
    /// <see cref="CpuState.Flags"/>.
    /// </summary>
    public (bool Locals, bool State) After(int index, FlagKind kind)
    {
        var (locals, state) = (false, false);
        for (var k = index + 1; ; k++)
        {
            var i = chunk + k;
            if (k >= end || isEntry[k - first])
            {
                return (locals, state || !FlagLiveness.IsDeadAt(i));
            }
            if (IsReader(i) && kind.CanTell((Condition)i->Variant))
            {
                locals = true;
                state = state || (i->Operation == Operation.Jcc && !FlagLiveness.IsDeadAt(i + i->Displacement));
                continue;
            }
            if (IsCarryMask(i))
            {
                return (Locals: true, state);
            }
            switch (FlagLiveness.EffectOf(i))
            {
                case FlagLiveness.Effect.Writes:
                    return (locals, state);
                case FlagLiveness.Effect.Reads:
                    return (locals, State: true);
                case FlagLiveness.Effect.None when MayWrite(i):
                    return (locals, state || !FlagLiveness.IsDeadAfter(i));
            }
        }
    }

    /// <summary>Whether an instruction reads flags by <see cref="UnitEmitter.PushCondition"/>.</summary>
    public static bool IsReader(Instruction* i) => i->Operation switch
    {
        Operation.Jcc => i->Displacement != 0,
        Operation.SetCc => i->Form == OperandForm.Register,
        Operation.CMov => i->Form == OperandForm.RegisterRegister && i->Size >= 4,
        _ => false,
    };

    /// <summary>SBB of a register and itself, which is all ones if there is a carry, where nobody sees its own flags.</summary>
    public static bool IsCarryMask(Instruction* i) =>
        i->Operation == Operation.Sbb && i->Form == OperandForm.RegisterRegister && i->Source == i->Destination && i->Size >= 4
        && FlagLiveness.IsDeadAfter(i);

    /// <summary>Whether nothing is known of the flags after an instruction that its handler did.</summary>
    public static bool Ends(Instruction* i) => MayWrite(i) || FlagLiveness.EffectOf(i) != FlagLiveness.Effect.None;

    private static bool MayWrite(Instruction* i) => i->Operation
        is Operation.Inc or Operation.Dec or Operation.PopFlags or Operation.Cmpxchg or Operation.Cmps or Operation.Scas
        or (>= Operation.Mul and <= Operation.Idiv) or (>= Operation.Shl and <= Operation.Lzcnt);
}
