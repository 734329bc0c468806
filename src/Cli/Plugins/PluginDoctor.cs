using System.Runtime.CompilerServices;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Plugins;

/// <summary>How a check ended.</summary>
internal enum DoctorOutcome : byte
{
    Ok,
    /// <summary>The plugin works, but something about it is likely not meant.</summary>
    Warning,
    /// <summary>The plugin cannot be used.</summary>
    Failed,
}

/// <summary>A check by its name (<c>manifest</c>, <c>load</c>, <c>copies</c>, <c>unload</c>) and what it found.</summary>
internal sealed record DoctorCheck(string Name, DoctorOutcome Outcome, IReadOnlyList<MessageDetail> Details);

/// <summary>What was found out about a plugin.</summary>
internal sealed record DoctorReport(string Id, IReadOnlyList<DoctorCheck> Checks)
{
    public bool IsHealthy => Checks.All(check => check.Outcome != DoctorOutcome.Failed);
}

/// <summary>Examines a plugin: its manifest, whether it loads, contract assemblies it should not bring, whether it unloads.</summary>
internal static class PluginDoctor
{
    private const int UnloadAttempts = 20;

    public static DoctorReport Examine(PluginEntry entry)
    {
        var checks = new List<DoctorCheck> { Check("manifest", PluginCatalog.Refusal(entry)) };
        if (checks[0].Outcome == DoctorOutcome.Ok)
        {
            var (load, context) = Load(entry.Manifest!);
            checks.Add(load);
            checks.Add(Copies(entry.Manifest!));
            if (context is not null) { checks.Add(Unload(context)); }
        }
        return new DoctorReport(entry.Id, checks);
    }

    /// <summary>True once nothing of a load context is left; forces collections, as nothing else shows it.</summary>
    public static bool IsCollected(WeakReference context)
    {
        for (var i = 0; i < UnloadAttempts && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        return !context.IsAlive;
    }

    /// <summary>Loads a plugin to be unloaded, and gives up everything that refers to it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static WeakReference LoadAndUnload(PluginManifest manifest)
    {
        WeakReference context = null!;
        if (manifest.Passes.Count > 0)
        {
            using var passes = PluginLoader.LoadPasses(manifest, isUnloadable: true);
            context = passes.Context;
        }
        if (manifest.IsStage)
        {
            using var stage = PluginLoader.Load(manifest, isUnloadable: true);
            context = stage.Context;
        }
        return context;
    }

    private static (DoctorCheck Check, WeakReference? Context) Load(PluginManifest manifest)
    {
        try { return (Check("load", null), LoadAndUnload(manifest)); }
        catch (ToolException problem) { return (Check("load", problem), null); }
        catch (InternalErrorException bug) { return (new DoctorCheck("load", DoctorOutcome.Failed, [new("what", bug.Detail)]), null); }
    }

    private static DoctorCheck Copies(PluginManifest manifest)
    {
        var copies = PluginInspection.OwnCopies(manifest).ToArray();
        return copies.Length == 0 ? Check("copies", null) : new DoctorCheck("copies", DoctorOutcome.Warning,
            [new("found", string.Join(", ", copies)), new("do", Text.Of("doctor.copies.do"))]);
    }

    private static DoctorCheck Unload(WeakReference context) => IsCollected(context)
        ? Check("unload", null)
        : new DoctorCheck("unload", DoctorOutcome.Warning, [new("found", Text.Of("doctor.unload.found")), new("do", Text.Of("doctor.unload.do"))]);

    private static DoctorCheck Check(string name, ToolException? problem) =>
        new(name, problem is null ? DoctorOutcome.Ok : DoctorOutcome.Failed, problem?.Details ?? []);
}
