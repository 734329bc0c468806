using System.CommandLine;
using System.Text.RegularExpressions;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer emit</c>: compiles a package and writes what a backend makes of it.</summary>
internal sealed class EmitCommand
{
    private const string DefaultBackend = "amd64";
    private readonly CommonOptions common = new();
    private readonly Option<string?> output = new("--output", "-o") { Description = "File to write; - (default) is standard output." };
    private readonly Option<string?> filter = new("--function", "-s") { Description = "Only functions whose name matches this regular expression." };
    private readonly Option<string?> dump = new("--dump-dir") { Description = "Folder for a dump after every pass of the backend." };
    private readonly Option<bool> assembly = new("-S") { Description = "Accepted for go tool compile's sake: the listing is what emit writes." };
    private readonly Option<bool> decisions = new("-m") { Description = "Write the decisions of inlining and escape analysis to standard error." };
    private readonly Option<string?> trim = new("-trimpath") { Description = "Accepted for go tool compile's sake: file names have no folders unless --full-paths is given." };
    private readonly Option<bool> noOptimisation = new("-N") { Hidden = true };
    private readonly Option<bool> noInlining = new("-l") { Hidden = true };

    public Command Create(ConsoleReporter reporter, CancellationToken cancellation)
    {
        var command = new VerbCommand("emit", "Compile a Go package and write a backend's output, such as the assembly listing.",
            "godefer emit --backend amd64 --goos darwin hello.go",
            "godefer emit -s 'DeferFunc[12]' hello.go")
        {
            common.Files, common.Backend, common.Pipeline, common.PluginPath, common.GoOS, common.Verify, common.AllErrors, common.RuntimeSource, common.FullPaths,
            output, filter, dump, assembly, decisions, trim, noOptimisation, noInlining,
        };
        command.SetAction(result => Run(result, reporter, cancellation));
        return command;
    }

    private int Run(ParseResult result, ConsoleReporter reporter, CancellationToken cancellation)
    {
        if (result.GetValue(noOptimisation) || result.GetValue(noInlining))
        {
            throw new ToolException(ExitCode.Usage, "GD1906", "-N and -l are not supported: only the optimised listing is Go's, byte for byte");
        }
        CheckFilter(result.GetValue(filter));
        var plan = common.Plan(result, DefaultBackend, ArtifactKind.Listing);
        if (!plan.IsGcEqual && plan.Stages[0].Manifest.Id == DefaultBackend)
        {
            reporter.Note("passes before amd64: this listing is not Go's own");
        }
        var goos = common.TargetOS(result, plan.Pipeline);
        var program = Compilation.Compile(common, result, reporter, common.Library(result, goos, reporter), goos, result.GetValue(decisions) ? Console.Error : null);
        var listing = (Listing)PipelineRunner.Run(plan, program, new PipelineRunOptions
        {
            Verify = result.GetValue(common.Verify),
            BackendRequest = kind => new BackendRequest
            {
                Wanted = kind,
                GoOS = goos,
                FullPaths = result.GetValue(common.FullPaths),
                FunctionFilter = result.GetValue(filter),
                Verify = result.GetValue(common.Verify),
                DumpDirectory = result.GetValue(dump),
                Cancellation = cancellation,
            },
        });
        OutputFile.Write(result.GetValue(output), listing.Text);
        return ExitCode.Success;
    }

    private static void CheckFilter(string? pattern)
    {
        if (pattern is null) { return; }
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Usage, "GD1907", $"\"{pattern}\" is no regular expression: {error.Message.Split('\n')[0]}");
        }
    }
}
