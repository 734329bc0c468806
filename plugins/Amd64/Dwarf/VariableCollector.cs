using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Dwarf;

/// <summary>
/// Chooses the variables that debug information shows: those the code generator followed, then declared ones that nothing is left of,
/// without a location.
/// </summary>
internal sealed class VariableCollector(FunctionDebugInfo info, bool listsInlines)
{
    // Below the call frame address lie the return address and the saved frame pointer; locals follow.
    private const int LocalsBelowFrame = 16;

    private readonly List<DwarfVariable> _result = [];
    private readonly HashSet<DebugDeclaration> _seen = [];

    /// <summary>Returns the variables in gc's order; <paramref name="beforeInlining"/> is null unless the function was inlined somewhere.</summary>
    public List<DwarfVariable> Collect(IReadOnlyList<DebugDeclaration>? beforeInlining)
    {
        if (info.Tracked is { } tracked)
        {
            AddTracked(tracked);
        }
        else
        {
            AddFrameVariables();
        }
        AddVanished(beforeInlining ?? info.Declarations);
        return _result;
    }

    private void AddTracked(IReadOnlyList<TrackedVariable> tracked)
    {
        foreach (var variable in tracked)
        {
            _seen.Add(variable.Declaration);
            _seen.UnionWith(variable.SlotDeclarations);
            _result.Add(Make(variable.Declaration, variable.StackOffset, true, variable.Locations));
        }
    }

    private void AddFrameVariables()
    {
        foreach (var declaration in info.Declarations.Where(declaration => !declaration.IsTemporary))
        {
            _seen.Add(declaration);
            var offset = declaration.Offset - (declaration.Class == VariableClass.Local ? LocalsBelowFrame : 0);
            _result.Add(Make(declaration, (int)offset, false, []));
        }
    }

    private void AddVanished(IReadOnlyList<DebugDeclaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (!_seen.Contains(declaration) && declaration.Name[0] != '.' && !declaration.IsUntyped)
            {
                _result.Add(Make(declaration, (int)declaration.Offset, true, []));
            }
        }
    }

    private DwarfVariable Make(DebugDeclaration declaration, int stackOffset, bool hasLocationList, IReadOnlyList<LocationEntry> locations)
    {
        var isInlined = listsInlines && (declaration.IsInlinedFormal || declaration.IsInlinedLocal);
        return new DwarfVariable(declaration, stackOffset)
        {
            IsParameter = declaration.Class != VariableClass.Local || isInlined && declaration.IsInlinedFormal,
            HasLocationList = hasLocationList,
            Locations = locations,
            Inlining = isInlined ? declaration.Position.Inlining : null,
        };
    }
}
