using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Texts;
using GoDefer.IR;
using Iced.Intel;
using Register = Iced.Intel.Register;

namespace GoDefer.Cli.Inspect;

/// <summary>
/// Says what each instruction of a function is for. What it knows comes from the image (frame layout, variables, symbols, stack depth) and from the IR's
/// calls (arguments, captures); the texts are found by key. Rules are tried in order, from the particular to the general.
/// </summary>
internal sealed class Explainer
{
    private const string DeferRoutine = "runtime.deferproc";
    private const string ReturnRoutine = "runtime.deferreturn";
    private const string MoreStack = "runtime.morestack";
    private const string FunctionValueSuffix = "·f";
    private const long StackGuard = 16;

    private readonly MachineImage image;
    private readonly FunctionCode code;
    private readonly Function? source;
    private readonly Dictionary<int, int> indexAt;
    private readonly Func<int, string?>[] rules;

    public Explainer(MachineImage image, FunctionCode code, Function? source)
    {
        (this.image, this.code, this.source) = (image, code, source);
        indexAt = code.Lines.Select((line, index) => (line.Offset, index)).ToDictionary(pair => pair.Offset, pair => pair.index);
        rules = [StackCheck, Prologue, Epilogue, Defer, Calls, Outgoing, Checks, Variables, Context, Symbols, Moves, Jumps, General];
    }

    /// <summary>What the instruction at an index is for; empty if there is nothing to say.</summary>
    public string Of(int index) => rules.Select(rule => rule(index)).FirstOrDefault(text => text is not null) ?? "";

    private Instruction this[int index] => code.Lines[index].Instruction;

    private bool IsAt(int index) => index >= 0 && index < code.Lines.Count;

    private int TargetOf(int index) => this[index].IsJccShortOrNear || this[index].IsJmpShortOrNear
        ? indexAt.GetValueOrDefault((int)(this[index].NearBranchTarget - code.Symbol.Address), -1)
        : -1;

    private bool Calls(int index, string routine) => IsAt(index) && code.Lines[index].Callee?.StartsWith(routine, StringComparison.Ordinal) == true;

    private static bool IsStackOperand(in Instruction i) => i.MemoryBase == Register.RSP && i.MemoryIndex == Register.None && HasMemory(i);

    private static bool HasMemory(in Instruction i) => i.Op0Kind == OpKind.Memory || i.Op1Kind == OpKind.Memory || i.Op2Kind == OpKind.Memory;

    private string? StackCheck(int index)
    {
        var i = this[index];
        if (i.Mnemonic == Mnemonic.Mov && i.SegmentPrefix is Register.FS or Register.GS) { return Text.Of("explain.g"); }
        if (i.Mnemonic == Mnemonic.Cmp && i.MemoryBase == Register.RCX && i.MemoryDisplacement64 == StackGuard && code.DeltaAt(code.Lines[index].Offset) == 0) { return Text.Of("explain.guard"); }
        if (i.IsJccShortOrNear && TargetOf(index) is var target and >= 0 && Calls(target, MoreStack)) { return Text.Of("explain.grow", code.Lines[target].Offset); }
        if (Calls(index, MoreStack)) { return Text.Of("explain.morestack"); }
        return IsAt(index - 1) && Calls(index - 1, MoreStack) ? Text.Of("explain.again") : null;
    }

    private string? Prologue(int index)
    {
        var i = this[index];
        if (i.Mnemonic == Mnemonic.Sub && i.Op0Register == Register.RSP) { return Text.Of("explain.frame", code.FrameSize, code.ArgsSize); }
        if (i.Mnemonic == Mnemonic.Mov && i.Op0Kind == OpKind.Memory && i.Op1Register == Register.RBP) { return Text.Of("explain.save-bp"); }
        return i.Mnemonic == Mnemonic.Lea && i.Op0Register == Register.RBP ? Text.Of("explain.set-bp") : null;
    }

    private string? Epilogue(int index)
    {
        var i = this[index];
        if (i.Mnemonic == Mnemonic.Mov && i.Op0Register == Register.RBP && i.Op1Kind == OpKind.Memory) { return Text.Of("explain.restore-bp"); }
        if (i.Mnemonic == Mnemonic.Add && i.Op0Register == Register.RSP) { return Text.Of("explain.release"); }
        if (i.FlowControl != FlowControl.Return) { return null; }
        var results = code.Variables.Where(variable => variable.IsResult).Select(variable => variable.Name).ToArray();
        return Text.Of(results.Length > 0 ? "explain.ret-results" : "explain.ret", string.Join(", ", results));
    }

    private string? Defer(int index)
    {
        var i = this[index];
        if (i.Mnemonic == Mnemonic.Nop && Calls(index + 1, ReturnRoutine)) { return Text.Of("explain.nop"); }
        if (i.Mnemonic == Mnemonic.Test && Calls(index - 1, DeferRoutine)) { return Text.Of("explain.answer"); }
        if (i.IsJccShortOrNear && Calls(index - 2, DeferRoutine) && TargetOf(index) is var target and >= 0)
        {
            return Text.Of(i.Mnemonic == Mnemonic.Jne ? "explain.recovered" : "explain.not-recovered", code.Lines[target].Offset);
        }
        return Calls(index, ReturnRoutine) ? Text.Of("explain.deferreturn") : null;
    }

