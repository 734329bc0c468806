using System.Text.RegularExpressions;
using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Parity.GoSuite;

/// <summary>
/// Programs marked <c>// errorcheck</c>: with <c>-e</c> every line with an <c>ERROR</c> comment is reported and no other, and each
/// message matches the comment's expression or is what Go 1.11.5 says there.
/// </summary>
internal static partial class ErrorCheckDirective
{
    /// <summary>By file and line, what Go 1.11.5 says where the text of the later release has another wording.</summary>
    private static readonly Lazy<ILookup<(string File, int Line), string>> wordings = new(ReadWordings);

    public static SuiteResult Try(string file)
    {
        try { return new SuiteResult(Problem(file), null, null); }
        catch (Exception error) { return new SuiteResult($"{error.GetType().Name}: {error.Message}", null, null); }
    }

    private static string Problem(string file)
    {
        var path = Path.Combine(Ledger.TreeFolder, file);
        var found = Toolchain.Errors(path).ToLookup(error => error.Position.Line);
        var lines = File.ReadAllLines(path);
        var wanted = Enumerable.Range(1, lines.Length).ToLookup(line => line, line => Expressions(Path.GetFileName(file), line, lines[line - 1]));
        var problems = Enumerable.Range(1, lines.Length).Select(line => Problem(file, line, wanted[line].Single(), [.. found[line]]));
        return string.Join(" | ", problems.Where(problem => problem.Length > 0));
    }

    private static string Problem(string file, int line, IReadOnlyList<string> wanted, IReadOnlyList<Diagnostic> found)
    {
        if (wanted.Count > 0 && found.Count == 0) { return $"{line}: nothing is reported"; }
        var recorded = wordings.Value[(file, line)];
        var other = found.FirstOrDefault(error => !recorded.Contains(Flat(error)) && !wanted.Any(expression => Regex.IsMatch(error.Message, expression)));
        return other is null ? "" : $"{line}: {other.Message}";
    }

    private static string Flat(Diagnostic error) => error.Message.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    /// <summary>The expressions of a line; <c>LINE</c> in one stands for the line, or one so many lines off.</summary>
    private static string[] Expressions(string name, int line, string text)
    {
        if (text.Contains("////", StringComparison.Ordinal) || Mark().Match(text) is not { Success: true } mark) { return []; }
        return [.. Quoted().Matches(mark.Groups[1].Value).Select(quoted => Expression(name, line, quoted.Groups[1].Value + quoted.Groups[2].Value))];
    }

    private static string Expression(string name, int line, string expression) =>
        Here().Replace(expression, here => $"{name}:{line + (here.Groups[1].Length > 0 ? int.Parse(here.Groups[1].Value) : 0)}")
            .Replace("[[:space:]]", "\\s", StringComparison.Ordinal);

    private static ILookup<(string File, int Line), string> ReadWordings() =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Ledger.FilePath)!, "wording.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToLookup(row => (row[0], int.Parse(row[1])), row => row[2]);

    [GeneratedRegex("// (?:GC_)?ERROR (.*)")]
    private static partial Regex Mark();

    [GeneratedRegex("\"([^\"]*)\"|`([^`]*)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"LINE([+-]\d+)?")]
    private static partial Regex Here();
}
