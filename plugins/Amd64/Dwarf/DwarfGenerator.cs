using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Dwarf;

/// <summary>
/// Makes the debug information of a package's functions. Order of calls, which is that of the symbols in the listing:
/// <see cref="AnnounceInlined"/> when a function is inlined for the first time, <see cref="Declare"/> before a function is compiled,
/// <see cref="Generate"/> when it is assembled, <see cref="Finish"/> after the package's own functions.
/// </summary>
public sealed class DwarfGenerator(SymbolTable symbols, string importPath = "")
{
    /// <summary>Prefix of the symbols that stand for source files.</summary>
    public const string FilePrefix = "gofile..";

    private readonly AbstractFunctions _abstracts = new(symbols);
    private bool _isFinished;

    /// <summary>
    /// Notes that <paramref name="function"/> was inlined. <paramref name="beforeInlining"/> are its variables as it was inlined;
    /// <paramref name="precursor"/> describes it should it not be compiled here (another package's function: empty).
    /// </summary>
    public void AnnounceInlined(LinkSymbol function, IReadOnlyList<DebugDeclaration> beforeInlining, FunctionDebugInfo? precursor = null)
    {
        if (!function.Has(SymbolFlags.WasInlined))
        {
            _abstracts.Add(function, beforeInlining, precursor ?? new FunctionDebugInfo());
        }
    }

    /// <summary>Makes the symbols for a function about to be compiled and puts them among the data.</summary>
    public DwarfSymbols Declare(LinkSymbol function)
    {
        LinkSymbol New(string prefix, SymbolKind kind)
        {
            var symbol = symbols.LookupDerived(function, prefix + function.Name);
            symbol.Kind = kind;
            symbol.Flags |= function.Flags & SymbolFlags.DuplicateOk;
            symbols.Data.Add(symbol);
            return symbol;
        }
        var locations = New("go.loc.", SymbolKind.DWARFLOC);
        var info = New("go.info.", SymbolKind.DWARFINFO);
        var ranges = New("go.range.", SymbolKind.DWARFRANGE);
        var statements = New("go.isstmt.", SymbolKind.DWARFMISC);
        return new DwarfSymbols(info, locations, ranges, statements);
    }

    /// <summary>Fills the symbols of an assembled function.</summary>
    public void Generate(LinkSymbol function, FunctionDebugInfo info, IReadOnlyList<Prog> instructions)
    {
        var text = function.Function!;
        var dwarf = text.Dwarf!;
        var statements = PcTables.Encode(text.PcTables!.Statements, function.Size);
        dwarf.Statements.WriteBytes(0, statements);
        // gc appends these bytes without counting them.
        dwarf.Statements.Size = 0;

        var (scopes, inlines) = Analyse(function, info, instructions);
        if (function.Has(SymbolFlags.WasInlined))
        {
            FunctionEntry.WriteAbstract(function, importPath, _abstracts, scopes, inlines.Variables);
        }
        var file = instructions[0].Position.Base?.FileName ?? "??";
        new FunctionEntry(function, dwarf, symbols, _abstracts, scopes, inlines).Write(symbols.Lookup(FilePrefix + file));
    }

    /// <summary>
    /// Writes the abstract entries of inlined functions that were not compiled here and completes all references. Functions compiled
    /// later (generated wrappers) do not list inlined calls.
    /// </summary>
    public void Finish()
    {
        foreach (var (function, precursor) in _abstracts.Missing().ToList())
        {
            var (scopes, _) = Analyse(function, precursor, []);
            FunctionEntry.WriteAbstract(function, importPath, _abstracts, scopes, new HashSet<DwarfVariable>());
        }
        _abstracts.Resolve();
        _isFinished = true;
    }

    private (List<Scope> Scopes, InlineTable Inlines) Analyse(LinkSymbol function, FunctionDebugInfo info, IReadOnlyList<Prog> instructions)
    {
        var beforeInlining = function.Has(SymbolFlags.WasInlined) ? _abstracts.Declarations(function) : null;
        var variables = new VariableCollector(info, !_isFinished).Collect(beforeInlining);
        var scopes = ScopeTree.Build(info, variables, instructions, function.Size);
        var inlines = _isFinished ? new InlineTable() : InlineTable.Build(function, variables, instructions, function.Size, _abstracts);
        return (scopes, inlines);
    }
}
