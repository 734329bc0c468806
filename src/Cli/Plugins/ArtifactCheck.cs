using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Plugins;

/// <summary>Whether what a plugin gave is what it was asked for and hangs together, so that nonsense is noticed where it arises.</summary>
internal static class ArtifactCheck
{
    /// <summary>What is wrong, as "gave …", or null.</summary>
    public static string? Problem(Artifact? artifact, ArtifactKind wanted) => artifact switch
    {
        null => $"gave nothing instead of {wanted.Name()}",
        _ when artifact.Kind != wanted => $"gave {artifact.Kind.Name()} instead of {wanted.Name()}",
        Listing { Text: null } => "gave a listing without text",
        RunResult run when !Enum.IsDefined(typeof(RunStatus), run.Status) => $"gave a run with the status {(int)run.Status}, which there is not",
        RunResult { Status: RunStatus.Exited or RunStatus.Panicked, ExitCode: < 0 or > 255 } run => $"gave a run with the exit code {run.ExitCode}; codes are 0 to 255",
        RunResult { Steps: < 0 } run => $"gave a run of {run.Steps} steps",
        MachineImage image => Problem(image),
        _ => null,
    };

    private static string? Problem(MachineImage image)
    {
        if (image.Sections is null || image.Symbols is null) { return "gave an image without sections or symbols"; }
        for (var i = 0; i < image.Sections.Count; i++)
        {
            var section = image.Sections[i];
            if (section.Size < 0 || section.Bytes.Length > section.Size) { return $"gave an image whose section {section.Name} has more bytes than its size"; }
            if (i > 0 && section.Address < image.Sections[i - 1].Address + (ulong)image.Sections[i - 1].Size) { return $"gave an image whose section {section.Name} overlaps the one before"; }
        }
        for (var i = 1; i < image.Symbols.Count; i++)
        {
            if (image.Symbols[i].Address < image.Symbols[i - 1].Address) { return $"gave an image whose symbol {image.Symbols[i].Name} is out of order"; }
        }
        return image.Sections.Any(section => section.Access.HasFlag(SectionAccess.Execute) && image.Entry - section.Address < (ulong)section.Size)
            ? null
            : $"gave an image whose entry 0x{image.Entry:x} is in no code";
    }
}
