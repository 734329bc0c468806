using System.CommandLine;
using System.CommandLine.Parsing;

namespace GoDefer.Cli.Commands;

/// <summary>Splits off the program's arguments, parses the rest, and turns every usage error into exit code 64.</summary>
internal static class CommandLineParser
{
    public static RootCommand CreateRoot(ConsoleReporter reporter, IReadOnlyList<string> programArguments, CancellationToken cancellation) => new(Help.WithExamples(
        "Shows and runs exactly what Go 1.11 does with defer, closures, panic and recover.",
        "godefer run --backend amd64emu hello.go",
        "godefer emit --backend amd64 hello.go"))
    {
        new RunCommand().Create(reporter, programArguments, cancellation),
        new EmitCommand().Create(reporter, cancellation),
        new IrCommand().Create(reporter),
        new PipelineCommand().Create(),
        new PluginCommand().Create(),
        VersionCommand.Create(),
    };

    /// <summary>What stands before and after the first <c>--</c>.</summary>
    public static (string[] Own, string[] Program) Split(string[] args)
    {
        var at = Array.IndexOf(args, "--");
        return at < 0 ? (args, []) : (args[..at], args[(at + 1)..]);
    }

    public static ParseResult Parse(RootCommand root, string[] args)
    {
        var result = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false });
        if (result.Action is System.CommandLine.Help.HelpAction)
        {
            (result.CommandResult.Command as VerbCommand)?.ShowExamples();
            return result;
        }
        if (UnknownOption(result) is { } option) { throw Usage(result, $"unknown option \"{option}\"{DidYouMean.Suffix(option, OptionNames(result))}"); }
        if (UnknownVerb(result, args) is { } verb) { throw Usage(result, $"unknown verb \"{verb}\"{DidYouMean.Suffix(verb, VerbNames(result))}"); }
        if (result.Errors.Count > 0) { throw Usage(result, FirstSentence(result.Errors[0].Message)); }
        return result;
    }

    private static string? UnknownOption(ParseResult result) => result.Tokens
        .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !IsOptionValue(result, token))
        .Select(token => token.Value).FirstOrDefault()
        ?? result.UnmatchedTokens.FirstOrDefault(token => token.StartsWith('-'));

    private static bool IsOptionValue(ParseResult result, Token token) =>
        result.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token));

    private static string? UnknownVerb(ParseResult result, string[] args) =>
        result.CommandResult.Command.Subcommands.Count > 0 && args.Length > 0 ? result.UnmatchedTokens.FirstOrDefault() : null;

    private static IEnumerable<string> OptionNames(ParseResult result) =>
        result.CommandResult.Command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Append(option.Name));

    private static IEnumerable<string> VerbNames(ParseResult result) => result.CommandResult.Command.Subcommands.Select(command => command.Name);

    private static ToolException Usage(ParseResult result, string message)
    {
        var verb = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        return new ToolException(ExitCode.Usage, "GD1900", message) { Details = [("do", $"see \"godefer {verb}--help\"")] };
    }

    private static string FirstSentence(string message) => message.Split('\n')[0].TrimEnd('.');
}
