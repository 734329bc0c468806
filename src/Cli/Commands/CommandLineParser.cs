using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using GoDefer.Cli.Input;

namespace GoDefer.Cli.Commands;

/// <summary>Splits off the program's arguments, parses the rest, and turns every usage error into exit code 64.</summary>
internal static class CommandLineParser
{
    private const string HelpVerb = "help";
    private const string HelpOption = "--help";

    /// <summary>What stands before and after the first <c>--</c>. <c>help VERB</c> is <c>VERB --help</c>.</summary>
    public static (string[] Own, string[] Program) Split(string[] args)
    {
        var at = Array.IndexOf(args, "--");
        var own = at < 0 ? args : args[..at];
        return (own is [HelpVerb, ..] ? [.. own[1..], HelpOption] : own, at < 0 ? [] : args[(at + 1)..]);
    }

    /// <summary>Parses and runs; the exit code is the verb's.</summary>
    public static int Run(string[] args, CommandContext context)
    {
        CheckResponseFiles(args);
        var isSuggestion = args is [['[', ..], ..];
        var result = CreateRoot(isSuggestion ? null : Verb(args), context).Parse(args, new ParserConfiguration { EnablePosixBundling = false });
        if (!isSuggestion)
        {
            if (WantsHelp(result)) { return ShowHelp(result, Console.Out, ExitCode.Success); }
            context.Reporter.WritesJson = WantsJson(result);
            Check(result);
            if (result.CommandResult.Command.Subcommands.Count > 0 && result.Action is null or ParseErrorAction) { return ShowHelp(result, Console.Error, ExitCode.Usage); }
        }
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>The command line with one verb or all of them.</summary>
    /// <remarks>
    /// The library's root is made only where it is needed, without a verb: its options look their texts up in resources, which costs a start several
    /// milliseconds.
    /// </remarks>
    public static Command CreateRoot(string? verb, CommandContext context)
    {
        Command root = verb is null
            ? new RootCommand()
            : new Command("godefer") { new Option<bool>(HelpOption, "-h", "-?") { Arity = ArgumentArity.Zero, Recursive = true } };
        foreach (var command in VerbTable.Create(verb, context)) { root.Add(command); }
        foreach (var option in GlobalOptions.Create()) { root.Add(option); }
        var help = root.Options.First(option => option.Name == HelpOption);
        // A word that begins with a slash is a file.
        foreach (var alias in help.Aliases.Where(alias => alias[0] == '/').ToList()) { help.Aliases.Remove(alias); }
        return root;
    }

    private static void CheckResponseFiles(string[] args)
    {
        foreach (var file in args.Where(arg => arg is ['@', _, ..]).Select(arg => arg[1..]).Where(file => !File.Exists(file)))
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4001", file, SystemErrors.Describe(new FileNotFoundException(), file));
        }
    }

    /// <summary>The verb that a command line names; null if it names none.</summary>
    public static string? Verb(string[] args) => args.FirstOrDefault(arg => VerbTable.Names.Contains(arg));

    private static bool WantsHelp(ParseResult result) =>
        result.GetResult(result.RootCommandResult.Command.Options.First(option => option.Name == HelpOption)) is { Implicit: false };

    private static bool WantsJson(ParseResult result) =>
        result.CommandResult.Command.Options.OfType<Option<bool>>().FirstOrDefault(option => option.Name == "--json") is { } json && result.GetValue(json);

    private static int ShowHelp(ParseResult result, TextWriter output, int exitCode)
    {
        HelpWriter.Write(result.CommandResult.Command, output);
        return exitCode;
    }

    private static void Check(ParseResult result)
    {
        // A wrong verb explains everything behind it.
        if (UnknownVerb(result) is { } verb) { throw WrongVerb(result, verb); }
        if (UnknownOption(result) is { } option) { throw Usage(result, "GD1900.option", option, DidYouMean.Suffix(option, OptionNames(result))); }
        if (result.UnmatchedTokens is [var extra, ..]) { throw Usage(result, "GD1913", extra); }
        if (result.Errors is [var error, ..] && (result.CommandResult.Command.Subcommands.Count == 0 || result.Tokens.Any(token => token.Type == TokenType.Option)))
        {
            throw Translate(result, error);
        }
    }

    private static ToolException Translate(ParseResult result, ParseError error) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues <= 1 => Usage(result, "GD1911.twice", option.Option.Name),
        OptionResult { Tokens: [] } option when option.Option.ValueType != typeof(bool) => Usage(result, "GD1911", option.Option.Name),
        OptionResult { Tokens: [.., var value] } option => Usage(result, "GD1910." + ValueKind(option.Option.ValueType), option.Option.Name, value.Value),
        ArgumentResult { Tokens: [var value, ..], Parent: OptionResult option } => Usage(result, "GD1910." + ValueKind(option.Option.ValueType), option.Option.Name, value.Value),
        ArgumentResult { Tokens: [] } argument => Usage(result, "GD1912", argument.Argument.Name),
        CommandResult { Command.Arguments: [var missing, ..] } => Usage(result, "GD1912", missing.Name),
        _ => Usage(result, "GD1900", error.Message.Split('\n')[0].TrimEnd('.')),
    };

    private static string ValueKind(Type type) => type switch
    {
        _ when type == typeof(bool) => "truth",
        _ when type == typeof(int) || type == typeof(long) || type == typeof(ulong) => "number",
        _ => "text",
    };

    private static string? UnknownOption(ParseResult result) => result.Tokens
        .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !IsOptionValue(result, token))
        .Select(token => token.Value).FirstOrDefault()
        ?? result.UnmatchedTokens.FirstOrDefault(token => token.StartsWith('-'));

    private static bool IsOptionValue(ParseResult result, Token token) =>
        result.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token));

    private static string? UnknownVerb(ParseResult result) =>
        result.CommandResult.Command.Subcommands.Count > 0 ? result.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) : null;

    // A Go file where a verb should be: most likely it is to be run.
    private static ToolException WrongVerb(ParseResult result, string verb) => verb.EndsWith(".go", StringComparison.Ordinal) || Directory.Exists(verb)
        ? ToolException.Of(ExitCode.Usage, "GD1900.verb", verb, "").Do("GD1900.file", verb)
        : Usage(result, "GD1900.verb", verb, DidYouMean.Suffix(verb, VerbNames(result)));

    private static IEnumerable<string> OptionNames(ParseResult result) =>
        HelpWriter.Options(result.CommandResult.Command).SelectMany(option => option.Aliases.Append(option.Name));

    private static IEnumerable<string> VerbNames(ParseResult result) => result.CommandResult == result.RootCommandResult
        ? [.. VerbTable.Names, HelpVerb]
        : result.CommandResult.Command.Subcommands.Select(command => command.Name);

    private static ToolException Usage(ParseResult result, string key, params object?[] arguments)
    {
        var path = HelpWriter.PathOf(result.CommandResult.Command);
        return ToolException.Of(ExitCode.Usage, key, arguments).Do("GD1900.do", path.Length == 0 ? "" : path + " ");
    }
}
