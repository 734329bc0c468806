using System.CommandLine;
using GoDefer.Cli.Pipelines;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Text;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer ir</c>: prints the IR after any step.</summary>
internal sealed class IrCommand
{
    private const string Lowering = "lower";
    private readonly CommonOptions common = new();
    private readonly Option<string?> after = new("--after");
    private readonly Option<string[]> passes = new("--passes") { AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> binary = new("--binary");
    private readonly Option<string?> output = new("--output", "-o");

    public Command Create(CommandContext context)
    {
        var command = new Command("ir")
        {
            common.Files, common.PluginPath, common.GoOS, common.Verify, common.AllErrors, common.RuntimeSource, after, passes, binary, output,
        };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private int Run(ParseResult result, CommandContext context)
    {
        var selected = Select(result);
        var goos = common.TargetOS(result);
        var program = Program.Of(Compilation.Compile(common, result, context.Reporter, common.Library(result, goos, context.Reporter), goos).Main);
        PipelineRunner.RunPasses(selected, program, new PipelineRunOptions { Verify = result.GetValue(common.Verify) });
        if (result.GetValue(binary)) { WriteBinary(program, result.GetValue(output)); }
        else { OutputFile.Write(result.GetValue(output), IrText.Print(program)); }
        return ExitCode.Success;
    }

    private IrPass[] Select(ParseResult result)
    {
        var names = result.GetValue(passes) is { Length: > 0 } given ? given : [.. PassList.Standard];
        var selected = names.Select(Find).ToArray();
        if (PassList.CheckOrder(names) is { } problem) { throw ToolException.Of(ExitCode.Usage, "GD1908", problem); }
        return result.GetValue(after) switch
        {
            null => selected,
            Lowering => [],
            var last => [.. selected.Take(IndexOf(names, last) + 1)],
        };
    }

    private static IrPass Find(string name) => PassList.Find(name)
        ?? throw ToolException.Of(ExitCode.Usage, "GD1909.pass", name, DidYouMean.Suffix(name, PassList.Shown.Select(pass => pass.Name)));

    private static int IndexOf(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? index : throw ToolException.Of(
            ExitCode.Usage, "GD1909.step", name, DidYouMean.Suffix(name, [Lowering, .. names]), string.Join(", ", [Lowering, .. names]));
    }

    private static void WriteBinary(Program program, string? name)
    {
        using var binary = new MemoryStream();
        IrBinary.Write(program, binary);
        OutputFile.Write(name, binary.ToArray());
    }
}
