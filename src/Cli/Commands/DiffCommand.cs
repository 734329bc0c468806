using System.CommandLine;
using System.CommandLine.Completions;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Comparing;
using GoDefer.Cli.Output;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer diff</c>: runs programs on several backends and says where they do not agree.</summary>
internal sealed class DiffCommand
{
    private static readonly TimeSpan defaultTimeout = TimeSpan.FromSeconds(20);
    private readonly CommonOptions common = new();
    private readonly RunOptions limits = new();
    private readonly Option<string?> backends = new("--backends");
    private readonly Option<int> jobs = new("--jobs", "-j") { DefaultValueFactory = _ => Environment.ProcessorCount };

    public Command Create(CommandContext context)
    {
        backends.CompletionSources.Add(word => Complete(word.WordToComplete));
        var command = new Command("diff") { common.Files, backends, common.Pipeline, common.PluginPath, common.Set, common.GoOS };
        limits.AddTo(command);
        command.Add(jobs);
        command.Add(common.Json);
        command.SetAction(result => Run(result, context));
        return command;
    }

    /// <summary>The last of the names separated by commas.</summary>
    private static IEnumerable<CompletionItem> Complete(string word)
    {
        var before = word[..(word.LastIndexOf(',') + 1)];
        return new PluginCatalog([]).Stages.Append(GoToolchain.Id).Except(before.Split(',')).Select(name => new CompletionItem(before + name));
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var contenders = Contenders(result);
        var programs = ProgramFiles.Expand(result.GetValue(common.Files) ?? []);
        var options = Options(result, context);
        var comparisons = Compare(programs, contenders, options, Quantity.AtLeast(1, result, jobs), context.Reporter);
        if (result.GetValue(common.Json)) { DiffReport.WriteJson(Console.Out, contenders, comparisons); }
        else { DiffReport.Write(Console.Out, GlobalOptions.OutputStyle(result), comparisons); }
        return comparisons.Any(comparison => comparison.Verdict == Verdict.Differ) ? ExitCode.CompileError : ExitCode.Success;
    }

    private IReadOnlyList<Contender> Contenders(ParseResult result)
    {
        var names = result.GetValue(backends);
        var file = result.GetValue(common.Pipeline);
        if (names is null == file is null) { throw ToolException.Of(ExitCode.Usage, "GD1917").Do("GD1917.do"); }
        if (file is null) { return ContenderList.Parse(names!, common.Catalog(result)); }
        var pipeline = PipelineReader.ReadFile(file, common.Variables(result));
        return pipeline.Compare
            ? ContenderList.Create(pipeline.Backends, common.Catalog(result, pipeline))
            : throw ToolException.Of(ExitCode.BadData, "GD2009").At(file);
    }

    private ComparisonOptions Options(ParseResult result, CommandContext context)
    {
        var request = new ExecutionRequest { Input = Stream.Null, Output = Stream.Null, Error = Stream.Null, Timeout = defaultTimeout, Cancellation = context.Cancellation };
        return new ComparisonOptions(limits.Apply(result, request), common.TargetOS(result), context.ProgramArguments);
    }

    private static ProgramComparison[] Compare(IReadOnlyList<ProgramFiles> programs, IReadOnlyList<Contender> contenders, ComparisonOptions options, int jobs, ConsoleReporter reporter)
    {
        using var progress = reporter.Progress(programs.Count);
        var comparisons = new ProgramComparison[programs.Count];
        try
        {
            Parallel.For(0, programs.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = options.Request.Cancellation }, i =>
            {
                comparisons[i] = ProgramComparison.Of(programs[i], contenders, options);
                progress.Step();
            });
        }
        catch (AggregateException error)
        {
            throw error.InnerExceptions[0];
        }
        return comparisons;
    }
}
