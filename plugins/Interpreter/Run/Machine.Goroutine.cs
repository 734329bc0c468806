using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Interpreter.Run;

/// <content>The descriptor of the running goroutine, which the runtime's Go code reaches by CurrentG.</content>
internal sealed unsafe partial class Machine
{
    private ulong currentG;

    /// <summary>Address of the runtime's <c>g</c> record, made at first use.</summary>
    public ulong CurrentG()
    {
        if (currentG != 0) { return currentG; }
        var type = program.Program.Find("runtime")?.Types.Find("\"\".g") ?? throw Fault("the runtime has no type g");
        currentG = ReserveHeap(type.Size);
        return currentG != 0 ? currentG : throw new RunEndException(RunStatus.Panicked, 2);
    }
}
