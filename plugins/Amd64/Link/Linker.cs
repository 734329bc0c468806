using System.Buffers.Binary;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;
using GoDefer.IR;

namespace GoDefer.Amd64.Link;

/// <summary>What an image depends on besides its units.</summary>
/// <param name="FullPaths">Keep directories of source files in the tables for stack traces.</param>
/// <param name="Intrinsics">Take hand-written routines where there is a Go body too.</param>
/// <param name="Language">Language of what is said of a program that is refused.</param>
internal sealed record LinkOptions(bool FullPaths = false, bool Intrinsics = true, string Language = TextTable.English)
{
    /// <summary>The texts, read when something is to be said.</summary>
    public TextTable Texts => TextTable.Of(typeof(Linker).Assembly, Language);
}

/// <summary>
/// Links packages and the hand-written routines into an image: what the entry reaches gets addresses, relocations are applied, and the
/// guest is told where things are (<c>runtime.linkInfo</c>, twelve words: start and end of code, start and end of types, the function table,
/// the addresses of the itabs and those of the types without a name, each with the number of its entries, then start and end of the variables
/// that may hold pointers).
/// </summary>
public sealed class Linker
{
    private const string LinkInfo = "runtime.linkInfo";
    private const int ThreadLocalG = -8;

    private readonly SymbolResolver resolver;
    private readonly Reachability reached;
    private readonly ImageLayout layout;

    private Linker(SymbolResolver resolver, Reachability reached, ImageLayout layout)
    {
        this.resolver = resolver;
        this.reached = reached;
        this.layout = layout;
    }

    /// <summary>Links units that make up a whole program with the hand-written routines.</summary>
    internal static MachineImage Link(IReadOnlyList<LinkUnit> units, LinkOptions options) => Link([.. units, RuntimeRoutines.Unit(units, options)], [], options);

    /// <summary>
    /// Links. Throws <see cref="NotSupportedByStageException"/> if the program uses what no unit defines, or needs more stack than is checked for.
    /// </summary>
    /// <param name="units">The program's package and all packages it reaches, in a fixed order; the runtime with its routines among them.</param>
    /// <param name="objects">Packages that were compiled before; the rest of those it reaches.</param>
    /// <param name="options">What else the image depends on.</param>
    internal static MachineImage Link(IReadOnlyList<LinkUnit> units, IReadOnlyList<ObjectFile> objects, LinkOptions options)
    {
        var resolver = new SymbolResolver(units, objects, options);
        var entry = resolver.Find(RuntimeRoutines.Entry) ?? throw new InternalErrorException("link", RuntimeRoutines.Entry, "is not defined");
        var info = resolver.Find(LinkInfo);
        var reached = Reachability.From(resolver, info is null ? [entry] : [entry, info]);

        var tables = new SymbolTable();
        var functions = reached.Symbols.Where(symbol => symbol.Kind == SymbolKind.TEXT).ToList();
        StackDepthCheck.Run(resolver, functions);
        var functionTable = FunctionTable.Build(tables, resolver, functions, options.FullPaths);
        var itabs = reached.Symbols.Where(symbol => symbol.Name.StartsWith("go.itab.", StringComparison.Ordinal)).ToList();
        var itabTable = AddressTable(tables, "runtime.itabtab", itabs);
        var types = reached.Symbols.Where(symbol => TypeSymbolNames.IsUnnamed(resolver.NameOf(symbol))).ToList();
        var typeTable = AddressTable(tables, "runtime.typelinks", types);
        if (info is not null)
        {
            info.Kind = SymbolKind.NOPTRDATA;
        }
        var layout = ImageLayout.Of([.. reached.Symbols, .. tables.Data]);
        if (info is not null)
        {
            WriteInfo(info, layout, (functionTable, functions.Count), (itabTable, itabs.Count), (typeTable, types.Count));
        }
        return new Linker(resolver, reached, layout).Image(entry, options.FullPaths);
    }

    private static LinkSymbol AddressTable(SymbolTable tables, string name, IReadOnlyList<LinkSymbol> targets)
    {
        var table = tables.Lookup(name);
        table.Kind = SymbolKind.RODATA;
        tables.Data.Add(table);
        for (var i = 0; i < targets.Count; i++)
        {
            table.WriteAddress(8 * i, 8, targets[i]);
        }
        return table;
    }

    private static void WriteInfo(LinkSymbol info, ImageLayout layout, params ReadOnlySpan<(LinkSymbol Table, int Count)> tables)
    {
        var text = layout.Sections[0];
        List<long> words = [(long)text.Address, (long)text.Address + text.Size, (long)layout.TypesStart, (long)layout.TypesEnd];
        foreach (var (table, count) in tables) { words.AddRange([(long)layout[table], count]); }
        words.AddRange([(long)layout.PointersStart & -8, (long)layout.PointersEnd]);
        var size = info.Size;
        for (var i = 0; i < words.Count; i++)
        {
            info.WriteInt(8 * i, 8, words[i]);
        }
        info.Size = Math.Max(size, info.Size);
    }

