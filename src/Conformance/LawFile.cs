using System.Reflection;
using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Conformance.Ops;

namespace GoDefer.Conformance;

/// <summary>
/// Laws that are files below <c>Laws/</c>: a program in Go or IR whose comments say the rest. The first comment line is the meaning; <c>needs:</c>
/// names features, <c>exit:</c> the exit code, <c>panics</c> says that a panic ends the program; lines that begin with <c>&gt;</c> are what it
/// writes to standard error, with <c>1&gt;</c> to standard output.
/// </summary>
internal static class LawFile
{
    private const string Prelude = "prelude.ir";

    /// <summary>All of them, by name.</summary>
    public static IEnumerable<Law> ReadAll() => typeof(LawFile).Assembly.GetManifestResourceNames()
        .Where(name => name != Prelude).Order(StringComparer.Ordinal).Select(name => Read(name.Replace('\\', '/'), ReadText(name)));

    /// <summary>The text of an embedded file.</summary>
    public static string ReadText(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Law Read(string name, string text)
    {
        var isGo = name.EndsWith(".go", StringComparison.Ordinal);
        var mark = isGo ? "//" : ";";
        var comments = text.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]).ToArray();
        var panics = comments.Any(line => line.Trim() == "panics");
        var program = isGo ? new LawProgram(LawLanguage.Go, () => text) : new LawProgram(LawLanguage.Ir, () => LawText.Complete(text));
        return new Law(Path.ChangeExtension(name, null), comments[0].Trim(), program, new LawExpectation
        {
            Status = panics ? RunStatus.Panicked : RunStatus.Exited,
            ExitCode = Values(comments, "exit:") is [var code, ..] ? int.Parse(code, System.Globalization.CultureInfo.InvariantCulture) : panics ? 2 : 0,
            Error = Written(comments, ">"),
            Output = Written(comments, "1>"),
        })
        { Needs = Values(comments, "needs:") };
    }

    private static string[] Values(string[] comments, string key) =>
        [.. comments.Select(line => line.Trim()).Where(line => line.StartsWith(key, StringComparison.Ordinal)).SelectMany(line => line[key.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static string Written(string[] comments, string mark) =>
        string.Concat(comments.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => (line.Length > mark.Length ? line[(mark.Length + 1)..] : "") + "\n"));
}
