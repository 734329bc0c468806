using GoDefer.Cli.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoDefer.Cli.Pipelines;

/// <summary>
/// Reads YAML event by event, so that each error has line and column. Anchors, aliases and tags are refused: a pipeline needs none, and
/// without them a small file cannot become a large one. What is expected is named by the key of a text: <c>yaml.stage</c>.
/// </summary>
internal sealed class YamlCursor
{
    private const int DeepestNesting = 32;

    private readonly string file;
    private readonly Parser parser;
    private int depth;

    public YamlCursor(string file, string text)
    {
        this.file = file;
        parser = new Parser(new StringReader(text));
        Advance();
        Take<StreamStart>("document");
        if (parser.Current is StreamEnd) { throw Error(Place, "GD2001.empty"); }
        Take<DocumentStart>("document");
    }

    /// <summary>Where the next node begins: <c>file:line:col</c>.</summary>
    public string Place => PlaceOf(parser.Current);

    /// <summary>True if the next node is a plain text.</summary>
    public bool IsText => parser.Current is Scalar;

    /// <summary>Reads a mapping; <paramref name="read"/> must take the value of each key.</summary>
    public void ReadMapping(string what, IReadOnlyList<string> keys, Action<string> read)
    {
        Take<MappingStart>(what);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var place = Place;
            var key = ReadText("key");
            if (keys.Count > 0 && !keys.Contains(key)) { throw Error(place, "GD2001.unknown", key, DidYouMean.Suffix(key, keys)); }
            if (!seen.Add(key)) { throw Error(place, "GD2001.twice", key); }
            read(key);
        }
        Advance();
    }

    /// <summary>Reads a sequence; <paramref name="read"/> must take each item.</summary>
    public void ReadSequence(string what, Action read)
    {
        Take<SequenceStart>(what);
        while (parser.Current is not SequenceEnd) { read(); }
        Advance();
    }

    public string ReadText(string what)
    {
        if (parser.Current is not Scalar scalar) { throw Expected(what); }
        if (!scalar.Tag.IsEmpty) { throw Error(Place, "GD2001.tag"); }
        if (!scalar.Anchor.IsEmpty) { throw Error(Place, "GD2001.anchor"); }
        Advance();
        return scalar.Value;
    }

    public long ReadNumber(string what)
    {
        var place = Place;
        return ToNumber(ReadText(what), what, place);
    }

    /// <summary>A text as a whole number.</summary>
    public long ToNumber(string text, string what, string place) =>
        long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(place, "GD2001.number", what, text);

    public void ReadEnd()
    {
        Take<DocumentEnd>("end");
        if (parser.Current is not StreamEnd) { throw Error(Place, "GD2001.one-document"); }
    }

    public ToolException Error(string place, string key, params object?[] arguments) => ToolException.Of(ExitCode.BadData, key, arguments).At(place);

    private ToolException Expected(string what) => Error(Place, "GD2001.expected", Text.Of("yaml." + what));

    private string PlaceOf(ParsingEvent? at) => at is null ? $"{file}:1:1" : $"{file}:{at.Start.Line}:{at.Start.Column}";

    private void Take<T>(string what) where T : ParsingEvent
    {
        if (parser.Current is not T) { throw Expected(what); }
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false }) { throw Error(Place, "GD2001.anchor"); }
        if (parser.Current is NodeEvent { Tag.IsEmpty: false }) { throw Error(Place, "GD2001.tag"); }
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
            throw Error($"{file}:{error.Start.Line}:{error.Start.Column}", "GD2001.yaml", error.Message.Split('\n')[0]);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser gives up on some texts without saying why; what it read last is the best place there is.
            throw Error(PlaceOf(parser.Current), "GD2001.yaml", error.Message.Split('\n')[0]);
        }
        if (parser.Current is AnchorAlias) { throw Error(Place, "GD2001.alias"); }
        depth += parser.Current?.NestingIncrease ?? 0;
        if (depth > DeepestNesting) { throw Error(Place, "GD2001.deep"); }
    }
}
