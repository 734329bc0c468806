using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Input;
using GoDefer.Cli.Plugins;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Validation;

namespace GoDefer.Cli.Pipelines;

/// <summary>Options of one run of a pipeline, as the command line gives them.</summary>
internal sealed record PipelineRunOptions
{
    public bool Verify { get; init; }

    /// <summary>Gives the packages a program needs to run; null for a program that is not run.</summary>
    public RuntimeLibrary? Library { get; init; }

    public string? DumpDirectory { get; init; }
    public Func<ArtifactKind, BackendRequest> BackendRequest { get; init; } = kind => new BackendRequest { Wanted = kind };
    public ExecutionRequest? Execution { get; init; }
    public Action<IrPass, Program>? AfterPass { get; init; }
}

/// <summary>Runs passes over the IR, then the stages one after the other.</summary>
internal static class PipelineRunner
{
    public static Artifact Run(PipelinePlan plan, Program program, PipelineRunOptions options)
    {
        var stages = plan.Stages.Select(stage => (Planned: stage, Stage: PluginLoader.Load(stage.Manifest))).ToArray();
        try
        {
            foreach (var (planned, stage) in stages) { CheckOptions(planned, stage); }
            Artifact artifact = Prepare(plan.Passes, stages[0].Stage, program, options);
            foreach (var (planned, stage) in stages) { artifact = RunStage(planned, stage, artifact, options); }
            return artifact;
        }
        finally
        {
            foreach (var (_, stage) in stages) { (stage as IDisposable)?.Dispose(); }
        }
    }

    /// <summary>
    /// Runs the passes, and adds what the program imports and the runtime: compiled by the stage ahead of time if there is such, else as IR.
    /// </summary>
    private static ProgramArtifact Prepare(IReadOnlyList<IrPass> passes, IStage stage, Program program, PipelineRunOptions options)
    {
        if (options.Library is not { } library)
        {
            RunPasses(passes, program, options);
            return new ProgramArtifact(program);
        }
        var needed = program.Main.Imports.Prepend("runtime");
        if (passes.Count == 0 && stage is IPrecompiler precompiler && library.Precompiled(needed, precompiler.SectionName) is { } precompiled)
        {
            RunPasses(passes, program, options);
            return new ProgramArtifact(program) { Precompiled = precompiled };
        }
        var packages = library.Packages(needed, [.. passes.Select(pass => pass.Name)], out var donePasses);
        if (!donePasses) { program.Packages.InsertRange(0, packages); }
        RunPasses(passes, program, options);
        if (donePasses) { program.Packages.InsertRange(0, packages); }
        return new ProgramArtifact(program);
    }

    /// <summary>Runs passes in order, validating after each where asked.</summary>
    public static void RunPasses(IReadOnlyList<IrPass> passes, Program program, PipelineRunOptions options)
    {
        if (options.Verify) { IrValidator.Validate(program, "lower"); }
        foreach (var pass in passes)
        {
            foreach (var package in program.Packages)
            {
                foreach (var function in package.Functions) { RunPass(pass, function); }
            }
            if (options.Verify) { IrValidator.Validate(program, pass.Name); }
            options.AfterPass?.Invoke(pass, program);
        }
    }

    private static void RunPass(IrPass pass, Function function)
    {
        try
        {
            pass.Run(function);
        }
        catch (Exception error) when (error is not InternalErrorException)
        {
            throw new InternalErrorException(pass.Name, function.Symbol.LinkName(function.Package.Path), error.Message, error);
        }
    }

    private static void CheckOptions(PlannedStage planned, IStage stage)
    {
        foreach (var (name, value) in planned.Source.Options)
        {
            var option = stage.Options.FirstOrDefault(known => known.Name == name)
                ?? throw Error(planned, $"{stage.Id} has no option \"{name}\"{DidYouMean.Suffix(name, stage.Options.Select(known => known.Name))}");
            if (option.Values.Count > 0 && !option.Values.Contains(value))
            {
                throw Error(planned, $"option {name} of {stage.Id} is {string.Join(" or ", option.Values)}, not \"{value}\"");
            }
        }
    }

    private static ToolException Error(PlannedStage planned, string message) =>
        new(ExitCode.BadData, "GD2004", message) { Place = planned.Source.Place };

    private static Artifact RunStage(PlannedStage planned, IStage stage, Artifact input, PipelineRunOptions options)
    {
        try
        {
            var output = Invoke(planned, stage, input, options);
            return output?.Kind == planned.Gives
                ? output
                : throw new InternalErrorException($"plugin {stage.Id}", "", $"gave {output?.Kind.ToString() ?? "nothing"} instead of {planned.Gives}");
        }
        catch (NotSupportedByStageException refusal)
        {
            var place = refusal.File.Length > 0 ? $"{refusal.File}:{refusal.Line}:{refusal.Column}" : "";
            throw new ToolException(ExitCode.CompileError, "GD6001", $"{refusal.Message} (backend {stage.Id})") { Place = place };
        }
        catch (Exception error) when (error is not (InternalErrorException or ToolException or OperationCanceledException))
        {
            throw new InternalErrorException($"plugin {stage.Id}", "", $"{error.GetType().Name}: {error.Message}", error);
        }
    }

    private static Artifact? Invoke(PlannedStage planned, IStage stage, Artifact input, PipelineRunOptions options) => stage switch
    {
        IExecutor executor when planned.Gives == ArtifactKind.Run => executor.Run(input, options.Execution! with { Options = planned.Source.Options }),
        IBackend backend => backend.Translate(input, options.BackendRequest(planned.Gives) with { Options = planned.Source.Options }),
        _ => throw new InternalErrorException($"plugin {stage.Id}", "", "implements neither IBackend nor IExecutor"),
    };
}
