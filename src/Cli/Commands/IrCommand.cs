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
    private readonly Option<string?> after = new("--after") { Description = $"Print after this step: {Lowering} (as the frontend gives it), {string.Join(", ", PassList.Shown.Select(pass => pass.Name))}." };
    private readonly Option<string[]> passes = new("--passes") { Description = "Passes to run instead of the standard ones, in this order.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> binary = new("--binary") { Description = "Write the binary form." };
    private readonly Option<string?> output = new("--output", "-o") { Description = "File to write; - (default) is standard output." };

    public Command Create(ConsoleReporter reporter)
    {
        var command = new VerbCommand("ir", "Print the IR of a Go package.",
            "godefer ir hello.go",
            "godefer ir --after lower hello.go")
        {
            common.Files, common.PluginPath, common.GoOS, common.Verify, common.AllErrors, common.RuntimeSource, after, passes, binary, output,
        };
        command.SetAction(result => Run(result, reporter));
        return command;
    }

    private int Run(ParseResult result, ConsoleReporter reporter)
    {
        var selected = Select(result);
        var goos = common.TargetOS(result);
        var program = Compilation.Compile(common, result, reporter, common.Library(result, goos, reporter), goos);
        PipelineRunner.RunPasses(selected, program, new PipelineRunOptions { Verify = result.GetValue(common.Verify) });
        if (result.GetValue(binary)) { WriteBinary(program, result.GetValue(output)); }
        else { OutputFile.Write(result.GetValue(output), IrText.Print(program)); }
        return ExitCode.Success;
    }

    private IrPass[] Select(ParseResult result)
    {
        var names = result.GetValue(passes) is { Length: > 0 } given ? given : [.. PassList.Standard];
        var selected = names.Select(Find).ToArray();
        if (PassList.CheckOrder(names) is { } problem) { throw new ToolException(ExitCode.Usage, "GD1908", problem); }
        return result.GetValue(after) switch
        {
            null => selected,
            Lowering => [],
            var last => [.. selected.Take(IndexOf(names, last) + 1)],
        };
    }

    private static IrPass Find(string name) => PassList.Find(name)
        ?? throw new ToolException(ExitCode.Usage, "GD1909", $"unknown pass \"{name}\"{DidYouMean.Suffix(name, PassList.All.Select(pass => pass.Name))}");

    private static int IndexOf(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? index : throw new ToolException(
            ExitCode.Usage, "GD1909", $"no step \"{name}\"{DidYouMean.Suffix(name, [Lowering, .. names])}; steps are {Lowering}, {string.Join(", ", names)}");
    }

    private static void WriteBinary(Program program, string? name)
    {
        using var stream = name is null or "-" ? Console.OpenStandardOutput() : File.Create(name);
        IrBinary.Write(program, stream);
    }
}
