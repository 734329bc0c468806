namespace GoDefer.Abstractions.Plugins;

/// <summary>An instruction before which the machine is shown.</summary>
/// <param name="Address">Address of the instruction in the image.</param>
/// <param name="Reached">Called each time, on the thread of the run; must not throw. The view is valid during the call.</param>
public sealed record Breakpoint(ulong Address, Action<IMachineView> Reached);

/// <summary>A look at a machine that has stopped before an instruction. Reading changes nothing.</summary>
public interface IMachineView
{
    /// <summary>Address of the instruction.</summary>
    ulong Pc { get; }

    /// <summary>The stack pointer.</summary>
    ulong StackPointer { get; }

    /// <summary>The frame pointer.</summary>
    ulong FramePointer { get; }

    /// <summary>A copy of <paramref name="size"/> bytes of guest memory; null if they may not be read.</summary>
    byte[]? Read(ulong address, int size);
}
