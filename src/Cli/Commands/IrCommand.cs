using System.CommandLine;
using System.CommandLine.Completions;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
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
        passes.CompletionSources.Add(_ => Completions([]));
        after.CompletionSources.Add(_ => Completions([Lowering]));
        var command = new Command("ir")
        {
            common.Files, common.PluginPath, common.GoOS, common.Verify, common.AllErrors, common.NoOptimization, common.NoInlining, common.RuntimeSource, after, passes, binary, output,
        };
        command.SetAction(result => Run(result, context));
        return command;
    }

    private static IEnumerable<CompletionItem> Completions(string[] more) =>
        more.Concat(PlannedPass.Names(new PluginCatalog([]))).Select(name => new CompletionItem(name));

    private int Run(ParseResult result, CommandContext context)
    {
        using var selected = new PassRunner(Select(result, common.Catalog(result)), result.GetValue(common.Verify), TimeSpan.Zero, context.Reporter);
        var goos = common.TargetOS(result);
        var program = Program.Of(Compilation.Compile(common, result, context.Reporter, common.Library(result, goos, context.Reporter), goos).Main);
        selected.Run(program, 0, selected.Keys.Count);
        if (result.GetValue(binary)) { WriteBinary(program, result.GetValue(output)); }
        else { OutputFile.Write(result.GetValue(output), IrText.Print(program)); }
        return ExitCode.Success;
    }

    private IReadOnlyList<PlannedPass> Select(ParseResult result, PluginCatalog catalog)
    {
        var last = result.GetValue(after);
        var names = result.GetValue(passes) is { Length: > 0 } given ? given : Usual(last, catalog);
        var selected = names.Select(name => Find(name, catalog)).ToArray();
        if (PlannedPass.CheckOrder(selected) is { } problem) { throw ToolException.Of(ExitCode.Usage, "GD1908", problem); }
        return last switch
        {
            null => selected,
            Lowering => [],
            _ => [.. selected.Take(IndexOf(names, last) + 1)],
        };
    }

    /// <summary>The standard passes; if what is printed is the work of a plugin's pass, that one behind them.</summary>
    private static string[] Usual(string? last, PluginCatalog catalog) =>
        last is not null && PassList.Find(last) is null && catalog.FindPass(last) is not null ? [.. PassList.Standard, last] : [.. PassList.Standard];

    private static PlannedPass Find(string name, PluginCatalog catalog) => PlannedPass.Find(name, catalog, [])
        ?? throw ToolException.Of(ExitCode.Usage, "GD1909.pass", name, DidYouMean.Suffix(name, PlannedPass.Names(catalog)))
            .With("known", string.Join(", ", PlannedPass.Names(catalog)));

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
