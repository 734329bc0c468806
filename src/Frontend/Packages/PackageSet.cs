using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Frontend.Packages;

/// <summary>Compiles the packages of a program one after the other; each imports those before it and the library.</summary>
public sealed class PackageSet(IExportSource library, FrontendOptions options, DiagnosticBag diagnostics) : IExportSource
{
    private readonly Dictionary<string, CompiledPackage> byPath = new(StringComparer.Ordinal);

    /// <summary>
    /// Compiles packages that are in an order in which imports come first. Null if <paramref name="packages"/> have errors: those of the
    /// first package that has any are in the diagnostics. Decisions are logged for the last package.
    /// </summary>
    public IReadOnlyList<CompiledPackage>? Compile(IReadOnlyList<PackageInput> packages)
    {
        var compiled = new List<CompiledPackage>();
        foreach (var input in packages)
        {
            var isLast = compiled.Count == packages.Count - 1;
            if (FrontendPipeline.Compile(input, this, isLast ? options : options with { Decisions = null }, diagnostics) is not { } package) { return null; }
            compiled.Add(package);
            byPath[package.Ir.Path] = package;
        }
        return compiled;
    }

    /// <inheritdoc/>
    public ExportedPackage? Find(string path) =>
        byPath.TryGetValue(path, out var package) ? new ExportedPackage(package.Exports, IsLibrary: false) : library.Find(path);
}
