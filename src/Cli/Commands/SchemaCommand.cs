using System.CommandLine;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer schema KIND</c>: prints JSON Schemas.</summary>
internal static class SchemaCommand
{
    private static readonly string[] kinds = ["pipeline", "plugin"];

    public static Command Create()
    {
        var kind = new Argument<string>("kind");
        kind.CompletionSources.Add(kinds);
        var command = new Command("schema") { kind };
        command.SetAction(result =>
        {
            var name = result.GetValue(kind)!;
            if (!kinds.Contains(name)) { throw ToolException.Of(ExitCode.Usage, "GD1910.choice", "<kind>", string.Join(", ", kinds), name, DidYouMean.Suffix(name, kinds)); }
            OutputFile.Write(null, SchemaFile.Read(name));
        });
        return command;
    }
}
