using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>The descriptor of the running goroutine, which the runtime's Go code reaches by CurrentG.</content>
internal sealed unsafe partial class Machine
{
    private ulong currentG;

    private IrType RuntimeType(string name) =>
        program.Program.Find("runtime")?.Types.Find($"\"\".{name}") ?? throw Fault($"the runtime has no type {name}");

    /// <summary>Address of the runtime's <c>g</c> record, made at first use.</summary>
    public ulong CurrentG()
    {
        if (currentG != 0) { return currentG; }
        var type = RuntimeType("g");
        currentG = ReserveHeap(type.Size);
        if (currentG == 0) { throw new RunEndException(RunStatus.Panicked, 2); }
        WriteStackBounds(type);
        return currentG;
    }

    /// <summary>The runtime looks at the bounds of the stack to tell data on it from data that may be kept.</summary>
    private void WriteStackBounds(IrType type)
    {
        var stack = type.Fields.First(field => field.Name == "stack");
        foreach (var bound in stack.Type.Fields)
        {
            memory.WriteWord(currentG + (ulong)(stack.Offset + bound.Offset), (long)(bound.Name == "lo" ? StackBottom : StackTop));
        }
    }
}
