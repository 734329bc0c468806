namespace GoDefer.Abstractions.Diagnostics;

/// <summary>One message about user input.</summary>
/// <param name="Id">Stable id of our own, such as <c>GD1001</c>.</param>
/// <param name="Position">Where; a file name alone when the message is about the whole file.</param>
/// <param name="Message">What, in gc 1.11's wording where gc has the message; no position, no line end.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record Diagnostic(string Id, FilePosition Position, string Message, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>The line that is printed: <c>file:line:col: message</c>.</summary>
    public override string ToString() => $"{Position}: {Message}";
}
