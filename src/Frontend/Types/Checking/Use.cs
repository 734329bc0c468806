namespace GoDefer.Frontend.Types.Checking;

/// <summary>What the place of an expression lets it be; of an expression checked, what it is.</summary>
[Flags]
internal enum Use : byte
{
    None = 0,

    /// <summary>A value.</summary>
    Value = 1,

    /// <summary>A type.</summary>
    Type = 2,

    /// <summary>What is called: here built-in functions are allowed.</summary>
    Callee = 4,

    /// <summary>A statement.</summary>
    Statement = 8,

    /// <summary>A call with any number of results.</summary>
    Several = 16,

    /// <summary>The target of an assignment: it is not read, and may be blank.</summary>
    Target = 32,

    /// <summary>The type of a composite literal: [...] is allowed.</summary>
    LiteralType = 64,
}
