using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Texts;
using Iced.Intel;

namespace GoDefer.Cli.Inspect;

/// <summary>
/// A step of the life of deferred calls. <paramref name="Step"/> is a stable word (<c>deferproc</c>, <c>return</c>, <c>deferreturn</c>, <c>RET</c>, <c>panic</c>,
/// <c>unwind</c>, <c>recover</c>); <c>Values</c> are those of the function's variables after it, <c>Chain</c> the pending calls after it, newest first.
/// </summary>
internal sealed record TimelineRow(string Function, string File, int Line, string Step, string Detail)
{
    public IReadOnlyList<(string Name, string Value)> Values { get; set; } = [];

    public IReadOnlyList<int> Chain { get; set; } = [];

    /// <summary>True for the first row of a call of the function.</summary>
    public bool StartsCall { get; init; }
}

/// <summary>
/// Follows deferred calls through the calls of some functions: looks on at their calls of deferproc and deferreturn and at their ends, and is
/// told of what the runtime does in between. Both come in the order of the run.
/// </summary>
internal sealed class Timeline(ObservedProgram program, IReadOnlyList<FunctionCode> functions, int mostRows, Action stop)
{
    private const string DeferRoutine = "runtime.deferproc";
    private const string ReturnRoutine = "runtime.deferreturn";

    private readonly List<TimelineRow> rows = [];
    private readonly Dictionary<long, Stack<int>> chains = [];
    private readonly Dictionary<ulong, Activation> activations = [];
    private int deferred;
    private Stack<int> current = new();
    private (FunctionCode Code, CodeLine Line, Activation Call, string Arguments)? pendingDefer;
    private (FunctionCode Code, CodeLine Line, Activation Call)? pendingReturn;

    public IReadOnlyList<TimelineRow> Rows => rows;

    /// <summary>Where to look on.</summary>
    public IReadOnlyList<Breakpoint> Breakpoints() => [.. functions.SelectMany(code => code.Lines.SelectMany(line => Breakpoints(code, line)))];

    /// <summary>Told by the machine.</summary>
    public void Tell(RunEvent told)
    {
        var chain = current = chains.TryGetValue(told.Goroutine, out var known) ? known : chains[told.Goroutine] = new Stack<int>();
        switch (told.Kind)
        {
            case RunEventKind.Defer:
                chain.Push(++deferred);
                if (pendingDefer is { } push) { Add(push.Code, push.Line, push.Call, "deferproc", Text.Of("timeline.push", $"d{deferred}", push.Arguments)); }
                pendingDefer = null;
                break;
            case RunEventKind.Return:
                var popped = chain.TryPop(out var id) ? $"d{id}" : "";
                if (pendingReturn is { } pop) { pop.Call.Last = Add(pop.Code, pop.Line, pop.Call, "deferreturn", Text.Of("timeline.pop", popped, told.Callee)); }
                pendingReturn = null;
                break;
            case RunEventKind.Unwind:
                AddEvent("unwind", Text.Of("timeline.unwind", chain.TryPop(out var next) ? $"d{next}" : "", told.Callee), told, chain);
                break;
            case RunEventKind.Panic:
                AddEvent("panic", told.PanicValue is null ? told.PanicType : $"{told.PanicType}({told.PanicValue})", told, chain);
                break;
            default:
                AddEvent("recover", Text.Of("timeline.recover", told.Function), told, chain);
                break;
        }
    }

    private IEnumerable<Breakpoint> Breakpoints(FunctionCode code, CodeLine line)
    {
        if (line.Offset == 0) { yield return new Breakpoint(code.AddressOf(line), machine => activations[Key(code, line, machine)] = new Activation()); }
        if (line.Callee == DeferRoutine) { yield return new Breakpoint(code.AddressOf(line), machine => AtDefer(code, line, machine)); }
        if (line.Callee == ReturnRoutine) { yield return new Breakpoint(code.AddressOf(line), machine => AtReturn(code, line, machine)); }
        if (line.Instruction.FlowControl == FlowControl.Return) { yield return new Breakpoint(code.AddressOf(line), machine => AtEnd(code, line, machine)); }
    }

    // The address of the arguments is the same in all of a call.
    private static ulong Key(FunctionCode code, CodeLine line, IMachineView machine) => machine.StackPointer + (ulong)code.DeltaAt(line.Offset);

    private Activation CallOf(FunctionCode code, CodeLine line, IMachineView machine)
    {
        var key = Key(code, line, machine);
        var call = activations.TryGetValue(key, out var known) ? known : activations[key] = new Activation();
        call.Values = [.. FrameView.Values(program.Image, code, line, machine)];
        if (call.Last is { } last) { last.Values = call.Values; }
        return call;
    }

    private void AtDefer(FunctionCode code, CodeLine line, IMachineView machine)
    {
        var call = CallOf(code, line, machine);
        call.Last = null;
        var frame = FrameView.Of(program.Image, code, line, program.Source(code), machine);
        var outgoing = CallArguments.Of(program.Source(code), code, line)
            .Select(argument => $"{argument.Name}={frame.Rows.First(row => row.Offset == argument.Offset && row.Size == argument.Size && row.Name == argument.Name).Value}");
        pendingDefer = (code, line, call, string.Join(", ", outgoing));
    }

    private void AtReturn(FunctionCode code, CodeLine line, IMachineView machine)
    {
        var call = CallOf(code, line, machine);
        // It comes back here after each deferred call; only the first time the results have just been stored.
        if (call.Last is null && !call.IsReturning) { Add(code, line, call, "return", Text.Of("timeline.first-half")); }
        call.IsReturning = true;
        call.Last = null;
        pendingReturn = (code, line, call);
    }

    private void AtEnd(FunctionCode code, CodeLine line, IMachineView machine)
    {
        var call = CallOf(code, line, machine);
        pendingReturn = null;
        var address = machine.Read(machine.StackPointer, 8) is { } bytes ? BitConverter.ToUInt64(bytes) : 0;
        var caller = program.Image.Find(address) is { } symbol ? $"{symbol.Name}+0x{address - symbol.Address:x}" : $"0x{address:x}";
        Add(code, line, call, "RET", Text.Of("timeline.second-half", caller));
        activations.Remove(Key(code, line, machine));
    }

    private TimelineRow Add(FunctionCode code, CodeLine line, Activation call, string step, string detail)
    {
        var row = new TimelineRow(code.Symbol.Name, line.File, line.Line, step, detail)
        {
            Values = call.Values,
            Chain = [.. call.Pending = step == "deferproc" ? current : call.Pending ?? current],
            StartsCall = !call.IsShown,
        };
        call.IsShown = true;
        return Keep(row);
    }

    // Of panics only those are shown that come while one of the functions is running.
    private void AddEvent(string step, string detail, RunEvent told, Stack<int> chain)
    {
        pendingReturn = null;
        if (activations.Count > 0) { Keep(new TimelineRow(told.Function, "", 0, step, detail) { Chain = [.. chain] }); }
    }

    private TimelineRow Keep(TimelineRow row)
    {
        if (rows.Count < mostRows) { rows.Add(row); }
        else { stop(); }
        return row;
    }

    /// <summary>A call of one of the functions that has not ended.</summary>
    private sealed class Activation
    {
        public IReadOnlyList<(string Name, string Value)> Values { get; set; } = [];

        /// <summary>The pending calls of its goroutine, known once it has deferred one.</summary>
        public Stack<int>? Pending { get; set; }

        /// <summary>A row whose values are known only when the machine comes back.</summary>
        public TimelineRow? Last { get; set; }

        public bool IsReturning { get; set; }

        public bool IsShown { get; set; }
    }
}
