namespace GoDefer.Cli.Commands;

/// <summary>What every verb has at hand.</summary>
/// <param name="Reporter">Standard error.</param>
/// <param name="ProgramArguments">What stands behind <c>--</c>.</param>
/// <param name="Cancellation">Cancelled by Ctrl-C.</param>
internal sealed record CommandContext(ConsoleReporter Reporter, IReadOnlyList<string> ProgramArguments, CancellationToken Cancellation);
