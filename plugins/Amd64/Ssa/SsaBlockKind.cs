namespace GoDefer.Amd64.Ssa;

/// <summary>How a block ends; the names are gc's.</summary>
public enum SsaBlockKind
{
    /// <summary>Not set yet.</summary>
    Invalid,
    /// <summary>One successor.</summary>
    Plain,
    /// <summary>A bool control; successor 0 if true.</summary>
    If,
    /// <summary>The control is a call of deferproc; successor 1 after a recovered panic.</summary>
    Defer,
    /// <summary>Returns; the control is the final memory.</summary>
    Ret,
    /// <summary>Jumps to the function <see cref="SsaBlock.Symbolic"/>.</summary>
    RetJmp,
    /// <summary>Does not get to its end.</summary>
    Exit,
    /// <summary>Always successor 0; dead code removal drops the other.</summary>
    First,
    /// <summary>Flags: equal. All that follow have two successors and flags as control.</summary>
    EQ,
    /// <summary>Not equal.</summary>
    NE,
    /// <summary>Signed less.</summary>
    LT,
    /// <summary>Signed less or equal.</summary>
    LE,
    /// <summary>Signed greater.</summary>
    GT,
    /// <summary>Signed greater or equal.</summary>
    GE,
    /// <summary>Unsigned less.</summary>
    ULT,
    /// <summary>Unsigned less or equal.</summary>
    ULE,
    /// <summary>Unsigned greater.</summary>
    UGT,
    /// <summary>Unsigned greater or equal.</summary>
    UGE,
    /// <summary>Floats: equal.</summary>
    EQF,
    /// <summary>Floats: not equal.</summary>
    NEF,
    /// <summary>Floats: ordered.</summary>
    ORD,
    /// <summary>Floats: not ordered.</summary>
    NAN,
}
