using GoDefer.IR;

namespace GoDefer.Abstractions.Artifacts;

/// <summary>What flows from stage to stage; manifests and pipelines name these in lower case.</summary>
public enum ArtifactKind : byte
{
    /// <summary><see cref="ProgramArtifact"/>.</summary>
    Program,
    /// <summary><see cref="Artifacts.Listing"/>.</summary>
    Listing,
    /// <summary><see cref="Artifacts.MachineImage"/>.</summary>
    Image,
    /// <summary><see cref="RunResult"/>.</summary>
    Run,
}

/// <summary>A result of a stage. Immutable once handed on; owned by the pipeline run.</summary>
public abstract class Artifact
{
    /// <summary>Which artifact it is.</summary>
    public abstract ArtifactKind Kind { get; }
}

/// <summary>The IR of a program with everything it reaches.</summary>
public sealed class ProgramArtifact(Program program) : Artifact
{
    /// <inheritdoc/>
    public override ArtifactKind Kind => ArtifactKind.Program;

    /// <summary>The program.</summary>
    public Program Program { get; } = program;

    /// <summary>
    /// Packages that the stage has compiled before (see <see cref="Plugins.IPrecompiler"/>), in dependency order; the program holds the
    /// others. Empty for other stages.
    /// </summary>
    public IReadOnlyList<PrecompiledPackage> Precompiled { get; init; } = [];
}

/// <summary>A package as a backend compiled it ahead of time.</summary>
/// <param name="Path">Import path.</param>
/// <param name="Section">What <see cref="Plugins.IPrecompiler.Precompile"/> gave.</param>
public sealed record PrecompiledPackage(string Path, ReadOnlyMemory<byte> Section);

/// <summary>Text a backend wrote for a person or another tool: UTF-8 with LF, no byte order mark.</summary>
public sealed class Listing(string text) : Artifact
{
    /// <inheritdoc/>
    public override ArtifactKind Kind => ArtifactKind.Listing;

    /// <summary>The text, ending in a line feed unless empty.</summary>
    public string Text { get; } = text;
}
