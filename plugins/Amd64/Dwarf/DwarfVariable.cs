using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Dwarf;

/// <summary>A variable on its way into debug information.</summary>
internal sealed class DwarfVariable(DebugDeclaration declaration, int stackOffset)
{
    public DebugDeclaration Declaration { get; } = declaration;

    /// <summary>The name; an inlined variable loses the version number that export data gave it.</summary>
    public string Name { get; set; } = declaration.Name;

    public int StackOffset { get; } = stackOffset;

    public bool IsParameter { get; init; }

    public bool IsReturnValue => Declaration.Class == VariableClass.Result;

    /// <summary>True if locations are listed by code range; false if the variable stays in the frame.</summary>
    public bool HasLocationList { get; init; }

    public IReadOnlyList<LocationEntry> Locations { get; init; } = [];

    public InlinedCall? Inlining { get; init; }

    public CodePosition Position => Declaration.Position;

    /// <summary>Rank among the children of the abstract function, or of the function.</summary>
    public int ChildIndex { get; set; } = -1;

    /// <summary>The abstract function has an entry for it, which this one refers to.</summary>
    public bool IsInAbstract { get; set; }
}