    private MachineImage Image(LinkSymbol entry, bool fullPaths)
    {
        var symbols = layout.Sections.SelectMany(section => section.Symbols).ToList();
        return new MachineImage
        {
            Sections = [.. layout.Sections.Select(Contents)],
            Symbols = [.. symbols.Select(symbol => new ImageSymbol(resolver.NameOf(symbol), layout[symbol], symbol.Size, Describe(symbol, fullPaths)))],
            Entry = layout[entry],
        };
    }

    private ImageSection Contents(ImageLayout.Section section)
    {
        const byte breakpoint = 0xcc;
        var isZeroed = section.Symbols.All(symbol => symbol.Bytes.IsEmpty);
        var bytes = new byte[isZeroed ? 0 : section.Size];
        if (section.Access.HasFlag(SectionAccess.Execute))
        {
            Array.Fill(bytes, breakpoint);
        }
        foreach (var symbol in isZeroed ? [] : section.Symbols)
        {
            var place = bytes.AsSpan((int)(layout[symbol] - section.Address), (int)symbol.Size);
            symbol.Bytes.CopyTo(place);
            foreach (var relocation in symbol.Relocations)
            {
                Apply(symbol, relocation, place);
            }
        }
        return new ImageSection(section.Name, section.Address, section.Size, section.Access, bytes);
    }

    private void Apply(LinkSymbol symbol, Relocation relocation, Span<byte> place)
    {
        if (relocation.Size == 0 || relocation.Kind is RelocationKind.CallIndirect or RelocationKind.UseType)
        {
            return;
        }
        var field = place.Slice(relocation.Offset, relocation.Size);
        var value = Value(symbol, relocation);
        if (relocation.Size == 8)
        {
            BinaryPrimitives.WriteInt64LittleEndian(field, value);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(field, checked((int)value));
        }
    }

    private long Value(LinkSymbol symbol, Relocation relocation)
    {
        if (relocation.Kind == RelocationKind.TlsLocal)
        {
            return ThreadLocalG + relocation.Addend;
        }
        var reference = relocation.Symbol!;
        var target = layout.Contains(reference) ? reference : resolver.Resolve(reference, PackageOf(symbol)) ?? reference;
        if (relocation.Kind == RelocationKind.WeakAddressOffset && !reached.Contains(target))
        {
            return 0;
        }
        var address = (long)layout[target] + relocation.Addend;
        return relocation.Kind switch
        {
            RelocationKind.Address => address,
            RelocationKind.Call or RelocationKind.PcRelative => address - ((long)layout[symbol] + relocation.Offset + relocation.Size),
            RelocationKind.AddressOffset or RelocationKind.WeakAddressOffset or RelocationKind.MethodOffset =>
                address - (long)(target.Kind == SymbolKind.TEXT ? layout.TextAddress : layout.TypesStart),
            _ => throw new InternalErrorException("link", symbol.Name, $"relocation {relocation.Kind} in a loaded section"),
        };
    }

    private string PackageOf(LinkSymbol symbol) => reached.Contains(symbol) ? resolver.PackageOf(symbol) : "runtime";

    private ImageFunction? Describe(LinkSymbol symbol, bool fullPaths)
    {
        if (symbol.Kind != SymbolKind.TEXT)
        {
            return null;
        }
        var text = symbol.Function;
        var tables = text?.PcTables;
        return new ImageFunction
        {
            ArgsSize = text?.ArgumentSize ?? -1,
            FrameSize = text?.FrameSize ?? 0,
            Lines = tables is null ? [] : new LineTable(tables, fullPaths),
            StackDeltas = tables?.StackDepth ?? [],
            StackMapIndex = tables is { PcData.Count: > 0 } ? tables.PcData[0] : [],
            RegisterMapIndex = tables is { PcData.Count: > 2 } ? tables.PcData[2] : [],
            ArgsPointerMaps = FuncDataAddress(symbol, 0),
            LocalsPointerMaps = FuncDataAddress(symbol, 1),
            Variables = text?.Variables ?? [],
            IsWrapper = symbol.Has(SymbolFlags.Wrapper),
        };
    }

    private ulong FuncDataAddress(LinkSymbol function, int number) =>
        function.Function?.PcTables is { } tables && number < tables.FuncData.Count && tables.FuncData[number] is { } data
        && resolver.Resolve(data, PackageOf(function)) is { } map
            ? layout[map]
            : 0;
}
