using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64Emulator.Execute;
using GoDefer.Amd64Emulator.Trace;
using Iced.Intel;

namespace GoDefer.Amd64Emulator;

/// <summary>Runs a linked amd64 program on an emulated machine.</summary>
public sealed class Amd64EmulatorStage : IExecutor
{
    /// <inheritdoc/>
    public string Id => "amd64emu";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Image;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Run];

    /// <inheritdoc/>
    /// <remarks>Decodes an instruction: the decoder makes its tables at the first one.</remarks>
    public void WarmUp()
    {
        const byte noOperation = 0x90;
        var decoded = Decoder.Create(64, new ByteArrayCodeReader([noOperation])).Decode();
        _ = InstructionDecoder.Translate(decoded, 0);
    }

    /// <inheritdoc/>
    public RunResult Run(Artifact input, ExecutionRequest request)
    {
        using var machine = new Machine((MachineImage)input, request, request.Trace is { } writer
            ? observed => new Tracer(observed, writer, request.FullPaths)
            : null);
        var result = machine.Run();
        request.Output.Flush();
        request.Error.Flush();
        request.Trace?.Flush();
        return result;
    }
}
