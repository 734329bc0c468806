using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Exports;

/// <summary>Imports packages from their export data into one compilation.</summary>
/// <param name="packages">Gives the export data.</param>
/// <param name="sources">Takes the names of source files.</param>
/// <param name="types">The types of the compilation.</param>
/// <param name="resolved">The packages that some written import paths mean, or null.</param>
internal sealed class ExportImporter(
    IExportSource packages, SourceFiles sources, TypeTable types, IReadOnlyDictionary<string, string>? resolved = null) : IPackageImporter
{
    private readonly Dictionary<string, GoPackage?> imported = new(StringComparer.Ordinal) { ["unsafe"] = Universe.Unsafe };

    private readonly Dictionary<string, GoPackage> byName = new(StringComparer.Ordinal);

    /// <summary>The types of the compilation.</summary>
    public TypeTable Types => types;

    /// <summary>The source files of the compilation.</summary>
    public SourceFiles Sources => sources;

    /// <inheritdoc/>
    public GoPackage? Import(string path)
    {
        path = resolved?.GetValueOrDefault(path) ?? path;
        if (!imported.TryGetValue(path, out var package))
        {
            package = packages.Find(path) is { } found ? Load(found) : null;
            imported.Add(path, package);
        }
        return package;
    }

    /// <inheritdoc/>
    public bool IsStandard(string path) => StandardPackages.Contains(path);

    private GoPackage Load(ExportedPackage found)
    {
        var package = new ImportedPackage(found.Data, this).Package;
        package.IsLibrary = found.IsLibrary;
        if (!byName.TryAdd(package.Name, package))
        {
            byName[package.Name].MeetNamesake();
            package.MeetNamesake();
        }
        return package;
    }
}
