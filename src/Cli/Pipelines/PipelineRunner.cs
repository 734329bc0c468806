using System.Diagnostics;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;
using GoDefer.Cli.Plugins;
using GoDefer.IR;

namespace GoDefer.Cli.Pipelines;

/// <summary>Options of one run of a pipeline, as the command line gives them.</summary>
internal sealed record PipelineRunOptions
{
    public bool Verify { get; init; }

    /// <summary>The library is taken as the archive has it: passes that follow run over the user's packages only.</summary>
    public bool SparesLibrary { get; init; }

    /// <summary>Gives the packages a program needs to run; null for a program that is not run.</summary>
    public RuntimeLibrary? Library { get; init; }

    /// <summary>Nobody looks at the program's functions afterwards.</summary>
    public bool IsLastUse { get; init; }

    public Func<ArtifactKind, BackendRequest> BackendRequest { get; init; } = kind => new BackendRequest { Wanted = kind };
    public ExecutionRequest? Execution { get; init; }

    /// <summary>Is told what is done; null for runs that nobody looks at.</summary>
    public ConsoleReporter? Reporter { get; init; }
}

/// <summary>Runs passes over the IR, then the stages one after the other.</summary>
internal static class PipelineRunner
{
    public static Artifact Run(PipelinePlan plan, Program program, PipelineRunOptions options)
    {
        var stages = new List<StageHandle>();
        try
        {
            foreach (var planned in plan.Stages)
            {
                stages.Add(PluginLoader.Load(planned.Manifest));
                options.Reporter?.Detail("told.plugin", planned.Manifest.Id, planned.Manifest.Version, PluginRefusal.Shorten(planned.Manifest.AssemblyPath));
            }
            var settings = plan.Stages.Zip(stages, ReadOptions).ToArray();
            using var passes = new PassRunner(plan.Passes, options.Verify, options.Execution?.Timeout ?? TimeSpan.Zero, options.Reporter);
            Artifact artifact = Prepare(passes, stages[0], program, options);
            for (var i = 0; i < stages.Count; i++) { artifact = RunStage(plan.Stages[i], stages[i], settings[i], artifact, options); }
            return artifact;
        }
        finally
        {
            foreach (var stage in stages) { stage.Dispose(); }
        }
    }

    /// <summary>
    /// Runs the passes, and adds what the program imports and the runtime: compiled by the stage ahead of time if there is such, else as IR.
    /// </summary>
    private static ProgramArtifact Prepare(PassRunner passes, StageHandle stage, Program program, PipelineRunOptions options)
    {
        var keys = passes.Keys;
        if (options.Library is not { } library)
        {
            passes.Run(program, 0, keys.Count);
            return ToArtifact([]);
        }
        var needed = program.Packages.SelectMany(package => package.Imports).Prepend("runtime").ToList();
        if (keys.Count == 0 && stage.PrecompiledSection is { } section && library.Precompiled(needed, section) is { } precompiled)
        {
            passes.Run(program, 0, 0);
            return ToArtifact(precompiled);
        }
        var packages = library.Packages(needed, keys, out var done);
        var own = options.SparesLibrary && done > 0 ? keys.Count : done;
        passes.Run(program, 0, own);
        program.Packages.InsertRange(0, packages);
        passes.Run(program, own, keys.Count);
        return ToArtifact([]);

        ProgramArtifact ToArtifact(IReadOnlyList<PrecompiledPackage> precompiled) => new(program) { Precompiled = precompiled, IsLastUse = options.IsLastUse };
    }

    /// <summary>The options of a stage by name, each one that it has with a value that is allowed.</summary>
    public static Dictionary<string, string> ReadOptions(PlannedStage planned, StageHandle stage)
    {
        foreach (var option in planned.Source.Options)
        {
            var known = stage.Options.FirstOrDefault(candidate => candidate.Name == option.Name)
                ?? throw PipelinePlan.UnknownOption(option, planned.Manifest.Id, stage.Options.Select(candidate => candidate.Name));
            if (known.Values.Count > 0 && !known.Values.Contains(option.Value)) { throw PipelinePlan.BadValue(option, planned.Manifest.Id, known.Values); }
        }
        return planned.Source.Options.ToDictionary(option => option.Name, option => option.Value);
    }

    private static Artifact RunStage(PlannedStage planned, StageHandle stage, Dictionary<string, string> settings, Artifact input, PipelineRunOptions options)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var output = planned.Gives == ArtifactKind.Run
                ? stage.Run(input, options.Execution! with { Options = settings })
                : stage.Translate(input, options.BackendRequest(planned.Gives) with { Options = settings }, options.Execution?.Timeout ?? TimeSpan.Zero);
            options.Reporter?.Detail("told.stage", planned.Manifest.Id, planned.Takes.Name(), planned.Gives.Name(), (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return ArtifactCheck.Problem(output, planned.Gives) is { } problem ? throw stage.Nonsense(problem) : output!;
        }
        catch (NotSupportedByStageException refusal)
        {
            var place = refusal.File.Length > 0 ? $"{refusal.File}:{refusal.Line}:{refusal.Column}" : "";
            throw ToolException.Of(ExitCode.CompileError, "GD6001", refusal.Message, planned.Manifest.Id).At(place);
        }
    }
}
