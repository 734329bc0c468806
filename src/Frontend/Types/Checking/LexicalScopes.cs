using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Numbers the scopes of a function that declare variables and notes where they begin and end, as gc does for debug
/// information: a scope without variables of its own is taken back.
/// </summary>
internal sealed class LexicalScopes
{
    private readonly Stack<int> variableCounts = [];
    private int scope;
    private Position lastClose;

    /// <summary>Enters a function; gives what <see cref="Leave"/> needs.</summary>
    public int Enter()
    {
        var outer = scope;
        scope = 0;
        return outer;
    }

    public void Leave(int outer) => scope = outer;

    public void Open(FunctionInfo function, Position at)
    {
        function.ScopeParents.Add(scope);
        variableCounts.Push(function.VariableList.Count);
        scope = function.ScopeParents.Count;
        Mark(function, at);
    }

    /// <summary>Closes a scope that ends where the one closed before ends.</summary>
    public void CloseToo(FunctionInfo function) => Close(function, lastClose);

    public void Close(FunctionInfo function, Position at)
    {
        lastClose = at;
        var parent = function.ScopeParents[scope - 1];
        if (variableCounts.Pop() != function.VariableList.Count)
        {
            scope = parent;
            Mark(function, at);
            return;
        }
        scope = parent;
        function.ScopeParents.RemoveAt(function.ScopeParents.Count - 1);
        var marks = function.MarkList;
        marks[^1] = marks[^1] with { Scope = scope };
        if (marks[^1].Scope == (marks.Count >= 2 ? marks[^2].Scope : 0))
        {
            marks.RemoveAt(marks.Count - 1);
        }
    }

    private void Mark(FunctionInfo function, Position at)
    {
        var marks = function.MarkList;
        if (marks.Count > 0 && marks[^1].Position == at)
        {
            marks[^1] = new ScopeMark(at, scope);
            return;
        }
        marks.Add(new ScopeMark(at, scope));
    }
}
