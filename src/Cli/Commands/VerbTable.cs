using System.CommandLine;

namespace GoDefer.Cli.Commands;

/// <summary>The verbs. Only the one that is named is made: what a verb needs costs nothing to the others.</summary>
internal static class VerbTable
{
    private static readonly (string Name, Func<CommandContext, Command> Create)[] rows =
    [
        (RunCommand.Verb, context => new RunCommand().Create(context)),
        ("emit", context => new EmitCommand().Create(context)),
        ("ir", context => new IrCommand().Create(context)),
        ("objdump", context => new ObjdumpCommand().Create(context)),
        ("explain", context => new ExplainCommand().Create(context)),
        ("frame", context => new FrameCommand().Create(context)),
        ("timeline", context => new TimelineCommand().Create(context)),
        ("captures", context => new CapturesCommand().Create(context)),
        ("diff", context => new DiffCommand().Create(context)),
        ("pipeline", context => new PipelineCommand().Create(context)),
        ("plugin", context => new PluginCommand().Create(context)),
        ("schema", _ => SchemaCommand.Create()),
        ("completion", _ => CompletionCommand.Create()),
        ("version", _ => VersionCommand.Create()),
    ];

    /// <summary>Names of the verbs, in the order of help.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. rows.Select(row => row.Name)];

    /// <summary>The verb of a name alone, or all of them if there is none of that name.</summary>
    public static IEnumerable<Command> Create(string? name, CommandContext context) =>
        (Array.Find(rows, row => row.Name == name) is { Create: not null } found ? [found] : rows).Select(row => row.Create(context));
}
