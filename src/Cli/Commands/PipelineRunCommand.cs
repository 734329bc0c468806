using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary>
/// <c>godefer pipeline run FILE [INPUT…]</c>: does what the pipeline's end says: writes the listing, runs the program, compares. Go files that the
/// command line does not name are the pipeline's own <c>input</c>.
/// </summary>
internal sealed class PipelineRunCommand
{
    private readonly Argument<string> file = new("file");
    private readonly Argument<string[]> input = new("input") { Arity = ArgumentArity.ZeroOrMore };
    private readonly CommonOptions common = new();

    public Command Create(CommandContext context)
    {
        var command = new Command("run") { file, input, common.PluginPath, common.Set };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var name = result.GetValue(file)!;
        var pipeline = PipelineReader.ReadFile(name, common.Variables(result));
        var files = result.GetValue(input) is { Length: > 0 } given ? given : [.. pipeline.Input];
        if (files.Length == 0) { throw ToolException.Of(ExitCode.Usage, "GD2007").At(name); }
        return CommandLineParser.Run([.. Verb(result, name, pipeline), .. files], context);
    }

    // The pipeline's end decides which verb does the work.
    private List<string> Verb(ParseResult result, string name, Pipeline pipeline)
    {
        List<string> shared = [.. Repeat("--plugin-path", result.GetValue(common.PluginPath)), .. Repeat("--set", result.GetValue(common.Set))];
        if (pipeline.Compare) { return ["diff", "--pipeline", name, .. shared]; }
        var plan = PipelinePlan.Create(pipeline, common.Catalog(result, pipeline));
        return plan.Gives switch
        {
            ArtifactKind.Run => ["run", "--pipeline", name, .. shared],
            ArtifactKind.Listing => ["emit", "--pipeline", name, .. shared],
            ArtifactKind.Image => ["objdump", "--pipeline", name, .. shared],
            _ => throw ToolException.Of(ExitCode.BadData, "GD2008", plan.Gives.Name()).At(name),
        };
    }

    private static IEnumerable<string> Repeat(string option, string[]? values) => (values ?? []).SelectMany(value => new[] { option, value });
}
