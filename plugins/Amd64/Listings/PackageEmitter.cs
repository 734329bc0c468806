using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.IR;

namespace GoDefer.Amd64.Listings;

/// <summary>Data that compiling a function turned out to need: bytes of string constants, in the order they were asked for.</summary>
public readonly record struct StringConstant(Symbol Symbol, byte[] Bytes);

/// <summary>
/// Puts functions and data of a package into a symbol table in gc's order: abstract entries of inlined functions; for each function
/// the data its lowering defined, its debug symbols, the strings its code needs; then variables, function values, types; the stack
/// maps at last. Serves one package.
/// </summary>
public sealed class PackageEmitter
{
    private const string Init = "\"\".init";

    private readonly Package _package;
    private readonly SymbolTable _symbols;
    private readonly DwarfGenerator? _dwarf;
    private readonly FunctionEmitter _emitter;
    private readonly HashSet<LinkSymbol> _listed = [];
    private int _nextData;
    private bool _isFinished;

    /// <param name="package">The package.</param>
    /// <param name="symbols">Receives the symbols.</param>
    /// <param name="dwarf">Makes debug information for the same table; null for none.</param>
    /// <param name="emitter">Assembles functions into the same table.</param>
    public PackageEmitter(Package package, SymbolTable symbols, DwarfGenerator? dwarf, FunctionEmitter emitter) =>
        (_package, _symbols, _dwarf, _emitter) = (package, symbols, dwarf, emitter);

    /// <summary>
    /// Emits the package, leaving out functions that are not <paramref name="isNeeded"/>. <paramref name="announce"/> gives the variables of an inlined function as they were before;
    /// <paramref name="compile"/> compiles a function into its declared symbol with the emitter and returns the strings it needs.
    /// </summary>
    public void Emit(
        Predicate<Function> isNeeded, Func<InlinedFunction, IReadOnlyList<DebugDeclaration>> announce, Func<Function, LinkSymbol, IReadOnlyList<StringConstant>> compile)
    {
        foreach (var inlined in _package.InlinedFunctions)
        {
            _dwarf?.AnnounceInlined(_symbols.Lookup(inlined.Symbol.Name), announce(inlined));
        }
        for (var i = 0; i < _package.Functions.Count; i++)
        {
            var function = _package.Functions[i];
            ListDataBefore(i);
            if (!isNeeded(function))
            {
                continue;
            }
            if (IsGenerated(function))
            {
                Finish();
            }
            var symbol = _emitter.Declare(function.Symbol.Name, FlagsOf(function));
            foreach (var text in compile(function, symbol))
            {
                ListString(text);
            }
            if (function.Symbol.Name == Init)
            {
                Finish();
            }
        }
        Finish();
        ListDataBefore(int.MaxValue);
        _symbols.ListFunctionMaps();
    }

    // Hash and equality functions and wrappers of methods are made last, when types are written.
    private static bool IsGenerated(Function function) =>
        function.Symbol.Name.StartsWith("type..", StringComparison.Ordinal)
        || (function.Flags & (FunctionFlags.Wrapper | FunctionFlags.NeedsContext)) == FunctionFlags.Wrapper;

    private void Finish()
    {
        if (!_isFinished)
        {
            _dwarf?.Finish();
            _isFinished = true;
        }
    }

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

    private void ListDataBefore(int functions)
    {
        for (; _nextData < _package.Data.Count && _package.Data[_nextData].PrecedingFunctions <= functions; _nextData++)
        {
            List(_package.Data[_nextData]);
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
