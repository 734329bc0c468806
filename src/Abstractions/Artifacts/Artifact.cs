using System.Text;
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

    /// <summary>
    /// Nobody looks at the functions after the stage that takes them: it may let go of each when it is done with it (<see cref="Function.Release"/>), so that a large
    /// program is not in memory twice.
    /// </summary>
    public bool IsLastUse { get; init; }
}

/// <summary>A package as a backend compiled it ahead of time.</summary>
/// <param name="Path">Import path.</param>
/// <param name="Section">What <see cref="Plugins.IPrecompiler.Precompile"/> gave.</param>
public sealed record PrecompiledPackage(string Path, ReadOnlyMemory<byte> Section);

/// <summary>Text a backend wrote for a person or another tool: UTF-8 with LF, no byte order mark, ending in a line feed unless empty.</summary>
public sealed class Listing : Artifact
{
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> pieces;
    private string? text;

    /// <summary>A listing of this text.</summary>
    public Listing(string text)
    {
        this.text = text;
        pieces = [Encoding.UTF8.GetBytes(text)];
    }

    /// <summary>A listing whose UTF-8 text is in pieces, which stay as they are; a character may begin in one and end in the next.</summary>
    public Listing(IReadOnlyList<ReadOnlyMemory<byte>> pieces) => this.pieces = pieces;

    /// <inheritdoc/>
    public override ArtifactKind Kind => ArtifactKind.Listing;

    /// <summary>The text as a whole.</summary>
    public string Text => text ??= Decode();

    /// <summary>Writes the UTF-8 text; for large ones cheaper than <see cref="Text"/>.</summary>
    public void WriteTo(Stream stream)
    {
        foreach (var piece in pieces) { stream.Write(piece.Span); }
    }

    private string Decode()
    {
        using var joined = new MemoryStream(pieces.Sum(piece => piece.Length));
        WriteTo(joined);
        return Encoding.UTF8.GetString(joined.GetBuffer().AsSpan(0, (int)joined.Length));
    }
}
