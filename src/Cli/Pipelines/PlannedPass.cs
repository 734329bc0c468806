using GoDefer.Cli.Plugins;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Pipelines;

/// <summary>A pass of a pipeline by its name: one of GoDefer's own, or one that a plugin has. Nothing is loaded.</summary>
internal sealed record PlannedPass(string Name, IReadOnlyList<string> After, IrPass? Own, PluginManifest? Plugin, IReadOnlyList<PipelineOption> Options)
{
    /// <summary>One sentence: the pass's, or the plugin's.</summary>
    public string Description => Own?.Description ?? Plugin!.Description;

    /// <summary>Finds a pass; null if there is none of this name.</summary>
    public static PlannedPass? Find(string name, PluginCatalog catalog, IReadOnlyList<PipelineOption> options) =>
        PassList.Find(name) is { } own ? new PlannedPass(name, own.After, own, null, options)
        : catalog.FindPass(name) is { } plugin ? new PlannedPass(name, plugin.Passes.First(pass => pass.Name == name).After, null, plugin, options)
        : null;

    /// <summary>Names to suggest for a mistyped one.</summary>
    public static IEnumerable<string> Names(PluginCatalog catalog) => [.. PassList.Shown.Select(pass => pass.Name), .. catalog.Passes];

    /// <summary>The first order constraint that is broken, as a sentence, or null.</summary>
    public static string? CheckOrder(IEnumerable<PlannedPass> passes) => PassList.CheckOrder([.. passes.Select(pass => (pass.Name, pass.After))]);

    /// <summary>The pass with its options, which are checked. <paramref name="found"/> is what has its name.</summary>
    public IrPass Configure(IrPass found)
    {
        foreach (var option in Options)
        {
            var known = found.Options.FirstOrDefault(candidate => candidate.Name == option.Name)
                ?? throw PipelinePlan.UnknownOption(option, Name, found.Options.Select(candidate => candidate.Name));
            if (known.Values.Count > 1 && !known.Values.Contains(option.Value)) { throw PipelinePlan.BadValue(option, Name, known.Values); }
        }
        return found.With(Options.ToDictionary(option => option.Name, option => option.Value));
    }
}
