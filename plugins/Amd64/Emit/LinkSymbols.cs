using GoDefer.Amd64.Asm;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>The object file's symbols for those of the IR.</summary>
internal sealed class LinkSymbols(SymbolTable table)
{
    public LinkSymbol Of(Symbol symbol) => table.Lookup(symbol.Name);

    /// <summary>A symbol of another package, or one that no IR names.</summary>
    public LinkSymbol Named(string name) => table.Lookup(name);

    /// <summary>The name of a variable in the frame, as listings print it.</summary>
    public static AsmSymbol OfLocal(Local local) => new NamedSymbol($"{local.Package ?? "\"\""}.{local.Name}");
}
