using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Support;
using GoDefer.IR;

namespace GoDefer.Amd64.Dwarf;

/// <summary>
/// The functions that were inlined somewhere. Each has an abstract entry, <c>go.info.F$abstract</c>, that inlined copies and the
/// function itself refer to. References to its variables may come before the entry is written, so they are completed at the end.
/// </summary>
internal sealed class AbstractFunctions(SymbolTable symbols)
{
    private readonly Dictionary<LinkSymbol, Inlined> _byFunction = [];
    private readonly Dictionary<LinkSymbol, Inlined> _byEntry = [];
    private readonly List<Reference> _references = [];

    private sealed record Inlined(LinkSymbol Function, LinkSymbol Entry, FunctionDebugInfo Precursor, List<DebugDeclaration> Declarations)
    {
        public Dictionary<int, long>? ChildOffsets { get; set; }
    }

    private readonly record struct Reference(LinkSymbol Symbol, int Relocation, LinkSymbol Entry, int Child);

    /// <summary>Notes that <paramref name="function"/> was inlined for the first time; its entry takes its place among the data now.</summary>
    public void Add(LinkSymbol function, IReadOnlyList<DebugDeclaration> beforeInlining, FunctionDebugInfo precursor)
    {
        var entry = symbols.LookupDerived(function, $"go.info.{function.Name}$abstract");
        entry.Kind = SymbolKind.DWARFINFO;
        entry.Flags |= SymbolFlags.DuplicateOk;
        symbols.Data.Add(entry);
        function.Flags |= SymbolFlags.WasInlined;
        var inlined = new Inlined(function, entry, precursor, Visible(beforeInlining));
        _byFunction.Add(function, inlined);
        _byEntry.Add(entry, inlined);
    }

    /// <summary>The abstract entry of an inlined function.</summary>
    public LinkSymbol EntryOf(LinkSymbol function) => Find(function).Entry;

    /// <summary>The variables of an inlined function before inlining, in the order of the abstract entry.</summary>
    public List<DebugDeclaration> Declarations(LinkSymbol function) => Find(function).Declarations;

    /// <summary>Notes that the last relocation of <paramref name="symbol"/> refers to a variable of an abstract entry.</summary>
    public void Refer(LinkSymbol symbol, LinkSymbol entry, int child) =>
        _references.Add(new Reference(symbol, symbol.Relocations.Count - 1, entry, child));

    /// <summary>Notes where the variables of an abstract entry are.</summary>
    public void SetChildren(LinkSymbol entry, IEnumerable<(int Child, long Offset)> children)
    {
        var offsets = new Dictionary<int, long>();
        foreach (var (child, offset) in children)
        {
            offsets.TryAdd(child, offset);
        }
        _byEntry[entry].ChildOffsets = offsets;
    }

    /// <summary>Inlined functions whose entry nobody wrote, as they are not compiled here, by name.</summary>
    public IEnumerable<(LinkSymbol Function, FunctionDebugInfo Precursor)> Missing() => _byFunction.Values
        .Where(inlined => inlined.ChildOffsets is null)
        .OrderBy(inlined => inlined.Function.Name, StringComparer.Ordinal)
        .Select(inlined => (inlined.Function, inlined.Precursor));

    /// <summary>Completes all references; every entry must have been written.</summary>
    public void Resolve()
    {
        foreach (var reference in _references)
        {
            if (_byEntry[reference.Entry].ChildOffsets?.TryGetValue(reference.Child, out var offset) is not true)
            {
                throw new InternalErrorException("dwarf", reference.Symbol.Name, $"{reference.Entry} has no variable {reference.Child}");
            }
            var relocations = reference.Symbol.Relocations;
            relocations[reference.Relocation] = relocations[reference.Relocation] with { Addend = relocations[reference.Relocation].Addend + offset };
        }
        _references.Clear();
    }

    private Inlined Find(LinkSymbol function) => _byFunction.TryGetValue(function, out var inlined)
        ? inlined
        : throw new InternalErrorException("dwarf", function.Name, "was inlined but not announced");

    private static List<DebugDeclaration> Visible(IReadOnlyList<DebugDeclaration> declarations)
    {
        var visible = declarations
            .Where(declaration => DeclarationName.Unversioned(declaration.Name) != "_" && declaration.Name[0] != '.' && !declaration.IsUntyped)
            .ToArray();
        GoSort.Sort(visible.AsSpan(), IsLess);
        return [.. visible];
    }

    private static bool IsLess(DebugDeclaration a, DebugDeclaration b)
    {
        var (aSynthetic, bSynthetic) = (a.Name.StartsWith('~'), b.Name.StartsWith('~'));
        return aSynthetic == bSynthetic
            ? string.CompareOrdinal(DeclarationName.Unversioned(a.Name), DeclarationName.Unversioned(b.Name)) < 0
            : bSynthetic;
    }
}
