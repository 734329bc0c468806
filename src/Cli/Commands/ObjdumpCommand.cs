using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Inspect;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer objdump</c>: links a program and disassembles the image.</summary>
internal sealed class ObjdumpCommand
{
    private const string DefaultBackend = "amd64";
    private readonly CommonOptions common = new();
    private readonly Option<string?> output = new("--output", "-o");
    private readonly Option<string?> filter = new("--function", "-s");

    public Command Create(CommandContext context)
    {
        var command = new Command("objdump")
        {
            common.Files, common.Backend, common.Pipeline, common.PluginPath, common.Set, common.GoOS, common.Verify, common.AllErrors, common.NoOptimization, common.NoInlining, common.RuntimeSource, common.FullPaths, output, filter,
        };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var pattern = result.GetValue(filter);
        var matches = FunctionFilter.Parse(pattern);
        var plan = common.Plan(result, DefaultBackend, ArtifactKind.Image);
        var image = (MachineImage)common.Translate(result, plan, context);
        using var text = new StringWriter { NewLine = "\n" };
        if (!Disassembly.Write(image, matches, text)) { context.Reporter.Note("objdump.none", pattern); }
        OutputFile.Write(result.GetValue(output), text.ToString());
        return ExitCode.Success;
    }
}