    private string? Calls(int index)
    {
        var i = this[index];
        if (i.FlowControl is not (FlowControl.Call or FlowControl.IndirectCall) && !(i.FlowControl == FlowControl.UnconditionalBranch && TargetOf(index) < 0)) { return null; }
        if (code.Lines[index].Callee is not { } callee) { return Text.Of(i.FlowControl == FlowControl.IndirectCall ? "explain.call-value" : "explain.tail"); }
        if (callee.StartsWith("runtime.", StringComparison.Ordinal) && RoutineText(callee["runtime.".Length..]) is { } known) { return known; }
        var arguments = CallArguments.Of(source, code, code.Lines[index]);
        return arguments.Count == 0 ? Text.Of("explain.call", callee) : Text.Of("explain.call-with", callee, string.Join(", ", arguments.Select(argument => argument.Name)));
    }

    // Routines of one family have one text: mapaccess1_fast64 that of mapaccess1.
    private static string? RoutineText(string routine)
    {
        for (var length = routine.Length; length > 3; length--)
        {
            if (Text.Find("explain.runtime." + routine[..length]) is { } text) { return text; }
        }
        return null;
    }

    /// <summary>Arguments on their way to a call, results on their way from one.</summary>
    private string? Outgoing(int index)
    {
        var i = this[index];
        if (!IsStackOperand(i) || VariableAt(index) is not null) { return null; }
        var offset = (long)i.MemoryDisplacement64;
        if (i.Op0Kind == OpKind.Memory)
        {
            var call = NextCall(index);
            if (call < 0) { return null; }
            var callee = code.Lines[call].Callee;
            var argument = CallArguments.Of(source, code, code.Lines[call]).FirstOrDefault(argument => offset >= argument.Offset && offset < argument.Offset + Math.Max(1, argument.Size));
            if (argument is null) { return callee is null ? Text.Of("explain.out", offset) : Text.Of("explain.out-of", offset, callee); }
            if (callee == DeferRoutine && argument.Offset == 0) { return Text.Of("explain.siz"); }
            if (callee == DeferRoutine && argument.Name == "fn") { return Text.Of("explain.fn"); }
            return argument.Capture is { } capture
                ? Text.Of(capture.Mode == CaptureMode.ByReference ? "explain.out-reference" : "explain.out-copy", argument.Name, callee)
                : Text.Of("explain.out-named", argument.Name, callee);
        }
        var before = PreviousCall(index);
        return before < 0 ? null : Text.Of("explain.result", code.Lines[before].Callee ?? Text.Of("explain.value"));
    }

    private int NextCall(int index)
    {
        for (var next = index + 1; IsAt(next); next++)
        {
            if (this[next].FlowControl is FlowControl.Call or FlowControl.IndirectCall) { return next; }
            if (this[next].FlowControl is FlowControl.Return or FlowControl.UnconditionalBranch) { return -1; }
        }
        return -1;
    }

    private int PreviousCall(int index)
    {
        for (var previous = index - 1; IsAt(previous); previous--)
        {
            if (this[previous].FlowControl is FlowControl.Call or FlowControl.IndirectCall) { return previous; }
            if (this[previous].FlowControl != FlowControl.Next) { return -1; }
        }
        return -1;
    }

    private string? Checks(int index)
    {
        var i = this[index];
        if (i.Mnemonic == Mnemonic.Test && i.Op0Kind == OpKind.Memory && i.Op1Register == Register.AL) { return Text.Of("explain.nil-check"); }
        if (i.Mnemonic == Mnemonic.Cmp && SymbolOf(i) == "runtime.writeBarrier") { return Text.Of("explain.barrier"); }
        if (i.IsJccShortOrNear && TargetOf(index) is var target and >= 0 && Calls(target, "runtime.panic")) { return Text.Of("explain.check", code.Lines[target].Callee!["runtime.".Length..]); }
        if (i.Mnemonic == Mnemonic.Cmp && IsAt(index + 1) && TargetOf(index + 1) is var next and >= 0 && Calls(next, "runtime.panic")) { return Text.Of("explain.compare-check"); }
        return i.Mnemonic == Mnemonic.Ud2 ? Text.Of("explain.ud2") : null;
    }

    private FrameVariable? VariableAt(int index)
    {
        var i = this[index];
        if (!IsStackOperand(i)) { return null; }
        var offset = (long)i.MemoryDisplacement64 - code.DeltaAt(code.Lines[index].Offset) - 8;
        return code.Variables.FirstOrDefault(variable => offset >= variable.Offset && offset < variable.Offset + Math.Max(1, variable.Size));
    }

