using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.IR;

namespace GoDefer.Amd64.Listings;

/// <summary>Data that compiling a function turned out to need: bytes of string constants, in the order they were asked for.</summary>
public readonly record struct StringConstant(Symbol Symbol, byte[] Bytes);

/// <summary>What the code of a function needs: strings, and descriptors of types.</summary>
public readonly record struct CodeNeeds(IReadOnlyList<StringConstant> Strings, IReadOnlyList<Symbol> Descriptors);

/// <summary>
/// Puts functions and data of a package into a symbol table in gc's order: abstract entries of inlined functions; for each function
/// the data its lowering defined, its debug symbols, the strings its code needs; then variables, function values, types; the stack
/// maps at last. With debug information only those descriptors are there that something asks for. Serves one package.
/// </summary>
public sealed class PackageEmitter
{
    private readonly Package _package;
    private readonly SymbolTable _symbols;
    private readonly DwarfGenerator? _dwarf;
    private readonly FunctionEmitter _emitter;
    private readonly HashSet<LinkSymbol> _listed = [];
    private readonly HashSet<Symbol> _begun = [];
    private HashSet<Symbol> _requested = [];
    private Action<Function> _compile = _ => { };
    private int _nextData;

    /// <param name="package">The package.</param>
    /// <param name="symbols">Receives the symbols.</param>
    /// <param name="dwarf">Makes debug information for the same table; null for none.</param>
    /// <param name="emitter">Assembles functions into the same table.</param>
    public PackageEmitter(Package package, SymbolTable symbols, DwarfGenerator? dwarf, FunctionEmitter emitter) =>
        (_package, _symbols, _dwarf, _emitter) = (package, symbols, dwarf, emitter);

    /// <summary>
    /// Emits the package, leaving out functions that are not <paramref name="isNeeded"/>. <paramref name="announce"/> gives the variables of an inlined function as they were before;
    /// <paramref name="compile"/> compiles a function into its declared symbol with the emitter and returns what it needs; <paramref name="descriptors"/> gives the descriptors that
    /// functions inlined from other packages need.
    /// </summary>
    public void Emit(
        Predicate<Function> isNeeded,
        Func<InlinedFunction, IReadOnlyList<DebugDeclaration>> announce,
        Func<Function, LinkSymbol, CodeNeeds> compile,
        Func<IEnumerable<Symbol>> descriptors)
    {
        _compile = function => Compile(function, compile);
        foreach (var inlined in _package.InlinedFunctions)
        {
            _dwarf?.AnnounceInlined(_symbols.Lookup(inlined.Symbol.Name), announce(inlined));
        }
        for (var i = 0; i < _package.Functions.Count; i++)
        {
            ListData(data => data.PrecedingFunctions <= i);
            if (!IsOnDemand(_package.Functions[i]) && isNeeded(_package.Functions[i]))
            {
                _compile(_package.Functions[i]);
            }
        }
        _dwarf?.Finish();
        ListData(data => !IsOnDemand(data));
        if (_dwarf is not null)
        {
            _requested.UnionWith(_package.Requests);
            _requested.UnionWith(descriptors());
            ListRequested();
        }
        ListData(_ => true);
        _symbols.ListFunctionMaps();
    }

    private void Compile(Function function, Func<Function, LinkSymbol, CodeNeeds> compile)
    {
        _requested.UnionWith(function.Requests);
        var needs = compile(function, _emitter.Declare(function.Symbol.Name, FlagsOf(function)));
        _requested.UnionWith(needs.Descriptors);
        foreach (var text in needs.Strings)
        {
            ListString(text);
        }
    }

    // What is only run may as well have more.
    private bool IsOnDemand(Function function) => _dwarf is not null && function.Flags.HasFlag(FunctionFlags.OnDemand);

    private bool IsOnDemand(DataSymbol data) => _dwarf is not null && data.IsOnDemand;

