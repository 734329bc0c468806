using GoDefer.Frontend.Packages;

namespace GoDefer.CompilerBench;

/// <summary>The generated program imports nothing.</summary>
internal sealed class NoPackages : IExportSource
{
    /// <inheritdoc/>
    public ExportedPackage? Find(string path) => null;
}
