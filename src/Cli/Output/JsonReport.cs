using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GoDefer.Cli.Output;

/// <summary>
/// What <c>--json</c> writes: one object whose first member names its schema, <c>godefer.KIND/1</c>. Within a version members are only
/// added. Names, kinds and messages of Go stay English.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object of a kind; <paramref name="members"/> writes what follows the schema.</summary>
    public static void Write(TextWriter output, string kind, Action<Utf8JsonWriter> members) => output.Write(Format(kind, members));

    /// <summary>The text of an object, ending in a line feed.</summary>
    public static string Format(string kind, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", $"godefer.{kind}/1");
            members(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes an array member, an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes an array member of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) { json.WriteStringValue(text); }
        json.WriteEndArray();
    }

    /// <summary>Writes a 64-bit value as a hexadecimal text, which every reader keeps exact.</summary>
    public static void WriteHex(this Utf8JsonWriter json, string name, ulong value) => json.WriteString(name, $"0x{value:x}");
}
