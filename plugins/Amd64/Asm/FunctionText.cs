using GoDefer.Abstractions.Artifacts;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>What a function has beyond its bytes. Filled by the frame pass and the assembler.</summary>
public sealed class FunctionText
{
    /// <summary>Size of arguments and results in bytes.</summary>
    public int ArgumentSize { get; set; }

    /// <summary>Size of the frame without the return address, with the saved BP, in bytes.</summary>
    public int FrameSize { get; set; }

    /// <summary>The symbols attached as FUNCDATA, by <see cref="FuncDataTable"/>; null where there is none.</summary>
    public LinkSymbol?[] FunctionMaps { get; } = new LinkSymbol?[FuncDataTable.Count];

    /// <summary>The tables that map offsets to lines, stack depths and stack maps.</summary>
    public PcTables? PcTables { get; set; }

    /// <summary>Variables that have a place in the frame or among the arguments, for people; empty for what was compiled ahead of time.</summary>
    public IReadOnlyList<FrameVariable> Variables { get; set; } = [];

    /// <summary>The symbols of debug information; null for functions without.</summary>
    public DwarfSymbols? Dwarf { get; set; }
}

/// <summary>The DWARF symbols of a function.</summary>
/// <param name="Info">The function's entry: <c>go.info.</c></param>
/// <param name="Locations">Location lists of its variables: <c>go.loc.</c></param>
/// <param name="Ranges">Address ranges of its scopes: <c>go.range.</c></param>
/// <param name="Statements">Where statements begin: <c>go.isstmt.</c></param>
public sealed record DwarfSymbols(LinkSymbol Info, LinkSymbol Locations, LinkSymbol Ranges, LinkSymbol Statements);
