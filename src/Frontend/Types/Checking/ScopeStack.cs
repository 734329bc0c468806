using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>What a name means at a place inside functions, with the blocks that are open there.</summary>
internal sealed class ScopeStack
{
    private readonly Dictionary<string, Binding> bindings = [];
    private readonly Stack<(string Name, Binding? Outer)> shadowed = [];
    private readonly Stack<(int Block, int Shadowed)> open = [];
    private int blocks;

    /// <summary>A name's meaning.</summary>
    /// <param name="Symbol">The symbol.</param>
    /// <param name="Block">The block that declares it.</param>
    /// <param name="Line">The line shown as its declaration when it is declared again.</param>
    public sealed record Binding(Symbol Symbol, int Block, Position Line);

    public void Open() => open.Push((++blocks, shadowed.Count));

    public void Close()
    {
        var (_, count) = open.Pop();
        while (shadowed.Count > count)
        {
            var (name, outer) = shadowed.Pop();
            if (outer is null)
            {
                bindings.Remove(name);
            }
            else
            {
                bindings[name] = outer;
            }
        }
    }

    /// <summary>The innermost meaning of a name, or null.</summary>
    public Binding? Find(string name) => bindings.GetValueOrDefault(name);

    /// <summary>The meaning the innermost block itself gives to a name, or null.</summary>
    public Binding? FindInBlock(string name) =>
        bindings.TryGetValue(name, out var binding) && binding.Block == open.Peek().Block ? binding : null;

    public void Declare(Symbol symbol, Position line)
    {
        shadowed.Push((symbol.Name, Find(symbol.Name)));
        bindings[symbol.Name] = new Binding(symbol, open.Peek().Block, line);
    }
}
