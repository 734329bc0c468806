using System.CommandLine;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Commands;

/// <summary>Options of all verbs. They are looked at before anything is parsed, as the messages about a command line hang on them.</summary>
internal static class GlobalOptions
{
    private const string Language = "--lang";
    private const string Colour = "--color";
    private const string HowMuch = "--verbosity";
    private static readonly string[] colours = ["auto", "always", "never"];

    public static IReadOnlyList<Option> Create() => [Choice(Language, [.. Languages.All]), Choice(Colour, colours), Choice(HowMuch, [.. VerbosityNames.All])];

    /// <summary>Chooses the language, which everything that may have something to say needs first; a wrong one is told by <see cref="Apply"/>.</summary>
    public static void ChooseLanguage(string[] args) => Text.Language = Languages.Choose(Find(args, Language), Environment.GetEnvironmentVariable);

    /// <summary>Chooses colours and how much is said; a value that is none of the allowed ones is a usage error.</summary>
    public static void Apply(string[] args, ConsoleReporter reporter)
    {
        reporter.Style = StyleOf(args, Console.IsErrorRedirected);
        reporter.Verbosity = Find(args, HowMuch) is { } name ? VerbosityNames.Find(name) ?? Verbosity.Normal : Verbosity.Normal;
        if (Find(args, Language) is { } language && Languages.Find(language) is null) { throw Unknown(Language, language, Languages.All); }
        if (Find(args, Colour) is { } colour && !colours.Contains(colour)) { throw Unknown(Colour, colour, colours); }
        if (Find(args, HowMuch) is { } level && VerbosityNames.Find(level) is null) { throw Unknown(HowMuch, level, VerbosityNames.All); }
    }

    /// <summary>Colours of standard output.</summary>
    public static Style OutputStyle(ParseResult result) => StyleOf([.. result.Tokens.Select(token => token.Value)], Console.IsOutputRedirected);

    private static Style StyleOf(string[] args, bool isRedirected) =>
        Style.For(Find(args, Colour), !isRedirected, Environment.GetEnvironmentVariable);

    private static Option<string?> Choice(string name, string[] values)
    {
        var option = new Option<string?>(name) { Recursive = true };
        option.CompletionSources.Add(values);
        return option;
    }

    private static string? Find(string[] args, string name)
    {
        for (var i = args.Length - 1; i >= 0; i--)
        {
            if (args[i] == name && i + 1 < args.Length) { return args[i + 1]; }
            if (args[i].StartsWith(name, StringComparison.Ordinal) && args[i].Length > name.Length && args[i][name.Length] is '=' or ':') { return args[i][(name.Length + 1)..]; }
        }
        return null;
    }

    private static ToolException Unknown(string option, string value, IReadOnlyList<string> values) =>
        ToolException.Of(ExitCode.Usage, "GD1910.choice", option, string.Join(", ", values), value, DidYouMean.Suffix(value, values));
}
