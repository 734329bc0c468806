using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// Reads YAML event by event, so that each error has line and column. Anchors, aliases and tags are refused: a pipeline needs none, and
/// without them a small file cannot become a large one.
/// </summary>
internal sealed class YamlCursor
{
    private readonly string file;
    private readonly Parser parser;

    public YamlCursor(string file, string text)
    {
        this.file = file;
        parser = new Parser(new StringReader(text));
        Advance();
        Take<StreamStart>("a YAML document");
        if (parser.Current is StreamEnd) { throw Error("the file is empty", parser.Current); }
        Take<DocumentStart>("a YAML document");
    }

    /// <summary>Where the next node begins: <c>file:line:col</c>.</summary>
    public string Place => PlaceOf(parser.Current);

    /// <summary>Reads a mapping; <paramref name="read"/> must take the value of each key.</summary>
    public void ReadMapping(string what, IReadOnlyList<string> keys, Action<string> read)
    {
        Take<MappingStart>($"{what}, a mapping");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var place = parser.Current;
            var key = ReadText($"a key of {what}");
            if (keys.Count > 0 && !keys.Contains(key)) { throw Error($"unknown key \"{key}\"{DidYouMean.Suffix(key, keys)}", place); }
            if (!seen.Add(key)) { throw Error($"key \"{key}\" is given twice", place); }
            read(key);
        }
        Advance();
    }

    /// <summary>Reads a sequence; <paramref name="read"/> must take each item.</summary>
    public void ReadSequence(string what, Action read)
    {
        Take<SequenceStart>($"{what}, a list");
        while (parser.Current is not SequenceEnd) { read(); }
        Advance();
    }

    /// <summary>True if the next node is a plain text.</summary>
    public bool IsText => parser.Current is Scalar;

    public string ReadText(string what)
    {
        if (parser.Current is not Scalar scalar) { throw Error($"expected {what}", parser.Current); }
        if (!scalar.Tag.IsEmpty) { throw Error("tags are not allowed", scalar); }
        if (!scalar.Anchor.IsEmpty) { throw Error("anchors are not allowed", scalar); }
        Advance();
        return scalar.Value;
    }

    public long ReadNumber(string what)
    {
        var place = parser.Current;
        return long.TryParse(ReadText(what), out var number) && number >= 0 ? number : throw Error($"{what} is a whole number", place);
    }

    public void ReadEnd()
    {
        Take<DocumentEnd>("the end of the document");
        if (parser.Current is not StreamEnd) { throw Error("a pipeline is one document", parser.Current); }
    }

    public ToolException Error(string message, string place) => new(ExitCode.BadData, "GD2001", message) { Place = place };

    private ToolException Error(string message, ParsingEvent? at) => Error(message, PlaceOf(at));

    private string PlaceOf(ParsingEvent? at) => at is null ? file : $"{file}:{at.Start.Line}:{at.Start.Column}";

    private void Take<T>(string what) where T : ParsingEvent
    {
        if (parser.Current is not T) { throw Error($"expected {what}", parser.Current); }
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false }) { throw Error("anchors are not allowed", parser.Current); }
        Advance();
    }

    private void Advance()
    {
        try
        {
            parser.MoveNext();
        }
        catch (YamlException error)
        {
            throw Error(FirstSentence(error), $"{file}:{error.Start.Line}:{error.Start.Column}");
        }
        if (parser.Current is AnchorAlias) { throw Error("aliases are not allowed", parser.Current); }
    }

    private static string FirstSentence(YamlException error) => $"not YAML: {error.Message.Split('\n')[0]}";
}
