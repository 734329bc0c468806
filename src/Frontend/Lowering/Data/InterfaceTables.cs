using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>Itabs: how a type implements an interface with methods (gc: dumptabs).</summary>
internal sealed class InterfaceTables(Package package, TypeDescriptors descriptors, Requirements requirements)
{
    private readonly List<(GoType Type, GoType Interface, Symbol Symbol)> requested = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The symbol of the itab, to be defined by <see cref="Define"/>.</summary>
    public Symbol Request(GoType type, GoType face)
    {
        var symbol = package.Symbol("go.itab." + NameOf(type, face));
        if (known.Add(symbol.Name)) { requested.Add((type, face, symbol)); }
        return symbol;
    }

    /// <summary>Defines all that were requested, in order.</summary>
    public void Define()
    {
        for (var i = 0; i < requested.Count; i++)
        {
            var (type, face, symbol) = requested[i];
            requirements.Note(() => Write(type, face, symbol));
            var link = new DataWriter(package.Symbol("go.itablink." + NameOf(type, face)));
            link.Address(symbol);
            link.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
        }
        requested.Clear();
    }

    private DataSymbol Write(GoType type, GoType face, Symbol symbol)
    {
        var writer = new DataWriter(symbol);
        writer.Address(descriptors.Define(face));
        writer.Address(descriptors.Define(type));
        writer.UInt32(TypeDescriptors.Hash(type));
        writer.Skip(4);
        foreach (var function in FunctionsOf(type, face)) { writer.Address(package.Symbol(function)); }
        return writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
    }

    /// <summary>Makes the wrappers that itabs asked for so far need.</summary>
    public void PrepareWrappers()
    {
        foreach (var (type, face, _) in requested) { FunctionsOf(type, face).Count(); }
    }

    private IEnumerable<string> FunctionsOf(GoType type, GoType face)
    {
        var underlying = (InterfaceType)face.Underlying;
        descriptors.DefineInterfaceWrappers(face, underlying);
        var methods = descriptors.Methods(type);
        return underlying.Methods
            .Select(wanted => methods.First(method => method.Name == wanted.Name && (GoNames.IsExported(wanted.Name) || method.Package == wanted.Package)))
            .Select(method => descriptors.InterfaceFunction(type, method));
    }

    private static string NameOf(GoType type, GoType face) => type.LinkString + "," + face.LinkString;
}
