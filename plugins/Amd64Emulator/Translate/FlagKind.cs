using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>From what the status flags follow, as far as it is known when code is translated.</summary>
internal enum FlagKind : byte
{
    /// <summary>They are in <see cref="CpuState.Flags"/>, whatever they are.</summary>
    Unknown,
    /// <summary><see cref="FlagSource.Subtraction"/>.</summary>
    Subtraction,
    /// <summary>A subtraction of 0: what logic instructions leave.</summary>
    Logic,
    /// <summary><see cref="FlagSource.Addition"/>.</summary>
    Addition,
}

/// <summary>Which conditions can be told from the two operands of <see cref="Flags"/>.</summary>
internal static class FlagKinds
{
    /// <summary>Whether a condition is one comparison for flags of this kind.</summary>
    public static bool CanTell(this FlagKind kind, Condition condition) => kind switch
    {
        FlagKind.Subtraction => Conditions.RelationSet(condition) != 0,
        FlagKind.Logic => Conditions.RelationSet(condition) != 0 || condition is Condition.S or Condition.NS,
        FlagKind.Addition => condition is Condition.B or Condition.AE or Condition.E or Condition.NE or Condition.S or Condition.NS,
        _ => false,
    };
}
