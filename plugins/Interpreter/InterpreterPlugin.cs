using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Abstractions.Plugins;
using GoDefer.Interpreter.Load;
using GoDefer.Interpreter.Memory;
using GoDefer.Interpreter.Run;
using GoDefer.IR.Text;

namespace GoDefer.Interpreter;

/// <summary>The plugin <c>interpreter</c>: runs the canonical form of the IR as bytecode.</summary>
public sealed class InterpreterPlugin : IExecutor
{
    private const long DefaultHeap = 2L << 30;
    private const string Intrinsics = "intrinsics";
    private static readonly string[] startSequence = ["runtime.schedinit", "runtime.init", "main.init", "main.main"];

    /// <inheritdoc/>
    public string Id => "interpreter";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Program;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Run];

    /// <inheritdoc/>
    public IReadOnlyList<StageOption> Options { get; } = [new(Intrinsics, "on", ["on", "off"], "Native routines in place of the runtime's Go bodies, where there are both.")];

    /// <inheritdoc/>
    public RunResult Run(Artifact input, ExecutionRequest request)
    {
        var program = ((ProgramArtifact)input).Program;
        using var memory = new GuestMemory(Machine.MemorySize(request.MaxMemory > 0 ? request.MaxMemory : DefaultHeap));
        using var services = new HostServices(request);
        var guest = new GuestProgram(program, memory);
        Natives.Bind(guest, intrinsics: request.Options.GetValueOrDefault(Intrinsics) != "off");
        using var machine = new Machine(guest, memory, request, services);
        return Run(machine, guest);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Runs <c>WarmUp.ir</c>, a program without a runtime, with the instructions that the start of every program needs: each handler is compiled when it
    /// first runs.
    /// </remarks>
    public void WarmUp()
    {
        using var stream = typeof(InterpreterPlugin).Assembly.GetManifestResourceStream("WarmUp.ir")!;
        using var reader = new StreamReader(stream);
        using var memory = new GuestMemory(Machine.MemorySize(0));
        var request = new ExecutionRequest { Input = Stream.Null, Output = Stream.Null, Error = Stream.Null };
        using var services = new HostServices(request);
        var guest = new GuestProgram(IrText.Parse(reader.ReadToEnd()), memory);
        using var machine = new Machine(guest, memory, request, services);
        machine.RunToEnd(guest.Find("main.main")!);
    }

    private static RunResult Run(Machine machine, GuestProgram guest)
    {
        try
        {
            machine.StartMain();
            foreach (var name in startSequence)
            {
                if (guest.Find(name) is { } entry) { machine.RunToEnd(entry); }
            }
            return new RunResult { Status = RunStatus.Exited, Steps = machine.Steps };
        }
        catch (RunEndException end)
        {
            return new RunResult { Status = end.Status, ExitCode = end.ExitCode, Fault = end.Fault, Steps = machine.Steps };
        }
    }
}
