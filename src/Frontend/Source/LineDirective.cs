namespace GoDefer.Frontend.Source;

/// <summary>
/// A <c>//line file:line:col</c> comment (cmd/compile documentation, "Compiler Directives"): from
/// <paramref name="At"/> on, positions are shown as if counted from <paramref name="Line"/> in <paramref name="File"/>.
/// </summary>
/// <param name="At">The place just after the comment; for a line comment the start of the next line.</param>
/// <param name="File">File name the directive gives.</param>
/// <param name="Line">Line number that <paramref name="At"/> has.</param>
/// <param name="Column">Column that <paramref name="At"/> has; 0 when the directive gives none, columns are unknown then.</param>
public readonly record struct LineDirective(Position At, string File, int Line, int Column);
