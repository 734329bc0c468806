using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>What is to be done before the instructions at some addresses are executed: events of the runtime, breakpoints of the caller.</summary>
internal sealed unsafe class ProbeTable : IMachineView
{
    private readonly Machine machine;
    private readonly Dictionary<ulong, Action> probes = [];

    public ProbeTable(Machine machine, ExecutionRequest request)
    {
        this.machine = machine;
        if (request.Events is { } tell)
        {
            foreach (var (address, probe) in EventProbes.For(machine, tell)) { Add(address, probe); }
        }
        foreach (var breakpoint in request.Breakpoints) { Add(breakpoint.Address, () => breakpoint.Reached(this)); }
    }

    /// <summary>Where to look on.</summary>
    public IEnumerable<ulong> Addresses => probes.Keys;

    /// <inheritdoc/>
    public ulong Pc => machine.Cpu->Pc;

    /// <inheritdoc/>
    public ulong StackPointer => CpuState.Register(machine.Cpu, CpuState.Sp);

    /// <inheritdoc/>
    public ulong FramePointer => CpuState.Register(machine.Cpu, CpuState.Bp);

    /// <summary>Called before the instruction at one of <see cref="Addresses"/> is executed.</summary>
    public void At(ulong address) => probes[address]();

    /// <inheritdoc/>
    public byte[]? Read(ulong address, int size)
    {
        var p = machine.Memory.Read(address, size);
        return p == null ? null : new ReadOnlySpan<byte>(p, size).ToArray();
    }

    private void Add(ulong address, Action probe) => probes[address] = probes.TryGetValue(address, out var earlier) ? earlier + probe : probe;
}
