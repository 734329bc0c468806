namespace GoDefer.IR.Passes;

/// <summary>
/// A pass over one function. Stateless; one instance may serve several threads on different functions. It changes values, blocks and edges of its
/// function in place and leaves what <see cref="Validation.IrValidator"/> accepts; it must not change the package, its types, symbols and other functions.
/// </summary>
/// <param name="Name">As pipelines, <c>--after</c> and messages name it.</param>
/// <param name="Description">One sentence for help.</param>
/// <param name="After">Names of passes that must have run before; <c>ssa</c> for a pass over the canonical form, none for one over the frontend's.</param>
/// <param name="Run">
/// Changes the function in place, which has a body. The same function gives the same result each time. An exception is reported as a bug of the pass, with its
/// name and the function's.
/// </param>
public sealed record IrPass(string Name, string Description, string[] After, Action<Function> Run)
{
    /// <summary>True for a pass that exists to test the validator; help does not show it.</summary>
    public bool IsForTests { get; init; }

    /// <summary>What a pipeline may set; <see cref="Run"/> runs with the defaults.</summary>
    public IReadOnlyList<PassOption> Options { get; init; } = [];

    /// <summary>Makes what runs with the values of all options, those that are not set having their defaults; null if there are no options.</summary>
    public Func<IReadOnlyDictionary<string, string>, Action<Function>>? Configure { get; init; }

    /// <summary>Name and options that are set: tells apart what a pass did.</summary>
    public string Key { get; private init; } = Name;

    /// <summary>The pass with options set; names and values are declared ones.</summary>
    public IrPass With(IReadOnlyDictionary<string, string> options) => options.Count == 0 ? this : this with
    {
        Run = Configure!(Options.ToDictionary(option => option.Name, option => options.GetValueOrDefault(option.Name, option.Values[0]))),
        Key = $"{Name}({string.Join(",", options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}"))})",
    };
}

/// <summary>An option of a pass.</summary>
/// <param name="Name">Kebab case.</param>
/// <param name="Values">Allowed values, the default first; if that is the only one, any text is allowed.</param>
/// <param name="Description">One sentence.</param>
public sealed record PassOption(string Name, IReadOnlyList<string> Values, string Description);

/// <summary>The passes and their order constraints, as data.</summary>
public static class PassList
{
    /// <summary>All passes, in the order in which the standard list runs them.</summary>
    public static IReadOnlyList<IrPass> All { get; } =
    [
        new("decompose", "Splits aggregates (strings, slices, interfaces, small structs) into scalar components.", [], Decompose.Run),
        new("ssa", "Turns value locals into SSA values with phis; the function is in the canonical form after it.", ["decompose"], SsaConstruction.Run),
        new("deadcode", "Removes unreachable blocks and values nobody uses.", ["ssa"], DeadCode.Run)
        {
            Options = [new("remove", ["all", "blocks", "values"], "What is removed.")],
            Configure = options => DeadCode.Removing(options["remove"]),
        },
        new("corrupt", "Breaks the function, to see that --verify notices.", ["ssa"], Corrupt.Run) { IsForTests = true },
    ];

    /// <summary>The passes help shows.</summary>
    public static IEnumerable<IrPass> Shown => All.Where(pass => !pass.IsForTests);

    /// <summary>Names of the passes that bring the frontend's IR into the canonical form.</summary>
    public static IReadOnlyList<string> Standard { get; } = ["decompose", "ssa", "deadcode"];

    /// <summary>The pass of this name, or null.</summary>
    public static IrPass? Find(string name) => All.FirstOrDefault(pass => pass.Name == name);

    /// <summary>The first order constraint that a list of names of these passes breaks, as a sentence, or null.</summary>
    public static string? CheckOrder(IReadOnlyList<string> names) =>
        CheckOrder([.. names.Select(name => (name, (IReadOnlyList<string>)(Find(name)?.After ?? [])))]);

    /// <summary>
    /// The first order constraint that a list of passes breaks, each given by its name and those that must come before it; a sentence, or null.
    /// </summary>
    public static string? CheckOrder(IReadOnlyList<(string Name, IReadOnlyList<string> After)> passes)
    {
        for (var i = 0; i < passes.Count; i++)
        {
            foreach (var earlier in passes[i].After)
            {
                if (!passes.Take(i).Any(pass => pass.Name == earlier)) { return $"pass {passes[i].Name} must come after {earlier}"; }
            }
        }
        return null;
    }
}
