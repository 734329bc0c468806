using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Cli.Output;

/// <summary>
/// Errors under <c>--json</c>, in place of the verb's report: Go's diagnostics in the shape of the language server protocol (lines and characters from 0),
/// the tool's own with code, place and details. Standard error has them as text all the same.
/// </summary>
internal static class JsonErrors
{
    public static void Write(TextWriter output, IReadOnlyList<Diagnostic> diagnostics) => JsonReport.Write(output, "diagnostics", json =>
    {
        json.WriteNumber("status", ExitCode.CompileError);
        json.WriteObjects("diagnostics", diagnostics, diagnostic =>
        {
            json.WriteString("file", diagnostic.Position.File);
            json.WriteStartObject("range");
            foreach (var end in new[] { "start", "end" })
            {
                json.WriteStartObject(end);
                json.WriteNumber("line", Math.Max(0, diagnostic.Position.Line - 1));
                json.WriteNumber("character", Math.Max(0, diagnostic.Position.Column - 1));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteNumber("severity", diagnostic.Severity switch { DiagnosticSeverity.Error => 1, DiagnosticSeverity.Warning => 2, _ => 3 });
            json.WriteString("code", diagnostic.Id);
            json.WriteString("source", "godefer");
            json.WriteString("message", diagnostic.Message);
        });
    });

    public static void Write(TextWriter output, int status, string code, string place, string message, IEnumerable<MessageDetail> details) => JsonReport.Write(output, "error", json =>
    {
        json.WriteNumber("status", status);
        json.WriteString("code", code);
        if (place.Length > 0) { json.WriteString("place", place); }
        json.WriteString("message", message);
        json.WriteStartObject("details");
        foreach (var detail in details) { json.WriteString(detail.Name, detail.Text); }
        json.WriteEndObject();
    });
}
