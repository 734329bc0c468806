namespace GoDefer.Abstractions.Artifacts;

/// <summary>What happens to deferred calls and panics.</summary>
public enum RunEventKind : byte
{
    /// <summary>A defer statement puts a call on the goroutine's list.</summary>
    Defer,
    /// <summary>The newest pending call leaves the list and begins, because the function that deferred it returns.</summary>
    Return,
    /// <summary>The newest pending call leaves the list and begins, because of a panic or of <c>runtime.Goexit</c>.</summary>
    Unwind,
    /// <summary>A panic begins: a panic statement or a run-time error.</summary>
    Panic,
    /// <summary>A deferred call has recovered; the function that deferred it returns to its caller.</summary>
    Recover,
}

/// <summary>
/// Something an executor tells of a run, in the order in which it happens. Pending calls form a stack in each goroutine: <see cref="RunEventKind.Defer"/>
/// pushes, <see cref="RunEventKind.Return"/> and <see cref="RunEventKind.Unwind"/> pop.
/// </summary>
/// <param name="Kind">What happens.</param>
/// <param name="Goroutine">Number of the goroutine, in the order in which goroutines are told of, from 1.</param>
public sealed record RunEvent(RunEventKind Kind, long Goroutine)
{
    /// <summary>Link name of the function that is deferred or begins; empty for panics.</summary>
    public string Callee { get; init; } = "";

    /// <summary>Link name of the function that defers, panics, or returns after a recover; empty if not known.</summary>
    public string Function { get; init; } = "";

    /// <summary>Source file of the statement in <see cref="Function"/>, without folders; empty if not known.</summary>
    public string File { get; init; } = "";

    /// <summary>Its line; 0 if not known.</summary>
    public int Line { get; init; }

    /// <summary>The deferred call's arguments as 8-byte words, captured variables among them, where the engine has them so.</summary>
    public IReadOnlyList<ulong> Arguments { get; init; } = [];

    /// <summary>Type of the panic value as Go writes it: <c>string</c>, <c>runtime.errorString</c>; empty for no panic or a nil value.</summary>
    public string PanicType { get; init; } = "";

    /// <summary>The panic value if it is of a basic kind, as print writes it; null otherwise.</summary>
    public string? PanicValue { get; init; }

    /// <summary>What the event is, on one line: <c>defer main.f.func1 in main.f (x.go:5)</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? $" ({File}:{Line})" : "";
        return Kind switch
        {
            RunEventKind.Defer => $"defer {Callee} in {Function}{place}",
            RunEventKind.Return => $"return calls {Callee}",
            RunEventKind.Unwind => $"panic calls {Callee}",
            RunEventKind.Panic => $"panic {PanicType}{(PanicValue is null ? "" : $"({PanicValue})")}",
            _ => $"recovered, {Function} returns",
        };
    }
}
