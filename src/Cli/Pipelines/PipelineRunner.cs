using System.Diagnostics;
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
            Artifact artifact = Prepare(plan.Passes, stages[0], program, options);
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
    private static ProgramArtifact Prepare(IReadOnlyList<IrPass> passes, StageHandle stage, Program program, PipelineRunOptions options)
    {
        if (options.Library is not { } library)
        {
            RunPasses(passes, program, options);
            return new ProgramArtifact(program);
        }
        var needed = program.Packages.SelectMany(package => package.Imports).Prepend("runtime").ToList();
        if (passes.Count == 0 && stage.PrecompiledSection is { } section && library.Precompiled(needed, section) is { } precompiled)
        {
            RunPasses(passes, program, options);
            return new ProgramArtifact(program) { Precompiled = precompiled };
        }
        var packages = library.Packages(needed, [.. passes.Select(pass => pass.Key)], out var donePasses);
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
            options.Reporter?.Detail("told.pass", pass.Name);
            foreach (var package in program.Packages)
            {
                foreach (var function in package.Functions) { RunPass(pass, function); }
            }
            if (options.Verify) { IrValidator.Validate(program, pass.Name); }
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

    private static Dictionary<string, string> ReadOptions(PlannedStage planned, StageHandle stage)
    {
        foreach (var option in planned.Source.Options)
        {
            var known = stage.Options.FirstOrDefault(candidate => candidate.Name == option.Name)
                ?? throw ToolException.Of(
                    ExitCode.BadData, "GD2004.option", planned.Manifest.Id, option.Name, DidYouMean.Suffix(option.Name, stage.Options.Select(candidate => candidate.Name))).At(option.Place);
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
