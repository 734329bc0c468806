using System.CommandLine;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Commands;

/// <summary>
/// Help: two examples first, then usage, verbs, arguments, options, exit codes. Texts are found by the names of things
/// (<c>help.pipeline.plan</c>, <c>option.emit.--output</c> or <c>option.--output</c>), so that verbs carry none.
/// </summary>
internal static class HelpWriter
{
    private const int WidestName = 34;

    /// <summary>Writes the help of a command.</summary>
    public static void Write(Command command, TextWriter output)
    {
        var path = PathOf(command);
        output.WriteLine(Text.Of(Key("help", path)));
        output.WriteLine();
        output.WriteLine(Text.Of("help.heading.examples"));
        foreach (var example in Text.Of(Key("example", path)).Split('\n')) { output.WriteLine("  " + example); }
        output.WriteLine();
        output.WriteLine(Text.Of("help.heading.usage"));
        output.WriteLine($"  godefer {Usage(command, path)}");
        WriteRows(output, "help.heading.verbs", command.Subcommands.Select(verb => (verb.Name, Text.Of(Key("help", PathOf(verb))))));
        WriteRows(output, "help.heading.arguments", command.Arguments.Select(argument => ($"<{argument.Name}>", Describe("argument", path, argument.Name))));
        WriteRows(output, "help.heading.options", Options(command).Select(option => (NameOf(option), Describe("option", path, option.Name))));
        WriteRows(output, "help.heading.exit", ExitCode.Rows.Select(row => (row.Code, Text.Of("exit." + row.Code))));
    }

    /// <summary>The options a command takes, those of all verbs last; hidden ones left out.</summary>
    public static IEnumerable<Option> Options(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(Ancestors).SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    /// <summary>Names of verb and part: <c>pipeline plan</c>; empty for the program itself.</summary>
    public static string PathOf(Command command) => string.Join(' ', Ancestors(command).Where(part => part.Parents.Any()).Reverse().Select(part => part.Name));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var part = command; part is not null; part = part.Parents.OfType<Command>().FirstOrDefault()) { yield return part; }
    }

    private static string Key(string kind, string path) => path.Length == 0 ? kind : $"{kind}.{path.Replace(' ', '.')}";

    private static string Describe(string kind, string path, string name) => Text.Find($"{Key(kind, path)}.{name}") ?? Text.Of($"{kind}.{name}");

    private static string Usage(Command command, string path)
    {
        var parts = new List<string> { path };
        if (command.Subcommands.Count > 0) { parts.Add("<verb>"); }
        parts.Add("[options]");
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"<{argument.Name}>"));
        if (path == "run") { parts.Add("[-- <arguments>]"); }
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string NameOf(Option option)
    {
        var names = option.Aliases.Append(option.Name).Distinct().Where(name => name[0] != '/').OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal);
        var value = Text.Find("value." + option.Name);
        return string.Join(", ", names) + (value is null ? "" : $" <{value}>");
    }

    private static void WriteRows(TextWriter output, string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) { return; }
        output.WriteLine();
        output.WriteLine(Text.Of(heading));
        var width = Math.Min(WidestName, all.Max(row => Columns.Width(row.Name)));
        foreach (var (name, text) in all) { output.WriteLine($"  {Columns.Pad(name, width)}  {text}"); }
    }
}
