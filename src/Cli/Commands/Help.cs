using System.CommandLine;

namespace GoDefer.Cli.Commands;

/// <summary>A verb with example command lines, which its own help shows and the list of verbs does not.</summary>
internal sealed class VerbCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Makes the examples part of the description; called when the verb's own help is about to be shown.</summary>
    public void ShowExamples() => Description = Help.WithExamples(Description ?? "", examples);
}

/// <summary>Help texts.</summary>
internal static class Help
{
    /// <summary>A description that ends with example command lines.</summary>
    public static string WithExamples(string description, params string[] examples) =>
        $"{description}\n\nExamples:\n{string.Join('\n', examples.Select(example => "  " + example))}";
}