    private string? Variables(int index)
    {
        if (VariableAt(index) is not { } variable) { return null; }
        var i = this[index];
        var what = Text.Of(variable.IsResult ? "explain.kind-result" : variable.IsParameter ? "explain.kind-argument" : variable.Name[0] == '.' ? "explain.kind-temporary" : "explain.kind-variable", variable.Name);
        if (i.Mnemonic == Mnemonic.Lea) { return Text.Of("explain.address", what); }
        if (i.Op0Kind != OpKind.Memory) { return Text.Of("explain.read", what); }
        if (i.Mnemonic is Mnemonic.Cmp or Mnemonic.Test) { return Text.Of("explain.compare", what); }
        if (i.Mnemonic is not (Mnemonic.Mov or Mnemonic.Movups or Mnemonic.Movsd or Mnemonic.Movss)) { return Text.Of("explain.change", what); }
        var isZero = i.OpCount > 1 && i.Op1Kind is OpKind.Immediate8 or OpKind.Immediate16 or OpKind.Immediate32 or OpKind.Immediate32to64 && i.GetImmediate(1) == 0;
        return Text.Of(isZero ? "explain.zero" : "explain.store", what);
    }

    /// <summary>A function that is called through a closure object finds its captures there; DX is the object's address until something else is in it.</summary>
    private string? Context(int index)
    {
        var i = this[index];
        if (source?.Flags.HasFlag(FunctionFlags.NeedsContext) != true || i.MemoryBase != Register.RDX || i.MemoryIndex != Register.None || !HasMemory(i)) { return null; }
        var isChanged = Enumerable.Range(0, index).Any(before => this[before].Op0Kind == OpKind.Register && this[before].Op0Register.GetFullRegister() == Register.RDX
            && this[before].Mnemonic is not (Mnemonic.Cmp or Mnemonic.Test) || this[before].FlowControl is FlowControl.Call or FlowControl.IndirectCall);
        var capture = isChanged ? null : source.Captures.Find(capture => capture.Offset == (long)i.MemoryDisplacement64);
        return capture is null ? null : Text.Of(capture.Mode == CaptureMode.ByReference ? "explain.context-reference" : "explain.context-value", capture.Name);
    }

    private string? SymbolOf(in Instruction i) => i.IsIPRelativeMemoryOperand ? image.Find(i.IPRelativeMemoryAddress)?.Name : null;

    private string? Symbols(int index)
    {
        var i = this[index];
        if (SymbolOf(i) is not { } name) { return null; }
        if (name.EndsWith(FunctionValueSuffix, StringComparison.Ordinal)) { return Text.Of("explain.function-value", name[..^FunctionValueSuffix.Length]); }
        if (name.StartsWith("type.", StringComparison.Ordinal)) { return Text.Of("explain.type", name["type.".Length..]); }
        if (name.StartsWith("go.string.", StringComparison.Ordinal)) { return Text.Of("explain.string"); }
        if (name.StartsWith("go.itab.", StringComparison.Ordinal)) { return Text.Of("explain.itab", name["go.itab.".Length..]); }
        if (name.Contains("statictmp_", StringComparison.Ordinal) || name.StartsWith("$f", StringComparison.Ordinal)) { return Text.Of("explain.constant"); }
        return Text.Of(i.Mnemonic == Mnemonic.Lea ? "explain.global-address" : i.Op0Kind == OpKind.Memory ? "explain.global-store" : "explain.global-read", name);
    }

    private string? Moves(int index)
    {
        var i = this[index];
        if (i.Mnemonic is Mnemonic.Xor or Mnemonic.Xorps or Mnemonic.Pxor && i.Op0Kind == OpKind.Register && i.Op0Register == i.Op1Register) { return Text.Of("explain.clear"); }
        if (i.Mnemonic == Mnemonic.Lea) { return Text.Of("explain.lea"); }
        if (i.Mnemonic is not (Mnemonic.Mov or Mnemonic.Movzx or Mnemonic.Movsx or Mnemonic.Movsxd or Mnemonic.Movups or Mnemonic.Movsd or Mnemonic.Movss)) { return null; }
        return HasMemory(i)
            ? IsStackOperand(i) ? Text.Of(i.Op0Kind == OpKind.Memory ? "explain.stack-store" : "explain.stack-read")
            : Text.Of(i.Op0Kind == OpKind.Memory ? "explain.pointer-store" : "explain.pointer-read")
            : Text.Of(i.Op1Kind == OpKind.Register ? "explain.move" : "explain.load-constant");
    }

    private string? Jumps(int index) => TargetOf(index) is var target and >= 0
        ? Text.Of(!this[index].IsJccShortOrNear ? "explain.jump" : target <= index ? "explain.loop" : "explain.branch", code.Lines[target].Offset)
        : null;

    private string? General(int index) => this[index].Mnemonic switch
    {
        Mnemonic.Cmp or Mnemonic.Test or Mnemonic.Ucomisd or Mnemonic.Ucomiss or Mnemonic.Bt => Text.Of("explain.flags"),
        Mnemonic.Nop => Text.Of("explain.nothing"),
        >= Mnemonic.Seta and <= Mnemonic.Sets => Text.Of("explain.condition"),
        Mnemonic.Stosq or Mnemonic.Stosb => Text.Of("explain.fill"),
        Mnemonic.Movsq or Mnemonic.Movsb => Text.Of("explain.copy"),
        _ => HasMemory(this[index]) ? Text.Of("explain.compute-memory") : Text.Of("explain.compute"),
    };
}
