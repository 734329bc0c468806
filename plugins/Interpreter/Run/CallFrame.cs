using GoDefer.Interpreter.Bytecode;

namespace GoDefer.Interpreter.Run;

/// <summary>A suspended or running activation: its code, where it goes on, its first slot, and the memory stack below it.</summary>
internal unsafe struct CallFrame
{
    public CodeHeader* Header;

    /// <summary>The next instruction; of the running frame it is out of date.</summary>
    public Instruction* Pc;
    public ulong Memory;

    /// <summary>Lowest address of the chunk of the stack that holds the memory.</summary>
    public ulong ChunkLow;
    public int Base;

    /// <summary>Index of the chunk of the stack that holds the memory; -1 before the first.</summary>
    public int Chunk;

    /// <summary>What the frame's return means besides going on in the caller.</summary>
    public FrameEnd End;
}

/// <summary>What happens when a frame returns.</summary>
internal enum FrameEnd : byte
{
    /// <summary>The caller goes on.</summary>
    Caller,
    /// <summary>The machine's current phase is done: initialisation, main, printing a panic.</summary>
    Phase,
    /// <summary>A deferred call that a panic runs has returned.</summary>
    PanickingDefer,
    /// <summary>The goroutine's first function has returned.</summary>
    Goroutine,
    /// <summary>The results go into a block of memory.</summary>
    Block,
    /// <summary>The results come from a block of memory: a function that package reflect made.</summary>
    Made,
}
