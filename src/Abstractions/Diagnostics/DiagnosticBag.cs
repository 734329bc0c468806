namespace GoDefer.Abstractions.Diagnostics;

/// <summary>
/// Collects the diagnostics of one run in the order they are found, with gc 1.11's rules for what counts: one syntax
/// error a line, equal other errors once a line, and a limit at which compilation stops.
/// Not thread-safe.
/// </summary>
/// <param name="limit">Number of errors at which the bag is full; <see cref="int.MaxValue"/> for no limit.</param>
public sealed class DiagnosticBag(int limit = DiagnosticBag.DefaultLimit)
{
    /// <summary>Errors gc prints before it gives up.</summary>
    public const int DefaultLimit = 10;

    private const string SyntaxErrorPrefix = "syntax error";

    private readonly List<Diagnostic> items = [];
    private Diagnostic? lastSyntaxError;
    private Diagnostic? lastOtherError;

    /// <summary>What was collected, in the order of <see cref="Add"/>.</summary>
    public IReadOnlyList<Diagnostic> Items => items;

    /// <summary>Number of errors collected.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Number of syntax errors collected; gc does not check types when there is one.</summary>
    public int SyntaxErrorCount { get; private set; }

    /// <summary>True when an error was collected.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>True when the limit is reached: the phase that is running should stop, and nothing more is taken.</summary>
    public bool IsFull => ErrorCount >= limit;

    /// <summary>Adds <paramref name="diagnostic"/> unless a rule above leaves it out.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (IsFull)
        {
            return;
        }

        if (diagnostic.Severity != DiagnosticSeverity.Error)
        {
            items.Add(diagnostic);
        }
        else if (IsNew(diagnostic))
        {
            items.Add(diagnostic);
            ErrorCount++;
        }
    }

    private bool IsNew(Diagnostic error)
    {
        if (error.Message.StartsWith(SyntaxErrorPrefix, StringComparison.Ordinal))
        {
            if (SameLine(lastSyntaxError, error))
            {
                return false;
            }

            lastSyntaxError = error;
            SyntaxErrorCount++;
            return true;
        }

        if (SameLine(lastOtherError, error) && lastOtherError!.Message == error.Message)
        {
            return false;
        }

        lastOtherError = error;
        return true;
    }

    private static bool SameLine(Diagnostic? last, Diagnostic next) =>
        last is not null && last.Position.Line == next.Position.Line && last.Position.File == next.Position.File;
}
