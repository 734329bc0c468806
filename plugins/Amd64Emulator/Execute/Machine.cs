using System.Diagnostics;
using System.Runtime.InteropServices;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Host;
using GoDefer.Amd64Emulator.Load;
using GoDefer.Amd64Emulator.Memory;
using GoDefer.Amd64Emulator.Translate;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// A guest machine for one run: processor, memory, decoded code, host interface. Limits and cancellation are looked at between slices
/// of <see cref="SliceSteps"/> instructions, so that they cost nothing per instruction.
/// </summary>
internal sealed unsafe class Machine : IDisposable
{
    private const long SliceSteps = 1 << 20;

    // So close to the limit of steps, instructions are executed one by one, as the fast loop looks at it only where it jumps.
    private const long ExactSteps = 4096;
    private const ulong FirstPage = 4096;
    private const long DefaultMemory = 4L << 30;

    private readonly MachineImage image;
    private readonly ExecutionRequest request;
    private readonly AddressSpace memory;
    private readonly CodeCache code;
    private readonly HostServices services;
    private readonly HostInterface host;
    private readonly IObserver? observer;
    private readonly ProbeTable? probes;
    private readonly CpuState* cpu;
    private readonly Translator translator;

    /// <summary>A machine with the image loaded and the pc at its entry; <paramref name="heat"/> jumps to an instruction make it worth translating.</summary>
    public Machine(MachineImage image, ExecutionRequest request, Func<Machine, IObserver>? observer = null, ushort heat = Translator.DefaultHeat)
    {
        this.image = image;
        this.request = request;
        memory = ImageLoader.Load(image, request.MaxMemory > 0 ? request.MaxMemory : DefaultMemory);
        probes = request.Events is not null || request.Breakpoints.Count > 0 ? new ProbeTable(this, request) : null;
        code = new CodeCache(image, probes?.Addresses ?? [], heat);
        services = new HostServices(request);
        host = new HostInterface(memory, services);
        cpu = (CpuState*)NativeMemory.AllocZeroed((nuint)sizeof(CpuState));
        cpu->Memory = memory.Map;
        cpu->Pc = image.Entry;
        translator = new Translator(cpu, code);
        this.observer = observer?.Invoke(this);
    }

    /// <summary>The state of the processor.</summary>
    public CpuState* Cpu => cpu;

    /// <summary>Guest memory.</summary>
    public AddressSpace Memory => memory;

    /// <summary>Decoded code.</summary>
    public CodeCache Code => code;

    /// <summary>The program.</summary>
    public MachineImage Image => image;

    /// <summary>Runs to the end of the program or to a limit.</summary>
    public RunResult Run()
    {
        var deadline = request.Timeout > TimeSpan.Zero ? Stopwatch.GetTimestamp() + (long)(request.Timeout.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
        while (true)
        {
            if (Limit(deadline) is { } status)
            {
                return Result(status);
            }
            var remaining = request.MaxSteps > 0 ? request.MaxSteps - cpu->Steps : long.MaxValue;
            if (Advance(Math.Min(SliceSteps, remaining - ExactSteps)) is { } result)
            {
                return result;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        services.Dispose();
        code.Dispose();
        memory.Dispose();
        NativeMemory.Free(cpu);
    }

    private RunStatus? Limit(long deadline) =>
        request.Cancellation.IsCancellationRequested ? RunStatus.Cancelled
        : request.MaxSteps > 0 && cpu->Steps >= request.MaxSteps ? RunStatus.StepLimit
        : Stopwatch.GetTimestamp() >= deadline ? RunStatus.TimeLimit
        : null;

    // One slice: until the steps are used up (one step if there are none), or something needs the machine.
    private RunResult? Advance(long steps)
    {
        var instruction = code.Find(cpu->Pc);
        if (instruction == null)
        {
            cpu->Fault = FaultKind.Execute;
            return Fault();
        }
        if (code.Probed(cpu->Pc) is var probed && probed != null)
        {
            probes!.At(cpu->Pc);
            return Continue(Step(probed));
        }
        return Continue(observer is null && steps > 0 ? translator.Run(instruction, steps) : Step(instruction));
    }

    private RunResult? Continue(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.HostCall:
                return host.Call(cpu) ? null : Ended();
            case Outcome.Fault:
                return TryDeliverFault() ? null : Fault();
            default:
                return null;
        }
    }

    private Outcome Step(Instruction* instruction)
    {
        observer?.Before(instruction);
        var outcome = HandlerTable.Execute(cpu, instruction);
        if (outcome is Outcome.Fault or Outcome.Probe)
        {
            return outcome;
        }
        if (outcome == Outcome.Next)
        {
            cpu->Pc += instruction->Length;
        }
        cpu->Steps++;
        observer?.After(instruction);
        return outcome;
    }

    // As a signal handler does it: the handler of the guest is entered as if the faulting instruction had called it.
    private bool TryDeliverFault()
    {
        var isMemory = cpu->Fault is FaultKind.Read or FaultKind.Write;
        var handled = cpu->Fault == FaultKind.Division || (isMemory && cpu->FaultAddress < FirstPage);
        var info = (ulong*)memory.Write(host.FaultInfo, 32);
        if (!handled || host.FaultHandler == 0 || info == null)
        {
            return false;
        }
        info[0] = isMemory ? 0ul : 1;
        info[1] = isMemory ? cpu->FaultAddress : 0;
        info[2] = cpu->Pc;
        info[3] = cpu->Fault == FaultKind.Write ? 1ul : 0;
        if (!Handlers.MoveHandlers.TryPush(cpu, cpu->Pc))
        {
            return false;
        }
        cpu->Pc = host.FaultHandler;
        return true;
    }

    private RunResult Ended()
    {
        switch (host.End)
        {
            case HostEnd.Exit:
                return Result(RunStatus.Exited, (int)host.Code & 0xff);
            case HostEnd.Fatal:
                return Result(RunStatus.Panicked, (int)host.Code & 0xff);
            default:
                cpu->Fault = FaultKind.Trap;
                cpu->FaultAddress = (ulong)host.Code;
                return Fault();
        }
    }

    private RunResult Fault() => new()
    {
        Status = RunStatus.Fault,
        ExitCode = 70,
        Steps = cpu->Steps,
        Fault = FaultReport.Describe(cpu, image, request),
    };

    private RunResult Result(RunStatus status, int exitCode = 0) => new() { Status = status, ExitCode = exitCode, Steps = cpu->Steps };
}
