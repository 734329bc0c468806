using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>
/// The messages of the checker, one method each, in gc 1.11's wording. Most are reported at <see cref="Line"/>, the place
/// of the construct being checked, as gc does; the others are given a position.
/// </summary>
internal sealed partial class CheckDiagnostics(DiagnosticBag bag, SourceFiles sources)
{
    /// <summary>
    /// The place of the construct being checked: a name does not change it, so that an error about a name is shown where the
    /// expression around it is.
    /// </summary>
    public Position Line { get; set; }

    /// <summary>Number of errors so far.</summary>
    public int Count => bag.ErrorCount;

    /// <summary>Whether the package has syntax errors, after which types are not checked.</summary>
    public bool HasSyntaxErrors => bag.SyntaxErrorCount > 0;

    /// <summary>Whether so many errors were found that checking should stop.</summary>
    public bool IsFull => bag.IsFull;

    /// <summary>Whether <see cref="GiveUp"/> was called.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>From here on nothing is reported: gc ends after some errors, because what follows from them confuses it.</summary>
    public void GiveUp()
    {
        if (Count == 0) { Here("GD1151", "internal compiler error"); }
        HasGivenUp = true;
    }

    /// <summary>How a place is written inside a message.</summary>
    public string Place(Position position) => sources.Resolve(position).ToString();

    private void Here(string id, string message) => At(Line, id, message);

    private void At(Position position, string id, string message)
    {
        if (!HasGivenUp)
        {
            bag.Add(new Diagnostic(id, sources.Resolve(position), message));
        }
    }

    /// <summary>A part of the language or library that the toolkit lacks.</summary>
    public void NotSupported(Position at, string what) => At(at, "GD1000", $"not supported yet: {what}");

    private static string Text(Expr expression) => ExprFormatter.Text(expression);

    private static string Long(Expr expression) => ExprFormatter.WithType(expression);
}
