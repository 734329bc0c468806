using System.CommandLine;
using System.CommandLine.Completions;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary>Limits, seed and clock of verbs that run programs.</summary>
internal sealed class RunOptions
{
    public Option<long> MaxSteps { get; } = new("--max-steps");

    public Option<string?> MaxMemory { get; } = new("--max-memory");

    public Option<string?> Timeout { get; } = new("--timeout");

    public Option<ulong> Seed { get; } = new("--seed") { DefaultValueFactory = _ => 1 };

    public Option<string?> Clock { get; } = new("--clock");

    public void AddTo(Command command)
    {
        Clock.CompletionSources.Add(_ => ClockNames().Select(name => new CompletionItem(name)));
        command.Add(MaxSteps);
        command.Add(MaxMemory);
        command.Add(Timeout);
        command.Add(Seed);
        command.Add(Clock);
    }

    /// <summary>The request with limits and seed put in: the command line's, else the pipeline's.</summary>
    public ExecutionRequest Apply(ParseResult result, ExecutionRequest request, Pipeline? pipeline = null) => request with
    {
        MaxSteps = result.GetResult(MaxSteps) is { Implicit: false } ? Quantity.AtLeast(0, result, MaxSteps) : Limit(pipeline, "max-steps"),
        MaxMemory = result.GetValue(MaxMemory) is { } memory ? Quantity.ParseBytes(memory) : Limit(pipeline, "max-memory"),
        Timeout = result.GetValue(Timeout) is { } time ? Quantity.ParseDuration(time) : pipeline is null ? request.Timeout : TimeSpan.FromSeconds(Limit(pipeline, "timeout")),
        Seed = result.GetValue(Seed),
        Clock = result.GetValue(Clock) is { } clock ? ClockOf(clock) : (result.GetResult(Seed) is { Implicit: false } ? ClockKind.Virtual : request.Clock),
    };

    private static ClockKind ClockOf(string name)
    {
        var names = ClockNames();
        return Array.IndexOf(names, name) is >= 0 and var index
            ? (ClockKind)index
            : throw ToolException.Of(ExitCode.Usage, "GD1910.choice", "--clock", string.Join(", ", names), name, DidYouMean.Suffix(name, names));
    }

    private static string[] ClockNames() => [.. Enum.GetNames<ClockKind>().Select(name => name.ToLowerInvariant())];

    private static long Limit(Pipeline? pipeline, string name) => pipeline?.Limits.GetValueOrDefault(name) ?? 0;
}
