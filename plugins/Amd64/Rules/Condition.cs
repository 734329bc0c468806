using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Rules;

/// <summary>What is asked of the flags; SETcc ops, their stores and block kinds stand in this order.</summary>
internal enum Condition
{
    EQ, NE, LT, LE, GT, GE, ULT, ULE, UGT, UGE,
}

/// <summary>Conditions of ops, with operands exchanged, and on known flags.</summary>
internal static class Conditions
{
    /// <summary>CMOV ops of a width stand in another order.</summary>
    private static readonly int[] moveOffsets = [0, 1, 2, 4, 3, 5, 9, 6, 7, 8];

    /// <summary>The condition on the operands the other way round.</summary>
    public static Condition Swapped(this Condition condition) => condition switch
    {
        Condition.LT => Condition.GT,
        Condition.GT => Condition.LT,
        Condition.LE => Condition.GE,
        Condition.GE => Condition.LE,
        Condition.ULT => Condition.UGT,
        Condition.UGT => Condition.ULT,
        Condition.ULE => Condition.UGE,
        Condition.UGE => Condition.ULE,
        _ => condition,
    };

    /// <summary>The condition that holds when this one does not.</summary>
    public static Condition Negated(this Condition condition) => condition switch
    {
        Condition.EQ => Condition.NE,
        Condition.NE => Condition.EQ,
        Condition.LT => Condition.GE,
        Condition.GE => Condition.LT,
        Condition.LE => Condition.GT,
        Condition.GT => Condition.LE,
        Condition.ULT => Condition.UGE,
        Condition.UGE => Condition.ULT,
        Condition.ULE => Condition.UGT,
        _ => Condition.ULE,
    };

    /// <summary>Whether the condition holds on flags known at compile time; null if they are not.</summary>
    public static bool? On(this Condition condition, SsaOp flags)
    {
        var (signed, unsigned) = flags switch
        {
            SsaOp.FlagEQ => (0, 0),
            SsaOp.FlagLT_ULT => (-1, -1),
            SsaOp.FlagLT_UGT => (-1, 1),
            SsaOp.FlagGT_ULT => (1, -1),
            SsaOp.FlagGT_UGT => (1, 1),
            _ => (2, 2),
        };
        if (signed == 2) { return null; }
        return condition switch
        {
            Condition.EQ => signed == 0,
            Condition.NE => signed != 0,
            Condition.LT => signed < 0,
            Condition.LE => signed <= 0,
            Condition.GT => signed > 0,
            Condition.GE => signed >= 0,
            Condition.ULT => unsigned < 0,
            Condition.ULE => unsigned <= 0,
            Condition.UGT => unsigned > 0,
            _ => unsigned >= 0,
        };
    }

    /// <summary>The op that gives the condition as a bool.</summary>
    public static SsaOp Set(this Condition condition) => SsaOp.SETEQ + (int)condition;

    /// <summary>The op that stores the condition as a byte.</summary>
    public static SsaOp SetStore(this Condition condition) => SsaOp.SETEQstore + (int)condition;

    /// <summary>The kind of a block that branches on the condition.</summary>
    public static SsaBlockKind Block(this Condition condition) => SsaBlockKind.EQ + (int)condition;

    /// <summary>The conditional move of a family that begins with CMOVQEQ, CMOVLEQ or CMOVWEQ.</summary>
    public static SsaOp Move(this Condition condition, SsaOp family) => family + moveOffsets[(int)condition];

    /// <summary>The condition of a conditional move.</summary>
    public static Condition OfMove(SsaOp op, SsaOp family) => (Condition)Array.IndexOf(moveOffsets, op - family);
}
