using GoDefer.Abstractions.Host;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Memory;

namespace GoDefer.Amd64Emulator.Host;

/// <summary>
/// Executes host calls: takes the arguments from the guest's stack, checks every address they hold, stores the results. What is not
/// about guest memory is done by <see cref="HostServices"/>.
/// </summary>
internal sealed unsafe class HostInterface
{
    private const long ReturnAddressSize = 8;

    private readonly AddressSpace memory;
    private readonly HostServices services;
    private readonly GuestBytes bytesOfGuest;

    /// <summary>Gives a machine's guest the services of its run.</summary>
    public HostInterface(AddressSpace memory, HostServices services)
    {
        this.memory = memory;
        this.services = services;
        bytesOfGuest = TryBytes;
    }

    /// <summary>How the program ended, once <see cref="Call"/> gave false.</summary>
    public HostEnd End { get; private set; }

    /// <summary>The exit code, or the reason of a trap.</summary>
    public long Code { get; private set; }

    /// <summary>Where faults that the guest handles go; 0: nowhere.</summary>
    public ulong FaultHandler { get; private set; }

    /// <summary>Four words that describe a fault to the guest.</summary>
    public ulong FaultInfo { get; private set; }

    /// <summary>Does the call whose number is in AX; false if the program ended or the call is not one.</summary>
    public bool Call(CpuState* cpu)
    {
        var number = CpuState.Register(cpu, CpuState.Ax);
        var row = number > 0 && number <= (ulong)HostFunctionTable.Rows.Count ? HostFunctionTable.Rows[(int)number - 1] : null;
        var frame = row is null ? null : (long*)memory.Write(
            CpuState.Register(cpu, CpuState.Sp), ReturnAddressSize + 8 * (row.Arguments + row.Results));
        if (frame == null)
        {
            return Finish(HostEnd.Trap, (long)number);
        }
        return Dispatch(cpu, row!.Function, frame + 1, frame + 1 + row.Arguments);
    }

    private bool Dispatch(CpuState* cpu, HostFunction function, long* argument, long* result)
    {
        switch (function)
        {
            case HostFunction.Exit:
                return Finish(HostEnd.Exit, argument[0]);
            case HostFunction.Fatal:
                return Finish(HostEnd.Fatal, argument[0]);
            case HostFunction.Trap:
                return Finish(HostEnd.Trap, argument[0]);
            case HostFunction.SetThreadBase:
                // Programs for darwin find g through GS, those for linux through FS.
                CpuState.Register(cpu, CpuState.FsBase) = (ulong)argument[0];
                CpuState.Register(cpu, CpuState.GsBase) = (ulong)argument[0];
                break;
            case HostFunction.SetFaultHandler:
                (FaultHandler, FaultInfo) = ((ulong)argument[0], (ulong)argument[1]);
                break;
            case HostFunction.ReserveMemory:
                *result = (long)memory.Reserve(argument[0]);
                break;
            case HostFunction.Sleep:
                services.Sleep(argument[0]);
                break;
            case HostFunction.Nanotime:
                *result = services.Nanotime();
                break;
            case HostFunction.Walltime:
                (result[0], result[1]) = services.Walltime();
                break;
            case HostFunction.Random:
                *result = (long)services.Random();
                break;
            case HostFunction.ArgumentCount:
                *result = services.ArgumentCount;
                break;
            case HostFunction.ArgumentLength:
                *result = services.Argument(argument[0]).Length;
                break;
            case HostFunction.ArgumentCopy:
                Copy(services.Argument(argument[0]), argument[1]);
                break;
            case HostFunction.EnvironmentCount:
                *result = services.EnvironmentCount;
                break;
            case HostFunction.EnvironmentLength:
                *result = services.Variable(argument[0]).Length;
                break;
            case HostFunction.EnvironmentCopy:
                Copy(services.Variable(argument[0]), argument[1]);
                break;
            default:
                *result = FileCalls.Call(services, function, new ReadOnlySpan<long>(argument, HostFunctionTable.Rows[(int)function - 1].Arguments), bytesOfGuest);
                break;
        }
        return true;
    }

    private bool TryBytes(long address, long length, bool writing, out Span<byte> bytes)
    {
        var size = Math.Min(length, int.MaxValue);
        var p = length <= 0 ? null : writing ? memory.Write((ulong)address, size) : memory.Read((ulong)address, size);
        bytes = p == null ? default : new Span<byte>(p, (int)size);
        return p != null || length == 0;
    }

    private void Copy(ReadOnlySpan<byte> bytes, long address)
    {
        if (TryBytes(address, bytes.Length, writing: true, out var target))
        {
            bytes.CopyTo(target);
        }
    }

    private bool Finish(HostEnd end, long code)
    {
        End = end;
        Code = code;
        return false;
    }
}

/// <summary>Ways in which the guest ends its run.</summary>
internal enum HostEnd : byte
{
    /// <summary>It has not.</summary>
    None,
    /// <summary>Exit with a code.</summary>
    Exit,
    /// <summary>Exit after a panic or fatal error.</summary>
    Fatal,
    /// <summary>It asked for a trap, or for what is no host function.</summary>
    Trap,
}
