using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>Notes in data what it requires, while it is written: a listing has that only with the data. Writing data may make other data.</summary>
internal sealed class Requirements(Package package)
{
    private List<Symbol>? required;

    /// <summary>Whether data is being written.</summary>
    public bool AreNoted => required is not null;

    /// <summary>Writes data and notes in it what it requires.</summary>
    public void Note(Func<DataSymbol> write)
    {
        var outer = required;
        required = [];
        var data = write();
        data.Requires.AddRange(required.Distinct());
        required = outer;
    }

    /// <summary>What is being written, if anything, requires this symbol; gives it back.</summary>
    public Symbol Require(Symbol symbol)
    {
        if (required is null) { return symbol; }
        required.Add(symbol);
        if (symbol.Data is { } data) { data.IsOnDemand = true; }
        return symbol;
    }

    /// <summary>The same for a generated function. Nothing is generated where another package has the function.</summary>
    public void RequireGenerated(string name)
    {
        if (package.FindFunction(name) is { } function) { Require(function.Symbol); }
    }
}
