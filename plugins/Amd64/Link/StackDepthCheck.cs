using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Frames;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Makes sure that functions without a stack check (NOSPLIT) and what they call stay above the low end of the stack: a function with a check
/// may be up to <see cref="StackLimits.Small"/> bytes below the guard, and from there to the end of the stack nothing looks any more.
/// </summary>
internal sealed class StackDepthCheck
{
    private const int ReturnAddress = 8;

    // A fault enters sigpanic as a call does, and that calls morestack.
    private const int Fault = 2 * ReturnAddress;
    private const int Available = StackLimits.Guard - StackLimits.Small - ReturnAddress;
    private const int Unbounded = int.MaxValue / 2;

    private readonly SymbolResolver resolver;
    private readonly Dictionary<LinkSymbol, (int Bytes, LinkSymbol? Callee)> needs = [];

    private StackDepthCheck(SymbolResolver resolver) => this.resolver = resolver;

    /// <summary>
    /// Checks every chain of calls through <paramref name="functions"/>. Throws <see cref="NotSupportedByStageException"/> that names the chain if
    /// one needs more than there is.
    /// </summary>
    public static void Run(SymbolResolver resolver, IEnumerable<LinkSymbol> functions)
    {
        var check = new StackDepthCheck(resolver);
        foreach (var function in functions.Where(function => function.Function is { FrameSize: >= 0 }))
        {
            var (bytes, callee) = function.Has(SymbolFlags.NoSplit) ? check.Need(function) : check.Below(function, 0);
            if (bytes > Available)
            {
                throw check.Overflow(function, bytes, callee);
            }
        }
    }

    // Bytes that a call of the function takes from the stack below its return address, without looking whether they are there.
    private (int Bytes, LinkSymbol? Callee) Need(LinkSymbol function)
    {
        if (function.Function is not { FrameSize: >= 0 and var frame })
        {
            return (0, null); // goes on with another stack
        }
        if (!function.Has(SymbolFlags.NoSplit))
        {
            return (ReturnAddress, null); // calls morestack
        }
        if (needs.TryGetValue(function, out var known))
        {
            return known;
        }
        needs[function] = (Unbounded, function); // unless it turns out not to call itself
        return needs[function] = Below(function, frame);
    }

    // The deepest of what a function calls from a frame of the given size.
    private (int Bytes, LinkSymbol? Callee) Below(LinkSymbol function, int frame)
    {
        var (deepest, callee) = (Fault, (LinkSymbol?)null);
        foreach (var relocation in function.Relocations)
        {
            var called = Called(function, relocation);
            var bytes = called is not null ? ReturnAddress + Need(called).Bytes
                : relocation.Kind == RelocationKind.CallIndirect ? ReturnAddress + StackLimits.Small
                : 0;
            if (bytes > deepest)
            {
                (deepest, callee) = (bytes, called);
            }
        }
        return (Math.Min(frame + deepest, Unbounded), callee);
    }

    private LinkSymbol? Called(LinkSymbol function, Relocation relocation) =>
        relocation is { Kind: RelocationKind.Call or RelocationKind.PcRelative, Symbol: { } reference }
        && resolver.Resolve(reference, resolver.PackageOf(function)) is { Kind: SymbolKind.TEXT } called
            ? called
            : null;

    private NotSupportedByStageException Overflow(LinkSymbol function, int bytes, LinkSymbol? callee)
    {
        var chain = new List<LinkSymbol> { function };
        for (; callee is not null && !chain.Contains(callee); callee = needs.GetValueOrDefault(callee).Callee)
        {
            chain.Add(callee);
        }
        var path = string.Join(" -> ", chain.Select(called => $"{resolver.NameOf(called)} ({called.Function?.FrameSize})"));
        return new NotSupportedByStageException(
            bytes == Unbounded ? resolver.Texts.Get("stack.unbounded", path) : resolver.Texts.Get("stack", bytes, Available, path));
    }
}
