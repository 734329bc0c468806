using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// Tells of deferred calls and panics: looks on where the guest's runtime is entered for them, and reads what it was given from the guest's
/// stack. On entry the return address is at 0(SP), arguments follow.
/// </summary>
internal sealed unsafe class EventProbes
{
    private const string TypeSymbols = "type.";
    private const ulong ThreadLocalG = 8;
    private const int MostArguments = 1 << 16;

    private readonly Machine machine;
    private readonly Action<RunEvent> tell;
    private readonly Dictionary<ulong, long> goroutines = [];
    private (RunEventKind Kind, long Goroutine, ulong Type, ulong Data, ulong Caller) last;

    private EventProbes(Machine machine, Action<RunEvent> tell) => (this.machine, this.tell) = (machine, tell);

    /// <summary>The addresses to look on at, and what to do there.</summary>
    public static IEnumerable<(ulong Address, Action Probe)> For(Machine machine, Action<RunEvent> tell) => new EventProbes(machine, tell).Rows()
        .Where(row => machine.Image.Find(row.Routine) is not null)
        .Select(row => (machine.Image.Find(row.Routine)!.Address, row.Probe));

    private (string Routine, Action Probe)[] Rows() =>
    [
        ("runtime.deferproc", () => Tell(RunEventKind.Defer, function: Argument(1), caller: Argument(-1), Arguments(Argument(0) & 0xffffffff, Stack + 24))),
        ("runtime.jmpdefer", () => Tell(RunEventKind.Return, function: Argument(0), caller: 0, [])),
        ("runtime.calldefer", () => Tell(RunEventKind.Unwind, function: Argument(0), caller: 0, Arguments(Argument(2), Argument(1)))),
        ("runtime.gopanic", TellPanic),
        ("runtime.resume", () => Tell(RunEventKind.Recover, function: 0, caller: Argument(1), [])),
    ];

    private ulong Stack => CpuState.Register(machine.Cpu, CpuState.Sp);

    private ulong Argument(int index) => Word(Stack + 8 + (ulong)(8 * index));

    private void Tell(RunEventKind kind, ulong function, ulong caller, ulong[] arguments)
    {
        var symbol = caller == 0 ? null : machine.Image.Find(caller - 1);
        last = default;
        var line = symbol?.Function?.Lines.LastOrDefault(row => row.Offset <= (int)(caller - 1 - symbol.Address)) ?? default;
        tell(new RunEvent(kind, Goroutine())
        {
            Callee = function == 0 ? "" : machine.Image.Find(Word(function))?.Name ?? "",
            Function = symbol?.Name ?? "",
            File = kind == RunEventKind.Defer ? Path.GetFileName(line.File ?? "") : "",
            Line = kind == RunEventKind.Defer ? line.Line : 0,
            Arguments = arguments,
        });
    }

    private void TellPanic()
    {
        var (type, data) = (Argument(0), Argument(1));
        // Entered once more because the stack had to grow.
        var now = (RunEventKind.Panic, Goroutine(), type, data, Argument(-1));
        if (now == last) { return; }
        last = now;
        tell(new RunEvent(RunEventKind.Panic, Goroutine())
        {
            Function = machine.Image.Find(Argument(-1) - 1)?.Name ?? "",
            PanicType = type == 0 ? "" : machine.Image.Find(type)?.Name is { } name && name.StartsWith(TypeSymbols, StringComparison.Ordinal) ? name[TypeSymbols.Length..] : "?",
            PanicValue = PanicValues.Describe(type, data, Read),
        });
    }

    // Goroutines are numbered in the order in which they are met.
    private long Goroutine()
    {
        var thread = CpuState.Register(machine.Cpu, CpuState.FsBase);
        var g = Word(thread - ThreadLocalG);
        if (!goroutines.TryGetValue(g, out var number))
        {
            number = goroutines.Count + 1;
            goroutines.Add(g, number);
        }
        return number;
    }

    private ulong[] Arguments(ulong size, ulong address)
    {
        if (size > MostArguments) { return []; }
        var words = new ulong[(size + 7) / 8];
        for (var i = 0; i < words.Length; i++) { words[i] = Word(address + (ulong)(8 * i)); }
        return words;
    }

    private ulong Word(ulong address) => Read(address, 8) is { } bytes ? BitConverter.ToUInt64(bytes) : 0;

    private byte[]? Read(ulong address, int size)
    {
        var p = machine.Memory.Read(address, size);
        return p == null ? null : new ReadOnlySpan<byte>(p, size).ToArray();
    }
}
