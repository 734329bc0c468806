using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Interpreter.Load;

namespace GoDefer.Interpreter.Run;

/// <summary>
/// Routines of the runtime: the host interface, the primitives that no Go body can be, and intrinsics in place of Go bodies. A row names the routine's
/// link name; arguments begin at slot 1 of the frame, results follow them.
/// </summary>
internal static unsafe class Natives
{
    // The Go body of a function without one has its link name behind this.
    private const string Portable = "portable.";

    /// <summary>What the runtime has Go bodies for too, slower ones.</summary>
    private static readonly Dictionary<string, NativeRoutine> intrinsic = new(StringComparer.Ordinal)
    {
        ["runtime.memmove"] = (machine, frame) => Move(machine, frame[1], frame[2], frame[3]),
        ["runtime.memclrNoHeapPointers"] = (machine, frame) => machine.Memory.Bytes((ulong)frame[1], frame[2]).Clear(),
        ["runtime.memequal"] = (machine, frame) => frame[4] = Equal(machine, frame[1], frame[2], frame[3]) ? 1 : 0,
        ["runtime.cmpstring"] = (machine, frame) => frame[5] = Math.Sign(Text(machine, frame + 1).SequenceCompareTo(Text(machine, frame + 3))),
        ["internal/bytealg.IndexByte"] = (machine, frame) => frame[5] = Text(machine, frame + 1).IndexOf((byte)frame[4]),
        ["bytes.IndexByte"] = (machine, frame) => frame[5] = Text(machine, frame + 1).IndexOf((byte)frame[4]),
        ["internal/bytealg.IndexByteString"] = (machine, frame) => frame[4] = Text(machine, frame + 1).IndexOf((byte)frame[3]),
        ["strings.IndexByte"] = (machine, frame) => frame[4] = Text(machine, frame + 1).IndexOf((byte)frame[3]),
        ["internal/bytealg.Count"] = (machine, frame) => frame[5] = Text(machine, frame + 1).Count((byte)frame[4]),
        ["internal/bytealg.CountString"] = (machine, frame) => frame[4] = Text(machine, frame + 1).Count((byte)frame[3]),
        ["internal/bytealg.Equal"] = (machine, frame) => frame[7] = Text(machine, frame + 1).SequenceEqual(Text(machine, frame + 4)) ? 1 : 0,
        ["bytes.Equal"] = (machine, frame) => frame[7] = Text(machine, frame + 1).SequenceEqual(Text(machine, frame + 4)) ? 1 : 0,
        ["internal/bytealg.Compare"] = (machine, frame) => frame[7] = Math.Sign(Text(machine, frame + 1).SequenceCompareTo(Text(machine, frame + 4))),
        ["bytes.Compare"] = (machine, frame) => frame[7] = Math.Sign(Text(machine, frame + 1).SequenceCompareTo(Text(machine, frame + 4))),
        ["math.fma"] = (_, frame) => frame[4] = BitConverter.DoubleToInt64Bits(Math.FusedMultiplyAdd(Float(frame[1]), Float(frame[2]), Float(frame[3]))),
    };

    private static readonly Dictionary<string, NativeRoutine> primitive = new(StringComparer.Ordinal)
    {
        ["runtime.switchto"] = (machine, frame) => machine.Switch((ulong)frame[1], (ulong)frame[2]),
        ["runtime.callblock"] = (machine, frame) => machine.CallWithBlock(frame),
        ["runtime.systemstack"] = (machine, frame) => machine.CallFunctionValue(frame),
        ["runtime.getg"] = (machine, frame) => frame[1] = (long)machine.CurrentG(),
    };

    /// <summary>Names of the routines that the runtime has Go bodies for too.</summary>
    public static IEnumerable<string> Intrinsics => intrinsic.Keys;

