using GoDefer.Abstractions.Plugins;

namespace GoDefer.Cli.Comparing;

/// <summary>How programs are run for a comparison: limits and seed as in <paramref name="Request"/>, whose streams are not used.</summary>
internal sealed record ComparisonOptions(ExecutionRequest Request, string GoOS, IReadOnlyList<string> Arguments);
