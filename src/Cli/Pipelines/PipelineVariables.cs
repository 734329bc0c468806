using System.Text;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// Variables of a pipeline: <c>${name}</c> in a text that stands after <c>variables</c> is replaced by the variable's value, <c>$${</c> by a plain
/// <c>${</c>. Values hold no variables, so nothing grows. Only the file and the command line give values; the environment does not.
/// </summary>
internal sealed class PipelineVariables(YamlCursor yaml, IReadOnlyDictionary<string, string> given)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private bool isExpanded;

    /// <summary>Reads the mapping of names to values.</summary>
    public void Read()
    {
        if (isExpanded) { throw yaml.Error(yaml.Place, "GD2006.late"); }
        yaml.ReadMapping("variables", [], name =>
        {
            if (!IsName(name)) { throw yaml.Error(yaml.Place, "GD2006.name", name); }
            var value = yaml.ReadText("variable");
            values.Add(name, given.GetValueOrDefault(name, value));
        });
    }

    /// <summary>The text with values for variables.</summary>
    public string Expand(string text, string place)
    {
        if (!text.Contains("${", StringComparison.Ordinal)) { return text; }
        isExpanded = true;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, "$${", 0, 3) == 0) { result.Append("${"); i += 2; }
            else if (string.CompareOrdinal(text, i, "${", 0, 2) == 0)
            {
                var end = text.IndexOf('}', i);
                if (end < 0) { throw yaml.Error(place, "GD2006.open"); }
                result.Append(Value(text[(i + 2)..end], place));
                i = end;
            }
            else { result.Append(text[i]); }
        }
        return result.ToString();
    }

    /// <summary>A variable that the command line sets must be one of the file's.</summary>
    public void CheckUse()
    {
        foreach (var name in given.Keys.Where(name => !values.ContainsKey(name)))
        {
            throw ToolException.Of(ExitCode.Usage, "GD2006.set", name, DidYouMean.Suffix(name, values.Keys));
        }
    }

    private string Value(string name, string place) => values.TryGetValue(name, out var value)
        ? value
        : throw yaml.Error(place, "GD2006.unknown", name, DidYouMean.Suffix(name, values.Keys));

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');
}
