namespace GoDefer.IR;

/// <summary>What the typed payload of a <see cref="Value"/> holds besides its operands.</summary>
[Flags]
public enum Payload : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="Value.Integer"/>.</summary>
    Integer = 1,
    /// <summary><see cref="Value.Text"/>.</summary>
    Text = 2,
    /// <summary><see cref="Value.Symbol"/>.</summary>
    Symbol = 4,
    /// <summary><see cref="Value.Local"/>.</summary>
    Local = 8,
    /// <summary><see cref="Value.AccessType"/>.</summary>
    AccessType = 16,
    /// <summary><see cref="Value.Signature"/>.</summary>
    Signature = 32,
    /// <summary><see cref="Value.Capture"/>.</summary>
    Capture = 64,
    /// <summary><see cref="Value.Float"/>.</summary>
    Float = 128,
    /// <summary><see cref="Value.Component"/>: only in the canonical form, where aggregates are decomposed.</summary>
    Component = 256,
}

/// <summary>What an op does besides giving its value. An op without effects may be removed, moved and merged.</summary>
[Flags]
public enum OpEffects : byte
{
    /// <summary>A pure function of its operands.</summary>
    None = 0,
    /// <summary>Reads memory.</summary>
    Reads = 1,
    /// <summary>Writes memory or a local.</summary>
    Writes = 2,
    /// <summary>May end in a Go panic.</summary>
    Panics = 4,
    /// <summary>Transfers control to other code that reads and writes memory and may panic.</summary>
    Calls = 8,
    /// <summary>Keeps its place though it does nothing of the above.</summary>
    Ordered = 16,
}

/// <summary>In which forms of the IR an op may stand.</summary>
[Flags]
public enum OpForms : byte
{
    /// <summary>As the frontend gives it: locals, aggregates.</summary>
    Frontend = 1,
    /// <summary>SSA over scalars, as the passes <c>decompose</c> and <c>ssa</c> leave it.</summary>
    Canonical = 2,
    /// <summary>Both.</summary>
    Both = 3,
}

/// <summary>A row of <see cref="OpTable"/>.</summary>
/// <param name="Op">The op.</param>
/// <param name="Operands">Operand patterns, in the notation of <see cref="OpTable"/>; the last may end in <c>…</c>.</param>
/// <param name="Result">Result pattern; <c>-</c> for none.</param>
/// <param name="Payload">What else the value carries.</param>
/// <param name="Effects">What it does besides giving a value.</param>
/// <param name="Forms">Where it may stand.</param>
/// <param name="Meaning">One sentence for docs/ir.md.</param>
public sealed record OpInfo(
    Op Op, string[] Operands, string Result, Payload Payload, OpEffects Effects, OpForms Forms, string Meaning)
{
    /// <summary>The name in the text form.</summary>
    public string Name { get; } = Op.ToString();

    /// <summary>True if the op gives a value.</summary>
    public bool HasResult => Result != "-";

    /// <summary>True if the last operand pattern may repeat.</summary>
    public bool IsVariadic => Operands.Length > 0 && Operands[^1].EndsWith('…');
}
