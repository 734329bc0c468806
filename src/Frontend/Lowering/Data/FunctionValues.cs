using GoDefer.Frontend.Tree;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>The static function values <c>f·f</c>: objects that hold only the code address.</summary>
internal sealed class FunctionValues(Package package)
{
    private readonly Dictionary<string, Symbol> pending = new(StringComparer.Ordinal);

    /// <summary>The symbol of a function's value.</summary>
    public Symbol Get(FunctionName function)
    {
        var code = package.Symbol(function.LinkName);
        var symbol = package.Symbol(function.LinkName + "·f");
        if (symbol.Data is null) { pending[code.Name] = code; }
        return symbol;
    }

    /// <summary>Defines those asked for since the last call, by name.</summary>
    public void DefinePending()
    {
        foreach (var code in pending.Values.OrderBy(code => code.Name, StringComparer.Ordinal))
        {
            var writer = new DataWriter(package.Symbol(code.Name + "·f"));
            writer.Address(code);
            writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
        }
        pending.Clear();
    }
}
