using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>The descriptor of the running goroutine, which the runtime's Go code reaches by CurrentG.</content>
internal sealed unsafe partial class Machine
{
    private ulong currentG;

    private IrType RuntimeType(string name) =>
        program.Program.Find("runtime") is { Types: var types } && (types.Find($"\"\".{name}") ?? types.Find($"runtime.{name}")) is { } type
            ? type
            : throw Fault($"the runtime has no type {name}");

    /// <summary>Address of the runtime's <c>g</c> record, made at first use.</summary>
    public ulong CurrentG()
    {
        if (currentG != 0) { return currentG; }
        var type = RuntimeType("g");
        currentG = ReserveHeap(type.Size);
        return currentG != 0 ? currentG : throw new RunEndException(RunStatus.Panicked, 2);
    }
}
