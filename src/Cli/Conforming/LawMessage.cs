using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GoDefer.Conformance;

namespace GoDefer.Cli.Conforming;

/// <summary>What came of a law, as a line of JSON from the process that tried it to the one that reports.</summary>
internal static class LawMessage
{
    /// <summary>The line, without its end.</summary>
    public static string Format(LawResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("law", result.Law.Name);
            json.WriteString("outcome", result.Outcome.ToString());
            json.WriteString("duration", result.Duration.ToString("c", CultureInfo.InvariantCulture));
            if (result.Lacks is { } lacks) { json.WriteString("lacks", lacks); }
            if (result.Difference is { } difference)
            {
                json.WriteString("expected", difference.Expected);
                json.WriteString("got", difference.Got);
                if (difference.Line is { } line) { json.WriteNumber("line", line); }
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>What a line says of a law; null if it is no line of this kind.</summary>
    public static LawResult? Parse(string line, Law law)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.GetProperty("law").GetString() != law.Name) { return null; }
            var outcome = Enum.Parse<LawOutcome>(root.GetProperty("outcome").GetString()!);
            return new LawResult(law, outcome, TimeSpan.Parse(root.GetProperty("duration").GetString()!, CultureInfo.InvariantCulture))
            {
                Lacks = root.TryGetProperty("lacks", out var lacks) ? lacks.GetString() : null,
                Difference = root.TryGetProperty("expected", out var expected) ? ReadDifference(root, expected.GetString()!) : null,
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static LawDifference ReadDifference(JsonElement root, string expected) =>
        new(expected, root.GetProperty("got").GetString()!, root.TryGetProperty("line", out var number) ? number.GetInt32() : null);
}
