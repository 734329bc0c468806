using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// A stage of a plugin, with all that may go wrong when its code runs turned into one message: it throws, it lacks a member of the contract,
/// it does not return. Disposing disposes the stage, then unloads the plugin if it was loaded to be unloaded.
/// </summary>
internal sealed class StageHandle(PluginManifest manifest, IStage stage, IDisposable? context) : IDisposable
{
    // Beyond its limit of time, a stage gets this long to notice that it is over.
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(5);

    // As the frontend has it: a backend may recurse as deep as the program nests.
    private const int StackSize = 1 << 28;

    private static readonly TimeSpan briefLimit = TimeSpan.FromSeconds(10);

    /// <summary>The options it declares.</summary>
    public IReadOnlyList<StageOption> Options { get; } = stage.Options ?? [];

    /// <summary>The section of the runtime's archive that has what it compiled ahead of time, or null.</summary>
    public string? PrecompiledSection { get; } = (stage as IPrecompiler)?.SectionName;

    /// <summary>The plugin's load context, which is gone some time after an unloadable plugin was unloaded.</summary>
    public WeakReference Context { get; } = new(AssemblyLoadContext.GetLoadContext(stage.GetType().Assembly));

    /// <summary>Translates; does not wait for ever if <paramref name="limit"/> is not zero. Null if the plugin gave nothing.</summary>
    public Artifact? Translate(Artifact input, BackendRequest request, TimeSpan limit) => stage is IBackend backend
        ? Call(manifest, "translate", limit, request.Cancellation, () => backend.Translate(input, request))
        : throw Nonsense("implements no IBackend, but its manifest says that it translates");

    /// <summary>Runs a program. Null if the plugin gave nothing.</summary>
    public RunResult? Run(Artifact input, ExecutionRequest request) => stage is IExecutor executor
        ? Call(manifest, "run", request.Timeout, request.Cancellation, () => executor.Run(input, request))
        : throw Nonsense("implements no IExecutor, but its manifest says that it runs programs");

    /// <summary>The error for a result that is none.</summary>
    public InternalErrorException Nonsense(string problem) => new($"plugin {manifest.Id}", "", problem);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (stage is IDisposable disposable) { CallBriefly(manifest, "dispose", () => { disposable.Dispose(); return true; }); }
        context?.Dispose();
    }

    /// <summary>Runs code of a plugin, with a limit if that is not zero. It may give up only if <paramref name="cancellation"/> asks for that.</summary>
    public static T Call<T>(PluginManifest manifest, string phase, TimeSpan limit, CancellationToken cancellation, Func<T> code) => limit <= TimeSpan.Zero
        ? Guard(manifest, cancellation, code)
        : Limited(manifest, limit + grace, () => Guard(manifest, cancellation, code), () => PluginRefusal.Hangs(manifest, phase, limit, "refusal.hangs.do"));

    /// <summary>Runs code that makes, asks or ends a plugin, which takes no time worth speaking of.</summary>
    public static T CallBriefly<T>(PluginManifest manifest, string phase, Func<T> code) => Limited(
        manifest, briefLimit, () => Guard(manifest, CancellationToken.None, code), () => PluginRefusal.Hangs(manifest, phase, briefLimit, "refusal.throws.do"));

    // Runs code on a thread of its own, which is left behind when there is no more patience.
    private static T Limited<T>(PluginManifest manifest, TimeSpan patience, Func<T> code, Func<ToolException> hangs)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try { result = code(); }
            catch (Exception error) { failure = ExceptionDispatchInfo.Capture(error); }
        }, StackSize) { IsBackground = true, Name = $"plugin {manifest.Id}" };
        thread.Start();
        if (!thread.Join(patience)) { throw hangs(); }
        failure?.Throw();
        return result;
    }

    /// <summary>
    /// The refusal of a plugin whose code failed since it uses what this host's contract does not have; null if it failed for another reason.
    /// </summary>
    public static ToolException? Refusal(PluginManifest manifest, Exception error) =>
        error is MissingMemberException or TypeLoadException or FileNotFoundException or FileLoadException
            && PluginInspection.MissingMember(manifest) is { } missing
            ? PluginRefusal.Create(manifest, "refusal.contract", $"{missing} is missing")
            : null;

    private static T Guard<T>(PluginManifest manifest, CancellationToken cancellation, Func<T> code)
    {
        try
        {
            return code();
        }
        catch (Exception error) when (Refusal(manifest, error) is { } refusal)
        {
            throw refusal;
        }
        catch (Exception error) when (error is not (InternalErrorException or ToolException or NotSupportedByStageException)
            && !(error is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            throw new InternalErrorException($"plugin {manifest.Id}", "", $"{error.GetType().Name}: {error.Message.Split('\n')[0]}", error);
        }
    }
}
