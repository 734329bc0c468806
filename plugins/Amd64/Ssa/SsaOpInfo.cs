namespace GoDefer.Amd64.Ssa;

/// <summary>What holds for every value of an op.</summary>
[Flags]
public enum SsaOpFlags : ushort
{
    /// <summary>Nothing special.</summary>
    None = 0,
    /// <summary>Knows no machine.</summary>
    Generic = 1,
    /// <summary>Operands 0 and 1 may change places.</summary>
    Commutative = 2,
    /// <summary>The (first) result takes the register of operand 0.</summary>
    ResultInArg0 = 4,
    /// <summary>Destroys the flags.</summary>
    ClobbersFlags = 8,
    /// <summary>Cheaper to compute again than to spill.</summary>
    Rematerializable = 16,
    /// <summary>A function call.</summary>
    Call = 32,
    /// <summary>Checks operand 0 for nil.</summary>
    NilCheck = 64,
    /// <summary>Faults if operand 0 is nil and the offset is small.</summary>
    FaultOnNilArg0 = 128,
    /// <summary>Faults if operand 1 is nil and the offset is small.</summary>
    FaultOnNilArg1 = 256,
    /// <summary>Stays even if its result is not used.</summary>
    HasSideEffects = 512,
    /// <summary>Gives no instruction.</summary>
    ZeroWidth = 1024,
}

/// <summary>What the payload of an op is and how dumps print it.</summary>
public enum SsaPayload : byte
{
    /// <summary>None.</summary>
    None,
    /// <summary><see cref="SsaValue.Immediate"/> is 0 or 1.</summary>
    Bool,
    /// <summary>A sign-extended 8-bit integer.</summary>
    Int8,
    /// <summary>A sign-extended 16-bit integer.</summary>
    Int16,
    /// <summary>A sign-extended 32-bit integer.</summary>
    Int32,
    /// <summary>A 64-bit integer.</summary>
    Int64,
    /// <summary>A 128-bit integer, always 0.</summary>
    Int128,
    /// <summary>The bits of the binary64 of a float32 constant.</summary>
    Float32,
    /// <summary>The bits of a float64 constant.</summary>
    Float64,
    /// <summary><see cref="SsaValue.Symbolic"/> is the string's bytes.</summary>
    String,
    /// <summary>A symbol or a local.</summary>
    Symbol,
    /// <summary>A symbol or a local, and an offset.</summary>
    SymbolOffset,
    /// <summary>A symbol or a local, and a <see cref="ValueAndOffset"/>.</summary>
    SymbolValueAndOffset,
    /// <summary>A type.</summary>
    Type,
    /// <summary>A type, and its size.</summary>
    TypeAndSize,
}

/// <summary>What an op does to the variable its symbol names.</summary>
[Flags]
public enum SymbolEffect : byte
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Reads it.</summary>
    Read = 1,
    /// <summary>Writes it.</summary>
    Write = 2,
    /// <summary>Takes its address.</summary>
    Address = 4,
}

/// <summary>Registers one operand or result may be in.</summary>
public readonly record struct RegisterConstraint(int Index, RegisterMask Registers);

/// <summary>Register needs of an op; inputs and outputs from the most to the least constrained, as they are to be allocated.</summary>
public sealed record RegisterUse(RegisterConstraint[] Inputs, RegisterConstraint[] Outputs, RegisterMask Clobbers)
{
    /// <summary>No needs.</summary>
    public static RegisterUse None { get; } = new([], [], RegisterMask.None);
}

/// <summary>A row of <see cref="SsaOpTable"/>.</summary>
/// <param name="Op">The op.</param>
/// <param name="Name">Its name in dumps.</param>
/// <param name="ArgumentCount">Number of operands, memory included; -1 if it varies.</param>
/// <param name="Flags">What holds for it.</param>
/// <param name="Payload">What its payload is.</param>
/// <param name="Effect">What it does to its symbol.</param>
/// <param name="Registers">Register needs; <see cref="RegisterUse.None"/> for generic ops.</param>
/// <param name="Mnemonic">The instruction it becomes, empty if that needs more than a mnemonic.</param>
public sealed record SsaOpInfo(
    SsaOp Op, string Name, int ArgumentCount, SsaOpFlags Flags, SsaPayload Payload, SymbolEffect Effect, RegisterUse Registers, string Mnemonic)
{
    /// <summary>Whether all of <paramref name="flags"/> hold.</summary>
    public bool Has(SsaOpFlags flags) => (Flags & flags) == flags;
}