    private static SymbolFlags FlagsOf(Function function)
    {
        var flags = SymbolFlags.None;
        void Map(FunctionFlags from, SymbolFlags to) => flags |= function.Flags.HasFlag(from) ? to : SymbolFlags.None;
        Map(FunctionFlags.DuplicateOk, SymbolFlags.DuplicateOk);
        Map(FunctionFlags.Wrapper, SymbolFlags.Wrapper);
        Map(FunctionFlags.NeedsContext, SymbolFlags.NeedContext);
        Map(FunctionFlags.NoSplit, SymbolFlags.NoSplit);
        Map(FunctionFlags.ReflectMethod, SymbolFlags.ReflectMethod);
        return flags;
    }

    private void ListData(Predicate<DataSymbol> isNext)
    {
        for (; _nextData < _package.Data.Count && isNext(_package.Data[_nextData]); _nextData++)
        {
            if (!IsOnDemand(_package.Data[_nextData]))
            {
                List(_package.Data[_nextData]);
            }
        }
    }

    /// <summary>
    /// Lists the requested descriptors by name, then those that functions request which these required, and so on; after a type that the package declares the pointer to it
    /// (gc: dumpsignats).
    /// </summary>
    private void ListRequested()
    {
        const string declared = "type.\"\".";
        while (_requested.Count > 0)
        {
            var batch = _requested.OrderBy(symbol => symbol.Name, StringComparer.Ordinal).ToList();
            _requested = [];
            foreach (var symbol in batch)
            {
                Require(symbol);
                if (symbol.Name.StartsWith(declared, StringComparison.Ordinal))
                {
                    Require(_package.Symbol(symbol.Name.Insert("type.".Length, "*")));
                }
            }
        }
    }

    private void Require(Symbol symbol)
    {
        if (symbol.Data is { } data && _begun.Add(symbol))
        {
            List(data);
        }
        else if (symbol.Function is { } function && IsOnDemand(function) && _begun.Add(symbol))
        {
            _compile(function);
        }
    }

    private void ListString(StringConstant text)
    {
        var symbol = _symbols.Lookup(text.Symbol.Name);
        if (_listed.Add(symbol))
        {
            symbol.SetContents(text.Bytes, []);
            symbol.Kind = SymbolKind.RODATA;
            symbol.Flags |= SymbolFlags.DuplicateOk | SymbolFlags.Local;
            _symbols.Data.Add(symbol);
        }
    }

    private void List(DataSymbol data)
    {
        var symbol = _symbols.Lookup(data.Symbol.Name);
        if (!_listed.Add(symbol))
        {
            return;
        }
        foreach (var required in data.Requires)
        {
            Require(required);
        }
        symbol.SetContents(data.Bytes, data.References.Select(Relocate));
        symbol.Size = data.Size;
        symbol.Kind = KindOf(data.Kind);
        symbol.Flags |= data.IsDuplicateOk ? SymbolFlags.DuplicateOk : SymbolFlags.None;
        symbol.Flags |= data.IsLocal ? SymbolFlags.Local : SymbolFlags.None;
        _symbols.Data.Add(symbol);
    }

    private Relocation Relocate(DataReference reference)
    {
        var (size, kind) = reference.Kind switch
        {
            DataReferenceKind.Address => ((byte)8, RelocationKind.Address),
            DataReferenceKind.SectionOffset => ((byte)4, RelocationKind.AddressOffset),
            DataReferenceKind.WeakSectionOffset => ((byte)4, RelocationKind.WeakAddressOffset),
            DataReferenceKind.MethodOffset => ((byte)4, RelocationKind.MethodOffset),
            _ => throw new ArgumentOutOfRangeException(nameof(reference), reference.Kind, null),
        };
        return new Relocation(reference.Offset, size, kind, _symbols.Lookup(reference.Target.Name), reference.Addend);
    }

    private static SymbolKind KindOf(DataKind kind) => kind switch
    {
        DataKind.ReadOnly => SymbolKind.RODATA,
        DataKind.Data => SymbolKind.DATA,
        DataKind.NoPointerData => SymbolKind.NOPTRDATA,
        DataKind.Bss => SymbolKind.BSS,
        _ => SymbolKind.NOPTRBSS,
    };
}
