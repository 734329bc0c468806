namespace GoDefer.Interpreter.Run;

/// <summary>A pending deferred call of a goroutine; the newest comes first.</summary>
internal sealed class DeferRecord(int frame, ulong closure, long[] arguments, (int Slot, byte[] Bytes)[] copies, int recoveredTarget, DeferRecord? link)
{
    /// <summary>Index of the frame that deferred it.</summary>
    public int Frame { get; } = frame;

    /// <summary>The function value.</summary>
    public ulong Closure { get; } = closure;

    /// <summary>Scalars of the arguments.</summary>
    public long[] Arguments { get; } = arguments;

    /// <summary>What the arguments in memory hold, by the slot for their address.</summary>
    public (int Slot, byte[] Bytes)[] Copies { get; } = copies;

    /// <summary>Bytes of stack that the copies take.</summary>
    public int CopiedBytes
    {
        get
        {
            var sum = 0;
            foreach (var (_, bytes) in Copies) { sum += Room(bytes); }
            return sum;
        }
    }

    /// <summary>Bytes of stack that one copy takes.</summary>
    public static int Room(byte[] bytes) => (bytes.Length + 15) & ~15;

    /// <summary>Where the frame goes on after a recover.</summary>
    public int RecoveredTarget { get; } = recoveredTarget;

    /// <summary>The one deferred before it.</summary>
    public DeferRecord? Link { get; } = link;

    /// <summary>The panic that is running it, or null.</summary>
    public PanicRecord? Panic { get; set; }

    /// <summary>True once it has begun to run.</summary>
    public bool IsStarted { get; set; }
}

/// <summary>A panic going on; the newest comes first.</summary>
internal sealed class PanicRecord(long type, long data, PanicRecord? link)
{
    /// <summary>Type word of the panic value.</summary>
    public long Type { get; } = type;

    /// <summary>Data word of the panic value.</summary>
    public long Data { get; } = data;

    /// <summary>The panic it interrupted.</summary>
    public PanicRecord? Link { get; } = link;

    /// <summary>Identity of the frame that may recover it: that of the deferred call it runs; 0 for none.</summary>
    public long RecoverFrame { get; set; }

    public bool IsRecovered { get; set; }

    /// <summary>True if this is no panic but Goexit, which runs deferred calls in the same way.</summary>
    public bool IsGoexit { get; init; }

    public bool IsAborted { get; set; }
}
