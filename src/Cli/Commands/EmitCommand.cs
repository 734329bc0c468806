using System.CommandLine;
using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer emit</c>: compiles a package and writes what a backend makes of it.</summary>
internal sealed class EmitCommand
{
    private const string DefaultBackend = "amd64";
    private readonly CommonOptions common = new();
    private readonly Option<string?> output = new("--output", "-o");
    private readonly Option<string?> filter = new("--function", "-s");
    private readonly Option<string?> dump = new("--dump-dir");
    private readonly Option<bool> assembly = new("-S");
    private readonly Option<bool> decisions = new("-m");
    private readonly Option<string?> trim = new("-trimpath");

    public Command Create(CommandContext context)
    {
        var command = new Command("emit")
        {
            common.Files, common.Backend, common.Pipeline, common.PluginPath, common.Set, common.StageOption, common.GoOS, common.Verify, common.AllErrors, common.NoOptimization, common.NoInlining, common.RuntimeSource, common.FullPaths,
            output, filter, dump, assembly, decisions, trim,
        };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        FunctionFilter.Parse(result.GetValue(filter));
        var plan = common.Plan(result, DefaultBackend, ArtifactKind.Listing);
        if (!plan.IsGcEqual && plan.Stages[0].Manifest.Id == DefaultBackend) { context.Reporter.Note("emit.passes"); }
        var listing = (Listing)common.Translate(
            result, plan, context,
            request => request with { FunctionFilter = result.GetValue(filter), DumpDirectory = result.GetValue(dump) },
            result.GetValue(decisions) ? Console.Error : null);
        OutputFile.Write(result.GetValue(output), listing.WriteTo);
        return ExitCode.Success;
    }
}
