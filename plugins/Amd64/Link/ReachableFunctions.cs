using GoDefer.IR;

namespace GoDefer.Amd64.Link;

/// <summary>
/// The functions that a program may run, found in the IR before anything is compiled: most of the runtime is not needed by any one program.
/// The linker's walk over compiled code is the precise one; this one may only err by taking too much.
/// </summary>
internal sealed class ReachableFunctions
{
    /// <summary>What hand-written routines call and what the backend calls for ops without a symbol: checks, write barriers, panics, deferred calls.</summary>
    private static readonly string[] Roots =
    [
        "main.main", "main.init", "runtime.init", "runtime.schedinit", "runtime.newstack", "runtime.sigpanic", "runtime.memhash",
        "runtime.panicindex", "runtime.panicslice", "runtime.panicdivide", "runtime.panicwrap", "runtime.gopanic", "runtime.gorecover",
        "runtime.deferproc", "runtime.deferreturn", "runtime.newproc", "runtime.goexit1", "runtime.bootstrap",
        "runtime.typedmemmove", "runtime.typedmemclr",
    ];

    private readonly Dictionary<string, (Package Package, Symbol Symbol)> definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<Function> functions = [];
    private readonly Queue<string> queue = new();

    private ReachableFunctions(Program program)
    {
        foreach (var package in program.Packages)
        {
            foreach (var symbol in package.Functions.Select(function => function.Symbol).Concat(package.Data.Select(data => data.Symbol)))
            {
                definitions.TryAdd(symbol.LinkName(package.Path), (package, symbol));
            }
        }
    }

    /// <summary>Walks from the entry.</summary>
    public static IReadOnlySet<Function> Of(Program program)
    {
        var walk = new ReachableFunctions(program);
        foreach (var root in Roots)
        {
            walk.Reach(root);
        }
        while (walk.queue.TryDequeue(out var name))
        {
            if (walk.definitions.TryGetValue(name, out var definition) || walk.definitions.TryGetValue(SymbolResolver.Portable + name, out definition))
            {
                walk.Follow(definition.Package, definition.Symbol);
            }
        }
        return walk.functions;
    }

    private void Reach(string linkName)
    {
        if (seen.Add(linkName))
        {
            queue.Enqueue(linkName);
        }
    }

    private void Follow(Package package, Symbol symbol)
    {
        foreach (var reference in symbol.Data?.References ?? [])
        {
            Reach(reference.Target.LinkName(package.Path));
        }
        if (symbol.Function is not { } function)
        {
            return;
        }
        functions.Add(function);
        foreach (var block in function.Blocks)
        {
            foreach (var used in block.Values.SelectMany(value => Used(value, package)).Append(block.TailCallee))
            {
                if (used is not null)
                {
                    Reach(used.LinkName(package.Path));
                }
            }
        }
    }

    // A move of pointers may become a call that takes the type's descriptor.
    private static IEnumerable<Symbol?> Used(Value value, Package package) =>
        value is { Op: Op.Move or Op.Zero, AccessType: { HasPointers: true } type } ? [package.Symbol("type." + type.Spelling)] : [value.Symbol];
}
