using System.CommandLine;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer completion SHELL</c>: prints a script that makes a shell complete verbs, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly string[] shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("shell");
        shell.CompletionSources.Add(shells);
        var command = new Command("completion") { shell };
        command.SetAction(result =>
        {
            var name = result.GetValue(shell)!;
            if (!shells.Contains(name)) { throw ToolException.Of(ExitCode.Usage, "GD1910.choice", "<shell>", string.Join(", ", shells), name, DidYouMean.Suffix(name, shells)); }
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + name)!;
            using var reader = new StreamReader(stream);
            OutputFile.Write(null, reader.ReadToEnd());
        });
        return command;
    }
}
