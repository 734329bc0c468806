using GoDefer.Amd64.Asm;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Dwarf;

/// <summary>Which part of a frame a variable belongs to.</summary>
public enum VariableClass : byte
{
    /// <summary>A local variable.</summary>
    Local,
    /// <summary>A parameter or the receiver.</summary>
    Parameter,
    /// <summary>A result.</summary>
    Result,
}

/// <summary>A variable as the function declares it, whether or not anything is left of it.</summary>
public sealed class DebugDeclaration
{
    /// <summary>Name without package: <c>t</c>, <c>~r1</c>, <c>&amp;t</c>, <c>.autotmp_3</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Part of the frame.</summary>
    public required VariableClass Class { get; init; }

    /// <summary>DWARF symbol of the type: <c>go.info.int</c>.</summary>
    public required LinkSymbol TypeInfo { get; init; }

    /// <summary>Where it is declared; the innermost line and column are printed.</summary>
    public required CodePosition Position { get; init; }

    /// <summary>
    /// The position whose scope it belongs to: <see cref="Position"/>, or for a captured variable that of its definition.
    /// </summary>
    public CodePosition? ScopePosition { get; init; }

    /// <summary>
    /// Offset in bytes: of a local from the top of the locals (negative), of a parameter or result in the argument area.
    /// </summary>
    public long Offset { get; set; }

    /// <summary>A parameter or result of an inlined call, as variable of the function it was inlined into.</summary>
    public bool IsInlinedFormal { get; init; }

    /// <summary>A local of an inlined call, as variable of the function it was inlined into.</summary>
    public bool IsInlinedLocal { get; init; }

    /// <summary>Made by the compiler, without a place in the source.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>Has an untyped constant's type, which debug information cannot express.</summary>
    public bool IsUntyped { get; init; }
}

/// <summary>A point in the code of a function: before <paramref name="Prog"/>, or the end if that is null.</summary>
public readonly record struct CodePoint(Prog? Prog);

/// <summary>
/// Where a part of a variable is: in a register, at an offset from the caller's frame (DWARF's call frame address), or nowhere.
/// </summary>
/// <param name="Register">The register; none if it is in memory or nowhere.</param>
/// <param name="StackOffset">Offset in bytes from the call frame address; null if it is not in memory.</param>
/// <param name="Size">Size of the part in bytes.</param>
public readonly record struct LocationPiece(Register Register, int? StackOffset, long Size);

/// <summary>From <paramref name="Begin"/> to <paramref name="End"/> the parts of a variable are at these places, in the order of its slots.</summary>
public sealed record LocationEntry(CodePoint Begin, CodePoint End, IReadOnlyList<LocationPiece> Pieces);

/// <summary>A variable that the code generator followed through the function.</summary>
/// <param name="Declaration">The variable.</param>
/// <param name="StackOffset">Offset of its first slot from the call frame address; orders variables.</param>
/// <param name="SlotDeclarations">Variables its slots belong to after it was taken apart.</param>
/// <param name="Locations">Where it is; empty if nowhere.</param>
public sealed record TrackedVariable(
    DebugDeclaration Declaration, int StackOffset, IReadOnlyList<DebugDeclaration> SlotDeclarations, IReadOnlyList<LocationEntry> Locations);

/// <summary>From <paramref name="Position"/> on in the source a scope is the innermost.</summary>
public readonly record struct ScopeMark(CodePosition Position, int Scope);

/// <summary>What debug information of a function is made from.</summary>
public sealed class FunctionDebugInfo
{
    /// <summary>Variables in gc's order of declarations after frame layout (used locals, parameters, results).</summary>
    public IReadOnlyList<DebugDeclaration> Declarations { get; init; } = [];

    /// <summary>The variables the code generator followed, in its order; null if it followed none (then all live in the frame).</summary>
    public IReadOnlyList<TrackedVariable>? Tracked { get; init; }

    /// <summary>Parents of the lexical scopes 1, 2, …; scope 0 is the function.</summary>
    public IReadOnlyList<int> ScopeParents { get; init; } = [];

    /// <summary>Where scopes begin and end in the source, in source order.</summary>
    public IReadOnlyList<ScopeMark> ScopeMarks { get; init; } = [];
}
