using GoDefer.Cli.Plugins;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Validation;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// The passes of a plan, ready to run: those of plugins are loaded, all have their options. Whatever a plugin's pass does wrong becomes one message, as with
/// stages.
/// </summary>
internal sealed class PassRunner : IDisposable
{
    private const string Lowering = "lower";
    private readonly List<(IrPass Pass, PluginManifest? Plugin)> passes = [];
    private readonly Dictionary<string, PassHandle> plugins = new(StringComparer.Ordinal);
    private readonly bool verify;
    private readonly TimeSpan limit;
    private readonly ConsoleReporter? reporter;

    /// <summary>Loads; a plugin's pass may run for <paramref name="limit"/> if it is not zero.</summary>
    public PassRunner(IReadOnlyList<PlannedPass> planned, bool verify, TimeSpan limit, ConsoleReporter? reporter)
    {
        (this.verify, this.limit, this.reporter) = (verify, limit, reporter);
        try
        {
            foreach (var pass in planned) { passes.Add((Load(pass), pass.Plugin)); }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Tells apart what the passes do, options included.</summary>
    public IReadOnlyList<string> Keys => [.. passes.Select(pass => pass.Pass.Key)];

    /// <summary>
    /// Runs the passes with the numbers <paramref name="from"/> to before <paramref name="to"/> over a program; where asked, the program is validated before the
    /// first and after each.
    /// </summary>
    public void Run(Program program, int from, int to)
    {
        if (verify && from == 0) { IrValidator.Validate(program, Lowering); }
        for (var i = from; i < to; i++)
        {
            var (pass, plugin) = passes[i];
            reporter?.Detail("told.pass", pass.Name);
            if (plugin is null) { RunPass(pass, null, program); }
            else { StageHandle.Call(plugin, $"pass {pass.Name}", limit, CancellationToken.None, () => RunPass(pass, plugin, program)); }
            if (verify) { IrValidator.Validate(program, pass.Name); }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var plugin in plugins.Values) { plugin.Dispose(); }
    }

    private IrPass Load(PlannedPass planned)
    {
        if (planned.Plugin is not { } manifest) { return planned.Configure(planned.Own!); }
        if (!plugins.TryGetValue(manifest.Id, out var handle))
        {
            plugins.Add(manifest.Id, handle = PluginLoader.LoadPasses(manifest));
            reporter?.Detail("told.plugin", manifest.Id, manifest.Version, PluginRefusal.Shorten(manifest.AssemblyPath));
        }
        var pass = handle.Passes.First(pass => pass.Name == planned.Name);
        return StageHandle.CallBriefly(manifest, $"options of pass {planned.Name}", () => planned.Configure(pass));
    }

    private static bool RunPass(IrPass pass, PluginManifest? plugin, Program program)
    {
        foreach (var function in program.Packages.SelectMany(package => package.Functions))
        {
            try
            {
                pass.Run(function);
            }
            catch (Exception error) when (error is not InternalErrorException)
            {
                if (plugin is not null && StageHandle.Refusal(plugin, error) is { } refusal) { throw refusal; }
                var name = function.Symbol.LinkName(function.Package.Path);
                throw new InternalErrorException(pass.Name, name, $"{error.GetType().Name}: {error.Message.Split('\n')[0]}", error);
            }
        }
        return true;
    }
}
