using System.Text;
using System.Text.RegularExpressions;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;

namespace Backend._1;

/// <summary>Lists each function of the program with its size and the places where it defers, panics or recovers.</summary>
public sealed class OutlineBackend : IBackend
{
    /// <inheritdoc/>
    public string Id => "PLUGIN-ID";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Program;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Listing];

    /// <inheritdoc/>
    public Artifact Translate(Artifact input, BackendRequest request)
    {
        var main = ((ProgramArtifact)input).Program.Main;
        var text = new StringBuilder();
        foreach (var function in main.Functions)
        {
            request.Cancellation.ThrowIfCancellationRequested();
            var name = function.Symbol.LinkName(main.Path);
            if (request.FunctionFilter is null || Regex.IsMatch(name, request.FunctionFilter)) { Write(text, name, function); }
        }
        return new Listing(text.ToString());
    }

    private static void Write(StringBuilder text, string name, Function function)
    {
        var values = function.Blocks.SelectMany(block => block.Values).ToList();
        text.Append($"{name}: {function.Blocks.Count} blocks, {values.Count} values\n");
        foreach (var value in values.Where(value => value.Op is Op.DeferProc or Op.Panic or Op.Recover))
        {
            text.Append($"  {Place(function, value.Position)} {value.Op}\n");
        }
    }

    private static string Place(Function function, SourcePosition position) =>
        position.IsKnown ? $"{Path.GetFileName(function.Package.Files[position.File])}:{position.Line}" : "-";
}
