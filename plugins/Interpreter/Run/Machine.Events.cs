using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;

namespace GoDefer.Interpreter.Run;

/// <content>What the machine tells of deferred calls and panics.</content>
internal sealed unsafe partial class Machine
{
    private const string TypeSymbols = "type.";

    private readonly Dictionary<ulong, long> goroutineNumbers = [];

    /// <summary>Tells of the current frame; <paramref name="closure"/> is the function value that is deferred or called, 0 for none.</summary>
    private void Tell(RunEventKind kind, long closure, long[] arguments)
    {
        var code = CodeOf(*top);
        var function = code.Entry.Function!;
        var position = code.PositionBefore(top->Pc);
        request.Events!(new RunEvent(kind, GoroutineNumber())
        {
            Callee = closure == 0 ? "" : EntryAt(*(long*)Locate(closure)).Name,
            Function = code.Entry.Name,
            File = kind == RunEventKind.Defer ? Path.GetFileName(FileOf(function, position)) : "",
            Line = kind == RunEventKind.Defer ? position.Line : 0,
            Arguments = [.. arguments.Select(word => (ulong)word)],
        });
    }

    private void TellPanic(long type, long data) => request.Events!(new RunEvent(RunEventKind.Panic, GoroutineNumber())
    {
        Function = CodeOf(*top).Entry.Name,
        PanicType = type == 0 ? "" : program.DataAt((ulong)type) is { } name && name.StartsWith(TypeSymbols, StringComparison.Ordinal) ? name[TypeSymbols.Length..] : "?",
        PanicValue = PanicValues.Describe((ulong)type, (ulong)data, ReadBytes),
    });

    // Goroutines are numbered in the order in which they are met.
    private long GoroutineNumber()
    {
        if (!goroutineNumbers.TryGetValue(currentG, out var number))
        {
            number = goroutineNumbers.Count + 1;
            goroutineNumbers.Add(currentG, number);
        }
        return number;
    }

    private byte[]? ReadBytes(ulong address, int size) =>
        memory.IsMapped(address, (ulong)size) ? memory.Bytes(address, size).ToArray() : null;
}