    /// <summary>Routines whose Go body works on the frames of amd64 code.</summary>
    private static readonly Dictionary<string, NativeRoutine> replaced = new(StringComparer.Ordinal)
    {
        ["runtime.gopanic"] = (machine, frame) => machine.BeginPanic(frame[1], frame[2]),
        ["runtime.gorecover"] = (machine, frame) => machine.Recover(frame),
        ["runtime.callers"] = (machine, frame) => frame[5] = machine.StoreCallers(frame[1], frame[2], frame[3]),
        ["runtime.describe"] = (machine, frame) => frame[4] = machine.DescribePlace(frame[1], frame[2], frame[3]) ? 1 : 0,
        ["runtime.typeLink"] = (machine, frame) => frame[2] = (long)machine.Program.UnnamedType(frame[1]),
        ["runtime.wrapperName"] = (machine, frame) => machine.WriteWrapperName(frame + 1),
        ["reflect.makeFuncStub"] = (machine, frame) => machine.CallMade(frame),
        ["runtime.growFor"] = (_, _) => { },
        ["runtime.printFrames"] = (machine, frame) => machine.WriteFrames((ulong)frame[1], (ulong)frame[2]),
        ["runtime.listRoots"] = (machine, frame) => (frame[4], frame[5]) = machine.ListRoots(frame[1], frame[2], frame[3]),
        ["runtime.runAllDeferred"] = (machine, _) => machine.RunAllDeferred(),
    };

    /// <summary>Gives functions of the program their native routines; with <paramref name="intrinsics"/> also those that could be Go code.</summary>
    public static void Bind(GuestProgram program, bool intrinsics)
    {
        foreach (var (name, routine) in primitive) { Bind(program, name, routine); }
        foreach (var (name, routine) in replaced) { program.Function(name).Native = routine; }
        foreach (var (name, routine) in intrinsic)
        {
            var entry = program.Function(name);
            if (intrinsics) { entry.Native = routine; }
            else { entry.Function ??= program.Find(Portable + name)?.Function; }
        }
        foreach (var row in HostFunctionTable.Rows) { Bind(program, row.Name, (machine, frame) => CallHost(machine, row, frame + 1, frame + 1 + row.Arguments)); }
    }

    private static double Float(long slot) => BitConverter.Int64BitsToDouble(slot);

    private static void Bind(GuestProgram program, string name, NativeRoutine routine)
    {
        var entry = program.Function(name);
        if (entry.Function is null) { entry.Native = routine; }
    }

    private static void Move(Machine machine, long to, long from, long size)
    {
        if (size > 0) { machine.Memory.Bytes((ulong)from, size).CopyTo(machine.Memory.Bytes((ulong)to, size)); }
    }

    private static bool Equal(Machine machine, long a, long b, long size) =>
        size == 0 || machine.Memory.Bytes((ulong)a, size).SequenceEqual(machine.Memory.Bytes((ulong)b, size));

    /// <summary>The bytes of a string or slice whose pointer and length stand in two slots.</summary>
    private static ReadOnlySpan<byte> Text(Machine machine, long* slots) =>
        slots[1] == 0 ? [] : machine.Memory.Bytes((ulong)slots[0], slots[1]);

    private static void CallHost(Machine machine, HostFunctionInfo row, long* argument, long* result)
    {
        var services = machine.Services;
        switch (row.Function)
        {
            case HostFunction.Exit: throw new RunEndException(RunStatus.Exited, (byte)argument[0]);
            case HostFunction.Fatal: throw new RunEndException(RunStatus.Panicked, (int)argument[0]);
            case HostFunction.Trap: throw machine.Fault("fault.trap", argument[0]);
            case HostFunction.Nanotime: *result = services.Nanotime(); break;
            case HostFunction.Walltime: (result[0], result[1]) = services.Walltime(); break;
            case HostFunction.Sleep: services.Sleep(argument[0]); break;
            case HostFunction.Random: *result = (long)services.Random(); break;
            case HostFunction.ArgumentCount: *result = services.ArgumentCount; break;
            case HostFunction.ArgumentLength: *result = services.Argument(argument[0]).Length; break;
            case HostFunction.ArgumentCopy: Copy(machine, services.Argument(argument[0]), argument[1]); break;
            case HostFunction.EnvironmentCount: *result = services.EnvironmentCount; break;
            case HostFunction.EnvironmentLength: *result = services.Variable(argument[0]).Length; break;
            case HostFunction.EnvironmentCopy: Copy(machine, services.Variable(argument[0]), argument[1]); break;
            case HostFunction.ReserveMemory: *result = (long)machine.ReserveHeap(argument[0]); break;
            case HostFunction.SetThreadBase or HostFunction.SetFaultHandler: break;
            default: *result = FileCalls.Call(services, row.Function, new ReadOnlySpan<long>(argument, row.Arguments), machine.BytesOfGuest); break;
        }
    }

    private static void Copy(Machine machine, ReadOnlySpan<byte> bytes, long address) => bytes.CopyTo(machine.Memory.Bytes((ulong)address, bytes.Length));
}
