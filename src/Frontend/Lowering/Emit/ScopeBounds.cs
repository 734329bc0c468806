using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Lowering.Emit;

/// <summary>
/// Where the lexical scopes of a function begin and end, from the marks at which the innermost scope changes. A scope that begins where
/// it ends has no mark and no place.
/// </summary>
internal sealed class ScopeBounds
{
    private readonly FunctionNode function;
    private readonly (Position Start, Position End)[] bounds;
    private readonly Stack<int> open = new([0]);

    public ScopeBounds(FunctionNode function)
    {
        this.function = function;
        bounds = new (Position, Position)[function.ScopeParents.Count + 1];
        foreach (var mark in function.ScopeMarks) { Enter(mark); }
        CloseUntil(0, function.EndPosition.Source);
    }

    /// <summary>The bounds of a scope; unknown positions for one without a place.</summary>
    public (Position Start, Position End) this[int scope] => bounds[scope];

    private void Enter(ScopeMark mark)
    {
        var chain = new Stack<int>();
        var around = mark.Scope;
        for (; !open.Contains(around); around = function.ScopeParents[around - 1]) { chain.Push(around); }
        CloseUntil(around, mark.Position);
        foreach (var scope in chain)
        {
            bounds[scope].Start = mark.Position;
            open.Push(scope);
        }
    }

    private void CloseUntil(int scope, Position position)
    {
        while (open.Peek() != scope) { bounds[open.Pop()].End = position; }
    }
}
